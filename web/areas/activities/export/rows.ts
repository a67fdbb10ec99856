import type { Kind } from '../kinds/kind.ts'
import { namesOf, type Question } from '../questions/question.ts'

export type ExportedVoice = {
  id: string
  givenAt: Date
  receivedAt: Date
  channel: string
  language: string
  wardId: string | null
  standing: string
  consentPublish: boolean
  source: string | null
  publicName: string | null
  words: string | null
  data: unknown
}

const standings: Record<string, string> = {
  waiting: 'Waiting to be read',
  shown: 'Shown',
  counted: 'Counted, not shown',
  refused: 'Refused',
  erased: 'Erased',
}

/** The parts that a kind of activity keeps, in the order of its questions. */
const parts = (questions: readonly Question[]) =>
  questions.filter(({ type }) => type === 'words' || type === 'statements' || type === 'offer')

export function headOf(questions: readonly Question[]): string[] {
  const columns = parts(questions).flatMap((question) => {
    if (question.type === 'statements')
      return namesOf(question).map((_, index) => `${question.title.en} (${index + 1})`)
    return question.type === 'offer' ? [question.title.en, 'May that be shown?'] : [question.title.en]
  })
  return [
    'Answer',
    'Said',
    'Received',
    'How',
    'Event or partner',
    'Ward',
    'Language',
    'State',
    'May it be shown?',
    'Name to show',
    ...columns,
  ]
}

/** One answer as a row: never how to reach the person, never the receipt, which opens it. */
export function rowOf(
  kind: Kind,
  questions: readonly Question[],
  voice: ExportedVoice,
  wardName: (id: string) => string | undefined,
): (string | null)[] {
  const values = kind.values({ words: voice.words, data: (voice.data ?? {}) as never })
  return [
    voice.id,
    voice.givenAt.toISOString(),
    voice.receivedAt.toISOString(),
    voice.channel,
    voice.source,
    voice.wardId ? (wardName(voice.wardId) ?? '') : '',
    voice.language,
    standings[voice.standing] ?? voice.standing,
    voice.consentPublish ? 'yes' : 'no',
    voice.publicName,
    ...parts(questions).flatMap((question) => namesOf(question).map((name) => values[name] ?? '')),
  ]
}
