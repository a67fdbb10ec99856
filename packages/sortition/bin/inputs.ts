import { Refused, readText, type Surroundings, textOf, type Values } from '@folkmoot/command'
import type { Infeasible, Pool } from '../src/index.ts'

/** The options that say who can be drawn and what a panel must be. */
export const poolOptions = {
  categories: { type: 'string' },
  respondents: { type: 'string' },
  size: { type: 'string' },
  id: { type: 'string' },
  households: { type: 'string' },
} as const

export const poolUsage = '--categories FILE --respondents FILE --size N [--id COLUMN] [--households COLUMNS]'
export const poolHelp = [
  '--categories FILE     the quotas: category (or feature), value, min, max and, if you like, min_flex, max_flex',
  '--respondents FILE    the people: a column for each category',
  '--size N              seats on the panel',
  '--id COLUMN           the column that says who it is (default: the first in which all differ)',
  '--households COLUMNS  the columns of the address, with commas: never two from one household',
]

export async function readPool(values: Values, around: Surroundings): Promise<Pool> {
  const { createPool, readPeople, readQuotas } = await import('../src/index.ts')
  const quotas = readQuotas(readText(around.file(needed(values, 'categories'))))
  const id = textOf(values, 'id')
  const households = textOf(values, 'households')
  const people = readPeople(readText(around.file(needed(values, 'respondents'))), quotas, {
    ...(id !== undefined && { id }),
    ...(households !== undefined && { households: households.split(',') }),
  })
  return createPool(wholeNumber(values, 'size'), quotas, people)
}

export function needed(values: Values, name: string): string {
  const value = textOf(values, name)
  if (value === undefined || value === '') throw new Refused(`--${name} is missing. --help says what it is.`)
  return value
}

export function wholeNumber(values: Values, name: string, otherwise?: number): number {
  const text = textOf(values, name)
  if (text === undefined && otherwise !== undefined) return otherwise
  const value = needed(values, name)
  if (!/^\d{1,9}$/.test(value)) throw new Refused(`--${name} is ${value}: it must be a whole number.`)
  return Number(value)
}

/** Ids from a list with commas or from a file with one a line. */
export function idsOf(values: Values, name: string, around: Surroundings): string[] {
  const given = textOf(values, name)
  if (given === undefined || given === '') return []
  const text = given.startsWith('@') ? readText(around.file(given.slice(1))) : given
  return text
    .split(/[,\r\n]+/)
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

/** Says how long work goes, at most a few times a second. */
export function reporter({ progress }: Surroundings): (done: number, of: number, sentence: string) => void {
  let last = 0
  return (done, of, sentence) => {
    if (performance.now() - last < 500) return
    last = performance.now()
    progress(of > 0 ? `${sentence}: ${done} of ${of}` : sentence)
  }
}

/** Says why there is no panel. */
export function sayInfeasible(answer: Infeasible, values: Values, { say }: Surroundings): 2 {
  const { conflicts, relaxation, sentence } = answer
  if (values['json']) {
    say(JSON.stringify({ conflicts, relaxation: relaxation ?? null, sentence }))
    return 2
  }
  say(`No panel can keep these quotas.\n${sentence}`)
  if (!relaxation) say('No change within the flexible limits is enough.')
  else
    say(
      `The smallest change that helps:\n${relaxation.map(({ category, value, bound, from, to }) => `  ${category}: ${value}, ${bound} ${from} becomes ${to}`).join('\n')}`,
    )
  return 2
}
