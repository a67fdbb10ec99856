import { isReason, type Reason, reasons } from '../moderation/rules.ts'

/** What a reader may say is wrong: the rules of the house, but for what only we can know. */
export const reportReasons = reasons.filter((reason): reason is Exclude<Reason, 'duplicate'> => reason !== 'duplicate')
export const longestReport = 500
export type ReportRefusal = 'not-shown' | 'reason-missing' | 'words-too-long'

export function reportRefusal(reason: string, words: string): ReportRefusal | undefined {
  if (!isReason(reason) || reason === 'duplicate') return 'reason-missing'
  return words.length > longestReport ? 'words-too-long' : undefined
}

/**
 * What could do harm while it waits is hidden at once, unless a moderator has read it after such a report before: one
 * reader can never silence another.
 */
export const hidesAtOnce = (reason: string, restoredBefore: boolean): boolean =>
  (reason === 'unlawful' || reason === 'private-details') && !restoredBefore
