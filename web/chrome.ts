import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { navigation, staffNavigation } from './navigation.ts'
import { isStaff } from './permissions.ts'
import type { Ctx } from './platform/http.ts'
import type { Settings } from './platform/settings.ts'
import type { Brand, Chrome } from './ui/layout/view.ts'
import { deriveBrand } from './ui/style/brand.ts'

/** Names of built assets and the hashed addresses they have now. */
export type Assets = (name: string) => string

export function openAssets(root: string): Assets {
  const map = JSON.parse(readFileSync(join(root, '.build', 'assets.json'), 'utf8')) as Record<string, string>
  return (name) => `/assets/${map[name] ?? name}`
}

export function brandOf(settings: Settings): Brand {
  const made = deriveBrand(settings.colour)
  const brand = made.ok ? made.brand : (deriveBrand('#1d3f72') as { brand: Brand }).brand
  return { ...brand, typeface: settings.typeface === 'system' ? 'system' : 'atkinson' }
}

/** What this request brings to every page: council, language, navigation, who is signed in. */
export function chromeOf(
  ctx: Pick<Ctx, 'council' | 'language' | 'person' | 'url' | 'token'>,
  settings: Settings,
  assets: Assets,
  example: boolean,
  notice?: string,
): Chrome {
  const staff = isStaff(ctx.person)
  return {
    council: {
      name: settings.name,
      shortName: settings.shortName,
      slug: ctx.council.slug,
      brand: brandOf(settings),
      ...(settings.logoFile
        ? {
            logo: {
              src: `/files/${settings.logoFile}`,
              alt: settings.texts['logo-alt']?.[ctx.language] ?? settings.texts['logo-alt']?.en ?? settings.name,
            },
          }
        : {}),
    },
    language: ctx.language,
    path: ctx.url.pathname + ctx.url.search,
    ...navigation(ctx.language, ctx.person),
    staffNavigation: staffNavigation(ctx.person),
    ...(ctx.person ? { person: { name: ctx.person.name, staff }, signOutToken: ctx.token() } : {}),
    example,
    assets,
    ...(notice ? { notice } : {}),
  }
}
