import type { Values } from '../questions/question.ts'

/** A cell with its type, so that a spreadsheet can count and sort it. */
export type Cell = string | number | Date | null

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

/** One answer with its fields, and the questions, or rows of them, that could not be read on its paper. */
export type Answer = { voice: ExportedVoice; values: Values; spoilt: ReadonlySet<string> }

export type ColumnType = 'text' | 'number' | 'date' | 'moment' | 'choice'

/** One column of the file of answers, with what its dictionary says of it. */
export type Column = {
  head: string
  type: ColumnType
  /** The question in full, or what stands here. */
  about: string
  /** What can stand here, where that is known beforehand. */
  allowed: string
  private: boolean
  /** The question whose answer this is a part of. */
  question?: string
  cell(answer: Answer): Cell
}

export type WardName = (id: string) => string | undefined
