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

type Reading = { settings: Promise<Settings>; until: number }
let kept = new WeakMap<Council['pool'], Reading>()

/**
 * Reads the settings. A process that hears of changes (`trusted`) keeps them for five seconds, or until a change is
 * heard, and reads once for all who ask meanwhile; one that does not reads them each time.
 */
export function settingsOf(council: Council, trusted = false): Promise<Settings> {
  const now = Date.now()
  // A change that is heard while we read replaces this map, and what we read is then kept by nobody.
  const mine = kept
  const before = mine.get(council.pool)
  if (trusted && before && before.until > now) return before.settings
  const reading: Reading = { settings: readSettings(council), until: now + 5_000 }
  mine.set(council.pool, reading)
  reading.settings.catch(() => {
    if (mine.get(council.pool) === reading) mine.delete(council.pool)
  })
  return reading.settings
}

async function readSettings(council: Council): Promise<Settings> {
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
  last.set(council.pool, settings)
  return settings
}

const last = new WeakMap<Council['pool'], Settings>()

/** What they were when they were last read: the calm page while the database is away still bears the council's name. */
export const lastSettings = (council: Council): Settings => last.get(council.pool) ?? fallbackSettings(council.slug)

/** A change was heard: read again. */
export const forgetSettings = (): void => {
  kept = new WeakMap()
}

/** Numbers that law or practice may change, with what they are where a council set nothing. */
export const defaultRules = {
  'small-number-threshold': 5,
  'reply-working-days': 20,
  'format-working-days': 10,
  'complaint-acknowledge-days': 30,
  'access-answer-days': 30,
  'keep-contacts-months': 24,
  'keep-equality-months': 12,
  'keep-drafts-days': 30,
  'moderation-alert-hours': 48,
} as const
export const ruleOf = (settings: Settings, name: keyof typeof defaultRules): number =>
  settings.rules[name] ?? defaultRules[name]
