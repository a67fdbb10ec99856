import { ruleOf, type Settings } from '../../../platform/settings.ts'
import type { Reading } from '../../../platform/subjects.ts'
import { speak } from '../../../platform/words.ts'
import { formatDate, plural } from '../../../ui/layout/format.ts'
import { openActivities } from '../../activities/index.ts'
import { recentChanges } from '../../outcomes/index.ts'
import { listWardShapes } from '../../places/index.ts'
import { heardLately, wardsHeard } from '../heard/queries.ts'
import { hearing } from '../heard/rules.ts'
import { words as heardWords } from '../heard/words.ts'
import { changeOf } from '../pieces/change-of.ts'
import { fewOf } from '../pieces/choose.ts'
import { openOf } from '../pieces/open-of.ts'
import { words as pieceWords } from '../pieces/words.ts'
import type { FrontData } from './data.ts'

const mostOpen = 6
const mostChanges = 4
/** Of these the few are chosen. */
const mostAsked = 24
/** For the numbers on the map, which count all that is open. */
const mostCounted = 200

/** All that the front page shows, gathered from the areas at once. */
export async function gatherFront(at: Reading & { settings: Settings }): Promise<Omit<FrontData, 'tiles'>> {
  const { db, now, language, settings } = at
  const [shapes, open, changes, lately] = await Promise.all([
    listWardShapes(db),
    openActivities(db, {}, now, mostCounted),
    recentChanges(db, { limit: mostAsked, language }),
    heardLately(db, now),
  ])
  const everywhere = speak(pieceWords, language).everywhere(settings.shortName)
  const openIn = (ward: string) => open.filter(({ areas }) => areas.some(({ id }) => id === ward)).length
  const say = speak(heardWords, language)
  const own = settings.texts['welcome']?.[language]
  return {
    council: settings.shortName,
    strapline: language === 'en' ? settings.strapline : (settings.texts['strapline']?.[language] ?? ''),
    welcome: own ?? (language === 'en' ? settings.welcome : ''),
    areas: shapes.map((shape) => {
      const count = openIn(shape.id)
      return count > 0 ? { ...shape, count } : shape
    }),
    open: open.slice(0, mostOpen).map((activity) => openOf(activity, activity.place || everywhere, language)),
    changes: fewOf(changes, mostChanges).map((pair) => changeOf(pair, { project: true })),
    heard:
      lately &&
      hearing(wardsHeard(shapes, lately.counts), lately.counts.received, ruleOf(settings, 'small-number-threshold')),
    received: lately?.counts.received ?? 0,
    period: lately ? say.since(plural(lately.projects, say.lately, language), formatDate(lately.since, language)) : '',
    now,
    language,
  }
}
