import { cookieName } from '../../../platform/cookies.ts'
import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { accessibility, contact, cookies } from '../paths.ts'
import { accessibilityPage } from './pages/accessibility.tsx'
import { contactPage } from './pages/contact.tsx'
import { cookiesPage } from './pages/cookies.tsx'

export const aboutRoutes: readonly Route[] = [
  get(accessibility, anyone, showAccessibility, { cached: true }),
  get(cookies, anyone, showCookies, { cached: true }),
  get(contact, anyone, showContact, { cached: true }),
]

function showAccessibility({ settings, language, show }: Ctx): Response {
  const own = settings.texts['accessibility']
  return show(accessibilityPage({ council: settings.name, own: own?.[language] ?? own?.en ?? '', language }))
}

function showCookies({ production, language, show }: Ctx): Response {
  const keys = ['visitor', 'session', 'language', 'notice'] as const
  const secure = production.scheme === 'https'
  return show(cookiesPage({ cookies: keys.map((key) => ({ key, name: cookieName(key, secure) })), language }))
}

function showContact({ settings, production, language, show }: Ctx): Response {
  return show(
    contactPage({
      council: settings.name,
      email: settings.contactEmail,
      phone: settings.contactPhone,
      address: settings.contactAddress,
      ways: { say: '/projects', receipt: '/receipts', privacy: '/privacy' },
      example: production.example,
      language,
    }),
  )
}
