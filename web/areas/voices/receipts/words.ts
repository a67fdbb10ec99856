import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  title: string
  explain: string
  label: string
  hint: string
  button: string
  problem: string
  lostTitle: string
  lost: string
  errors: Record<'missing' | 'mistyped' | 'unknown', string>
}

export const lookUpWords: Catalogue<Words> = {
  en: {
    title: 'Look up a receipt',
    explain: 'Everyone who tells us something gets a receipt. With its code you can see what became of what you said.',
    label: 'Your receipt code',
    hint: 'Ten letters and numbers, such as 7QK4-M2XD-9R. It is on the last page you saw, in your email, or on your paper slip. Capitals and dashes do not matter.',
    button: 'Show what became of it',
    problem: 'There is a problem',
    lostTitle: 'If you have lost your code',
    lost: 'We cannot find it for you, because your answer is kept without your name. If you gave us an email address, look for a message called “Your receipt”.',
    errors: {
      missing: 'Enter your receipt code',
      mistyped: 'One of the letters or numbers in this code is wrong. Compare it with your receipt',
      unknown:
        'We do not know this code. If it is on a paper form, we may not have entered the form yet: try again in a few days',
    },
  },
  cy: {
    title: 'Chwilio am dderbynneb',
    explain:
      "Mae pawb sy'n dweud rhywbeth wrthym yn cael derbynneb. Gyda'i chod gallwch weld beth ddaeth o'r hyn a ddywedoch.",
    label: 'Cod eich derbynneb',
    hint: 'Deg llythyren a rhif, fel 7QK4-M2XD-9R. Mae ar y dudalen olaf a welsoch, yn eich e-bost, neu ar eich slip papur. Nid yw priflythrennau na chysylltnodau o bwys.',
    button: 'Dangos beth ddaeth ohono',
    problem: 'Mae problem',
    lostTitle: 'Os ydych wedi colli eich cod',
    lost: "Ni allwn ddod o hyd iddo i chi, am fod eich ateb yn cael ei gadw heb eich enw. Os rhoesoch gyfeiriad e-bost i ni, chwiliwch am neges o'r enw “Eich derbynneb”.",
    errors: {
      missing: 'Rhowch god eich derbynneb',
      mistyped: "Mae un o'r llythrennau neu'r rhifau yn y cod hwn yn anghywir. Cymharwch ef â'ch derbynneb",
      unknown:
        'Nid ydym yn adnabod y cod hwn. Os yw ar ffurflen bapur, efallai nad ydym wedi cofnodi’r ffurflen eto: rhowch gynnig arall arni ymhen ychydig ddyddiau',
    },
  },
}
