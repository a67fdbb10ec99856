import { cookieName } from '../../../platform/cookies.ts'
import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { record } from '../../audit/paths.ts'
import { privacy } from '../../people/paths.ts'
import { listSources } from '../../places/index.ts'
import { portfolio } from '../../projects/paths.ts'
import { receiptLookUp } from '../../voices/paths.ts'
import { accessibility, contact, cookies, dataSources } from '../paths.ts'
import { accessibilityPage } from './pages/accessibility.tsx'
import { contactPage } from './pages/contact.tsx'
import { cookiesPage } from './pages/cookies.tsx'
import { dataSourcesPage } from './pages/data-sources.tsx'

export const aboutRoutes: readonly Route[] = [
  get(accessibility, anyone, showAccessibility, { cached: true }),
  get(cookies, anyone, showCookies, { cached: true }),
  get(contact, anyone, showContact, { cached: true }),
  get(dataSources, anyone, showSources, { cached: true }),
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
      ways: { say: portfolio.to(), receipt: receiptLookUp.to(), privacy: privacy.to() },
      example: production.example,
      language,
    }),
  )
}

const kinds = ['boundaries', 'profile', 'postcodes', 'neighbourhoods'] as const

async function showSources({ db, production, language, show }: Ctx): Promise<Response> {
  const found = await Promise.all(
    kinds.map(async (kind) => (await listSources(db, kind)).map((source) => ({ ...source, kind }))),
  )
  return show(dataSourcesPage({ sources: found.flat(), record: record.to(), example: production.example, language }))
}
