import type { Catalogue } from '../../../../platform/words.ts'

/** What somebody thinks of a paragraph. */
export const stands = ['support', 'change', 'question', 'other'] as const
export type Stand = (typeof stands)[number]

export const standNames: Catalogue<Record<Stand, string>> = {
  en: {
    support: 'I support it',
    change: 'Change it',
    question: 'I have a question',
    other: 'Something else',
  },
  cy: {
    support: 'Rwy’n ei gefnogi',
    change: 'Newidiwch ef',
    question: 'Mae gen i gwestiwn',
    other: 'Rhywbeth arall',
  },
}
