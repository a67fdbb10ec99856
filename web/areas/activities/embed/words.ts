import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  asks: (council: string) => string
  answer: string
  newTab: string
  closes: (when: string) => string
  see: string
  closed: string
  notYet: (when: string) => string
}

export const embedWords: Catalogue<Words> = {
  en: {
    asks: (council) => `${council} asks`,
    answer: 'Answer this',
    newTab: 'Answering opens a new tab.',
    closes: (when) => `Open until ${when}.`,
    see: 'See what people said',
    closed: 'This is closed.',
    notYet: (when) => `You can answer from ${when}.`,
  },
  cy: {
    asks: (council) => `Mae ${council} yn gofyn`,
    answer: 'Ateb hwn',
    newTab: 'Mae ateb yn agor tab newydd.',
    closes: (when) => `Ar agor tan ${when}.`,
    see: 'Gweld beth ddywedodd pobl',
    closed: 'Mae hwn wedi cau.',
    notYet: (when) => `Gallwch ateb o ${when}.`,
  },
}
