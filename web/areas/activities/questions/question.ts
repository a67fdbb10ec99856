/** A sentence in both languages of the public pages. */
export type Said = { en: string; cy: string }

/** `short` is what it is called where answers are listed. */
type Asked = { key: string; title: Said; short?: Said; hint?: Said; optional: boolean }

/**
 * One question of a form. From the same list the pages on screen, the form on paper and the keying screen are drawn, in
 * the same order. A kind of question is one member here, and one line in `names`, `problems` and the three drawings.
 */
export type Question =
  /** Their own words, at length. */
  | (Asked & { type: 'words'; most: number; lines: number })
  /** Several short statements, each a part of its own. */
  | (Asked & { type: 'statements'; count: number; most: number })
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

/** The fields of a question, in the order in which they stand on every form. */
export function namesOf(question: Question): readonly string[] {
  const { key } = question
  switch (question.type) {
    case 'words':
      return [key]
    case 'statements':
      return Array.from({ length: question.count }, (_, index) => `${key}-${index + 1}`)
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
  return values
}
