import { categoriesOf, type Pool } from './pool.ts'
import type { Shape } from './shape.ts'

/** A shape, and who is of each type: `members[type]` are places in `pool.people`. */
export type Typed = { shape: Shape; members: number[][] }

/**
 * Merges people who are equal in every category into types. The fairest shares are unique, so equals get equal shares
 * and nothing is lost. Who shares a home with somebody in the pool is a type of their own.
 */
export function typesOf({ size, quotas, people }: Pool): Typed {
  const categories = categoriesOf(quotas)
  const row = new Map(quotas.map(({ category, value }, r) => [JSON.stringify([category, value]), r]))
  const homes = new Map<string, number>()
  for (const { household } of people) if (household !== undefined) homes.set(household, (homes.get(household) ?? 0) + 1)
  const shared = [...homes.keys()].filter((home) => homes.get(home)! > 1)
  const homeRow = new Map(shared.map((home, h) => [home, quotas.length + 1 + h]))
  const width = categories.length + (shared.length > 0 ? 1 : 0)

  const places = new Map<string, number>()
  const members: number[][] = []
  const rows: number[] = []
  people.forEach(({ id, values, household }, person) => {
    const own = values.map((value, c) => row.get(JSON.stringify([categories[c], value]))!)
    const home = household === undefined ? undefined : homeRow.get(household)
    const key = home === undefined ? own.join() : `${own.join()}/${JSON.stringify(id)}`
    if (!places.has(key)) {
      places.set(key, members.length)
      members.push([])
      rows.push(...own, ...(width > categories.length ? [home ?? quotas.length] : []))
    }
    members[places.get(key)!]!.push(person)
  })
  const extra = shared.length > 0 ? shared.length + 1 : 0
  const shape: Shape = {
    size,
    counts: Int32Array.from(members, ({ length }) => length),
    width,
    rows: Int32Array.from(rows),
    lo: Int32Array.from([...quotas.map(({ min }) => min), ...new Array<number>(extra).fill(0)]),
    // The first row beyond the quotas is for those who share no home: it has no limit.
    hi: Int32Array.from([
      ...quotas.map(({ max }) => Math.min(max, size)),
      ...Array.from({ length: extra }, (_, h) => (h === 0 ? size : 1)),
    ]),
  }
  return { shape, members }
}
