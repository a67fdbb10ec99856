import { ruleOf, type Settings } from '../../../platform/settings.ts'
import { type House, type Reading, subjectOf } from '../../../platform/subjects.ts'
import { speak } from '../../../platform/words.ts'
import { openActivities } from '../../activities/index.ts'
import { recentChanges } from '../../outcomes/index.ts'
import { listWardShapes, type Profile, profileView, wardProfile } from '../../places/index.ts'
import { heardLately } from '../heard/queries.ts'
import { changeOf } from '../pieces/change-of.ts'
import { fewOf } from '../pieces/choose.ts'
import { openOf } from '../pieces/open-of.ts'
import { words as pieceWords } from '../pieces/words.ts'
import type { WardData } from './data.ts'

const mostOpen = 20
const mostChanges = 4
/** Of these the few are chosen. */
const mostAsked = 24
/** Panels of what the page draws itself. */
const drawn = new Set(['take-part', 'what-changed'])

/** All that the page of a ward shows; undefined where there is no such ward or no such boundary of it. */
export async function gatherWard(
  at: Reading & { settings: Settings; house: House },
  wardId: string,
  boundary: string | undefined,
): Promise<Omit<WardData, 'tiles'> | undefined> {
  const { db, now, language, settings, house } = at
  const subject = subjectOf('ward', wardId)
  const [profile, shapes, open, changes, lately, panels] = await Promise.all([
    wardProfile(db, wardId, boundary),
    listWardShapes(db),
    openActivities(db, { wardId }, now, mostOpen),
    recentChanges(db, { wardId, limit: mostAsked, language }),
    heardLately(db, now),
    house.panels(subject, at),
  ])
  if (!profile) return undefined
  const everywhere = speak(pieceWords, language).everywhere(settings.shortName)
  const answers = lately?.counts.byWard[wardId] ?? 0
  return {
    ward: profile.ward,
    council: settings.shortName,
    subject,
    areas: areasOf(profile, shapes),
    profile: profileView(profile, language),
    ...earlierOf(profile),
    open: open.map((activity) => openOf(activity, activity.place || everywhere, language)),
    changes: fewOf(changes, mostChanges).map((pair) => changeOf(pair, { project: true })),
    panels: panels.filter(({ key }) => !drawn.has(key)),
    ...(lately
      ? { heard: { since: lately.since, answers, few: answers < ruleOf(settings, 'small-number-threshold') } }
      : {}),
    now,
    language,
  }
}

/** All wards of today, and this one as it is shown: also where its boundary was another one. */
function areasOf({ ward, boundary }: Profile, shapes: Awaited<ReturnType<typeof listWardShapes>>): WardData['areas'] {
  const here = { id: ward.id, name: ward.name, href: ward.href, geometry: boundary.geometry, highlight: true }
  return [...shapes.filter(({ id }) => id !== ward.id), here]
}

function earlierOf({ ward, boundary, versions }: Profile): Pick<WardData, 'earlier'> | undefined {
  if (!boundary.endsOn) return undefined
  const latest = versions[0]?.code === boundary.code
  return {
    earlier: {
      code: boundary.code,
      from: boundary.startsOn,
      to: boundary.endsOn,
      replaced: latest && ward.code === boundary.code,
    },
  }
}
