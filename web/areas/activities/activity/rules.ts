import { dayOf, londonTime } from '../../../platform/clock.ts'
import type { Form, Kind } from '../kinds/kind.ts'
import type { Question } from '../questions/question.ts'
import type { Activity, ActivityRow, State, Within } from './types.ts'

/** When it closed or will close; null while nobody knows. */
export const endOf = ({ closesAt, closedAt }: Pick<ActivityRow, 'closesAt' | 'closedAt'>): Date | null =>
  closedAt && (!closesAt || closedAt < closesAt) ? closedAt : closesAt

/** What was held elsewhere and brought in is over: it can be looked at, and nobody takes part in it here. */
const heldElsewhere = (definition: unknown): boolean =>
  typeof definition === 'object' && definition !== null && 'imported' in definition

/** Opening and closing follow the clock: no job has to run for either. */
export function stateOf(activity: ActivityRow, project: Pick<Within, 'state' | 'closedAt'>, now: Date): State {
  if (!activity.publishedAt) return 'draft'
  const end = endOf(activity)
  if ((end && end <= now) || project.state === 'closed' || heldElsewhere(activity.definition)) return 'closed'
  return activity.opensAt <= now ? 'open' : 'not-yet-open'
}

export type Door = 'open' | 'not-yet-open' | 'closed' | 'paused'

/** Whether people can take part now, and if not, why. */
export function doorOf(activity: Activity, now: Date): Door {
  const state = stateOf(activity, activity.project, now)
  if (state === 'open' && activity.project.state === 'paused') return 'paused'
  return state === 'draft' ? 'not-yet-open' : state
}

/** Whether something said on a day was said while it was open: paper and notes come in later than they were written. */
export function wasOpen(activity: ActivityRow, given: Date): boolean {
  const end = endOf(activity)
  return !!activity.publishedAt && given >= activity.opensAt && (!end || given <= end)
}

/** The moment at which something was said that has only a day, as far as that day lies within the opening; else undefined. */
export function momentOn(activity: ActivityRow, day: string, now: Date): Date | undefined {
  const end = endOf(activity)
  const said = day === dayOf(now) ? now : londonTime(day, '12:00')
  const late = said < activity.opensAt && day === dayOf(activity.opensAt) ? activity.opensAt : said
  const at = end && late > end && day === dayOf(end) ? end : late
  return at <= now && wasOpen(activity, at) ? at : undefined
}

/** On screen some ways of taking part are one press, and ask the rest afterwards. */
export const minutesOnScreen = (kind: Kind, form: Form): number => kind.minutes ?? minutesOf(kind.questions(form))

/** Whole minutes that it takes, said generously: people write slowly and think. */
export function minutesOf(questions: readonly Question[]): number {
  return Math.max(2, Math.round(questions.reduce((sum, question) => sum + minutesFor(question), 0)))
}

const minutes: Record<Question['type'], number> = {
  words: 3,
  statements: 2,
  file: 2,
  picture: 2,
  audio: 2,
  offer: 1,
  line: 0.5,
  multiple: 0.5,
  ranking: 0.5,
  points: 0.5,
  date: 0.5,
  postcode: 0.5,
  spot: 1,
  place: 0.5,
  publish: 0.5,
  contact: 0.5,
  single: 0.3,
  scale: 0.3,
  matrix: 0.3,
  number: 0.3,
}
const readingPace = 200

/** A table takes its time for each row, an order for each option, and what is read first is read. */
function minutesFor(question: Question): number {
  const { type } = question
  const parts =
    type === 'matrix' ? question.rows.length : type === 'ranking' || type === 'points' ? question.options.length / 3 : 1
  const words = question.reading?.en.split(/\s+/).length ?? 0
  return minutes[type] * Math.max(1, parts) + words / readingPace
}

/** Names that the pages beside an activity already have. */
const taken = new Set([
  'documents',
  'unknowns',
  'follow',
  'updates',
  'themes',
  'decisions',
  'outcomes',
  'answers',
  'record',
  'new',
  'edit',
  'feed',
])

/** An address from a title: plain letters, digits and dashes, free in its project. */
export function slugOf(title: string, used: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  const name = !plain || taken.has(plain) ? `${plain || 'conversation'}-${plain ? 'conversation' : '1'}` : plain
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : `${name}-${n}`
    if (!used.has(tried) && !taken.has(tried)) return tried
  }
}
