import { createHash } from 'node:crypto'
import { canonical, createTree } from '@folkmoot/ledger'
import type { Pile } from './count.ts'
import type { Definition } from './definition.ts'
import { type Choices, type LeftOut, leftOutReasons } from './rules.ts'

export type Paper = { mark: string; choices: Choices; leftOut: LeftOut | 'withdrawn' | null }

/**
 * All ballots of a vote as a file that anybody can count again: first a line with the rules, then a line for each ballot
 * under the mark that was drawn for it, in the order of the marks. Nothing in it says who, when, where or by what channel.
 */
export function papersOf(activity: { id: string; definition: Definition }, papers: readonly Paper[]): string {
  const { options, method, count, most, total, dots, each } = activity.definition
  const rules = {
    vote: activity.id,
    method,
    options: options.map(({ key, label }) => ({ key, label: label.en })),
    ...(method === 'rank' ? { count, most } : method === 'points' ? { total } : { dots, each }),
  }
  const lines = papers
    .toSorted((a, b) => (a.mark < b.mark ? -1 : 1))
    .map(({ mark, choices, leftOut }) =>
      canonical(leftOut ? { ballot: mark, 'left-out': leftOut } : { ballot: mark, choices: { ...choices } }),
    )
  return `${[canonical(rules), ...lines].join('\n')}\n`
}

/** The fingerprint of the file: the root of the tree over its lines (RFC 6962). It is in the public record. */
export function rootOf(papers: string): string {
  const tree = createTree()
  for (const line of papers.split('\n').slice(0, -1))
    tree.append(createHash('sha256').update(Buffer.of(0)).update(line).digest('hex'))
  return tree.root()
}

/** Ballots that say the same, put together. */
export function pilesOf(papers: readonly Paper[]): Pile[] {
  const piles = new Map<string, { choices: Choices; n: number }>()
  for (const { choices, leftOut } of papers) {
    if (leftOut) continue
    const key = canonical({ ...choices })
    const pile = piles.get(key)
    if (pile) pile.n++
    else piles.set(key, { choices, n: 1 })
  }
  return [...piles.values()]
}

/** How many were left out, by reason. */
export const leftOutOf = (papers: readonly Paper[]): Record<string, number> =>
  Object.fromEntries(
    [...leftOutReasons, 'withdrawn' as const]
      .map((reason) => [reason, papers.filter(({ leftOut }) => leftOut === reason).length] as const)
      .filter(([, n]) => n > 0),
  )
