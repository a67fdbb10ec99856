import { type FileRefusal, fileRefusals } from '../../../platform/files.ts'
import type { Catalogue } from '../../../platform/words.ts'
import type { DocumentRefusal } from './rules.ts'

export const words: Catalogue<{
  download: (facts: string) => string
  inWords: string
  added: (day: string) => string
  gone: string
  goneText: (day: string) => string
  back: string
}> = {
  en: {
    download: (facts) => `Download the file (${facts})`,
    inWords: 'What the file says',
    added: (day) => `Added ${day}`,
    gone: 'This document was taken away',
    goneText: (day) => `It was taken away on ${day}. Why:`,
    back: 'Back to the project',
  },
  cy: {
    download: (facts) => `Lawrlwytho’r ffeil (${facts})`,
    inWords: 'Beth mae’r ffeil yn ei ddweud',
    added: (day) => `Ychwanegwyd ${day}`,
    gone: 'Cafodd y ddogfen hon ei thynnu i ffwrdd',
    goneText: (day) => `Fe’i tynnwyd i ffwrdd ar ${day}. Pam:`,
    back: 'Yn ôl i’r prosiect',
  },
}

export const documentRefusalWords: Record<DocumentRefusal, string> = {
  'title-missing': 'Enter a title',
  'title-too-long': 'Make the title 150 characters or fewer',
  'kind-too-long': 'Make it 60 characters or fewer',
  'summary-too-long': 'Make the summary 1,000 characters or fewer',
  'body-too-long': 'Make the text 100,000 characters or fewer',
  'words-missing': 'Write the document here, or choose a file',
  'alternative-missing': 'Say in words what the file says, for people who cannot open it',
  ...(fileRefusals satisfies Record<FileRefusal, string>),
}
