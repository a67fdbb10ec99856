import type { Catalogue } from '../../../platform/words.ts'
import type { Question } from '../questions/question.ts'
import type { PrintKind, PrintRefusal } from './rules.ts'

export const printRefusals: Record<PrintRefusal, string> = {
  'not-published': 'Publish this first. Only then can forms be printed',
  'how-many': 'Enter a number of forms, from 1 to 200',
}

export const printKindWords: Record<PrintKind, { label: string; hint: string }> = {
  form: { label: 'A4', hint: '12 point' },
  'form-large': { label: 'Large print', hint: '16 point, for people who see little. Always bring some' },
  'form-easy': { label: 'Easy Read layout', hint: '18 point, short lines, a picture can stand beside each question' },
}

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>

/** What stands on the paper besides the questions. */
type Sheet = {
  ownWords: string
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
  readFirst: string
  other: string
  total: (points: Of<'points'>) => string
  day: string
  month: string
  year: string
  inPicture: string
  stickHere: string
  how: How
  /** Where to go from here; `chosen` is undefined where everybody goes there. */
  onward: (chosen: string | undefined, question: number) => string
}

/** What to do with the boxes. */
type How = {
  one: (other: boolean) => string
  any: string
  some: (most: number) => string
  scale: (from: number, to: number) => string
  row: string
  rank: string
  rankFirst: (most: number) => string
  points: (points: Of<'points'>) => string
  number: (number: Of<'number'>) => string
  date: string
  enclose: string
  recording: string
}

export const sheetWords: Catalogue<Sheet> = {
  en: {
    ownWords: 'Write in your own words, in any language.',
    thanks: 'Leave out what you do not want to answer. You do not need to give your name.',
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
    readFirst: 'Read this first',
    other: 'Something else',
    total: ({ total, all }) => (all ? `Total: it must be ${total}` : `Total: at most ${total}`),
    day: 'Day',
    month: 'Month',
    year: 'Year',
    inPicture: 'What is in the picture',
    stickHere: 'Describe or draw it here, or stick a photo in this box',
    how: {
      one: (other) => (other ? 'Tick one box, or write something else.' : 'Tick one box.'),
      any: 'Tick as many boxes as you like.',
      some: (most) => (most === 1 ? 'Tick one box.' : `Tick up to ${most} boxes.`),
      scale: (from, to) => `Tick one number, from ${from} to ${to}.`,
      row: 'Tick one box in each row.',
      rank: 'Write 1 next to your first choice, 2 next to your second choice, and so on.',
      rankFirst: (most) =>
        most === 1
          ? 'Write 1 next to your first choice.'
          : `Write 1 next to your first choice, 2 next to your second choice, up to ${most}.`,
      points: ({ total, all, each, dots }) =>
        [
          `You have ${total} ${dots ? 'dots' : 'points'}. Write how many you give to each.`,
          ...(each ? [`Give at most ${each} to one.`] : []),
          all ? `They must come to ${total} together.` : 'You do not have to use them all.',
        ].join(' '),
      number: ({ whole, least, most }) =>
        [
          whole ? 'Write a whole number' : 'Write a number',
          least !== undefined && most !== undefined ? `, from ${least} to ${most}` : '',
          least !== undefined && most === undefined ? `, ${least} or more` : '',
          least === undefined && most !== undefined ? `, ${most} or less` : '',
          '.',
        ].join(''),
      date: 'Write the day, the month and the year in numbers.',
      enclose: 'Add it on our website with your receipt code, or ask us to help.',
      recording:
        'You can add a recording on our website with your receipt code, or tell us your story on the telephone.',
    },
    onward: (chosen, question) =>
      chosen === undefined ? `Go to question ${question}.` : `If you ticked ${chosen}, go to question ${question}.`,
  },
  cy: {
    ownWords: 'Ysgrifennwch yn eich geiriau eich hun, mewn unrhyw iaith.',
    thanks: 'Gadewch allan beth nad ydych am ei ateb. Nid oes angen i chi roi eich enw.',
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
    readFirst: 'Darllenwch hyn yn gyntaf',
    other: 'Rhywbeth arall',
    total: ({ total, all }) => (all ? `Cyfanswm: rhaid iddo fod yn ${total}` : `Cyfanswm: ${total} ar y mwyaf`),
    day: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    inPicture: 'Beth sydd yn y llun',
    stickHere: 'Disgrifiwch neu tynnwch lun ohono yma, neu gludwch ffotograff yn y blwch hwn',
    how: {
      one: (other) => (other ? 'Ticiwch un blwch, neu ysgrifennwch rywbeth arall.' : 'Ticiwch un blwch.'),
      any: 'Ticiwch gynifer o flychau ag y dymunwch.',
      some: (most) => (most === 1 ? 'Ticiwch un blwch.' : `Ticiwch hyd at ${most} blwch.`),
      scale: (from, to) => `Ticiwch un rhif, o ${from} i ${to}.`,
      row: 'Ticiwch un blwch ym mhob rhes.',
      rank: 'Ysgrifennwch 1 wrth eich dewis cyntaf, 2 wrth eich ail ddewis, ac yn y blaen.',
      rankFirst: (most) =>
        most === 1
          ? 'Ysgrifennwch 1 wrth eich dewis cyntaf.'
          : `Ysgrifennwch 1 wrth eich dewis cyntaf, 2 wrth eich ail ddewis, hyd at ${most}.`,
      points: ({ total, all, each, dots }) =>
        [
          `Mae gennych ${total} ${dots ? 'dot' : 'pwynt'}. Ysgrifennwch faint rydych yn eu rhoi i bob un.`,
          ...(each ? [`Rhowch ${each} ar y mwyaf i un.`] : []),
          all ? `Rhaid iddynt wneud ${total} gyda’i gilydd.` : 'Does dim rhaid i chi eu defnyddio i gyd.',
        ].join(' '),
      number: ({ whole, least, most }) =>
        [
          whole ? 'Ysgrifennwch rif cyfan' : 'Ysgrifennwch rif',
          least !== undefined && most !== undefined ? `, o ${least} i ${most}` : '',
          least !== undefined && most === undefined ? `, ${least} neu fwy` : '',
          least === undefined && most !== undefined ? `, ${most} neu lai` : '',
          '.',
        ].join(''),
      date: 'Ysgrifennwch y diwrnod, y mis a’r flwyddyn mewn rhifau.',
      enclose: 'Ychwanegwch ef ar ein gwefan gyda chod eich derbynneb, neu gofynnwch i ni am help.',
      recording:
        'Gallwch ychwanegu recordiad ar ein gwefan gyda chod eich derbynneb, neu adrodd eich stori wrthym dros y ffôn.',
    },
    onward: (chosen, question) =>
      chosen === undefined ? `Ewch i gwestiwn ${question}.` : `Os ticiwch ${chosen}, ewch i gwestiwn ${question}.`,
  },
}
