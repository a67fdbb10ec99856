import { defaultRules } from '../../../platform/settings.ts'
import { deriveBrand } from '../../../ui/style/brand.ts'

export const typefaces = ['atkinson', 'system'] as const
export const defaults = defaultRules
export const ruleNames = Object.keys(defaultRules) as (keyof typeof defaultRules)[]

/** Texts of the council's own that pages show, in English and where it has it in Welsh. */
export const textKeys = [
  'welcome',
  'strapline',
  'contact-hours',
  'logo-alt',
  'house-rules',
  'privacy-notice',
  'accessibility',
  'promise-inform',
  'promise-consult',
  'promise-involve',
  'promise-collaborate',
  'promise-community-led',
] as const
export type TextKey = (typeof textKeys)[number]
export type Texts = Partial<Record<TextKey, Partial<Record<'en' | 'cy', string>>>>

/** Least and most that each number may be. */
export const ruleLimits: Record<keyof typeof defaultRules, [number, number]> = {
  'small-number-threshold': [3, 20],
  'reply-working-days': [1, 60],
  'format-working-days': [1, 60],
  'complaint-acknowledge-days': [1, 30],
  'access-answer-days': [1, 30],
  'keep-contacts-months': [1, 84],
  'keep-equality-months': [1, 36],
  'keep-drafts-days': [1, 90],
  'moderation-alert-hours': [4, 336],
}

export type SettingsInput = {
  name: string
  shortName: string
  strapline: string
  welcome: string
  contactEmail: string
  contactPhone: string
  contactAddress: string
  colour: string
  typeface: string
  ladCode: string | null
  texts: Texts
  rules: Partial<Record<keyof typeof defaultRules, number>>
}

export type Refusal =
  | 'no-name'
  | 'no-short-name'
  | 'too-long'
  | 'not-an-email'
  | 'no-contact'
  | 'not-a-phone'
  | 'not-a-colour'
  | 'too-light'
  | 'not-a-typeface'
  | 'not-a-council-code'
  | 'not-a-number'
  | 'out-of-limits'
  | 'no-logo-words'

export type Refusals = Record<string, Refusal>

const lengths: [keyof SettingsInput, number][] = [
  ['name', 80],
  ['shortName', 30],
  ['strapline', 120],
  ['welcome', 400],
  ['contactEmail', 254],
  ['contactPhone', 30],
  ['contactAddress', 400],
]

/** What is wrong, by field; nothing where it may be saved. */
export function refusals(input: SettingsInput, hasLogo: boolean): Refusals {
  const wrong: Refusals = {}
  for (const [field, most] of lengths) if (String(input[field]).length > most) wrong[field] = 'too-long'
  if (!input.name) wrong['name'] = 'no-name'
  if (!input.shortName) wrong['shortName'] = 'no-short-name'
  if (input.contactEmail && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(input.contactEmail))
    wrong['contactEmail'] = 'not-an-email'
  if (input.contactPhone && !/^[+()\d][\d\s()-]{5,}$/.test(input.contactPhone)) wrong['contactPhone'] = 'not-a-phone'
  if (!input.contactEmail && !input.contactPhone) wrong['contactEmail'] = 'no-contact'
  const brand = deriveBrand(input.colour)
  if (!brand.ok) wrong['colour'] = brand.reason
  if (!(typefaces as readonly string[]).includes(input.typeface)) wrong['typeface'] = 'not-a-typeface'
  if (input.ladCode && !/^[EWSN]\d{8}$/.test(input.ladCode)) wrong['ladCode'] = 'not-a-council-code'
  for (const [key, words] of Object.entries(input.texts))
    for (const [language, text] of Object.entries(words ?? {}))
      if (text.length > 20_000) wrong[`text-${key}-${language}`] = 'too-long'
  for (const name of ruleNames) {
    const value = input.rules[name]
    if (value === undefined) continue
    const [least, most] = ruleLimits[name]
    if (!Number.isInteger(value)) wrong[`rule-${name}`] = 'not-a-number'
    else if (value < least || value > most) wrong[`rule-${name}`] = 'out-of-limits'
  }
  if (hasLogo && !input.texts['logo-alt']?.en) wrong['text-logo-alt-en'] = 'no-logo-words'
  return wrong
}
