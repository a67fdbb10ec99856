import type { Language } from '../../../ui/layout/view.ts'
import { tellingWords } from './words.ts'

export type Told = { subject: string; text: string }

/** What is to be told to many: it lies with the job that tells, so it is words alone. */
export type Telling = {
  /** What it is told for, such as `decision:ID`: a person is told once for each. */
  step: string
  projectId: string
  /** The opening, the same for everyone. */
  letter: Record<Language, Told>
  /** What the letter says to a voice under a theme, in this order. */
  themes: readonly ({ id: string } & Record<Language, string>)[]
  /** What it says to a voice under none of them; absent, they are not told. */
  others?: Record<Language, string> | undefined
}

export type Reader = { language: string; receipt: string; href: string; themes: readonly string[] }

/** One person's letter: the opening, what concerns them, and the way to their receipt. */
export function letterTo(telling: Telling, { language, receipt, href, themes }: Reader): Told | undefined {
  const spoken = language === 'cy' ? 'cy' : 'en'
  const { subject, text } = telling.letter[spoken]
  const passages = telling.themes.filter(({ id }) => themes.includes(id)).map((theme) => theme[spoken])
  if (!passages.length) {
    if (!telling.others) return undefined
    passages.push(telling.others[spoken])
  }
  return {
    subject,
    text: [text, ...passages, tellingWords[spoken].closing(receipt, href)].filter(Boolean).join('\n\n'),
  }
}
