/** Words and numbers, with the apostrophes inside words; marks that combine belong to their letter. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu

/** A word as it stands in a text, and as it is compared. */
export type Token = { start: number; end: number; form: string }

/** One form for all ways of writing the same letters, in small letters and with the plain apostrophe. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'")

/** The words of a text with their places in it. */
export const tokens = (text: string): Token[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    form: fold(found),
  }))

/** The words of a text as they are compared, without their places. */
export const forms = (text: string): string[] => fold(text).match(word) ?? []
