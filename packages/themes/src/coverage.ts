import type { Prediction } from './classify.ts'
import type { Label } from './decision.ts'

/** How a comment came to its theme. `unread`: nobody, no rule and no model has placed it. */
export type Standing = 'person' | 'rule' | 'model' | 'unread'
export type Counts = Record<Standing, number> & { comments: number }

export type Coverage = {
  all: Counts
  /** By group of opinion, where comments have one. */
  groups: Record<string, Counts>
  /** Comments that a person put under no theme: "none of these, or a new one". */
  none: number
  /** Whether the smallest group's comments are covered like the largest's. */
  minority: Minority
}
/**
 * `alike`: the smallest group's share under a theme by a person or a rule is at most `within` below the largest's.
 * `one-group`: there are no two groups to compare.
 */
export type Minority =
  | { kind: 'alike' | 'behind'; smallest: string; largest: string; shares: [smallest: number, largest: number] }
  | { kind: 'one-group' }

type Comment = { id: string; group?: string | undefined }

/**
 * Reports how many comments were placed by a person, by a rule, by the model, and how many are unread; and the
 * minority check. Every comment is counted exactly once: none may vanish. What the model alone placed does not count
 * as covered. Groups of the same size are told apart by name, the first being the smallest.
 *
 * @param labels from `decide`
 * @param predictions by comment id, from `learnThemes`; a comment whose likeliest choice is none stays unread
 * @param options `within`: by how much the smallest group may lag (0.1)
 * @throws {RangeError} where two comments share an id, a label or prediction is for a comment that is not there, or
 * `within` is not from 0 to 1
 * @example
 * const label = { themes: ['t1'], how: 'person', by: 'officer 7', at: '2026-06-19T16:30:00Z', model: 'folkmoot-themes/1' }
 * const report = reportCoverage([{ id: 'a', group: 'A' }, { id: 'b', group: 'A' }, { id: 'c', group: 'B' }], new Map([['a', label]]))
 * report.all // => { comments: 3, person: 1, rule: 0, model: 0, unread: 2 }
 * report.minority.kind // => 'behind'
 */
export function reportCoverage(
  comments: readonly Comment[],
  labels: ReadonlyMap<string, Label>,
  predictions: ReadonlyMap<string, Prediction> = new Map(),
  { within = 0.1 }: { within?: number } = {},
): Coverage {
  if (!(within >= 0 && within <= 1)) throw new RangeError(`within is ${within}: it must be from 0 to 1`)
  const ids = new Set(comments.map(({ id }) => id))
  if (ids.size < comments.length) throw new RangeError('Two comments share an id: ids must differ')
  const stray = [...labels.keys(), ...predictions.keys()].find((id) => !ids.has(id))
  if (stray !== undefined) throw new RangeError(`There is a label or prediction for "${stray}", which is no comment`)
  const all = nothing()
  const groups = new Map<string, Counts>()
  let none = 0
  for (const { id, group } of comments) {
    const label = labels.get(id)
    const standing: Standing = label ? label.how : predictions.get(id)?.suggested.length ? 'model' : 'unread'
    if (label?.themes.length === 0) none++
    count(all, standing)
    if (group === undefined) continue
    if (!groups.has(group)) groups.set(group, nothing())
    count(groups.get(group)!, standing)
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return { all, groups: Object.fromEntries(sorted), none, minority: minorityOf(sorted, within) }
}

const nothing = (): Counts => ({ comments: 0, person: 0, rule: 0, model: 0, unread: 0 })

function count(counts: Counts, standing: Standing): void {
  counts.comments++
  counts[standing]++
}

function minorityOf(groups: readonly (readonly [string, Counts])[], within: number): Minority {
  if (groups.length < 2) return { kind: 'one-group' }
  const bySize = groups.toSorted(([, a], [, b]) => a.comments - b.comments)
  const [[smallest, few], [largest, many]] = [bySize[0]!, bySize.at(-1)!]
  const shares: [number, number] = [covered(few), covered(many)]
  return { kind: shares[0] >= shares[1] - within ? 'alike' : 'behind', smallest, largest, shares }
}

const covered = ({ comments, person, rule }: Counts) => (person + rule) / comments
