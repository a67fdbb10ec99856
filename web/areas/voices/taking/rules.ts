/** How a voice reached the council. */
export const channels = [
  'online',
  'paper',
  'telephone',
  'event',
  'one-to-one',
  'partner',
  'group',
  'email',
  'social',
] as const
export type Channel = (typeof channels)[number]

/**
 * What a community group tells the council, between the two of them: no other member of staff reads it where the group
 * keeps it from the public, and nobody's leaving takes it away.
 */
export const groupKinds = ['issue', 'question', 'feedback'] as const
export type GroupKind = (typeof groupKinds)[number]
export const isGroupKind = (kind: string): kind is GroupKind => groupKinds.some((one) => one === kind)

export type TakingRefusal =
  | 'closed'
  | 'receipt-used'
  | 'receipt-unknown'
  | 'already-taken-part'
  | 'consent-missing'
  | 'partner-missing'
  | 'full-name-under-18'

/** What somebody else wrote down after talking with a person needs that person's yes; a partner is always credited. */
export function takingRefusal(voice: {
  channel: Channel
  consentNoted?: string | undefined
  source?: string | undefined
  under18?: boolean | undefined
  publicName?: string | undefined
}): 'consent-missing' | 'partner-missing' | 'full-name-under-18' | undefined {
  if (voice.under18 && !isYoungName(voice.publicName ?? '')) return 'full-name-under-18'
  if (voice.channel === 'one-to-one' && !voice.consentNoted?.trim()) return 'consent-missing'
  if (voice.channel === 'partner' && !voice.source?.trim()) return 'partner-missing'
  return undefined
}

/** Nobody under 18 is shown by more than one word: a first name, or a name that they made up. */
export const isYoungName = (name: string): boolean => !/\s/.test(name.trim())

const risks = [
  /[^\s@]+@[^\s@]+\.[a-z]{2,}/i, // an address to write to
  /https?:\/\/|\bwww\./i,
  /(?:\+|\b0)\d(?:[\s-]?\d){8,11}\b/, // a telephone number
  /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i, // a postcode
]

/** Words that hold a link or what could be somebody's details are read before they are shown, whatever the activity says. */
export const isRisky = (words: string | null): boolean => !!words && risks.some((risk) => risk.test(words))

/** Where a new voice stands. Without consent, or with nothing to show, it is counted and never shown. */
export function firstStanding(voice: {
  showable: boolean
  consentPublish: boolean
  preModeration: boolean
  under18?: boolean | undefined
  mustBeRead?: boolean | undefined
  words: string | null
}): 'waiting' | 'shown' | 'nothing-to-show' | 'no-consent' {
  if (voice.mustBeRead) return 'waiting'
  if (!voice.showable) return 'nothing-to-show'
  if (!voice.consentPublish) return 'no-consent'
  return voice.preModeration || voice.under18 || isRisky(voice.words) ? 'waiting' : 'shown'
}
