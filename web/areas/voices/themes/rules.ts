/** Why a theme cannot be made or renamed so. */
export type NameRefusal = 'no-name' | 'name-too-long' | 'description-too-long' | 'name-taken'
/** Why voices cannot be put, moved, merged or split so. */
export type ThemeRefusal =
  | 'nothing-chosen'
  | 'no-theme-chosen'
  | 'merged-meanwhile'
  | 'into-itself'
  | 'not-the-same-project'
  | 'not-merged'
  | 'merged-on'
  | 'everything-chosen'

export const longestName = 80
export const longestDescription = 600

export function nameRefusal({ name, description }: { name: string; description: string }): NameRefusal | null {
  if (!name) return 'no-name'
  if (name.length > longestName) return 'name-too-long'
  return description.length > longestDescription ? 'description-too-long' : null
}

/** One piece of what somebody said: the whole of it, or one part such as a priority. */
export type Piece = { voiceId: string; part: string }

const shape =
  /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?: ((?:priority|prompt|answer)-\d{1,2}|skills))?$/

/** Pieces as check boxes send them: the voice's id, a space and the part. What is not one is left out. */
export const readPieces = (values: readonly string[]): Piece[] =>
  values.flatMap((value) => {
    const [, voiceId, part = ''] = shape.exec(value) ?? []
    return voiceId ? [{ voiceId, part }] : []
  })
export const writePiece = ({ voiceId, part }: Piece): string => (part ? `${voiceId} ${part}` : voiceId)

/** What somebody said, piece by piece: the words first, then priorities and what was answered in own words. Private parts stay out. */
export function piecesOf(voiceId: string, words: string | null, data: unknown): (Piece & { text: string })[] {
  const parts = Object.entries((data ?? {}) as Record<string, unknown>)
    .filter(
      (entry): entry is [string, string] =>
        /^(priority|prompt|answer)-\d{1,2}$/.test(entry[0]) && typeof entry[1] === 'string',
    )
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([part, text]) => ({ voiceId, part, text }))
  return [...(words ? [{ voiceId, part: '', text: words }] : []), ...parts]
}
