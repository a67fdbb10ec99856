import type { Json } from '@folkmoot/ledger'
import { formatPence } from '@folkmoot/numbers'
import { z } from 'zod'
import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Option, Question, Said } from '../../questions/question.ts'
import type { Form, Kind } from '../kind.ts'
import {
  countedHow,
  letterHint,
  letterQuestion,
  officeHint,
  officeMarkWords,
  officeQuestion,
  whereOnly,
} from './ballot-words.ts'
import { type BallotOption, type Definition, fresh, notReady, readDefinition, refusal } from './definition.ts'
import { isOfficeMark, officeMarks, placesOf } from './rules.ts'

const kept = z.object({ office: z.enum(officeMarks).optional() }).catchall(z.string().regex(/^\d{1,5}$/))

/** What comes first, of a list: by rank, by points to share, or by dots. */
export const priorities: Kind = {
  kind: 'priorities',
  name: { en: 'Vote on priorities', cy: 'Pleidlais ar flaenoriaethau' },
  fresh,
  refusal,
  notReady,
  levels: ['open', 'email', 'account', 'code'],
  once: true,
  changeable: ({ definition }) => readDefinition(definition).changes,
  countedOnly: true,
  sealed: true,
  questions: (form) => [...asked(form, true), officeUse],
  way: (form, values) => (values['office'] ? [...asked(form, true), officeUse] : asked(form, false)),
  contribution(values) {
    const data: { [key: string]: Json } = {}
    for (const [name, value] of Object.entries(values))
      if (/^ballot-[a-z0-9-]+$/.test(name) && /^\d{1,5}$/.test(value) && !/^0+$/.test(value)) data[name] = value
    if (isOfficeMark(values['office'])) data['office'] = values['office']
    return { words: null, data }
  },
  values: ({ data }) => data as Record<string, string>,
  unread: (values) => ({ ...values, office: values['office'] ?? 'cannot-read' }),
  isData: (data) => kept.safeParse(data).success,
  saysSomething: ({ data }) => Object.keys(data).some((name) => name !== 'office' || data['office'] !== 'checked'),
}

/** On paper an empty ballot is handed in too: it is keyed with the reason why it is not counted. */
function asked(form: Form, paper: boolean): Question[] {
  const definition = readDefinition(form.definition)
  const [where, , hear] = askedOfAll as [Question, Question, Question]
  return [
    ballotQuestion(form, definition, paper),
    ...(form.identityLevel === 'code' ? [letter(paper)] : []),
    definition.wards.length ? { ...where, optional: paper, hint: whereOnly } : where,
    hear,
  ]
}

function ballotQuestion(form: Form, definition: Definition, optional: boolean): Question {
  const cy = (field: 'question' | 'help') => translated(form, field, 'cy')
  const read = {
    key: 'ballot',
    title: { en: form.question, cy: cy('question') },
    short: { en: 'Your ballot', cy: 'Eich papur pleidleisio' },
    reading: toRead(definition),
    optional,
    options: definition.options.map(optionOf),
  }
  switch (definition.method) {
    case 'rank':
      return { ...read, type: 'ranking', most: placesOf(definition) }
    case 'points':
      return { ...read, type: 'points', total: definition.total, all: false }
    case 'dots':
      return { ...read, type: 'points', total: definition.dots, all: false, each: definition.each, dots: true }
  }
}

/** What each thing is and costs, and how ballots are counted: nobody changes either once people voted. */
function toRead(definition: Definition): Said {
  const lines = (language: keyof Said) => [
    ...definition.options.map((option) => aboutOf(option, language)).filter(Boolean),
    countedHow(definition)[language],
  ]
  return { en: lines('en').join('\n'), cy: lines('cy').join('\n') }
}

function aboutOf({ label, about, cost }: BallotOption, language: keyof Said): string {
  const more = [about[language] || about.en, cost === null ? '' : formatPence(cost)].filter(Boolean)
  return more.length ? `${label[language] || label.en}: ${more.join(' ')}` : ''
}

const optionOf = ({ key, label }: BallotOption): Option => ({ key, label: { en: label.en, cy: label.cy || label.en } })

const letter = (paper: boolean): Question => ({
  key: 'letter',
  type: 'line',
  most: 20,
  title: letterQuestion,
  hint: letterHint,
  optional: paper,
})

const officeUse: Question = {
  key: 'office',
  type: 'single',
  office: true,
  title: officeQuestion,
  hint: officeHint,
  optional: true,
  options: officeMarks.map((key) => ({ key, label: officeMarkWords[key] })),
}
