import type { Catalogue } from '../../../../../platform/words.ts'
import type { LettersRefusal } from './commands.ts'

export const lettersRefusals: Record<LettersRefusal, string> = {
  'not-published': 'Publish this first. Only then can letters be made',
  'no-codes': 'This vote is not by code. Choose “People with a code from a letter” first',
  'how-many': 'Enter a number of letters, from 1 to 2,000',
  'name-missing': 'Say who the letters are for, in 80 characters at most',
}

type Letter = {
  intro: (code: string) => string
  online: (address: string) => string
  otherwise: (phone: string) => string
  until: (day: string) => string
}

export const letterWords: Catalogue<Letter> = {
  en: {
    intro: (code) => `Your code is ${code}. It works once. Do not give it to anybody else.`,
    online: (address) => `Vote at ${address}, or point your phone at the square.`,
    otherwise: (phone) =>
      phone
        ? `Or call ${phone}, or ask for a paper ballot and write the code on it.`
        : 'Or ask for a paper ballot and write the code on it.',
    until: (day) => `Vote by ${day}.`,
  },
  cy: {
    intro: (code) => `Eich cod yw ${code}. Mae’n gweithio unwaith. Peidiwch â’i roi i neb arall.`,
    online: (address) => `Pleidleisiwch yn ${address}, neu pwyntiwch eich ffôn at y sgwâr.`,
    otherwise: (phone) =>
      phone
        ? `Neu ffoniwch ${phone}, neu gofynnwch am bapur pleidleisio ac ysgrifennwch y cod arno.`
        : 'Neu gofynnwch am bapur pleidleisio ac ysgrifennwch y cod arno.',
    until: (day) => `Pleidleisiwch erbyn ${day}.`,
  },
}
