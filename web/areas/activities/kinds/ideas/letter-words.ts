import type { Catalogue } from '../../../../platform/words.ts'
import type { Answered } from './rules.ts'
import { statusNames } from './words.ts'

/** What is told of an idea. `words` are the council's own: its official answer, or why it did this. */
export type LetterOf =
  | { about: 'answered'; status: Answered; words: string }
  | { about: 'merged'; words: string }
  | { about: 'split'; words: string }
  | { about: 'restored'; words: string }

type Told = { title: string; text: string; news: string }
type Words = {
  [K in LetterOf['about']]: (letter: LetterOf) => Told
} & { closing(receipt: string, href: string): string }

const statusOf = (letter: LetterOf, language: 'en' | 'cy'): string =>
  letter.about === 'answered' ? statusNames[language][letter.status].toLowerCase() : ''

export const letters: Catalogue<Words> = {
  en: {
    answered: (letter) => ({
      title: `Your idea: ${statusOf(letter, 'en')}`,
      text: `The council has answered your idea. It is now: ${statusOf(letter, 'en')}.\n\n${letter.words}`,
      news: `The council answered an idea: ${statusOf(letter, 'en')}`,
    }),
    merged: ({ words }) => ({
      title: 'Your idea was put together with another',
      text: `Two ideas ask for much the same, so we put them together. Both of you are named as authors, and everyone who supported either still does.\n\nWhy: ${words}`,
      news: 'Two ideas were put together',
    }),
    split: ({ words }) => ({
      title: 'Your idea was split into several',
      text: `Your idea holds several ideas, so each now has a page of its own in your own words. You are named as the author of each, and everyone who supported yours supports each of them.\n\nWhy: ${words}`,
      news: 'An idea was split into several',
    }),
    restored: () => ({
      title: 'Your idea stands by itself again',
      text: 'We had put your idea together with another, or split it. That is undone: it is as it was before, with everyone who supported it.',
      news: 'An idea stands by itself again',
    }),
    closing: (receipt, href) => `You get this because you asked us to tell you what becomes of your idea.

Your receipt is ${receipt}. With it you can see all that has happened so far:
${href}`,
  },
  cy: {
    answered: (letter) => ({
      title: `Eich syniad: ${statusOf(letter, 'cy')}`,
      text: `Mae’r cyngor wedi ateb eich syniad. Dyma ei statws nawr: ${statusOf(letter, 'cy')}.\n\n${letter.words}`,
      news: `Atebodd y cyngor syniad: ${statusOf(letter, 'cy')}`,
    }),
    merged: ({ words }) => ({
      title: 'Cafodd eich syniad ei uno ag un arall',
      text: `Mae dau syniad yn gofyn am yr un peth bron, felly rydym wedi eu huno. Mae’r ddau ohonoch yn cael eich enwi’n awduron, ac mae pawb a gefnogodd y naill neu’r llall yn dal i wneud.\n\nPam: ${words}`,
      news: 'Cafodd dau syniad eu huno',
    }),
    split: ({ words }) => ({
      title: 'Cafodd eich syniad ei rannu’n sawl un',
      text: `Mae sawl syniad yn eich syniad chi, felly mae gan bob un ei dudalen ei hun nawr yn eich geiriau eich hun. Chi sy’n cael eich enwi’n awdur ar bob un, ac mae pawb a gefnogodd eich syniad yn cefnogi pob un ohonynt.\n\nPam: ${words}`,
      news: 'Cafodd syniad ei rannu’n sawl un',
    }),
    restored: () => ({
      title: 'Mae eich syniad yn sefyll ar ei ben ei hun eto',
      text: 'Roeddem wedi uno eich syniad ag un arall, neu ei rannu. Mae hynny wedi’i ddadwneud: mae fel yr oedd cynt, gyda phawb a’i cefnogodd.',
      news: 'Mae syniad yn sefyll ar ei ben ei hun eto',
    }),
    closing: (receipt, href) => `Rydych yn cael hwn am i chi ofyn i ni ddweud wrthych beth ddaw o’ch syniad.

Eich derbynneb yw ${receipt}. Gyda hi gallwch weld popeth sydd wedi digwydd hyd yn hyn:
${href}`,
  },
}
