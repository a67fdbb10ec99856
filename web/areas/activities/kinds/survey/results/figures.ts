import { choicesOf, type SurveyOption, type SurveyQuestion } from '../definition.ts'

/** How often each value was given, by the name of its field. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, number>>
export type Counted = { option: SurveyOption; n: number }

/** What came of one question. Shares are of those who answered it. */
export type Result =
  | { shape: 'counts'; of: 'people' | 'points'; counts: readonly Counted[]; total: number; mean?: number }
  | { shape: 'matrix'; rows: readonly { row: SurveyOption; counts: readonly Counted[]; total: number }[] }
  | { shape: 'places'; options: readonly { option: SurveyOption; first: number; mean: number | undefined }[] }
  | { shape: 'number'; quarters: [number, number, number]; bins: readonly { from: number; to: number; n: number }[] }
  | { shape: 'values'; counts: readonly { value: string; n: number }[] }
  | { shape: 'answered' }
  | { shape: 'none' }

/** The fields whose counts make the result of a question. */
export function fieldsOf(question: SurveyQuestion): string[] {
  const { key } = question
  switch (question.type) {
    case 'matrix':
      return [key, ...question.rows.map((row) => `${key}-${row.key}`)]
    case 'ranking':
    case 'points':
      return [key, ...question.options.map((option) => `${key}-${option.key}`)]
    case 'postcode':
      return [key, `${key}-ward`]
    default:
      return [key]
  }
}

const none: ReadonlyMap<string, number> = new Map()
export const answeredOf = (tally: Tally, key: string): number => (tally.get(key) ?? none).get('*') ?? 0
export const respondentsOf = (tally: Tally): number => (tally.get('') ?? none).get('') ?? 0

export function resultOf(question: SurveyQuestion, tally: Tally): Result {
  const answered = answeredOf(tally, question.key)
  if (!answered) return { shape: 'none' }
  const at = (name: string) => tally.get(name) ?? none
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'scale': {
      const counts = counted(choicesOf(question), at(question.key))
      const of = { shape: 'counts', of: 'people', counts, total: answered } as const
      return question.type === 'scale' ? { ...of, mean: meanOf(numbersIn(at(question.key))) } : of
    }
    case 'matrix':
      return {
        shape: 'matrix',
        rows: question.rows.map((row) => {
          const counts = counted(question.options, at(`${question.key}-${row.key}`))
          return { row, counts, total: sumOf(counts.map(({ n }) => n)) }
        }),
      }
    case 'ranking':
      return {
        shape: 'places',
        options: question.options.map((option) => placed(option, at(`${question.key}-${option.key}`))).sort(byPlace),
      }
    case 'points': {
      const counts = question.options.map((option) => ({
        option,
        n: sumOf(numbersIn(at(`${question.key}-${option.key}`)).map(([value, n]) => value * n)),
      }))
      return { shape: 'counts', of: 'points', counts, total: sumOf(counts.map(({ n }) => n)) }
    }
    case 'number':
      return numbered(numbersIn(at(question.key)))
    case 'date':
      return { shape: 'values', counts: inOrder(at(question.key)) }
    case 'postcode':
      return { shape: 'values', counts: inOrder(at(`${question.key}-ward`)).sort((a, b) => b.n - a.n) }
    default:
      return { shape: 'answered' }
  }
}

const counted = (options: readonly SurveyOption[], values: ReadonlyMap<string, number>): Counted[] =>
  options.map((option) => ({ option, n: values.get(option.key) ?? 0 }))

const placed = (option: SurveyOption, places: ReadonlyMap<string, number>) => {
  const numbers = numbersIn(places)
  return { option, first: places.get('1') ?? 0, mean: numbers.length ? meanOf(numbers) : undefined }
}
const byPlace = (a: { mean: number | undefined }, b: { mean: number | undefined }) =>
  (a.mean ?? Number.POSITIVE_INFINITY) - (b.mean ?? Number.POSITIVE_INFINITY) || 0

const numbersIn = (values: ReadonlyMap<string, number>): [number, number][] =>
  [...values]
    .filter(([value]) => value !== '*')
    .map(([value, n]): [number, number] => [Number(value), n])
    .sort(([a], [b]) => a - b)

const inOrder = (values: ReadonlyMap<string, number>) =>
  [...values]
    .filter(([value]) => value !== '*')
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => a.value.localeCompare(b.value))

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
const meanOf = (numbers: readonly [number, number][]) =>
  sumOf(numbers.map(([value, n]) => value * n)) / Math.max(1, sumOf(numbers.map(([, n]) => n)))

const mostBins = 8

/** Quarters by the lower of two middle values, and at most eight bins of one width. */
function numbered(numbers: readonly [number, number][]): Result {
  const all = sumOf(numbers.map(([, n]) => n))
  if (!all) return { shape: 'none' }
  const quarter = (share: number) => {
    let seen = 0
    for (const [value, n] of numbers) {
      seen += n
      if (seen >= share * all) return value
    }
    return numbers.at(-1)![0]
  }
  const [least, most] = [numbers[0]![0], numbers.at(-1)![0]]
  const width = roundWidth((most - least) / mostBins)
  const start = Math.floor(least / width) * width
  const bins = Array.from({ length: Math.floor((most - start) / width) + 1 }, (_, at) => {
    const [from, to] = [start + at * width, start + (at + 1) * width]
    return { from, to, n: sumOf(numbers.filter(([value]) => value >= from && value < to).map(([, n]) => n)) }
  })
  return { shape: 'number', quarters: [quarter(0.25), quarter(0.5), quarter(0.75)], bins }
}

/** 1, 2 or 5 times a power of ten, no smaller than asked. */
function roundWidth(width: number): number {
  if (width <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(width))
  return power * [1, 2, 5, 10].find((times) => times * power >= width)!
}
