import type { Council } from './councils.ts'

/** A council's own words, brand, rules and contact, as an administrator set them. */
export type Settings = {
  name: string
  shortName: string
  strapline: string
  welcome: string
  contactEmail: string
  contactPhone: string
  contactAddress: string
  colour: string
  typeface: string
  logoFile: string | null
  ladCode: string | null
  texts: Record<string, Partial<Record<'en' | 'cy', string>>>
  rules: Record<string, number>
}

/** What a council is called before anybody set it, or while the database is away. */
export const fallbackSettings = (slug: string): Settings => ({
  name: slug,
  shortName: slug,
  strapline: '',
  welcome: '',
  contactEmail: '',
  contactPhone: '',
  contactAddress: '',
  colour: '#1d3f72',
  typeface: 'atkinson',
  logoFile: null,
  ladCode: null,
  texts: {},
  rules: {},
})

let kept = new WeakMap<Council['pool'], { settings: Settings; until: number }>()

/** Reads the settings; they are kept for five seconds, or until a change is heard. */
export async function settingsOf(council: Council): Promise<Settings> {
  const now = Date.now()
  const before = kept.get(council.pool)
  if (before && before.until > now) return before.settings
  const row = await council.db.selectFrom('settings').selectAll().executeTakeFirst()
  const settings: Settings = !row
    ? fallbackSettings(council.slug)
    : {
        name: row.name,
        shortName: row.short_name,
        strapline: row.strapline,
        welcome: row.welcome,
        contactEmail: row.contact_email,
        contactPhone: row.contact_phone,
        contactAddress: row.contact_address,
        colour: row.colour,
        typeface: row.typeface,
        logoFile: row.logo_file,
        ladCode: row.lad_code,
        texts: row.texts as Settings['texts'],
        rules: row.rules as Settings['rules'],
      }
  kept.set(council.pool, { settings, until: now + 5_000 })
  return settings
}

/** A change was heard: read again. */
export const forgetSettings = (): void => {
  kept = new WeakMap()
}

/** Numbers that law or practice may change, with what they are where a council set nothing. */
export const defaultRules = {
  'small-number-threshold': 5,
  'reply-working-days': 20,
  'complaint-acknowledge-days': 30,
  'access-answer-days': 30,
  'keep-contacts-months': 24,
  'keep-equality-months': 12,
  'keep-drafts-days': 30,
} as const
export const ruleOf = (settings: Settings, name: keyof typeof defaultRules): number =>
  settings.rules[name] ?? defaultRules[name]
