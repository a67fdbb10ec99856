import type { Counted, MapPage, MapStatement } from '../../../../../kernels/opinion-map.ts'
import type { Served } from '../statements/queries.ts'

/** What pages show of a map: only of statements that are there now, each with its words. */
export type Reading = {
  page: MapPage
  texts: ReadonlyMap<number, Served>
  /** Statements of the map that are still there, by number. */
  statements: ReadonlyMap<number, MapStatement>
}

export function readingOf(page: MapPage, served: readonly Served[]): Reading {
  const texts = new Map(served.map((one) => [one.number, one]))
  const statements = new Map(page.statements.filter(({ number }) => texts.has(number)).map((one) => [one.number, one]))
  return { page, texts, statements }
}

/** How many voted, how often, on how many statements that are there now, and how many have a place. */
export function countsOf({ page, statements }: Reading) {
  const all = [...statements.values()]
  return {
    people: page.people,
    placed: page.placed,
    votes: all.reduce((sum, { votes }) => sum + votesOn(votes), 0),
    statements: all.length,
  }
}

export const votesOn = ([disagree, pass, agree]: Counted): number => disagree + pass + agree
export const shareOf = (counted: Counted): number => counted[2] / Math.max(1, votesOn(counted))
/** Drawn a little to the half, so that one vote of one is no more than it is. */
const steady = ([disagree, pass, agree]: Counted): number => (agree + 1) / (disagree + pass + agree + 2)

const few = 5

/** What groups share: where the product of their shares that agree, or of those that disagree, is highest. */
export function sharedOf({ statements, page }: Reading): MapStatement[] {
  if (!page.groups.length) return []
  return [...statements.values()]
    .filter(({ taking, groups }) => taking && groups.every((counted) => votesOn(counted) > 0 && shareOf(counted) > 0.5))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, few)
}

/** What divides groups: where the shares that agree lie furthest apart. */
export function dividingOf({ statements, page }: Reading): MapStatement[] {
  if (!page.groups.length) return []
  const gap = ({ groups }: MapStatement) => Math.max(...groups.map(steady)) - Math.min(...groups.map(steady))
  return [...statements.values()]
    .filter(({ taking, groups }) => taking && groups.every((counted) => votesOn(counted) > 0))
    .sort((a, b) => gap(b) - gap(a))
    .slice(0, few)
    .filter((one) => gap(one) >= 0.3)
}

/** What most people agree or disagree with, where there are no clear groups to tell apart. */
export function commonOf({ statements }: Reading): MapStatement[] {
  const clear = ({ votes }: MapStatement) => Math.abs(votes[2] - votes[0]) / Math.max(1, votesOn(votes))
  return [...statements.values()]
    .filter(({ taking, votes }) => taking && votesOn(votes) >= few)
    .sort((a, b) => clear(b) - clear(a))
    .slice(0, few)
}

/** Statements that came late or were seldom shown: fewer than a quarter of the votes that the middle one has. */
export function seldomSeen({ statements }: Reading): ReadonlySet<number> {
  const counts = [...statements.values()].map(({ votes }) => votesOn(votes)).sort((a, b) => a - b)
  const middle = counts[Math.floor(counts.length / 2)] ?? 0
  return new Set(
    [...statements.values()].filter(({ votes }) => votesOn(votes) < middle / 4).map(({ number }) => number),
  )
}

export type Own = { x: number; y: number; group: number | undefined }

/** Where somebody stands by their own votes, also those that came after the map was made, and the group nearest to them. */
export function ownPlace({ page }: Reading, codes: readonly number[]): Own | undefined {
  const taking = new Map(page.statements.filter((one) => one.taking).map((one) => [one.number, one]))
  let [x, y, given] = [0, 0, 0]
  for (const code of codes) {
    const statement = taking.get(Math.floor(code / 3))
    if (!statement) continue
    const beyond = (code % 3) - 1 - statement.mean
    x += beyond * statement.pull[0]
    y += beyond * statement.pull[1]
    given++
  }
  if (!given) return undefined
  const stretch = Math.sqrt(taking.size / given)
  const at = { x: x * stretch, y: y * stretch }
  const away = page.groups.map(({ centre }) => Math.hypot(at.x - centre[0], at.y - centre[1]))
  const nearest = away.indexOf(Math.min(...away))
  return { ...at, group: given < Math.min(7, taking.size) || nearest < 0 ? undefined : page.groups[nearest]!.id }
}
