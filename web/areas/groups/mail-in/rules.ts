/** The local part of an address: which council, and the record's own key. */
export const localPart = (council: string, token: string): string => `${council}.${token}`

/** Reads an address of a record back; undefined for anything else, whatever its domain. */
export function readAddress(address: string, domain: string): { council: string; token: string } | undefined {
  const found = /^([a-z0-9-]{1,60})\.([a-z2-7]{20})@([a-z0-9.-]+)$/.exec(address.toLowerCase())
  return found && found[3] === domain ? { council: found[1]!, token: found[2]! } : undefined
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'
/** Twenty letters of thirty-two: a hundred bits that nobody guesses. */
export const tokenOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 20)].map((byte) => letters[byte & 31]).join('')

/** Where an answer ends and what it answers begins, as the mail programs in use write it. */
const borders = [
  /^\s*On\b.{4,300}\bwrote:\s*$/i,
  /^\s*Ar\b.{4,300}\bysgrifennodd\b.*:\s*$/i,
  /^\s*-{2,}\s*(Original Message|Forwarded message|Neges Wreiddiol)\s*-{2,}\s*$/i,
  /^\s*_{10,}\s*$/,
  /^\s*From:\s.+@.+$/i,
  /^-- $/,
]

/** A letter's own words: without what it answers to, without the signature under two dashes. */
export function ownWords(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line, at) => {
    // Mail programs break "On … wrote:" over two or three lines.
    const joined = [line, ...lines.slice(at + 1, at + 3)]
    return borders.some((border) => border.test(line)) || wroteOver(joined)
  })
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const wroteOver = (lines: readonly string[]): boolean =>
  /^\s*On\b.*\d/i.test(lines[0] ?? '') &&
  [2, 3].some((count) =>
    borders[0]!.test(
      lines
        .slice(0, count)
        .map((line) => line.trim())
        .join(' '),
    ),
  )
