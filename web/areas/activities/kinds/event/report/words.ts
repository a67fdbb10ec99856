import { fileRefusals } from '../../../../../platform/prepare-files.ts'
import type { Catalogue } from '../../../../../platform/words.ts'
import { longest, mostPhotos, type PhotoRefusal, type ReportRefusal } from './rules.ts'

type Words = { title: (event: string) => string; came: string; notes: string; answered: string; photos: string }
export const reportWords: Catalogue<Words> = {
  en: {
    title: (event) => `What happened: ${event}`,
    came: 'people came',
    notes: 'notes written down',
    answered: 'answered so far',
    photos: 'Pictures',
  },
  cy: {
    title: (event) => `Beth ddigwyddodd: ${event}`,
    came: 'o bobl a ddaeth',
    notes: 'nodyn a ysgrifennwyd',
    answered: 'wedi’u hateb hyd yma',
    photos: 'Lluniau',
  },
}

export const reportSentences: Record<ReportRefusal, string> = {
  'words-missing': 'Write what happened',
  'words-too-long': `Make it shorter. It can have ${longest.words.toLocaleString('en-GB')} characters`,
  'not-begun': 'The event has not begun',
}
export const photoSentences: Record<PhotoRefusal, string> = {
  ...fileRefusals,
  'alt-missing': 'Say what is in the picture, for people who cannot see it',
  'alt-too-long': `Use at most ${longest.alt} characters`,
  'file-missing': 'Choose a picture',
  'too-many': `A report has at most ${mostPhotos} pictures. Take one away first`,
}
