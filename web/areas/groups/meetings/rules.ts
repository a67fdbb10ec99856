import { addDays } from '../../../platform/clock.ts'

/** A plan year runs from April to March and is called by the year in which its April falls. */
export const planYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)

/** What a day says about those who have had too few meetings: nothing yet, it is time to list them, or to write to them as well. */
export function stageOf(day: string): 'early' | 'list' | 'warn' {
  const month = day.slice(5, 7)
  return month < '04' ? 'warn' : month === '12' ? 'list' : 'early'
}

export type Arranger = 'council' | 'broker' | 'officer' | 'group'
export const answers = ['yes', 'maybe', 'no'] as const
export type Answer = (typeof answers)[number]
export const isAnswer = (text: string): text is Answer => (answers as readonly string[]).includes(text)

export type MeetingFields = {
  title: string
  aboutPlan: boolean
  startsAt: Date | 'nothing' | 'not-a-day' | 'not-a-time'
  /** HH:MM on the day it starts; undefined where nobody can read it. */
  endsAt: Date | undefined
  place: string
  access: string
  link: string
}
export type MeetingRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'starts-missing'
  | 'starts-not-a-day'
  | 'starts-not-a-time'
  | 'starts-past'
  | 'starts-too-late'
  | 'ends-missing'
  | 'ends-before'
  | 'place-missing'
  | 'place-too-long'
  | 'access-missing'
  | 'access-too-long'
  | 'link-bad'
export type MeetingRefusals = Partial<Record<'title' | 'starts' | 'ends' | 'place' | 'access' | 'link', MeetingRefusal>>

/** What is wrong with a meeting, by field. It has a place that says how people get in, or a link, or both. */
export function meetingRefusals(said: MeetingFields, now: Date, past = false): MeetingRefusals {
  const found: MeetingRefusals = {}
  if (!said.title) found.title = 'title-missing'
  else if (said.title.length > 120) found.title = 'title-too-long'
  const starts = startRefusal(said.startsAt, now, past)
  if (starts) found.starts = starts
  if (!said.endsAt) found.ends = 'ends-missing'
  else if (said.startsAt instanceof Date && said.endsAt <= said.startsAt) found.ends = 'ends-before'
  if (said.link && !(/^https:\/\/[^\s<>"]+$/.test(said.link) && said.link.length <= 500)) found.link = 'link-bad'
  if (!said.place && !said.link) found.place = 'place-missing'
  else if (said.place.length > 300) found.place = 'place-too-long'
  if (said.place && !said.access) found.access = 'access-missing'
  else if (said.access.length > 1_000) found.access = 'access-too-long'
  return found
}

function startRefusal(at: MeetingFields['startsAt'], now: Date, past: boolean): MeetingRefusal | undefined {
  if (!(at instanceof Date)) return at === 'nothing' ? 'starts-missing' : `starts-${at}`
  if (at < now && !past) return 'starts-past'
  return at.getTime() > now.getTime() + 730 * 86_400_000 ? 'starts-too-late' : undefined
}

export type ActionFields = { words: string; dueOn: string }
export type ActionRefusal =
  | 'words-missing'
  | 'words-too-long'
  | 'due-missing'
  | 'due-not-a-day'
  | 'due-past'
  | 'due-too-late'
  | 'group-missing'
  | 'side-missing'
export type ActionRefusals = Partial<Record<'words' | 'dueOn' | 'group' | 'side', ActionRefusal>>

/** What is wrong with something that was agreed, by field. */
export function actionRefusals({ words, dueOn }: ActionFields, today: string): ActionRefusals {
  const found: ActionRefusals = {}
  if (!words) found.words = 'words-missing'
  else if (words.length > 500) found.words = 'words-too-long'
  if (dueOn === 'nothing') found.dueOn = 'due-missing'
  else if (dueOn === 'not-a-day') found.dueOn = 'due-not-a-day'
  else if (dueOn < today) found.dueOn = 'due-past'
  else if (dueOn > addDays(today, 730)) found.dueOn = 'due-too-late'
  return found
}

export type StepRefusal =
  | 'not-found'
  | 'called-off'
  | 'is-past'
  | 'not-yet'
  | 'why-missing'
  | 'why-too-long'
  | 'answer-missing'
  | 'needs-too-long'
  | 'item-missing'
  | 'item-too-long'
  | 'too-many-items'
  | 'minutes-missing'
  | 'minutes-too-long'
  | 'minutes-final'
  | 'no-officer'

/** Points that one side, or whoever arranges it, may put on the agenda of a meeting. */
export const mostItems = 10
