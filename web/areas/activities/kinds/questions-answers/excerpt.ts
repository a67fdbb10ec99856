import { excerptOf } from '../../../../platform/excerpt.ts'

/** What a question is called: its beginning. */
export const titleOf = (words: string, most = 140): string => excerptOf(words, most)
