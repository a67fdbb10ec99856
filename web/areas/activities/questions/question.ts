import { tidied } from './tidy.ts'

/** A sentence in both languages of the public pages. */
export type Said = { en: string; cy: string }

/** `short` is what it is called where answers are listed. */
type Asked = {
  key: string
  title: Said
  short?: Said
  hint?: Said
  optional: boolean
  /** The section that begins with this question. */
  section?: Said
  /** What to read before answering. */
  reading?: Said
  /** For whoever keys a sheet: it is neither printed nor read aloud. */
  office?: true
}

/** One thing to choose. Keys are lower-case letters, digits and single dashes, at most 40 of them. */
export type Option = { key: string; label: Said }

/** A street or place that people choose from a list: where it is, longitude before latitude. */
export type Named = Option & { at: readonly [number, number] }

/**
 * One question of a form. From the same list the pages on screen, the form on paper and the keying screen are drawn, in
 * the same order. A kind of question is one member here, and one line in `namesOf`, `problemsOf` and the drawings.
 */
export type Question =
  /** Their own words, at length. */
  | (Asked & { type: 'words'; most: number; lines: number })
  /** A few words on one line. */
  | (Asked & { type: 'line'; most: number })
  /** Several short statements, each a part of its own. */
  | (Asked & { type: 'statements'; count: number; most: number })
  /** One of several; with `other`, or something else in their own words. */
  | (Asked & { type: 'single'; options: readonly Option[]; other?: boolean })
  /** Any of several, `most` at most; `none` is the option that stands alone. */
  | (Asked & { type: 'multiple'; options: readonly Option[]; other?: boolean; most?: number; none?: string })
  /** A whole number between two ends that are named. */
  | (Asked & { type: 'scale'; from: number; to: number; low: Said; high: Said })
  /** The same choice for each of several rows. */
  | (Asked & { type: 'matrix'; rows: readonly Option[]; options: readonly Option[] })
  /** Options in order, the first `most` of them; 1 is the first. */
  | (Asked & { type: 'ranking'; options: readonly Option[]; most?: number })
  /** Points shared out; they must not be more than `total`, nor fewer where `all` of them must be given; `each` on one at most. */
  | (Asked & { type: 'points'; options: readonly Option[]; total: number; all: boolean; each?: number; dots?: boolean })
  | (Asked & { type: 'number'; least?: number; most?: number; whole: boolean; unit?: Said })
  | (Asked & { type: 'date'; from?: string; to?: string })
  /** A place other than home: its postcode is looked up and forgotten, the ward stays. */
  | (Asked & { type: 'postcode' })
  /** A place on the map: marked on it, by its square on the printed map, by name, by a postcode near it, or its ward. */
  | (Asked & { type: 'spot'; most: number; named: readonly Named[] })
  | (Asked & { type: 'file' })
  /** A picture with words that say what is in it; `shown` with the answer, once that is shown to everyone. */
  | (Asked & { type: 'picture'; shown?: true; describe?: { label: Said; hint: Said } })
  /** A recording with its words, which whoever brings it may leave to the council to write down. */
  | (Asked & { type: 'audio'; shown?: true })
  /** Something they could bring: private unless they say that it may be shown. */
  | (Asked & { type: 'offer'; most: number })
  /** A postcode, or a ward from the list. The postcode is looked up and forgotten. */
  | (Asked & { type: 'place' })
  /** Whether the answer may be shown, and under what name. */
  | (Asked & { type: 'publish' })
  /** Whether and how they want to hear what happens. */
  | (Asked & { type: 'contact' })

/** What was typed, by the names of fields. A draft is this, and so is a keyed sheet. */
export type Values = Readonly<Record<string, string>>

/** `area` is the small area that a postcode told: the postcode itself is forgotten. */
const spotParts = ['shape', 'remove', 'words', 'postcode', 'named', 'square', 'ward', 'area'] as const

/** The fields of a question, in the order in which they stand on every form. */
export function namesOf(question: Question): readonly string[] {
  const { key } = question
  const each = (parts: readonly Option[]) => parts.map((part) => `${key}-${part.key}`)
  switch (question.type) {
    case 'words':
    case 'line':
    case 'scale':
    case 'number':
    case 'file':
      return [key]
    case 'statements':
      return Array.from({ length: question.count }, (_, index) => `${key}-${index + 1}`)
    case 'single':
      return question.other ? [key, `${key}-other`] : [key]
    case 'multiple':
      return question.other ? [...each(question.options), `${key}-other`] : each(question.options)
    case 'matrix':
      return each(question.rows)
    case 'ranking':
    case 'points':
      return each(question.options)
    case 'date':
      return [`${key}-day`, `${key}-month`, `${key}-year`]
    case 'postcode':
      return [`${key}-postcode`, `${key}-ward`]
    case 'spot':
      return spotParts.map((part) => `${key}-${part}`)
    case 'picture':
      return [key, `${key}-alt`]
    case 'audio':
      return [key, `${key}-transcript`]
    case 'offer':
      return [key, `${key}-show`]
    case 'place':
      return ['postcode', 'ward', 'place']
    case 'publish':
      return ['publish', 'name']
    case 'contact':
      return ['contact', 'email', 'address', 'telephone']
  }
}

export const allNames = (questions: readonly Question[]): readonly string[] => questions.flatMap(namesOf)

/** Takes from a form only what these questions ask. */
export function pick(questions: readonly Question[], read: (name: string) => string): Values {
  const values: Record<string, string> = {}
  for (const name of allNames(questions)) {
    const value = read(name)
    if (value) values[name] = value
  }
  return tidied(questions, values)
}

/** Answered in people's own words; all other answers are counted. */
export const isOwnWords = ({ type }: Question): boolean =>
  type === 'words' || type === 'line' || type === 'statements' || type === 'offer'
