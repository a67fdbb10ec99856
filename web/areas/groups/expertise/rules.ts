import { addDays } from '../../../platform/clock.ts'
import { communities, sectors } from '../register/fields.ts'

/** A call for what groups know, as it was typed. */
export type CallFields = {
  title: string
  about: string
  /** How much time it takes, and when and where. */
  effort: string
  takesPlace: string
  payment: string
  /** In pounds, as typed. */
  amount: string
  paymentFor: string
  noPaymentWhy: string
  /** Who is asked: `all`, or one sector, community or ward. */
  whom: string
  sector: string
  community: string
  ward: string
  closesOn: string | 'nothing' | 'not-a-day'
}
export type CallRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'about-missing'
  | 'about-too-long'
  | 'effort-missing'
  | 'takes-place-missing'
  | 'too-long'
  | 'payment-missing'
  | 'amount-wrong'
  | 'payment-for-missing'
  | 'no-payment-why-missing'
  | 'whom-missing'
  | 'choose-one'
  | 'closes-missing'
  | 'closes-not-a-day'
  | 'closes-past'
  | 'closes-too-late'
export type CallRefusals = Partial<Record<keyof CallFields, CallRefusal>>

export const whoms = ['all', 'sector', 'community', 'ward'] as const

/** Pounds as people write them (25, 25.50, £1,200) in whole pence; undefined where it is no sum from a penny to a million. */
export function readPounds(text: string): number | undefined {
  const found = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{2}))?$/.exec(text.trim())
  if (!found) return undefined
  const pence = Number(found[1]!.replaceAll(',', '')) * 100 + Number(found[2] ?? 0)
  return pence > 0 && pence <= 100_000_000 ? pence : undefined
}

const long = (text: string, most: number): boolean => text.length > most

/** What is wrong with a call, by field: it always says what it pays, or why nothing. */
export function callRefusals(fields: CallFields, today: string, wards: readonly { id: string }[]): CallRefusals {
  const found: CallRefusals = { ...paymentRefusals(fields), ...whomRefusals(fields, wards) }
  const { title, about, effort, takesPlace, closesOn } = fields
  if (!title) found.title = 'title-missing'
  else if (long(title, 120)) found.title = 'title-too-long'
  if (!about) found.about = 'about-missing'
  else if (long(about, 4000)) found.about = 'about-too-long'
  if (!effort) found.effort = 'effort-missing'
  else if (long(effort, 200)) found.effort = 'too-long'
  if (!takesPlace) found.takesPlace = 'takes-place-missing'
  else if (long(takesPlace, 200)) found.takesPlace = 'too-long'
  if (closesOn === 'nothing') found.closesOn = 'closes-missing'
  else if (closesOn === 'not-a-day') found.closesOn = 'closes-not-a-day'
  else if (closesOn < today) found.closesOn = 'closes-past'
  else if (closesOn > addDays(today, 366)) found.closesOn = 'closes-too-late'
  return found
}

function paymentRefusals({ payment, amount, paymentFor, noPaymentWhy }: CallFields): CallRefusals {
  if (payment === 'paid')
    return {
      ...(readPounds(amount) === undefined && { amount: 'amount-wrong' }),
      ...(!paymentFor ? { paymentFor: 'payment-for-missing' } : long(paymentFor, 200) && { paymentFor: 'too-long' }),
    }
  if (payment !== 'unpaid') return { payment: 'payment-missing' }
  if (!noPaymentWhy) return { noPaymentWhy: 'no-payment-why-missing' }
  return long(noPaymentWhy, 300) ? { noPaymentWhy: 'too-long' } : {}
}

function whomRefusals({ whom, sector, community, ward }: CallFields, wards: readonly { id: string }[]): CallRefusals {
  switch (whom) {
    case 'all':
      return {}
    case 'sector':
      return sectors.some((one) => one === sector) ? {} : { sector: 'choose-one' }
    case 'community':
      return communities.some((one) => one === community) ? {} : { community: 'choose-one' }
    case 'ward':
      return wards.some(({ id }) => id === ward) ? {} : { ward: 'choose-one' }
    default:
      return { whom: 'whom-missing' }
  }
}

export const longestAnswer = 2000
export const longestReport = 4000
export type AnswerRefusal =
  | 'not-found'
  | 'closed'
  | 'not-asked'
  | 'thanked-already'
  | 'answer-missing'
  | 'words-missing'
  | 'words-too-long'

/** A group offers what it knows with words, or declines, with words or without. */
export function answerRefusal({ offers, words }: { offers: string; words: string }): AnswerRefusal | undefined {
  if (offers !== 'yes' && offers !== 'no') return 'answer-missing'
  if (offers === 'yes' && !words) return 'words-missing'
  return words.length > longestAnswer ? 'words-too-long' : undefined
}

export type ThankRefusal = 'not-found' | 'choice-missing' | 'words-missing' | 'words-too-long'
export type ReportRefusal = 'not-found' | 'still-open' | 'reported-already' | 'words-missing' | 'words-too-long'
