import { activities } from './areas/activities/index.ts'
import { audit } from './areas/audit/index.ts'
import { groups } from './areas/groups/index.ts'
import { home } from './areas/home/index.ts'
import { outcomes } from './areas/outcomes/index.ts'
import { people } from './areas/people/index.ts'
import { places } from './areas/places/index.ts'
import { projects } from './areas/projects/index.ts'
import { publishing } from './areas/publishing/index.ts'
import { voices } from './areas/voices/index.ts'
import type { Area } from './platform/area.ts'
import { houseOf } from './platform/subjects.ts'

/** The house, in order: an area may open only the doors of areas before it. */
export const areas: readonly Area[] = [
  places,
  people,
  voices,
  publishing,
  projects,
  activities,
  groups,
  outcomes,
  audit,
  home,
]

/** All areas' answers to the house's questions, asked as one. */
export const house = houseOf(areas.map(({ answers }) => answers))
export const jobKinds = areas.flatMap(({ jobs }) => jobs)
