import type { Community } from '../register/fields.ts'
import { type Reaching, reachesWard } from './spread.ts'

/** People of a ward whom a group could reach, and how many they are. */
export type Segment = { id: string; weight: number; groups: string[] }
export type WardFigures = {
  id: string
  residents: number | null
  topics: readonly { topic: string; figures: readonly { category: string; count: number | null }[] }[]
}

/** Which lines of the census stand for a community; others are not counted by ward. */
const census: Partial<Record<Community, { topic: string; is: (category: string) => boolean }>> = {
  'older-people': { topic: 'age', is: (category) => category.includes('65 years and over') },
  'young-people': { topic: 'age', is: (category) => category.includes('16 to 24') },
  'children-and-families': { topic: 'age', is: (category) => category.includes('15 years and under') },
  'disabled-people': { topic: 'disability', is: (category) => category.startsWith('Disabled') },
  'black-and-minority-ethnic': { topic: 'ethnic group', is: (category) => category !== 'White' },
  'faith-communities': {
    topic: 'religion',
    is: (category) => !['No religion', 'Not answered'].includes(category),
  },
}
export const countedCommunities = Object.keys(census) as Community[]

function countOf(ward: WardFigures, community: Community): number | null {
  const { topic, is } = census[community]!
  const counts = (ward.topics.find((one) => one.topic === topic)?.figures ?? []).filter(({ category }) => is(category))
  return counts.length ? counts.reduce((sum, { count }) => sum + (count ?? 0), 0) : null
}

/**
 * Everyone in each ward, and those of each community there. A group for everyone reaches a ward's people; one for a
 * community reaches that community. Without figures each counts as one.
 */
export function segmentsOf(
  groups: readonly Reaching[],
  wards: readonly WardFigures[],
): { segments: Segment[]; weighed: 'residents' | 'places' } {
  const weighed = wards.some(({ residents }) => residents !== null) ? 'residents' : 'places'
  const weight = (count: number | null) => (weighed === 'places' ? 1 : (count ?? 0))
  const segments = wards.flatMap((ward) => {
    const here = groups.filter((group) => reachesWard(group, ward.id))
    return [
      {
        id: `${ward.id} everyone`,
        weight: weight(ward.residents),
        groups: here.filter(({ communities }) => communities.length === 0).map(({ id }) => id),
      },
      ...countedCommunities.map((community) => ({
        id: `${ward.id} ${community}`,
        weight: weight(countOf(ward, community)),
        groups: here.filter(({ communities }) => communities.includes(community)).map(({ id }) => id),
      })),
    ]
  })
  return { segments, weighed }
}

/** At least one group for each community that is not counted by ward but has a group. */
export function floorsOf(groups: readonly Reaching[]): Record<string, number> {
  const served = new Set(groups.flatMap(({ communities }) => communities))
  for (const counted of countedCommunities) served.delete(counted)
  return Object.fromEntries([...served].toSorted().map((community) => [community, 1]))
}

/** What some groups reach together. */
export const reachedBy = (segments: readonly Segment[], ids: ReadonlySet<string>): number =>
  segments.reduce((sum, { weight, groups }) => sum + (groups.some((id) => ids.has(id)) ? weight : 0), 0)
