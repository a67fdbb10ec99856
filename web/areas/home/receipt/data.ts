import type { NextStep, Step } from '../../../platform/subjects.ts'
import type { Language } from '../../../ui/layout/view.ts'

/** What a receipt opens. */
export type ReceiptData = {
  /** As it is shown: 7QK4-M2XD-9R. */
  code: string
  /** Picture code of this page's address, as a data address. */
  picture: string
  about: { title: string; href: string } | undefined
  givenAt: Date
  channel: string
  /** A member of staff wrote it down. */
  entered: boolean
  ward: string | undefined
  /** The language that the words are in. */
  spoken: string
  rows: readonly { question: string; lines: readonly string[]; note?: string | undefined }[]
  changes: number
  erased: boolean
  done: readonly Step[]
  next: readonly NextStep[]
  actions: readonly { text: string; href: string }[]
  language: Language
}
