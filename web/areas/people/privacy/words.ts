import type { Catalogue } from '../../../platform/words.ts'
import type { RequestKind, RequestRefusal, Way } from './rules.ts'
import { privacyInEnglish } from './words-english.ts'
import { privacyInWelsh } from './words-welsh.ts'

export type Keeping = Record<
  | 'contacts'
  | 'words'
  | 'equality'
  | 'drafts'
  | 'links'
  | 'sessions'
  | 'accounts'
  | 'requests'
  | 'letters'
  | 'skills'
  | 'record',
  { what: string; how: string }
>

export type PrivacyWords = {
  title: string
  lead: string
  rightsTitle: string
  rights: { text: string; to: 'my-data' | 'erase-account' | RequestKind }[]
  noticeTitle: string
  notice: readonly { heading: string; lines: readonly string[] }[]
  aboutTitle: (title: string) => string
  aboutLead: string
  keptTitle: string
  keptWhat: string
  keptHow: string
  kept: Keeping
  months: (n: number) => string
  days: (n: number) => string
  askTitle: string
  askLead: readonly string[]
  contactUs: (email: string) => string
  regulator: string
  problem: string
  kind: string
  kinds: Record<RequestKind, { name: string; hint: string }>
  words: string
  wordsHint: string
  receipts: string
  receiptsHint: string
  contact: string
  contactHint: string
  ways: Record<Way, string>
  addresses: Record<Way, string>
  signedInAs: (email: string) => string
  send: string
  sentTitle: string
  sentReference: string
  sentLines: (acknowledge: string, answer: string) => readonly string[]
  myDataTitle: string
  myDataLead: readonly string[]
  myDataGather: string
  myDataWaiting: string
  myDataReady: string
  myDataUntil: (date: string) => string
  myDataJson: string
  myDataCsv: string
  myDataGone: string
  byReceiptTitle: string
  byReceiptLead: string
  byReceiptNone: string
  signInFirst: string
  eraseTitle: string
  eraseGoes: string
  eraseGoesLines: readonly string[]
  eraseStays: string
  eraseStaysLines: readonly string[]
  eraseConfirm: string
  eraseMissing: string
  erase: string
  erased: string
  eraseLastAdministrator: string
  refusals: Record<RequestRefusal, string>
  letter: {
    subject: (reference: string) => string
    text: (kind: string, reference: string, acknowledge: string, answer: string) => string
  }
  stepLetter: {
    subject: (reference: string) => string
    opening: Record<
      'acknowledged' | 'asked' | 'heard' | 'extended' | 'answered' | 'done' | 'refused',
      (answer: string) => string
    >
    regulator: string
  }
}

export const privacyWords: Catalogue<PrivacyWords> = { en: privacyInEnglish, cy: privacyInWelsh }
