import { most, type QuestionType, type SurveyOption, type SurveyQuestion } from '../definition.ts'
import { type LinesProblem, readOptions } from './option-lines.ts'
import type { TypedQuestion } from './typed.ts'

export type QuestionProblem = LinesProblem | 'missing' | 'not-a-number' | 'out-of-span' | 'not-a-day'
export type QuestionErrors = Readonly<Record<string, QuestionProblem>>

/** A typed question as one of the survey, or what is wrong with it by field. `before` is what stood there. */
export function readQuestion(
  type: QuestionType,
  key: string,
  typed: TypedQuestion,
  before?: SurveyQuestion,
): { question: SurveyQuestion } | { errors: QuestionErrors } {
  const errors: Record<string, QuestionProblem> = {}
  const said = (name: 'title' | 'hint' | 'reading' | 'low' | 'high' | 'unit', letters: number, needed = false) => {
    const [en, cy] = [typed[name], typed[`${name}-cy`]]
    if (needed && !en) errors[name] = 'missing'
    if (en.length > letters) errors[name] = 'too-long'
    if (cy.length > letters) errors[`${name}-cy`] = 'too-long'
    return { en, cy }
  }
  const number = <T extends number | undefined>(
    name: 'most' | 'least' | 'from' | 'to' | 'total',
    span: [number, number],
    otherwise: T,
  ) => {
    if (!typed[name]) return otherwise
    const value = Number(typed[name].replaceAll(',', ''))
    if (!Number.isFinite(value)) errors[name] = 'not-a-number'
    else if (value < span[0] || value > span[1]) errors[name] = 'out-of-span'
    return value as T extends undefined ? number | undefined : number
  }
  const list = (name: 'options' | 'rows', of: readonly SurveyOption[], fewest: number, most: number) => {
    const read = readOptions(typed[name], typed[`${name}-cy`], of, { fewest, most })
    if ('options' in read) return read.options
    errors[read.problem === 'more-welsh' ? `${name}-cy` : name] = read.problem
    return []
  }
  const day = (name: 'from' | 'to') => {
    if (typed[name] && !isDay(typed[name])) errors[name] = 'not-a-day'
    return typed[name] ? { [name]: typed[name] } : {}
  }
  const asked = {
    key,
    title: said('title', most.title, true),
    hint: said('hint', most.hint),
    reading: said('reading', most.reading),
    required: typed.required === 'yes',
    rules: before?.rules ?? [],
  }
  const own = before && 'options' in before ? before.options : []
  const choose = (atMost: number = most.options) => list('options', own, 2, atMost)
  const limited = (count: number) => {
    const given = number('most', [1, Math.max(1, count)], undefined)
    return given === undefined ? {} : { most: given }
  }
  const question = ((): SurveyQuestion => {
    switch (type) {
      case 'words':
        return { ...asked, type, most: number('most', [50, 5000], 1000) }
      case 'single':
        return { ...asked, type, options: choose(), other: typed.other === 'yes' }
      case 'multiple': {
        const options = choose()
        const none = typed.none === 'yes' ? options.at(-1)?.key : undefined
        return {
          ...asked,
          type,
          options,
          other: typed.other === 'yes',
          ...limited(options.length),
          ...(none && { none }),
        }
      }
      case 'scale':
        return {
          ...asked,
          type,
          from: number('from', [0, 1], 1),
          to: number('to', [3, 10], 5),
          low: said('low', most.label, true),
          high: said('high', most.label, true),
        }
      case 'matrix': {
        const rows = list('rows', before?.type === 'matrix' ? before.rows : [], 1, most.rows)
        return { ...asked, type, rows, options: choose(10) }
      }
      case 'ranking': {
        const options = choose(15)
        return { ...asked, type, options, ...limited(options.length) }
      }
      case 'points':
        return { ...asked, type, options: choose(15), total: number('total', [2, 1000], 10), all: typed.all === 'yes' }
      case 'number': {
        const [least, most] = [number('least', anySpan, undefined), number('most', anySpan, undefined)]
        if (least !== undefined && most !== undefined && least > most) errors['most'] ??= 'out-of-span'
        return {
          ...asked,
          type,
          whole: typed.whole === 'yes',
          unit: said('unit', 40),
          ...(least !== undefined && { least }),
          ...(most !== undefined && { most }),
        }
      }
      case 'date': {
        const span = { ...day('from'), ...day('to') }
        if (typed.from && typed.to && typed.from > typed.to) errors['to'] ??= 'out-of-span'
        return { ...asked, type, ...span }
      }
      default:
        return { ...asked, type }
    }
  })()
  return Object.keys(errors).length ? { errors } : { question }
}

const anySpan: [number, number] = [-1e12, 1e12]

function isDay(text: string): boolean {
  const at = new Date(`${text}T12:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}
