import { languages } from '../register/fields.ts'

/** Skills and experience that people offer and need: a short list, so that the two sides meet; the rest is in their words. */
export const kinds = [
  'accounts',
  'arts',
  'building',
  'caring',
  'computers',
  'cooking',
  'driving',
  'first-aid',
  'fundraising',
  'gardening',
  'law-and-advice',
  'lived-experience',
  'music',
  'organising',
  'repairing',
  'sport',
  'teaching',
  'translating',
  'writing',
  'other',
] as const
export type Kind = (typeof kinds)[number]

export type Side = 'offer' | 'need'
export const otherSide = (side: Side): Side => (side === 'offer' ? 'need' : 'offer')

/** For how many months something may stand before its owner is asked again. */
export const periods = ['3', '6', '12'] as const

/** Days before the end on which the owner gets a letter. */
export const letterBefore = 14

/** How many of one side one person, group or project may have at a time. */
export const mostEntries = 20

export type EntryFields = {
  kinds: readonly string[]
  title: string
  about: string
  /** Nothing means anywhere, or online. */
  wardId: string
  languages: readonly string[]
  times: string
  forWhom: string
  paid: string
  pay: string
  months: string
  /** Shown to the other side when both agreed, and to nobody before. */
  name: string
  email: string
  telephone: string
  /** Their yes to all of this. */
  agree: boolean
  /** For youth groups: the person named is 18 or over. */
  adult: boolean
}
export type EntryField = keyof EntryFields | 'details'
export type EntryRefusal =
  | 'kinds-missing'
  | 'kinds-too-many'
  | 'kinds-unknown'
  | 'title-missing'
  | 'too-long-100'
  | 'about-missing'
  | 'too-long-1000'
  | 'too-long-200'
  | 'holds-contact'
  | 'ward-unknown'
  | 'languages-unknown'
  | 'paid-missing'
  | 'pay-missing'
  | 'months-missing'
  | 'name-missing'
  | 'email-bad'
  | 'telephone-bad'
  | 'details-missing'
  | 'agree-missing'
  | 'adult-missing'
export type EntryRefusals = Partial<Record<EntryField, EntryRefusal>>

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const telephoneShape = /^\+?[\d\s()-]{7,25}$/
const strangers = (all: readonly string[], chosen: readonly string[]) => chosen.some((one) => !all.includes(one))

type About = { side: Side; youth: boolean; tellsContact: (text: string) => boolean }

/** What is wrong, by field. Whether the ward is there is the command's to know. */
export function entryRefusals(fields: EntryFields, { side, youth, tellsContact }: About): EntryRefusals {
  const found: EntryRefusals = {}
  const text = (field: 'title' | 'about' | 'times' | 'forWhom' | 'pay', most: 100 | 200 | 1000) => {
    if (fields[field].length > most) found[field] = `too-long-${most}`
    else if (tellsContact(fields[field])) found[field] = 'holds-contact'
  }
  if (!fields.kinds.length) found.kinds = 'kinds-missing'
  else if (fields.kinds.length > 5) found.kinds = 'kinds-too-many'
  else if (strangers(kinds, fields.kinds)) found.kinds = 'kinds-unknown'
  if (!fields.title) found.title = 'title-missing'
  else text('title', 100)
  if (!fields.about) found.about = 'about-missing'
  else text('about', 1000)
  if (strangers(languages, fields.languages)) found.languages = 'languages-unknown'
  text('times', 200)
  if (side === 'offer') text('forWhom', 200)
  else {
    if (fields.paid !== 'yes' && fields.paid !== 'no') found.paid = 'paid-missing'
    if (!fields.pay) found.pay = 'pay-missing'
    else text('pay', 200)
  }
  if (!(periods as readonly string[]).includes(fields.months)) found.months = 'months-missing'
  Object.assign(found, detailRefusals(fields))
  if (youth && !fields.adult) found.adult = 'adult-missing'
  if (!fields.agree) found.agree = 'agree-missing'
  return found
}

function detailRefusals({ name, email, telephone }: EntryFields): EntryRefusals {
  const found: EntryRefusals = {}
  if (!name) found.name = 'name-missing'
  else if (name.length > 100) found.name = 'too-long-100'
  if (email && (email.length > 250 || !emailShape.test(email))) found.email = 'email-bad'
  if (telephone && !telephoneShape.test(telephone)) found.telephone = 'telephone-bad'
  if (!email && !telephone) found.email = 'details-missing'
  return found
}

/** Why something cannot be put up, besides what was typed. */
export type MakeRefusal = 'under-18' | 'too-many'
export type AskRefusal = 'not-found' | 'own'
export type AnswerRefusal = 'not-found' | 'answered'

export type MatchState = 'asked' | 'agreed' | 'refused' | 'withdrawn'

type Compared = { kinds: readonly string[]; languages: readonly string[]; wardId: string | null }
export type Why = { kinds: string[]; languages: string[]; place: 'same-ward' | 'anywhere' | 'elsewhere' }

/** What two entries have in common. */
export function whyOf(one: Compared, other: Compared): Why {
  return {
    kinds: one.kinds.filter((kind) => other.kinds.includes(kind)),
    languages: one.languages.filter((language) => other.languages.includes(language)),
    place: !one.wardId || !other.wardId ? 'anywhere' : one.wardId === other.wardId ? 'same-ward' : 'elsewhere',
  }
}

/** A day some months on; the last of a shorter month. */
export function monthsOn(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
