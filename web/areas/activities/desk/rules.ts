import { londonTime } from '../../../platform/clock.ts'
import type { IdentityLevel } from '../activity/types.ts'
import type { DefinitionRefusal } from '../kinds/kind.ts'

export type DeskRefusal =
  | DefinitionRefusal
  | 'title-missing'
  | 'title-too-long'
  | 'question-missing'
  | 'question-too-long'
  | 'help-too-long'
  | 'not-a-day'
  | 'not-a-time'
  | 'closes-before-opens'
  | 'closes-in-the-past'
  | 'already-open'
  | 'changed-meanwhile'
  | 'has-answers'
  | 'already-published'
  | 'already-closed'
  | 'not-published'
  | 'not-ready'
  | 'project-closed'
  | 'reason-missing'
  | 'no-such-kind'
  | 'no-such-stage'

/** Who may take part, where a kind does not say otherwise. */
export const usualLevels: readonly IdentityLevel[] = ['open', 'email', 'account']

/** What an officer sets of any activity. */
export type ActivityInput = {
  title: string
  question: string
  help: string
  opensAt: Date
  closesAt: Date | null
  identityLevel: IdentityLevel
  preModeration: boolean
  definition: unknown
  /** The stage of the project in which it takes place, where there is one. Several can run side by side in a stage. */
  stageId?: string | null
}
export type Refused = Readonly<
  Partial<Record<'title' | 'question' | 'help' | 'opens' | 'closes' | 'definition' | 'stage' | '', DeskRefusal>>
>

export const most = { title: 120, question: 300, help: 2000, reason: 500 } as const

/** What is wrong with the words and days, by field. `before` is what stands now, where it was published already. */
export function inputProblems(
  input: ActivityInput,
  now: Date,
  before?: { opensAt: Date; closesAt: Date | null; open: boolean },
): Refused {
  const { title, question, help, opensAt, closesAt } = input
  const closesChanged = closesAt?.getTime() !== before?.closesAt?.getTime()
  const found: { -readonly [K in keyof Refused]: DeskRefusal | undefined } = {
    title: !title ? 'title-missing' : title.length > most.title ? 'title-too-long' : undefined,
    question: !question ? 'question-missing' : question.length > most.question ? 'question-too-long' : undefined,
    help: help.length > most.help ? 'help-too-long' : undefined,
    opens: before?.open && opensAt.getTime() !== before.opensAt.getTime() ? 'already-open' : undefined,
    closes:
      !closesAt || !closesChanged
        ? undefined
        : closesAt <= opensAt
          ? 'closes-before-opens'
          : closesAt <= now
            ? 'closes-in-the-past'
            : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, refusal]) => refusal))
}

/** A day and a time as they were typed; null where nothing was. Hours may be written 17:00, 17.00, 5pm or 5:30pm. */
export function readMoment(
  day: string,
  month: string,
  year: string,
  time: string,
): Date | null | 'not-a-day' | 'not-a-time' {
  if (!day && !month && !year) return null
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(date) || !isDay(date)) return 'not-a-day'
  const clock = readTime(time)
  return clock ? londonTime(date, clock) : 'not-a-time'
}

function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(typed.trim()) ?? []
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours)
  if (!hours || hour > 23 || Number(minutes) > 59 || (half && Number(hours) > 12)) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

function isDay(date: string): boolean {
  const at = new Date(`${date}T12:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === date
}
