import { formatDecimal, greatestCommonDivisor, parseRational, type Rational } from '@folkmoot/numbers'
import { type Ballots, limits, openBallotBox, type Weighing } from './ballot-box.ts'

/** How people voted: any number of projects, one project, points shared out, or a ranking, best first. */
export type BallotKind = 'approval' | 'choose-1' | 'cumulative' | 'ordinal'

/** A project on the ballot. Its cost is in parts of the currency: see `Election.parts`. */
export type Project = { readonly id: string; readonly name: string; readonly cost: bigint }

/**
 * All that a count needs, and nothing about who voted. Money is in whole parts, `parts` of which make one of the
 * currency (100 where the file has pence); points are in whole parts, `pointParts` of which make one point.
 * `voters` counts everyone who cast a ballot, empty ones too.
 */
export type Election = {
  readonly kind: BallotKind
  readonly budget: bigint
  readonly parts: bigint
  readonly pointParts: number
  readonly projects: readonly Project[]
  readonly voters: number
  readonly ballots: Ballots
  /** The least score a project needs under `greedy-threshold`, where the election states one. */
  readonly threshold: Rational | null
}

/** An election as plain data. A cumulative ballot is a list of `[id, points]`, any other a list of ids. */
export type PlainElection = {
  kind: BallotKind
  budget: string
  projects: readonly { id: string; cost: string; name?: string }[]
  ballots: Iterable<readonly (string | readonly [string, number])[]>
  threshold?: string
}

/**
 * Makes an election from plain data. A project named twice on a ballot counts once, where it stands first.
 *
 * @throws RangeError for money that is not a number from 0, an id that is unknown or given twice, points that are not
 * a whole number from 0 to 2^31 - 1, or more than 65,535 projects
 * @example
 * const election = createElection({
 *   kind: 'approval',
 *   budget: '100.50',
 *   projects: [{ id: 'pond', cost: '60' }, { id: 'bench', cost: '20' }],
 *   ballots: [['pond'], ['bench', 'pond'], ['pond'], []],
 * })
 * election.voters // => 4
 * election.ballots.distinct // => 3
 * election.budget // => 201n
 */
export function createElection(plain: PlainElection): Election {
  const amounts = [plain.budget, ...plain.projects.map(({ cost }) => cost)].map(amountOf)
  const places = new Map<string, number>()
  for (const { id } of plain.projects) {
    if (places.has(id)) throw new RangeError(`Two projects have the id ${JSON.stringify(id)}: ids must differ`)
    places.set(id, places.size)
  }
  const box = openBallotBox(countedProjects(places.size), weighingOf(plain.kind))
  let voters = 0
  for (const ballot of plain.ballots) {
    for (const choice of ballot) {
      const [id, points] = typeof choice === 'string' ? ([choice, 1] as const) : choice
      const place = places.get(id)
      if (place === undefined) throw new RangeError(`A ballot names ${JSON.stringify(id)}: there is no such project`)
      if (!Number.isInteger(points) || points < 0 || points > limits.weight)
        throw new RangeError(`${points} points: expected a whole number from 0 to ${limits.weight}`)
      box.put(place, points)
    }
    box.cast()
    voters++
  }
  return {
    kind: plain.kind,
    ...inParts(amounts, plain.projects),
    pointParts: 1,
    voters,
    ballots: box.close(),
    threshold: plain.threshold === undefined ? null : amountOf(plain.threshold),
  }
}

/** How each kind of ballot weighs the projects on it. @throws RangeError for a kind that there is not */
export function weighingOf(kind: BallotKind): Weighing {
  const weighing = { approval: 'one', 'choose-1': 'one', cumulative: 'points', ordinal: 'places' } as const
  if (!Object.hasOwn(weighing, kind))
    throw new RangeError(`ballots of the kind ${JSON.stringify(kind)}: expected ${Object.keys(weighing).join(', ')}`)
  return weighing[kind]
}

export function countedProjects(count: number): number {
  if (count > limits.projects) throw new RangeError(`${count} projects: the limit is ${limits.projects}`)
  return count
}

/** An amount of money or points from 0 up. @throws RangeError where the text is none */
export function amountOf(text: string): Rational {
  const amount = parseRational(text)
  if (!amount || amount.num < 0n)
    throw new RangeError(`${JSON.stringify(text)} is not an amount: expected a number from 0, such as 1200 or 1200.50`)
  return amount
}

/** Budget and costs in the largest parts of the currency in which all of them are whole. */
export function inParts(amounts: readonly Rational[], projects: readonly { id: string; name?: string }[]) {
  const parts = amounts.reduce((all, { den }) => (all / greatestCommonDivisor(all, den)) * den, 1n)
  const [budget, ...costs] = amounts.map(({ num, den }) => num * (parts / den))
  return {
    budget: budget!,
    parts,
    projects: projects.map(({ id, name }, i) => ({ id, name: name ?? id, cost: costs[i]! })),
  }
}

/** Money in parts as a decimal of the currency. */
export function money({ parts }: Pick<Election, 'parts'>, amount: bigint | Rational, places = 20): string {
  const { num, den } = typeof amount === 'bigint' ? { num: amount, den: 1n } : amount
  return formatDecimal({ num, den: den * parts }, places)
}
