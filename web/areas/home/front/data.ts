import type { Language } from '../../../ui/layout/view.ts'
import type { Area } from '../../../ui/map/ward-map.tsx'
import type { Heard } from '../heard/rules.ts'
import type { Change } from '../pieces/changes.tsx'
import type { OpenThing } from '../pieces/open-things.tsx'

/** All that the front page shows. */
export type FrontData = {
  council: string
  strapline: string
  welcome: string
  areas: readonly Area[]
  tiles?: { url: string; attribution: string } | undefined
  open: readonly OpenThing[]
  changes: readonly Change[]
  heard: Heard | undefined
  received: number
  /** Which answers the chart counts, in words. */
  period: string
  now: Date
  language: Language
}
