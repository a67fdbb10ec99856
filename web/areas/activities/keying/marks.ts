import type { Option, Question, Values } from '../questions/question.ts'
import { boxesOf, unreadable } from './boxes.ts'
import { readDay } from './read-day.ts'

/** What is wrong with what was typed in a box, before the answer itself is looked at. */
export type WrongKey = 'yes-or-no' | 'not-an-option' | 'one-only' | 'not-on-scale' | 'not-a-number' | 'not-a-day'
export type Wrong = { wrong: WrongKey; from?: number; to?: number }

/** One question as it was keyed: the fields of the answer, what is wrong by box, and the marks that cannot be read. */
export type Marks = {
  values: Record<string, string>
  wrong: Record<string, Wrong>
  /** The key of the question, or of a row of a table. */
  unreadable: string[]
}

/** A tick as a keyer types it: y where the box is ticked, n or nothing where it is not. */
export function readTick(typed: string): 'yes' | 'no' | undefined {
  if (/^(y|yes|x|1|✓)$/i.test(typed)) return 'yes'
  return /^(n|no|0)?$/i.test(typed) ? 'no' : undefined
}

/** An option by its number on the paper, or by its letter. */
function optionAt(typed: string, options: readonly Option[]): Option | undefined {
  if (/^\d{1,2}$/.test(typed)) return options[Number(typed) - 1]
  return /^[a-z]$/i.test(typed) ? options[typed.toLowerCase().charCodeAt(0) - 97] : undefined
}

/** What one person typed for one question, as the same answer would have been sent on screen. */
export function readMarks(question: Question, typed: Values): Marks {
  const read: Marks = { values: {}, wrong: {}, unreadable: [] }
  const { key } = question
  const at = (name: string) => typed[name] ?? ''
  switch (question.type) {
    case 'single':
      readChoice(read, key, at(key), question.options)
      readOther(read, question, at(`${key}-other`))
      break
    case 'matrix':
      for (const { name } of boxesOf(question)) readChoice(read, name, at(name), question.options)
      break
    case 'multiple':
      readSeveral(read, question, at(key))
      if (question.other) put(read, `${key}-other`, at(`${key}-other`))
      break
    case 'scale':
      readNumber(read, key, at(key), { wrong: 'not-on-scale', from: question.from, to: question.to })
      break
    case 'number':
      if (at(key) === unreadable) read.unreadable.push(key)
      else put(read, key, at(key))
      break
    case 'ranking':
    case 'points':
      readNumbers(read, question, at)
      break
    case 'date':
      readDate(read, key, at(key))
      break
    default:
      readRest(read, question, at)
  }
  return read
}

const put = ({ values }: Marks, name: string, value: string): void => {
  if (value) values[name] = value
}

function readChoice(read: Marks, name: string, typed: string, options: readonly Option[]): void {
  if (typed === unreadable) return void read.unreadable.push(name)
  const marks = typed.split(/[\s,]+/).filter(Boolean)
  const chosen = marks.map((mark) => optionAt(mark, options))
  if (chosen.includes(undefined)) read.wrong[name] = { wrong: 'not-an-option', from: 1, to: options.length }
  else if (chosen.length > 1) read.wrong[name] = { wrong: 'one-only' }
  else if (chosen[0]) read.values[name] = chosen[0].key
}

function readOther(read: Marks, { key, other }: Extract<Question, { type: 'single' }>, typed: string): void {
  if (!other || !typed) return
  if (read.values[key]) read.wrong[key] = { wrong: 'one-only' }
  else Object.assign(read.values, { [key]: 'other', [`${key}-other`]: typed })
}

function readSeveral(read: Marks, { key, options }: Extract<Question, { type: 'multiple' }>, typed: string): void {
  if (typed === unreadable) return void read.unreadable.push(key)
  for (const mark of typed.split(/[\s,]+/).filter(Boolean)) {
    const option = optionAt(mark, options)
    if (option) read.values[`${key}-${option.key}`] = 'yes'
    else read.wrong[key] = { wrong: 'not-an-option', from: 1, to: options.length }
  }
}

function readNumber(read: Marks, name: string, typed: string, otherwise: Wrong): void {
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = otherwise
  if (typed === unreadable) read.unreadable.push(name)
  else if (!typed) return
  else if (!/^\d{1,6}$/.test(typed) || Number(typed) < from || Number(typed) > to) read.wrong[name] = otherwise
  else read.values[name] = String(Number(typed))
}

/** Places and shares hang together: where one cannot be read, none of them says anything. Nought is nothing given. */
function readNumbers(read: Marks, question: Question, at: (name: string) => string): void {
  const boxes = boxesOf(question)
  if (boxes.some(({ name }) => at(name) === unreadable)) return void read.unreadable.push(question.key)
  for (const { name } of boxes) readNumber(read, name, at(name), { wrong: 'not-a-number' })
  for (const { name } of boxes) if (read.values[name] === '0') delete read.values[name]
}

function readDate(read: Marks, key: string, typed: string): void {
  if (typed === unreadable) return void read.unreadable.push(key)
  const day = readDay(typed)
  if (day === undefined) read.wrong[key] = { wrong: 'not-a-day' }
  const [year, month, date] = day?.split('-') ?? []
  if (year && month && date)
    Object.assign(read.values, {
      [`${key}-day`]: String(Number(date)),
      [`${key}-month`]: String(Number(month)),
      [`${key}-year`]: year,
    })
}

/** What is written in words or ticked once is kept as it stands. */
function readRest(read: Marks, question: Question, at: (name: string) => string): void {
  for (const { name } of boxesOf(question)) put(read, name, at(name))
  const tick = (name: string, no: string) => {
    const ticked = readTick(at(name))
    if (!ticked) read.wrong[name] = { wrong: 'yes-or-no' }
    else if (ticked === 'yes' || no) read.values[name] = ticked === 'yes' ? 'yes' : no
    else delete read.values[name]
  }
  if (question.type === 'offer') tick(`${question.key}-show`, '')
  if (question.type === 'publish') tick('publish', 'no')
  if (question.type === 'contact')
    read.values['contact'] = at('email') ? 'email' : at('telephone') ? 'telephone' : at('address') ? 'post' : 'no'
}
