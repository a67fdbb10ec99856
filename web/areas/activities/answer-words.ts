import type { Catalogue } from '../../platform/words.ts'

type Words = {
  panel: string
  minutes: (n: number) => string
  answered: (title: string) => string
  change: string
  closes: string
  closed: (title: string) => string
}

export const answerWords: Catalogue<Words> = {
  en: {
    panel: 'Have your say',
    minutes: (n) => `About ${n} ${n === 1 ? 'minute' : 'minutes'}`,
    answered: (title) => `You answered “${title}”`,
    change: 'Change your answer',
    closes: 'This closes to answers',
    closed: (title) => `“${title}” closed to answers`,
  },
  cy: {
    panel: 'Dweud eich dweud',
    minutes: (n) => `Tua ${n} munud`,
    answered: (title) => `Ateboch “${title}”`,
    change: 'Newid eich ateb',
    closes: 'Mae hwn yn cau i atebion',
    closed: (title) => `Caeodd “${title}” i atebion`,
  },
}
