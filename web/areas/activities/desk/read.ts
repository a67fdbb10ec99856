import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Form } from '../../../platform/form.ts'
import type { Face } from '../kinds/face.ts'
import type { Kind } from '../kinds/kind.ts'
import { type ActivityInput, type Refused, readMoment, usualLevels } from './rules.ts'

/** What an officer typed, as text: shown again as it was. */
export type TypedActivity = Readonly<Record<(typeof fields)[number], string>> & Readonly<Record<string, string>>
/** A kind and its face: what the form holds depends on both. */
export type Sort = { kind: Kind; face: Face }
export const levelsOf = ({ levels = usualLevels }: Kind) => levels

const fields = [
  'title',
  'question',
  'help',
  'opens-day',
  'opens-month',
  'opens-year',
  'opens-time',
  'closes-day',
  'closes-month',
  'closes-year',
  'closes-time',
  'identity',
  'stage',
  'pre-moderation',
] as const

const namesOf = ({ face }: Sort) => [...fields, ...(face.settings?.names ?? [])]

export const typedOf = (sort: Sort, form: Form): TypedActivity =>
  Object.fromEntries(namesOf(sort).map((name) => [name, form.text(name)])) as TypedActivity

/** A new one begins with these: open at once, for four weeks, read before it is shown. */
export function freshTyped(sort: Sort, now: Date): TypedActivity {
  const [year = '', month = '', day = ''] = addDays(dayOf(now), 28).split('-')
  return {
    ...(Object.fromEntries(namesOf(sort).map((name) => [name, ''])) as TypedActivity),
    'closes-day': String(Number(day)),
    'closes-month': String(Number(month)),
    'closes-year': year,
    'closes-time': '5pm',
    'opens-time': '9am',
    identity: levelsOf(sort.kind)[0]!,
    'pre-moderation': 'yes',
    ...sort.face.settings?.fresh,
  }
}

type Stored = Pick<ActivityInput, 'title' | 'question' | 'help' | 'opensAt' | 'closesAt' | 'preModeration'> & {
  identityLevel: string
  stageId: string | null
  definition: unknown
}

/** What stands now, as it would be typed. */
export function typedFrom({ face }: Sort, activity: Stored): TypedActivity {
  return {
    title: activity.title,
    question: activity.question,
    help: activity.help,
    ...moment('opens', activity.opensAt),
    ...moment('closes', activity.closesAt),
    identity: activity.identityLevel,
    stage: activity.stageId ?? '',
    'pre-moderation': activity.preModeration ? 'yes' : '',
    ...face.settings?.typed(activity.definition),
  } as TypedActivity
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function moment(name: 'opens' | 'closes', at: Date | null): Record<string, string> {
  const [year = '', month = '', day = ''] = at ? dayOf(at).split('-') : []
  return {
    [`${name}-day`]: day && String(Number(day)),
    [`${name}-month`]: month && String(Number(month)),
    [`${name}-year`]: year,
    [`${name}-time`]: at ? clock.format(at) : '',
  }
}

/** Typed text as an activity, or which days could not be read. `before` keeps what this form does not hold. */
export function inputOf(
  { kind, face }: Sort,
  typed: TypedActivity,
  now: Date,
  before?: { definition: unknown; opensAt: Date },
): { input: ActivityInput } | { refused: Refused } {
  const at = (name: 'opens' | 'closes') =>
    readMoment(typed[`${name}-day`], typed[`${name}-month`], typed[`${name}-year`], typed[`${name}-time`])
  const [opens, closes] = [at('opens'), at('closes')]
  if (typeof opens === 'string' || typeof closes === 'string')
    return {
      refused: { ...(typeof opens === 'string' ? { opens } : {}), ...(typeof closes === 'string' ? { closes } : {}) },
    }
  const stands = before ? before.definition : kind.fresh
  return {
    input: {
      title: typed.title,
      question: typed.question,
      help: typed.help,
      opensAt:
        opens && before && sameMinute(opens, before.opensAt) ? before.opensAt : (opens ?? before?.opensAt ?? now),
      closesAt: closes,
      identityLevel: levelsOf(kind).find((level) => level === typed.identity) ?? levelsOf(kind)[0]!,
      preModeration: typed['pre-moderation'] === 'yes',
      stageId: typed.stage || null,
      definition: face.settings ? face.settings.read(typed, before?.definition) : stands,
    },
  }
}

/** The form shows minutes; what was kept to the second is the same moment. */
const sameMinute = (a: Date, b: Date) => Math.floor(a.getTime() / 60_000) === Math.floor(b.getTime() / 60_000)
