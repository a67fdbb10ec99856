import { readTime } from '../../../../platform/typed-time.ts'
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { Details } from '../../../../ui/details/details.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { formatTime } from '../../../../ui/layout/format.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import type { Values } from '../../questions/question.ts'
import type { Settings } from '../face.ts'
import { type Definition, type Example, mostExamples, readDefinition, reasons, sessionMoments } from './definition.ts'
import { reasonNames } from './words.ts'

const numbers = Array.from({ length: mostExamples }, (_, index) => index + 1)
const exampleFields = ['title', 'words', 'reason'] as const
const nameOf = (number: number, field: string) => `stories-example-${number}-${field}`
const sessionFields = ['day', 'month', 'year', 'from', 'until', 'place', 'group'] as const

/** What officers set: what people bring, whether they may speak it, the session, and examples. */
export const settings: Settings = {
  names: [
    'stories-brings',
    'stories-sound',
    ...sessionFields.map((field) => `stories-session-${field}`),
    ...numbers.flatMap((number) => exampleFields.map((field) => nameOf(number, field))),
  ],
  fresh: { 'stories-brings': 'object', 'stories-sound': 'yes' },
  typed(definition) {
    const { brings, sound, session, examples } = readDefinition(definition)
    return {
      'stories-brings': brings,
      ...(sound ? { 'stories-sound': 'yes' } : {}),
      ...(session ? typedSession(session) : {}),
      ...Object.fromEntries(
        examples.flatMap((example, index) => exampleFields.map((field) => [nameOf(index + 1, field), example[field]])),
      ),
    }
  },
  read(typed): Definition {
    return {
      brings: typed['stories-brings'] === 'answer' ? 'answer' : 'object',
      sound: typed['stories-sound'] === 'yes',
      session: readSession(typed),
      examples: numbers.flatMap((number) => readExample(typed, number)),
    }
  },
  fields: ({ typed, error }) => (
    <>
      <Radios
        name="stories-brings"
        legend={{ text: 'What do people bring?', size: 's' }}
        value={typed['stories-brings']}
        error={error}
        items={[
          { value: 'object', label: 'An object or a photo, with its story and why they chose it' },
          { value: 'answer', label: 'An answer in words, with a picture if they like: such as what the brief means' },
        ]}
      />
      <Checkboxes
        small
        name="stories-sound"
        values={typed['stories-sound'] === 'yes' ? ['yes'] : []}
        items={[
          {
            value: 'yes',
            label: 'They can send a recording',
            hint: 'Somebody has to write it down before others can listen',
          },
        ]}
      />
      <SessionFields typed={typed} />
      <ExampleFields typed={typed} />
    </>
  ),
}

function SessionFields({ typed }: { typed: Values }) {
  const at = (field: string) => typed[`stories-session-${field}`] ?? ''
  return (
    <Details
      summary="A session in which it is talked about (optional)"
      open={sessionFields.some((field) => !!at(field))}
    >
      <DateInput
        id="stories-session"
        namePrefix="stories-session"
        legend={{ text: 'Day of the session', size: 's' }}
        value={{ day: at('day'), month: at('month'), year: at('year') }}
      />
      <Input name="stories-session-from" label="From" hint="Such as 5:30pm" width={5} value={at('from')} />
      <Input name="stories-session-until" label="Until" width={5} value={at('until')} />
      <Input name="stories-session-place" label="Where" value={at('place')} />
      <Input
        name="stories-session-group"
        label="Who it is for (optional)"
        hint="Such as: the working group. Everyone can read it"
        value={at('group')}
      />
    </Details>
  )
}

function ExampleFields({ typed }: { typed: Values }) {
  return (
    <Details
      summary="Examples of what people could bring (optional)"
      open={numbers.some((number) => !!typed[nameOf(number, 'title')])}
    >
      <p class="govuk-body">They are marked as examples and count for nothing. Put no words into anybody’s mouth.</p>
      {numbers.map((number) => (
        <>
          <Input
            name={nameOf(number, 'title')}
            label={`Example ${number}: what it is`}
            value={typed[nameOf(number, 'title')]}
          />
          <Textarea
            name={nameOf(number, 'words')}
            label={`Example ${number}: its story`}
            rows={3}
            value={typed[nameOf(number, 'words')]}
          />
          <Select
            name={nameOf(number, 'reason')}
            label={`Example ${number}: why it was chosen`}
            value={typed[nameOf(number, 'reason')] || 'resonates'}
            items={reasons.map((value) => ({ value, text: reasonNames.en[value].choose }))}
          />
        </>
      ))}
    </Details>
  )
}

function typedSession(session: NonNullable<Definition['session']>): Record<string, string> {
  const [year = '', month = '', day = ''] = session.day.split('-')
  const { begins, ends } = sessionMoments(session)
  const kept = {
    day: String(Number(day)),
    month: String(Number(month)),
    year,
    from: formatTime(begins),
    until: formatTime(ends),
    place: session.place,
    group: session.group,
  }
  return Object.fromEntries(sessionFields.map((field) => [`stories-session-${field}`, kept[field]]))
}

/** What cannot be read stays what it is, so that it is refused with the sentence about sessions. */
function readSession(typed: Values): Definition['session'] {
  const at = (field: string) => typed[`stories-session-${field}`] ?? ''
  if (sessionFields.every((field) => !at(field))) return null
  const [day, month, year] = [at('day').padStart(2, '0'), at('month').padStart(2, '0'), at('year')]
  return {
    day: `${year}-${month}-${day}`,
    from: readTime(at('from')) ?? '',
    until: readTime(at('until')) ?? '',
    place: at('place'),
    group: at('group'),
  }
}

function readExample(typed: Values, number: number): Example[] {
  const [title, words, reason] = exampleFields.map((field) => typed[nameOf(number, field)] ?? '')
  if (!title && !words) return []
  return [{ title: title!, words: words!, reason: reasons.find((one) => one === reason) ?? 'resonates' }]
}
