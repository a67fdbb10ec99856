import type { ParseArgsConfig } from 'node:util'

/** What a command may use: where it was called from, and how it speaks. `progress` goes to the error stream. */
export type Surroundings = { file(path: string): string; say(text: string): void; progress(text: string): void }

/** One command. `run` returns the exit code: see `exitCodes`. */
export type Command = {
  name: string
  usage: string
  about: string
  /** What the arguments and options mean, a line each. */
  help: readonly string[]
  options?: NonNullable<ParseArgsConfig['options']>
  /** How many plain arguments it takes, at least and at most. */
  takes: readonly [number, number]
  run(values: Values, given: readonly string[], around: Surroundings): Promise<number>
}
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** What was asked cannot be done; the sentence says why and what to do. */
export class Refused extends Error {}

/**
 * The text of an option, or undefined where it was not given.
 *
 * @example
 * textOf({ rule: 'greedy', json: true }, 'rule') // => 'greedy'
 */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
