import { type Choosing, type Definition, isChoosing, questionsOf } from '../definition.ts'
import { chosenIn } from '../way.ts'

/** What a table can be read by, beside the questions with answers to choose from. */
export const otherSides = ['ward', 'channel'] as const

/** One person, as far as a table needs to know. */
export type Person = { data: Readonly<Record<string, string>>; channel: string; wardId: string | null }

export const sideQuestion = (definition: Definition, side: string): Choosing | undefined =>
  questionsOf(definition)
    .filter(isChoosing)
    .find(({ key }) => key === side)

/** The lines of one side that a person stands in: none where they did not say. */
export function linesOf(definition: Definition, side: string, { data, channel, wardId }: Person): readonly string[] {
  if (side === 'channel') return [channel]
  if (side === 'ward') return wardId ? [wardId] : []
  const question = sideQuestion(definition, side)
  return question ? [...chosenIn(question, data)] : []
}

export type Cross = {
  rows: readonly string[]
  columns: readonly string[]
  counts: number[][]
  weights: number[][] | undefined
}

/** How many people stand in each row and column together, and the sum of their weights where there are any. */
export function crossed(
  definition: Definition,
  {
    rowBy,
    columnBy,
    rows,
    columns,
  }: { rowBy: string; columnBy: string; rows: readonly string[]; columns: readonly string[] },
  people: readonly Person[],
  weights?: readonly number[],
): Cross {
  const empty = () => rows.map(() => columns.map(() => 0))
  const [counts, weighed] = [empty(), empty()]
  people.forEach((person, n) => {
    for (const row of linesOf(definition, rowBy, person))
      for (const column of linesOf(definition, columnBy, person)) {
        const [r, c] = [rows.indexOf(row), columns.indexOf(column)]
        if (r < 0 || c < 0) continue
        counts[r]![c]! += 1
        weighed[r]![c]! += weights?.[n] ?? 1
      }
  })
  return { rows, columns, counts, weights: weights && weighed }
}

/** Shares of each row, where no count of the row is hidden: one hidden count would be what the others leave. */
export const sharesOf = (
  weighed: readonly (readonly number[])[],
  shown: readonly (readonly (number | 'hidden')[])[],
): (number | null)[][] =>
  weighed.map((line, r) => {
    const all = line.reduce((sum, n) => sum + n, 0)
    return line.map((n) => (all > 0 && !shown[r]!.includes('hidden') ? n / all : null))
  })
