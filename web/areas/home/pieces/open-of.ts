import { translated } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { type ActivitySummary, kindNamed } from '../../activities/index.ts'
import type { OpenThing } from './open-things.tsx'

/** An activity as a row of what is open, in the reader's language. */
export const openOf = (activity: ActivitySummary, place: string, language: Language): OpenThing => ({
  title: translated(activity, 'title', language),
  href: activity.href,
  kind: kindNamed(activity.kind).name[language],
  question: translated(activity, 'question', language),
  place,
  closesAt: activity.closesAt,
  minutes: activity.minutes,
  received: activity.received,
})
