import { dayTyped } from '../questions/date-rules.ts'
import { readFileValue } from '../questions/file-value.ts'
import { namesOf, type Option, type Question, type Values } from '../questions/question.ts'
import type { Cell, Column, WardName } from './column.ts'
import { spotFields } from './spot-columns.ts'

/** Written where a question on paper was marked so that nobody can say what it means. */
export const notReadable = '(could not be read)'

export type Field = {
  /** What tells it apart from the other fields of its question. */
  part?: string
  type: Column['type']
  allowed?: string
  private?: boolean
  /** What is marked where it could not be read; its question, where this is absent. */
  mark?: string
  read(values: Values): Cell
}

/** The columns of one question. Where, whether to show and how to reach people stand apart or nowhere. */
export const columnsOfQuestion = (question: Question, wardName: WardName): readonly Column[] =>
  fieldsOf(question, wardName).map(
    ({ part = '', type, allowed = '', private: own = false, mark = question.key, read }) => ({
      head: question.title.en + part,
      type,
      about: question.title.en,
      allowed,
      private: own,
      question: question.key,
      cell: ({ values, spoilt }) => (spoilt.has(mark) ? notReadable : read(values)),
    }),
  )

const words = (name: string, part = ''): Field => ({ part, type: 'text', read: (values) => values[name] ?? '' })
const number = (name: string, allowed: string, part = ''): Field => ({
  part,
  type: 'number',
  allowed,
  read: (values) => numberOr(values[name]),
})
/** What its sender called a file; the file itself stays in the house. */
const fileName = (name: string): Field => ({
  type: 'text',
  allowed: 'The name of a file',
  read: (values) => readFileValue(values[name])?.name ?? '',
})
/** A number is one; what is none stays as it was written. */
const numberOr = (text = ''): Cell => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)

/** Options as they are numbered on paper. */
const listed = (options: readonly Option[], other: boolean | undefined) =>
  [...options.map(({ label }, index) => `${index + 1} ${label.en}`), ...(other ? ['Something else'] : [])].join('; ')
const choice = (name: string, options: readonly Option[], other: boolean | undefined, part = ''): Field => ({
  part,
  type: 'choice',
  allowed: listed(options, other),
  read: (values) => {
    const value = values[name] ?? ''
    return options.find(({ key }) => key === value)?.label.en ?? (value === 'other' ? 'Something else' : value)
  },
})
const ticked = (name: string, part: string): Field => ({
  part,
  type: 'choice',
  allowed: 'yes',
  read: (values) => values[name] ?? '',
})
const otherOf = ({ key }: Question, other: boolean | undefined) => (other ? [words(`${key}-other`, ': other')] : [])

function fieldsOf(question: Question, wardName: WardName): readonly Field[] {
  const { key } = question
  const each = (parts: readonly Option[], field: (name: string, part: string) => Field) =>
    parts.map((part) => field(`${key}-${part.key}`, `: ${part.label.en}`))
  switch (question.type) {
    case 'words':
    case 'line':
      return [words(key)]
    case 'statements':
      return namesOf(question).map((name, index) => words(name, ` (${index + 1})`))
    case 'single':
      return [choice(key, question.options, question.other), ...otherOf(question, question.other)]
    case 'multiple':
      return [...each(question.options, ticked), ...otherOf(question, question.other)]
    case 'scale':
      return [number(key, `${question.from} ${question.low.en} to ${question.to} ${question.high.en}`)]
    case 'matrix':
      return each(question.rows, (name, part) => ({ ...choice(name, question.options, false, part), mark: name }))
    case 'ranking':
      return each(question.options, (name, part) => number(name, 'The place given: 1 is the first choice', part))
    case 'points':
      return each(question.options, (name, part) => number(name, `Out of ${question.total}`, part))
    case 'number':
      return [number(key, between(question))]
    case 'date':
      return [{ type: 'date', read: (values) => dayIn(values, key) }]
    case 'postcode':
      return [{ type: 'text', allowed: 'A ward', read: (values) => wardName(values[`${key}-ward`] ?? '') ?? '' }]
    case 'spot':
      return spotFields(question, wardName)
    case 'file':
      return [fileName(key)]
    case 'picture':
      return [fileName(key), words(`${key}-alt`, ': what is in it')]
    case 'audio':
      return [fileName(key), words(`${key}-transcript`, ': what is said in it')]
    case 'offer':
      return [
        { ...words(key), private: true },
        { type: 'choice', part: ': may that be shown?', allowed: 'yes', read: (values) => values[`${key}-show`] ?? '' },
      ]
    case 'place':
    case 'publish':
    case 'contact':
      return []
  }
}

function between({ least, most, unit }: Extract<Question, { type: 'number' }>): string {
  const range = [
    ...(least === undefined ? [] : [`from ${least}`]),
    ...(most === undefined ? [] : [`to ${most}`]),
    ...(unit ? [unit.en] : []),
  ]
  return range.join(' ')
}

function dayIn(values: Values, key: string): Cell {
  const day = dayTyped(key, values)
  return day ? new Date(`${day}T00:00:00Z`) : ''
}
