import { type CannotTell, cannotTell, count, positive } from './cannot-tell.ts'
import { designEffect } from './design-effect.ts'

/** A cell of the population: its people, and how many of them answered. */
export type Cell = { name: string; population: number; respondents: number }
export type PostStratified = {
  kind: 'weighted'
  /** Cells after collapsing, in order: `names` are the cells that were put together. */
  cells: { names: string[]; population: number; respondents: number; weight: number }[]
  /** The weight of a respondent in each of the cells given, by name. */
  weights: ReadonlyMap<string, number>
  /** What was put together and why, in the order it was done. */
  collapsed: { cell: string; into: string; respondents: number }[]
  effect: number
  effective: number
}

/**
 * Weights respondents so that each cell counts as in the population: population over respondents, scaled so that the
 * weights of all respondents add up to their number. A cell with fewer than `atLeast` respondents is put together with
 * a neighbour: where the cells are in order (ages) the one beside it with fewer respondents, the earlier of equals;
 * else the cell with the fewest respondents, the first of equals. The emptiest cell goes first.
 *
 * Source: Holt and Smith, "Post stratification", JRSS A 142(1), 1979; Little, "Post-stratification: a modeler's
 * perspective", JASA 88, 1993 (collapsing).
 *
 * @param cells all cells of the population; a cell of nobody, in which nobody answered, is left out
 * @param options `inOrder` whether neighbours are beside each other (false), `atLeast` respondents a cell needs (1)
 * @throws {RangeError} for a count that is none, two cells of one name, a cell without population that has respondents
 * @example
 * const answer = postStratify([
 *   { name: '16 to 34', population: 400, respondents: 10 },
 *   { name: '35 to 64', population: 400, respondents: 40 },
 *   { name: '65 and over', population: 200, respondents: 50 },
 * ])
 * answer.cells.map(({ weight }) => weight) // => [4, 1, 0.4]
 * answer.effective.toFixed(2) // => '48.08'
 */
export function postStratify(
  cells: readonly Cell[],
  { inOrder = false, atLeast = 1 }: { inOrder?: boolean; atLeast?: number } = {},
): PostStratified | CannotTell {
  check(cells, atLeast)
  let merged = cells
    .filter(({ population }) => population > 0)
    .map(({ name, population, respondents }) => ({ names: [name], population, respondents }))
  const people = merged.reduce((sum, { respondents }) => sum + respondents, 0)
  if (people === 0) return cannotTell('nobody', 'Nobody answered, so nothing can be weighted.')
  const collapsed: PostStratified['collapsed'] = []
  for (;;) {
    const thin = leastOf(
      [...merged.keys()].filter((i) => merged[i]!.respondents < atLeast),
      merged,
    )
    if (thin === undefined) break
    const beside = inOrder
      ? [thin - 1, thin + 1].filter((i) => merged[i])
      : [...merged.keys()].filter((i) => i !== thin)
    const into = leastOf(beside, merged)
    if (into === undefined)
      return cannotTell('too-few', `Only ${people} people answered: at least ${atLeast} are needed in a cell.`)
    const [cell, other] = [merged[thin]!, merged[into]!]
    collapsed.push({ cell: cell.names.join(' + '), into: other.names.join(' + '), respondents: cell.respondents })
    const together = {
      names: thin < into ? [...cell.names, ...other.names] : [...other.names, ...cell.names],
      population: cell.population + other.population,
      respondents: cell.respondents + other.respondents,
    }
    merged = merged.flatMap((own, i) =>
      i === Math.min(thin, into) ? [together] : i === thin || i === into ? [] : [own],
    )
  }
  const all = merged.reduce((sum, { population }) => sum + population, 0)
  const weighted = merged.map((cell) => ({ ...cell, weight: (cell.population * people) / (cell.respondents * all) }))
  const each = weighted.flatMap(({ weight, respondents }) => Array.from({ length: respondents }, () => weight))
  return {
    kind: 'weighted',
    cells: weighted,
    weights: new Map(weighted.flatMap(({ names, weight }) => names.map((name) => [name, weight]))),
    collapsed,
    ...designEffect(each),
  }
}

const leastOf = (places: readonly number[], cells: readonly { respondents: number }[]): number | undefined =>
  places.toSorted((a, b) => cells[a]!.respondents - cells[b]!.respondents || a - b)[0]

function check(cells: readonly Cell[], atLeast: number): void {
  positive(atLeast, 'atLeast')
  if (new Set(cells.map(({ name }) => name)).size < cells.length) throw new RangeError('Two cells have one name')
  for (const { name, population, respondents } of cells) {
    if (!(population >= 0 && Number.isFinite(population)))
      throw new RangeError(`The population of ${name} is ${population}: it must be from 0`)
    if (count(respondents, `The number of respondents of ${name}`) > 0 && population === 0)
      throw new RangeError(`${name} has ${respondents} respondents and no population`)
  }
}
