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
    case 'file':
    case 'picture':
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

/** Where a question was marked so that nobody can say what it means. */
export const spoiltName = (question: Question): string => `${question.key}-spoilt`

/** Kept answers as their keyer typed them, for mending and for reading two of them side by side. */
export function typedOf(questions: readonly Question[], values: Values): Values {
  const typed: Record<string, string> = { ...values }
  for (const question of questions) {
    const boxes = boxesOf(question)
    for (const { name, fills } of boxes) typed[name] = typedIn(question, name, fills, values)
    if (values[spoiltName(question)] && boxes[0]) typed[boxes[0].name] = unreadable
  }
  return typed
}

function typedIn(question: Question, name: string, fills: readonly string[], values: Values): string {
  const value = values[name] ?? ''
  const place = (options: readonly Option[]) => String(options.findIndex(({ key }) => key === value) + 1 || '')
  if (question.type === 'single' && name === question.key) return value === 'other' ? '' : place(question.options)
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
