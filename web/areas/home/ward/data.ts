import type { Panel } from '../../../platform/subjects.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { Area } from '../../../ui/map/ward-map.tsx'
import type { WardProfileProps } from '../../../ui/ward-profile/ward-profile.tsx'
import type { Change } from '../pieces/changes.tsx'
import type { OpenThing } from '../pieces/open-things.tsx'

/** All that the page of a ward shows. */
export type WardData = {
  ward: { id: string; name: string; href: string; neighbourhood?: { name: string; slug: string } }
  council: string
  subject: string
  /** All wards, this one highlighted as it is shown. */
  areas: readonly Area[]
  tiles?: { url: string; attribution: string } | undefined
  profile: WardProfileProps
  /** A version of the boundary that is no longer in force. */
  earlier?: { code: string; from: string; to: string; replaced: boolean }
  open: readonly OpenThing[]
  changes: readonly Change[]
  panels: readonly Panel[]
  /** Answers from here; how many is not told while they are few. */
  heard?: { answers: number; few: boolean; since: Date }
  now: Date
  language: Language
}
