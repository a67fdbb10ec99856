/** A ward with how many live there and how many answers came from there. */
export type HeardWard = { id: string; name: string; residents: number | null; answers: number }

export type HeardRow = { label: string; here: number; whole: number | undefined }

/** The one thing that the chart says, told in its title. */
export type Finding =
  | { key: 'mostly'; ward: string; share: number }
  | { key: 'silent'; wards: number; of: number }
  | { key: 'missing'; ward: string }
  | { key: 'everywhere' }

export type Heard = {
  rows: HeardRow[]
  /** How many wards the last row stands for; none where each has a row of its own. */
  others: number
  /** Wards with so few answers that their number is not told. */
  few: number
  finding: Finding
  /** Answers that gave a place, of all. */
  placed: number
  received: number
  threshold: number
}

const most = 6

/**
 * Compares where answers come from with where people live. Undefined while there are too few answers to say anything.
 * Wards with fewer answers than the threshold are never shown alone: somebody might know whose they are.
 */
export function hearing(wards: readonly HeardWard[], received: number, threshold: number): Heard | undefined {
  const placed = wards.reduce((sum, { answers }) => sum + answers, 0)
  if (placed < threshold * 2 || wards.length < 2) return undefined
  const residents = wards.every(({ residents }) => residents !== null)
    ? wards.reduce((sum, ward) => sum + ward.residents!, 0)
    : 0
  const row = (label: string, some: readonly HeardWard[]): HeardRow => ({
    label,
    here: some.reduce((sum, { answers }) => sum + answers, 0) / placed,
    whole: residents ? some.reduce((sum, ward) => sum + ward.residents!, 0) / residents : undefined,
  })
  const ordered = wards.toSorted((a, b) => b.answers - a.answers)
  const named = ordered.filter(({ answers }) => answers >= threshold).slice(0, most)
  const rest = ordered.slice(named.length)
  const rows = named.map((ward) => row(ward.name, [ward]))
  return {
    rows: rest.length ? [...rows, row('', rest)] : rows,
    others: rest.length,
    few: ordered.filter(({ answers }) => answers > 0 && answers < threshold).length,
    finding: findingOf(ordered, placed, residents, threshold),
    placed,
    received,
    threshold,
  }
}

function findingOf(ordered: readonly HeardWard[], placed: number, residents: number, threshold: number): Finding {
  const [first] = ordered
  const share = first!.answers / placed
  if (share >= 0.5) return { key: 'mostly', ward: first!.name, share }
  const silent = ordered.filter(({ answers }) => answers === 0).length
  if (silent > 0) return { key: 'silent', wards: silent, of: ordered.length }
  const quietest = residents
    ? ordered
        .map((ward) => ({ name: ward.name, ratio: ward.answers / placed / (ward.residents! / residents) }))
        .toSorted((a, b) => a.ratio - b.ratio)[0]
    : undefined
  return quietest && quietest.ratio < 0.5 && placed >= threshold * ordered.length
    ? { key: 'missing', ward: quietest.name }
    : { key: 'everywhere' }
}

/** Three shades from few to many, for a map; none for no answers or for so few that their number is not told. */
export function shadeOf(answers: number, largest: number, threshold: number): 0 | 1 | 2 | 3 {
  if (answers < threshold) return 0
  return answers > (largest * 2) / 3 ? 3 : answers > largest / 3 ? 2 : 1
}
