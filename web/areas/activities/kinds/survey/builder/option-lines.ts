import type { SurveyOption } from '../definition.ts'

export type LinesProblem = 'too-few' | 'too-many' | 'twice' | 'too-long' | 'more-welsh'

/**
 * Options as they are typed: one a line, the Welsh in the same order. An option keeps its key while its words or its place
 * stay, so that rules about it go on.
 */
export function readOptions(
  en: string,
  cy: string,
  before: readonly SurveyOption[],
  { fewest, most }: { fewest: number; most: number },
): { options: SurveyOption[] } | { problem: LinesProblem } {
  const lines = linesOf(en)
  const welsh = linesOf(cy)
  if (lines.length < fewest) return { problem: 'too-few' }
  if (lines.length > most) return { problem: 'too-many' }
  if (new Set(lines.map((line) => line.toLowerCase())).size < lines.length) return { problem: 'twice' }
  if ([...lines, ...welsh].some((line) => [...line].length > 200)) return { problem: 'too-long' }
  if (welsh.length > lines.length) return { problem: 'more-welsh' }
  const kept = lines.map((line, at) => {
    const same = before.find(({ label }) => label.en === line)
    if (same) return same.key
    const there = before[at]
    return there && !lines.includes(there.label.en) ? there.key : undefined
  })
  const used = new Set(kept.filter((key) => key !== undefined))
  return {
    options: lines.map((line, at) => {
      const key = kept[at] ?? freshKey(line, used)
      used.add(key)
      return { key, label: { en: line, cy: welsh[at] ?? '' } }
    }),
  }
}

export const optionLines = (options: readonly SurveyOption[], language: 'en' | 'cy'): string => {
  const lines = options.map(({ label }) => label[language])
  return lines.some(Boolean) ? lines.join('\n') : ''
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Plain letters of the words; `other` is what every list may add by itself. */
function freshKey(label: string, used: ReadonlySet<string>): string {
  const plain =
    label
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 34)
      .replace(/-+$/, '') || 'option'
  for (let n = 1; ; n++) {
    const key = n === 1 ? plain : `${plain}-${n}`
    if (!used.has(key) && key !== 'other') return key
  }
}
