/** What counts of a group for how far key groups reach. */
export type Reaching = {
  id: string
  sectors: readonly string[]
  communities: readonly string[]
  wards: readonly { id: string }[]
}

export type SpreadLine = { key: string; name: string; now: number; after: number }
export type Spread = { wards: SpreadLine[]; sectors: SpreadLine[]; communities: SpreadLine[] }
export type Names = {
  wards: readonly { id: string; name: string }[]
  sectors: Readonly<Record<string, string>>
  communities: Readonly<Record<string, string>>
}

/** A group that names no ward works in all of them. */
export const reachesWard = ({ wards }: Pick<Reaching, 'wards'>, ward: string): boolean =>
  wards.length === 0 || wards.some(({ id }) => id === ward)

/** How many key groups reach each ward, kind and community: now, and once a group is added. */
export function spreadOf(groups: readonly Reaching[], added: Reaching | undefined, names: Names): Spread {
  const line = (key: string, name: string, reaches: (group: Reaching) => boolean): SpreadLine => {
    const now = groups.filter(reaches).length
    return { key, name, now, after: now + (added && reaches(added) ? 1 : 0) }
  }
  return {
    wards: names.wards.map(({ id, name }) => line(id, name, (group) => reachesWard(group, id))),
    sectors: Object.entries(names.sectors).map(([key, name]) =>
      line(key, name, ({ sectors }) => sectors.includes(key)),
    ),
    communities: Object.entries(names.communities).map(([key, name]) =>
      line(key, name, ({ communities }) => communities.includes(key)),
    ),
  }
}

/** How many lines have a key group: now and after. */
export const reachedOf = (lines: readonly SpreadLine[]): { now: number; after: number; all: number } => ({
  now: lines.filter(({ now }) => now > 0).length,
  after: lines.filter(({ after }) => after > 0).length,
  all: lines.length,
})
