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

export type TakingRefusal =
  | 'closed'
  | 'receipt-used'
  | 'receipt-unknown'
  | 'already-taken-part'
  | 'consent-missing'
  | 'partner-missing'

/** What somebody else wrote down after talking with a person needs that person's yes; a partner is always credited. */
export function takingRefusal(voice: {
  channel: Channel
  consentNoted?: string | undefined
  source?: string | undefined
}): 'consent-missing' | 'partner-missing' | undefined {
  if (voice.channel === 'one-to-one' && !voice.consentNoted?.trim()) return 'consent-missing'
  if (voice.channel === 'partner' && !voice.source?.trim()) return 'partner-missing'
  return undefined
}

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
