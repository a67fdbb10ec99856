/** The way of a concern, in order. */
export const steps = ['received', 'talking', 'agreed', 'closed'] as const
export type Step = (typeof steps)[number]

/** What whoever holds the code may read. */
export type Slip = { at: string; step?: Step; words?: string; ask?: string; answer?: 'yes' | 'no' }

/** A row of the store, and what it hashed to. */
export type Row = { place: number; hash: string }

/** What one letter says. Those of a group are known by their root, which only its code makes; the broker's carry a mark. */
export type Letter =
  | { kind: 'nothing' }
  | {
      kind: 'filed'
      at: string
      root: string
      group: { id: string; name: string }
      officer: string
      words: string
      contact: string
    }
  | { kind: 'answered'; at: string; root: string; place: number; answer: 'yes' | 'no' }
  | { kind: 'step'; at: string; by: string; concern: string; step: Step; words: string }
  | { kind: 'note'; at: string; by: string; concern: string; words: string }
  | { kind: 'asked'; at: string; by: string; concern: string; place: number; summary: string }
  | { kind: 'handed-over'; at: string; by: string; concern: string; place: number }
  | { kind: 'removed'; at: string; by: string; filedAt: string; step: Step; rows: Row[]; more: boolean }
  | { kind: 'opened' | 'passphrase-changed'; at: string; by: string }
  | { kind: 'published'; at: string; by: string; year: number }

export type Asked = {
  place: number
  at: string
  summary: string
  answer?: 'yes' | 'no'
  answeredAt?: string
  handedOverAt?: string
}
export type Concern = {
  id: string
  root: string
  at: string
  group: { id: string; name: string }
  officer: string
  words: string
  contact: string
  steps: { at: string; step: Step; words: string }[]
  notes: { at: string; words: string }[]
  asked: Asked[]
  /** How many slips the code can read: the next is written under this number. */
  slips: number
}

export const stepOf = ({ steps: taken }: Pick<Concern, 'steps'>): Step => taken.at(-1)?.step ?? 'received'

/** One more letter, put to what the letters before it said. */
export function follow(concerns: Map<string, Concern>, letter: Letter, idOf: (root: string) => string): void {
  if (letter.kind === 'filed') {
    const { kind: _, ...told } = letter
    const id = idOf(letter.root)
    if (!concerns.has(id))
      concerns.set(id, {
        id,
        ...told,
        steps: [{ at: told.at, step: 'received', words: '' }],
        notes: [],
        asked: [],
        slips: 1,
      })
    return
  }
  const concern = concerns.get('root' in letter ? idOf(letter.root) : 'concern' in letter ? letter.concern : '')
  if (!concern) return
  const { at } = letter as { at: string }
  if (letter.kind === 'note') concern.notes.push({ at, words: letter.words })
  if (letter.kind === 'step') {
    concern.steps.push({ at, step: letter.step, words: letter.words })
    concern.slips++
  }
  if (letter.kind === 'asked') {
    concern.asked.push({ place: letter.place, at, summary: letter.summary })
    concern.slips++
  }
  if (letter.kind !== 'answered' && letter.kind !== 'handed-over') return
  const asked = concern.asked.find(({ place }) => place === letter.place)
  // The first answer stands: consent is not asked for until it is given.
  if (asked && letter.kind === 'answered' && !asked.answer)
    Object.assign(asked, { answer: letter.answer, answeredAt: at })
  if (asked?.answer === 'yes' && letter.kind === 'handed-over') asked.handedOverAt ??= at
}

export const longestConcern = 1500
export const longestSummary = 700
export const longestLine = 120
export const shortestPassphrase = 20

export type FilingRefusal =
  | 'no-group'
  | 'words-missing'
  | 'words-long'
  | 'officer-missing'
  | 'officer-long'
  | 'contact-long'
export type FilingField = 'group' | 'officer' | 'words' | 'contact'
export type Filing = Record<FilingField, string>

const bytes = (text: string) => new TextEncoder().encode(text).length

/** Why a concern cannot be sealed yet, by field. Letters outside ASCII take more room, so room is measured in bytes. */
export function filingRefusals({ group, officer, words, contact }: Filing, groups: readonly string[]) {
  const refused: Partial<Record<FilingField, FilingRefusal>> = {}
  if (!groups.includes(group)) refused.group = 'no-group'
  if (!officer) refused.officer = 'officer-missing'
  else if (officer.length > longestLine) refused.officer = 'officer-long'
  if (!words) refused.words = 'words-missing'
  else if (words.length > longestConcern || bytes(words) > 2600) refused.words = 'words-long'
  if (contact.length > longestLine) refused.contact = 'contact-long'
  return refused
}

/** Only what is closed can be removed. */
export const removable = (concern: Pick<Concern, 'steps'>): boolean => stepOf(concern) === 'closed'

export type StepRefusal = 'step-back' | 'words-long' | 'too-many'
/** A concern goes forward, or stays where it is with more words. */
export function stepRefusal(
  concern: Pick<Concern, 'steps' | 'slips'>,
  step: string,
  words: string,
  most: number,
): StepRefusal | null {
  const at = steps.indexOf(step as Step)
  if (at < 1 || at < steps.indexOf(stepOf(concern))) return 'step-back'
  if (words.length > longestSummary || bytes(words) > 1300) return 'words-long'
  return concern.slips >= most ? 'too-many' : null
}

export type SummaryRefusal = 'summary-missing' | 'words-long' | 'waiting' | 'too-many'
/** One question at a time. */
export function summaryRefusal(
  concern: Pick<Concern, 'asked' | 'slips'>,
  summary: string,
  most: number,
): SummaryRefusal | null {
  if (!summary) return 'summary-missing'
  if (summary.length > longestSummary || bytes(summary) > 1300) return 'words-long'
  if (concern.asked.some(({ answer }) => !answer)) return 'waiting'
  return concern.slips >= most ? 'too-many' : null
}

export type NoteRefusal = 'words-missing' | 'words-long'
export const noteRefusal = (words: string): NoteRefusal | null =>
  !words ? 'words-missing' : words.length > longestConcern || bytes(words) > 3000 ? 'words-long' : null

export type PassphraseRefusal = 'short' | 'different' | 'simple'
export function passphraseRefusal(first: string, again: string): PassphraseRefusal | null {
  if (first.length < shortestPassphrase || first.length > 300) return 'short'
  if (new Set(first).size < 8) return 'simple'
  return first === again ? null : 'different'
}
