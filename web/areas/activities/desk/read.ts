import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Form } from '../../../platform/form.ts'
import { fresh, readDefinition } from '../kinds/conversation/definition.ts'
import { type ActivityInput, identityLevels, type Refused, readMoment } from './rules.ts'

/** What an officer typed, as text: shown again as it was. */
export type TypedActivity = Readonly<Record<(typeof fields)[number], string>>
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
  'pre-moderation',
  'priorities',
  'priorities-label',
  'skills',
  'skills-label',
] as const

export const typedOf = (form: Form): TypedActivity =>
  Object.fromEntries(fields.map((name) => [name, form.text(name)])) as TypedActivity

/** A new conversation begins with these: open at once, for four weeks, read before it is shown. */
export function freshTyped(now: Date): TypedActivity {
  const [year = '', month = '', day = ''] = addDays(dayOf(now), 28).split('-')
  return {
    ...(Object.fromEntries(fields.map((name) => [name, ''])) as TypedActivity),
    'closes-day': String(Number(day)),
    'closes-month': String(Number(month)),
    'closes-year': year,
    'closes-time': '5pm',
    'opens-time': '9am',
    identity: 'open',
    'pre-moderation': 'yes',
    priorities: 'yes',
    skills: 'yes',
  }
}

type Stored = Pick<ActivityInput, 'title' | 'question' | 'help' | 'opensAt' | 'closesAt' | 'preModeration'> & {
  identityLevel: string
  definition: unknown
}

/** What stands now, as it would be typed. */
export function typedFrom(activity: Stored): TypedActivity {
  const { priorities, skills } = readDefinition(activity.definition)
  return {
    title: activity.title,
    question: activity.question,
    help: activity.help,
    ...moment('opens', activity.opensAt),
    ...moment('closes', activity.closesAt),
    identity: activity.identityLevel,
    'pre-moderation': activity.preModeration ? 'yes' : '',
    priorities: priorities.ask ? 'yes' : '',
    'priorities-label': priorities.label.en,
    skills: skills.ask ? 'yes' : '',
    'skills-label': skills.label.en,
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
  const definition = before ? readDefinition(before.definition) : fresh
  const label = (name: 'priorities' | 'skills') => ({
    ask: typed[name] === 'yes',
    label: { ...definition[name].label, en: typed[`${name}-label`] },
  })
  return {
    input: {
      title: typed.title,
      question: typed.question,
      help: typed.help,
      opensAt:
        opens && before && sameMinute(opens, before.opensAt) ? before.opensAt : (opens ?? before?.opensAt ?? now),
      closesAt: closes,
      identityLevel: identityLevels.find((level) => level === typed.identity) ?? 'open',
      preModeration: typed['pre-moderation'] === 'yes',
      definition: { ...definition, priorities: label('priorities'), skills: label('skills') },
    },
  }
}

/** The form shows minutes; what was kept to the second is the same moment. */
const sameMinute = (a: Date, b: Date) => Math.floor(a.getTime() / 60_000) === Math.floor(b.getTime() / 60_000)
