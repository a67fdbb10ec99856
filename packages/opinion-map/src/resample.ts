import { createRandom, type Random } from '@folkmoot/numbers'
import { adjustedRand } from './groups/agreement.ts'
import { type MapOptions, opinionMap } from './map.ts'
import { packVotes } from './pack.ts'
import type { Votes } from './votes/votes.ts'

/** What became of the groups when other people like these had come. */
export type Resampled = {
  /** How many draws were made; fewer than asked where it was cancelled. */
  readonly draws: number
  /** For each draw, how alike its groups are to those of the whole: the adjusted Rand index over who is in both. */
  readonly agreement: readonly number[]
  /** The mean of them; 0 where none was made. */
  readonly stability: number
  /** How often each number of groups was found. */
  readonly groups: ReadonlyMap<number, number>
}

export type ResampleOptions = Omit<MapOptions, 'previous'> & {
  /** From 1 to 10,000; 100 unless told otherwise. */
  readonly draws?: number
  readonly cancelled?: () => boolean
}

/**
 * Makes the whole map again and again, each time of participants drawn with replacement: how much of it depends on who came.
 * Unlike the stability that each map reports, the directions are found anew as well. Takes as long as so many maps.
 *
 * Source: B. Efron, "Bootstrap methods", Annals of Statistics 7, 1979; C. Hennig, "Cluster-wise assessment of cluster stability",
 * Computational Statistics and Data Analysis 52, 2007.
 *
 * @throws RangeError for a number of draws outside 1 to 10,000
 * @example
 * const rows = []
 * for (let p = 0; p < 40; p++)
 *   for (let s = 0; s < 10; s++) rows.push({ participant: `${p}`, statement: `${s}`, vote: p < 20 === s < 5 ? 1 : -1 })
 * resample(collectVotes(rows), { draws: 5 }).stability // => 1
 */
export function resample(votes: Votes, options: ResampleOptions = {}): Resampled {
  const { draws = 100, cancelled = () => false, progress = () => {}, ...rest } = options
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= 10_000))
    throw new RangeError(`draws is ${draws}: it must be a whole number from 1 to 10,000.`)
  const random = createRandom(`${options.seed ?? 'folkmoot'}/resample`)
  const whole = opinionMap(votes, rest)
  const agreement: number[] = []
  const groups = new Map<number, number>()
  for (let draw = 0; draw < draws && !cancelled(); draw++) {
    progress(draw, draws, `Making map ${draw + 1} of ${draws} with other people`)
    const drawn = drawPeople(votes, random)
    const map = opinionMap(drawn.votes, rest)
    const [one, other, weight]: number[][] = [[], [], []]
    for (const [i, id] of map.participantIds.entries()) {
      const p = drawn.whose.get(id)!
      if (map.groupOf[i]! < 0 || whole.groupOf[p]! < 0) continue
      one!.push(whole.groupOf[p]!)
      other!.push(map.groupOf[i]!)
      weight!.push(1)
    }
    agreement.push(adjustedRand(one!, other!, weight!))
    groups.set(map.groups.length, (groups.get(map.groups.length) ?? 0) + 1)
  }
  const sum = agreement.reduce((all, one) => all + one, 0)
  return { draws: agreement.length, agreement, stability: agreement.length > 0 ? sum / agreement.length : 0, groups }
}

/** As many people as there are, drawn with replacement; whoever is drawn twice comes twice. */
function drawPeople(votes: Votes, random: Random) {
  const people = votes.participantIds.length
  const whose = new Map<string, number>()
  const [participant, statement, vote]: number[][] = [[], [], []]
  for (let i = 0; i < people; i++) {
    const p = random.below(people)
    whose.set(`${i}`, p)
    for (let v = votes.start[p]!; v < votes.start[p + 1]!; v++) {
      participant!.push(i)
      statement!.push(Math.floor(votes.codes[v]! / 3))
      vote!.push((votes.codes[v]! % 3) - 1)
    }
  }
  const log = { participantIds: [...whose.keys()], statementIds: votes.statementIds }
  return { votes: packVotes({ ...log, participant: participant!, statement: statement!, vote: vote! }), whose }
}
