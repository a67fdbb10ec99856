import type { QuestionType, SurveyQuestion } from '../definition.ts'
import { optionLines } from './option-lines.ts'

export const questionFields = [
  'title',
  'title-cy',
  'hint',
  'hint-cy',
  'reading',
  'reading-cy',
  'required',
  'options',
  'options-cy',
  'rows',
  'rows-cy',
  'other',
  'none',
  'most',
  'least',
  'whole',
  'unit',
  'unit-cy',
  'from',
  'to',
  'low',
  'low-cy',
  'high',
  'high-cy',
  'total',
  'all',
] as const
/** A question as an officer typed it. */
export type TypedQuestion = Readonly<Record<(typeof questionFields)[number], string>>

export const typedOf = (read: (name: string) => string): TypedQuestion =>
  Object.fromEntries(questionFields.map((name) => [name, read(name)])) as TypedQuestion

/** What a new question begins with. */
export function freshTyped(type: QuestionType): TypedQuestion {
  const begin: Partial<TypedQuestion> =
    {
      words: { most: '1000' },
      scale: { from: '1', to: '5' },
      points: { total: '10' },
      number: { whole: 'yes' },
    }[type as string] ?? {}
  return typedOf((name) => begin[name as keyof TypedQuestion] ?? '')
}

/** A question as it would be typed. */
export function typedFrom(question: SurveyQuestion): TypedQuestion {
  const { title, hint, reading, required } = question
  const own: Record<string, string> = {
    title: title.en,
    'title-cy': title.cy,
    hint: hint.en,
    'hint-cy': hint.cy,
    reading: reading.en,
    'reading-cy': reading.cy,
    required: required ? 'yes' : '',
    ...('options' in question && {
      options: optionLines(question.options, 'en'),
      'options-cy': optionLines(question.options, 'cy'),
    }),
    ...settingsOf(question),
  }
  return typedOf((name) => own[name] ?? '')
}

const numberText = (n: number | undefined) => (n === undefined ? '' : String(n))
const yes = (is: boolean) => (is ? 'yes' : '')

function settingsOf(question: SurveyQuestion): Record<string, string> {
  switch (question.type) {
    case 'words':
      return { most: String(question.most) }
    case 'single':
      return { other: yes(question.other) }
    case 'multiple':
      return { other: yes(question.other), most: numberText(question.most), none: yes(!!question.none) }
    case 'scale':
      return {
        from: String(question.from),
        to: String(question.to),
        low: question.low.en,
        'low-cy': question.low.cy,
        high: question.high.en,
        'high-cy': question.high.cy,
      }
    case 'matrix':
      return { rows: optionLines(question.rows, 'en'), 'rows-cy': optionLines(question.rows, 'cy') }
    case 'ranking':
      return { most: numberText(question.most) }
    case 'points':
      return { total: String(question.total), all: yes(question.all) }
    case 'number':
      return {
        least: numberText(question.least),
        most: numberText(question.most),
        whole: yes(question.whole),
        unit: question.unit.en,
        'unit-cy': question.unit.cy,
      }
    case 'date':
      return { from: question.from ?? '', to: question.to ?? '' }
    default:
      return {}
  }
}
