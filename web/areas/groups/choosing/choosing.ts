import { isId } from '../../../platform/ids.ts'

export type Choosable = { id: string; name: string }

/** Above so many a list to choose from is no help: part of the name is typed instead. */
export const mostListed = 50
const mostMatches = 20

/** What a person may choose from: all of them, or none shown where there are too many to list. */
export type Choices = { all: readonly Choosable[] } | { typed: true; matches: readonly Choosable[] }

/** What was chosen: one; or those whose names have in them what was typed, to choose among. */
export type Chosen = { id: string } | { matches: Choosable[] }

/** Reads a choice: an id from a list, or a name, or part of one. */
export function readChosen(typed: string, all: readonly Choosable[]): Chosen {
  const known: boolean = isId(typed)
  if (!typed || known) return { id: typed }
  const words = typed.toLocaleLowerCase('en-GB')
  const exact = all.filter(({ name }) => name.toLocaleLowerCase('en-GB') === words)
  const matches = exact.length ? exact : all.filter(({ name }) => name.toLocaleLowerCase('en-GB').includes(words))
  return matches.length === 1 ? { id: matches[0]!.id } : { matches: matches.slice(0, mostMatches) }
}

/** What is offered: the list, or a field to type in; there those that fit what was typed, or the one chosen already. */
export const choicesOf = (all: readonly Choosable[], value = '', matches: readonly Choosable[] = []): Choices =>
  all.length > mostListed
    ? { typed: true, matches: matches.length ? matches : all.filter(({ id }) => id === value) }
    : { all }
