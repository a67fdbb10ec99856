import { kingstonPlaces } from './places-map-kingston.ts'
import { barnetPlaces, bassetlawPlaces, bexleyPlaces } from './places-map-others.ts'
import type { CouncilSlug, Moment } from './types.ts'

/** Something that people say of places: where it is in their words, why, and how it goes on. */
export type StoryRemarks = {
  category: string
  wheres: readonly string[]
  whys: readonly string[]
  afters: readonly string[]
}
export type StoryMap = {
  council: CouncilSlug
  project: string
  officer: string
  title: string
  question: string
  help: string
  welsh: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  categories: readonly [key: string, en: string, cy: string][]
  count: number
  remarks: readonly StoryRemarks[]
  /** Laid over the map by an officer: places of invented names, so many hundredths of its box from the west and the south. */
  layer?: { name: string; source: string; features: readonly [name: string, ...corners: [number, number][]][] }
}

/** All of it is invented: every word, every name and every mark. */
export const maps: readonly StoryMap[] = [kingstonPlaces, barnetPlaces, bexleyPlaces, bassetlawPlaces]
