import type { Catalogue } from '../../../../platform/words.ts'
import type { Step } from './rules.ts'
import { solutionWords } from './words.ts'

/** What is told of a problem. `words` are the reason, or what the council or a group wrote. */
export type LetterOf =
  | { about: 'step'; step: Step; words: string }
  | { about: 'merged' | 'idea-merged' | 'restored' | 'adopted' | 'prototype' | 'test'; words: string }

type Told = { title: string; text: string }
type Words = { told(letter: LetterOf): Told; closing(receipt: string, href: string): string }

export const letters: Catalogue<Words> = {
  en: {
    told(letter) {
      const why = letter.words ? `\n\nWhy: ${letter.words}` : ''
      switch (letter.about) {
        case 'step': {
          const step = solutionWords.en.steps[letter.step]
          return {
            title: `A problem went a step forward: ${step}`,
            text: `The work is now at this step: ${step}.${why}`,
          }
        }
        case 'merged':
          return {
            title: 'Two problems were put together',
            text: `Two people told us about much the same problem, so we put the two together. Both are named, and everyone who followed either still hears of it.${why}`,
          }
        case 'idea-merged':
          return {
            title: 'Two ideas were put together',
            text: `Two ideas ask for much the same, so we put them together. Both of you are named as authors.${why}`,
          }
        case 'restored':
          return {
            title: 'What was put together stands apart again',
            text: 'We had put two together. That is undone: each stands as it did before.',
          }
        case 'adopted':
          return {
            title: 'A decision takes up an idea',
            text: `A decision takes up an idea. Whoever had it is named on the page of the decision: ${letter.words}`,
          }
        case 'prototype':
          return { title: 'An idea will be tried out', text: `An idea will be tried out: ${letter.words}` }
        case 'test':
          return { title: 'We say what we saw', text: `An idea was tried out. What was seen: ${letter.words}` }
      }
    },
    closing: (receipt, href) => `You get this because you asked us to tell you what happens.

Your receipt is ${receipt}. With it you can see all that has happened so far:
${href}`,
  },
  cy: {
    told(letter) {
      const why = letter.words ? `\n\nPam: ${letter.words}` : ''
      switch (letter.about) {
        case 'step': {
          const step = solutionWords.cy.steps[letter.step]
          return { title: `Aeth problem gam ymlaen: ${step}`, text: `Mae’r gwaith ar y cam hwn nawr: ${step}.${why}` }
        }
        case 'merged':
          return {
            title: 'Cafodd dwy broblem eu huno',
            text: `Dywedodd dau wrthym am yr un broblem bron, felly rydym wedi eu huno. Mae’r ddau yn cael eu henwi, ac mae pawb a oedd yn dilyn y naill neu’r llall yn dal i glywed amdani.${why}`,
          }
        case 'idea-merged':
          return {
            title: 'Cafodd dau syniad eu huno',
            text: `Mae dau syniad yn gofyn am yr un peth bron, felly rydym wedi eu huno. Mae’r ddau ohonoch yn cael eich enwi’n awduron.${why}`,
          }
        case 'restored':
          return {
            title: 'Mae’r hyn a unwyd yn sefyll ar wahân eto',
            text: 'Roeddem wedi uno dau. Mae hynny wedi’i ddadwneud: mae’r ddau fel yr oeddent.',
          }
        case 'adopted':
          return {
            title: 'Mae penderfyniad yn mabwysiadu syniad',
            text: `Mae penderfyniad yn mabwysiadu syniad. Enwir pwy a’i cafodd ar dudalen y penderfyniad: ${letter.words}`,
          }
        case 'prototype':
          return { title: 'Rhoddir cynnig ar syniad', text: `Rhoddir cynnig ar syniad: ${letter.words}` }
        case 'test':
          return { title: 'Dywedwn beth welsom', text: `Rhoddwyd cynnig ar syniad. Yr hyn a welwyd: ${letter.words}` }
      }
    },
    closing: (receipt, href) => `Rydych yn cael hwn am i chi ofyn i ni ddweud wrthych beth sy’n digwydd.

Eich derbynneb yw ${receipt}. Gyda hi gallwch weld popeth sydd wedi digwydd hyd yn hyn:
${href}`,
  },
}
