import type { ParseArgsConfig } from 'node:util'

/** What a command may use: where it was called from, and how it speaks. */
export type Surroundings = { file(path: string): string; say(text: string): void; progress(text: string): void }

/** One administration command. `run` returns the exit code: 0 done, 1 refused or failed. */
export type Command = {
  name: string
  usage: string
  about: string
  /** What the arguments and options mean, a line each. */
  help: readonly string[]
  options?: NonNullable<ParseArgsConfig['options']>
  /** How many plain arguments it takes. */
  takes: readonly [number, number]
  run(values: Values, given: readonly string[], around: Surroundings): Promise<number>
}
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** What was asked cannot be done; the sentence says why and what to do. */
export class Refused extends Error {}

export const text = (values: Values, name: string): string | undefined =>
  typeof values[name] === 'string' ? (values[name] as string) : undefined
