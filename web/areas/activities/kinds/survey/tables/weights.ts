const fewestInWard = 5
const theRest = 'rest'

export type Margins = { ward: Record<string, number> }

/**
 * The wards as raking takes them. Wards from which fewer than five people answered are put together, so that nobody speaks
 * for thousands; with them, where they have nobody at all, the next smallest.
 */
export function wardMargins(
  wards: readonly { id: string; residents: number }[],
  people: readonly { wardId: string | null }[],
): { margins: Margins; people: { ward?: string }[]; joined: number } | undefined {
  const answered = new Map<string, number>()
  for (const { wardId } of people) if (wardId) answered.set(wardId, (answered.get(wardId) ?? 0) + 1)
  const sorted = wards
    .map(({ id, residents }) => ({ id, residents, n: answered.get(id) ?? 0 }))
    .sort((a, b) => a.n - b.n || a.id.localeCompare(b.id))
  const apart = new Set(sorted.filter(({ n }) => n < fewestInWard).map(({ id }) => id))
  const inRest = () => sorted.filter(({ id }) => apart.has(id)).reduce((sum, { n }) => sum + n, 0)
  for (const { id } of sorted) {
    if (!apart.size || inRest() >= fewestInWard) break
    apart.add(id)
  }
  if (sorted.length - apart.size < 1) return undefined
  const nameOf = (id: string) => (apart.has(id) ? theRest : id)
  const ward: Record<string, number> = {}
  for (const { id, residents } of sorted) ward[nameOf(id)] = (ward[nameOf(id)] ?? 0) + residents
  const known = new Set(sorted.map(({ id }) => id))
  return {
    margins: { ward },
    people: people.map(({ wardId }) => (wardId && known.has(wardId) ? { ward: nameOf(wardId) } : {})),
    joined: apart.size,
  }
}
