import type { Catalogue } from '../../../platform/words.ts'
import type { PrintKind, PrintRefusal } from './rules.ts'

export const printRefusals: Record<PrintRefusal, string> = {
  'not-published': 'Publish this first. Only then can forms be printed',
  'how-many': 'Enter a number of forms, from 1 to 200',
}

export const printKindWords: Record<PrintKind, { label: string; hint: string }> = {
  form: { label: 'A4', hint: '12 point' },
  'form-large': { label: 'Large print', hint: '16 point, for people who see little. Always bring some' },
}

/** What stands on the paper besides the questions. */
type Sheet = {
  thanks: string
  closes: (when: string) => string
  returnTo: string
  code: string
  postcode: string
  optional: string
  publishYes: string
  publishNo: string
  name: string
  contactIntro: string
  email: string
  telephone: string
  address: string
  showOffer: string
  date: string
  slipTitle: string
  slip: (where: string) => string
}

export const sheetWords: Catalogue<Sheet> = {
  en: {
    thanks:
      'Write in your own words, in any language. Leave out what you do not want to answer. You do not need to give your name.',
    closes: (when) => `Please give it back by ${when}.`,
    returnTo: 'Give or send it to:',
    code: 'Your receipt code',
    postcode: 'Postcode (used to find your ward, not kept)',
    optional: '(you can leave this out)',
    publishYes: 'Yes, you can show my answer',
    publishNo: 'No, only the council may read it',
    name: 'First name or made-up name to show, if you like',
    contactIntro: 'If you want to hear what happens, fill in one of these:',
    email: 'Email',
    telephone: 'Telephone',
    address: 'Name and address',
    showOffer: 'You can show this with my answer',
    date: 'Date',
    slipTitle: 'Tear off and keep this',
    slip: (where) =>
      `With this code you can see what became of what you said, at ${where} or by calling us. Anyone who has it can read your answer.`,
  },
  cy: {
    thanks:
      'Ysgrifennwch yn eich geiriau eich hun, mewn unrhyw iaith. Gadewch allan beth nad ydych am ei ateb. Nid oes angen i chi roi eich enw.',
    closes: (when) => `Rhowch hi yn ôl erbyn ${when}.`,
    returnTo: 'Rhowch neu anfonwch hi at:',
    code: 'Cod eich derbynneb',
    postcode: 'Cod post (i ganfod eich ward, nid yw’n cael ei gadw)',
    optional: '(gallwch adael hwn allan)',
    publishYes: 'Iawn, cewch ddangos fy ateb',
    publishNo: 'Na, dim ond y cyngor a gaiff ei ddarllen',
    name: 'Enw cyntaf neu enw ffug i’w ddangos, os hoffech',
    contactIntro: 'Os ydych am glywed beth sy’n digwydd, llenwch un o’r rhain:',
    email: 'E-bost',
    telephone: 'Ffôn',
    address: 'Enw a chyfeiriad',
    showOffer: 'Cewch ddangos hyn gyda fy ateb',
    date: 'Dyddiad',
    slipTitle: 'Rhwygwch hwn a’i gadw',
    slip: (where) =>
      `Gyda’r cod hwn gallwch weld beth ddaeth o’r hyn a ddywedoch, yn ${where} neu drwy ein ffonio. Gall unrhyw un sydd ag ef ddarllen eich ateb.`,
  },
}
