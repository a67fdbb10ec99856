import { namesOf, type Option, type Question, type Values } from '../questions/question.ts'

/** One box on the keying screen, and the fields of an answer that it fills. */
export type Box = { name: string; label: string; fills: readonly string[] }

/** A mark that cannot be read, or says what cannot be, is keyed as this. */
export const unreadable = '?'

const alone = (name: string, label: string): Box => ({ name, label, fills: [name] })

/** The boxes of one question, in the order in which they stand on the paper. What cannot be on paper has none. */
export function boxesOf(question: Question): readonly Box[] {
  const { key } = question
  const title = (question.short ?? question.title).en
  const each = (parts: readonly Option[]) => parts.map((part) => alone(`${key}-${part.key}`, part.label.en))
  const other = (asked: boolean | undefined) => (asked ? [alone(`${key}-other`, 'Something else, in their words')] : [])
  switch (question.type) {
    case 'words':
    case 'line':
    case 'scale':
    case 'number':
      return [alone(key, question.title.en)]
    case 'statements':
      return namesOf(question).map((name, index) => alone(name, `${title}, number ${index + 1}`))
    case 'single':
      return [alone(key, question.title.en), ...other(question.other)]
    case 'multiple':
      return [
        { name: key, label: question.title.en, fills: question.options.map((option) => `${key}-${option.key}`) },
        ...other(question.other),
      ]
    case 'matrix':
      return each(question.rows)
    case 'ranking':
    case 'points':
      return each(question.options)
    case 'date':
      return [{ name: key, label: question.title.en, fills: namesOf(question) }]
    case 'postcode':
      return [
        alone(`${key}-postcode`, question.title.en),
        alone(`${key}-ward`, 'Or the ward, where no postcode can be read'),
      ]
    case 'spot':
      return [
        alone(`${key}-square`, `${title}: the square, like D7`),
        alone(`${key}-words`, `${title}: in their words`),
        alone(`${key}-postcode`, 'A postcode near it'),
        alone(`${key}-ward`, 'Or its ward, where no postcode can be read'),
      ]
    case 'file':
    case 'picture':
    case 'audio':
      return []
    case 'offer':
      return [alone(key, title), alone(`${key}-show`, 'May we show that? (y or n)')]
    case 'place':
      return [alone('postcode', 'Postcode'), alone('ward', 'Or the ward, where no postcode can be read')]
    case 'publish':
      return [alone('publish', 'Can we show it? (y or n)'), alone('name', 'Name to show')]
    case 'contact':
      return [alone('email', 'Email'), alone('telephone', 'Telephone'), alone('address', 'Name and address')]
  }
}

/** The number by which each option is keyed, in words: what stands beside the boxes on the paper. */
export const numbered = (options: readonly Option[]): string =>
  options.map(({ label }, index) => `${index + 1} ${label.en}`).join(', ')

/** What was keyed of every sheet besides its questions. */
export const sheetFields = ['given', 'language'] as const

/** Which questions, or rows of them, nobody can say the meaning of: a list of keys in one field of the sheet. */
const unreadableField = '_unreadable'
export const unreadableIn = (values: Values): readonly string[] =>
  (values[unreadableField] ?? '').split(' ').filter(Boolean)
export const withUnreadable = (values: Values, keys: readonly string[]): Values =>
  keys.length ? { ...values, [unreadableField]: keys.join(' ') } : values

/** The answers of a sheet without what only keying needs to know. */
export const answersOf = ({ [unreadableField]: _, ...values }: Values): Values => values

/** The boxes of a sheet by their names, with what kept answers look like in them as a keyer types. */
export function typedOf(questions: readonly Question[], values: Values): Values {
  const lost = new Set(unreadableIn(values))
  const typed: Record<string, string> = {}
  for (const name of sheetFields) typed[name] = values[name] ?? ''
  for (const question of questions)
    for (const [index, { name, fills }] of boxesOf(question).entries())
      typed[name] =
        lost.has(name) || (index === 0 && lost.has(question.key)) ? unreadable : typedIn(question, name, fills, values)
  return typed
}

function typedIn(question: Question, name: string, fills: readonly string[], values: Values): string {
  const value = values[name] ?? ''
  const place = (options: readonly Option[]) => String(options.findIndex(({ key }) => key === value) + 1 || '')
  if (question.type === 'single' && name === question.key) return place(question.options)
  if (question.type === 'matrix') return place(question.options)
  if (question.type === 'multiple' && name === question.key)
    return fills.flatMap((flat, index) => (values[flat] === 'yes' ? [String(index + 1)] : [])).join(' ')
  if (question.type === 'date')
    return fills
      .map((flat) => values[flat] ?? '')
      .filter(Boolean)
      .join('/')
  return value
}

/** What was typed in a box as a person reads it: numbers with what they stand for. */
export function readableIn(question: Question | undefined, name: string, typed: string): string {
  if (typed === unreadable && question && isClosed(question)) return 'It cannot be read'
  const chosen = question && optionsIn(question, name)
  if (!chosen || !typed) return typed
  return typed
    .split(' ')
    .map((n) => `${n} ${chosen[Number(n) - 1]?.label.en ?? ''}`.trim())
    .join(', ')
}

const optionsIn = (question: Question, name: string): readonly Option[] | undefined => {
  if (question.type === 'matrix') return question.options
  if (question.type === 'single' || question.type === 'multiple')
    return name === question.key ? question.options : undefined
  return undefined
}

/** Questions answered by marks: what is no possible answer can be told from one, and keyed as what cannot be read. */
export const isClosed = ({ type }: Question): boolean =>
  ['single', 'multiple', 'scale', 'matrix', 'ranking', 'points', 'number', 'date'].includes(type)
