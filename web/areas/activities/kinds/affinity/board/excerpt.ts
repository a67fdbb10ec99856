import { excerptOf } from '../../../../../platform/excerpt.ts'

/** What stands on a card: the title where it has one, and the beginning of the words. */
export const cardWords = ({ title, words }: { title: string; words: string }): string =>
  excerptOf([title, words].filter(Boolean).join(': '), 220)
