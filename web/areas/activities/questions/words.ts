import type { Catalogue } from '../../../platform/words.ts'
import type { AnswerProblem, Problem } from './problem.ts'
import { problemWords } from './problem-words.ts'

type Words = {
  problems: Record<AnswerProblem, (problem: Problem) => string>
  optional: string
  notProvided: string
  yes: string
  no: string
  showOffer: string
  offerShown: string
  offerPrivate: string
  statement: (n: number) => string
  postcode: string
  postcodeHint: string
  ward: string
  wardHint: string
  noWard: string
  publishYes: string
  publishNo: string
  name: string
  nameHint: string
  noName: string
  shownAs: (name: string) => string
  contactWays: { email: string; post: string; telephone: string; no: string }
  email: string
  emailHint: string
  address: string
  telephone: string
  limit: string
  somethingElse: string
  somethingElseLabel: string
  somethingElseAlso: string
  chooseMost: (most: number) => string
  rankHint: (places: number, of: number) => string
  notPlaced: string
  pointsHint: (given: { total: number; all: boolean; each: number | undefined; dots: boolean }) => string
  pointsLeft: string
  pointsOver: string
  pointsGiven: (points: number, dots: boolean) => string
  day: string
  month: string
  year: string
  anyPostcode: string
  anyPostcodeHint: string
  anyWard: string
  fileHint: string
  pictureHint: string
  fileKept: (name: string) => string
  fileAnother: string
  fileRemove: string
  pictureShows: string
  pictureShowsHint: string
  audioHint: string
  audioSays: string
  audioSaysHint: string
}

export const questionWords: Catalogue<Words> = {
  en: {
    problems: problemWords.en,
    optional: '(optional)',
    notProvided: 'Not provided',
    yes: 'Yes',
    no: 'No',
    showOffer: 'You can show this with my answer. If you leave this empty, only the council sees it',
    offerShown: 'Shown with your answer',
    offerPrivate: 'Only the council sees this',
    statement: (n) => `Number ${n}`,
    postcode: 'Your postcode',
    postcodeHint: 'We use it to find your ward, and do not keep it',
    ward: 'Or choose your ward',
    wardHint: 'Use this if you do not know the postcode, or would rather not give it',
    noWard: 'I would rather not say',
    publishYes: 'Yes, you can show it',
    publishNo: 'No, only the council may read it',
    name: 'What name should we show with it?',
    nameHint: 'A first name or a made-up name. Leave it empty to show no name',
    noName: 'No name',
    shownAs: (name) => `Yes, as “${name}”`,
    contactWays: {
      email: 'Yes, by email',
      post: 'Yes, by post',
      telephone: 'Yes, by telephone',
      no: 'No, thank you',
    },
    email: 'Email address',
    emailHint: 'We will also send your receipt here',
    address: 'Name and address',
    telephone: 'Telephone number',
    limit: 'You can write up to %{count} characters',
    somethingElse: 'Something else',
    somethingElseLabel: 'What is it?',
    somethingElseAlso: 'Something else (write it here)',
    chooseMost: (most) => (most === 1 ? 'You can choose one.' : `You can choose up to ${most}.`),
    rankHint: (places, of) =>
      places < of
        ? `Give 1 to what matters most, then 2, up to ${places}. Leave the others empty.`
        : 'Give 1 to what matters most, then 2, and so on. You can leave some empty.',
    notPlaced: 'No place',
    pointsHint: ({ total, all, each, dots }) => {
      const what = dots ? (total === 1 ? 'dot' : 'dots') : total === 1 ? 'point' : 'points'
      const most = each ? ` Give ${each} at most to one.` : ''
      return `You have ${total.toLocaleString('en-GB')} ${what}. Share ${all ? 'all of them' : 'them'} out as you like.${most}`
    },
    pointsLeft: 'Left to give: %{count}',
    pointsOver: 'Too many by %{count}',
    pointsGiven: (n, dots) =>
      `${n.toLocaleString('en-GB')} ${dots ? (n === 1 ? 'dot' : 'dots') : n === 1 ? 'point' : 'points'}`,
    day: 'Day',
    month: 'Month',
    year: 'Year',
    anyPostcode: 'Postcode',
    anyPostcodeHint: 'We use it to find the ward, and do not keep it',
    anyWard: 'Or choose the ward',
    fileHint:
      'A PDF, Word, Excel, PowerPoint, OpenDocument, text or CSV file, 10 MB at most. Only the council sees it.',
    pictureHint:
      'A JPEG, PNG, WebP or GIF picture, 10 MB at most. We take out where and with what it was taken. Leave out people’s faces and number plates if you can.',
    fileKept: (name) => `We have “${name}”.`,
    fileAnother: 'Choose another one only if you want to change it.',
    fileRemove: 'Take it away',
    pictureShows: 'What does the picture show?',
    pictureShowsHint: 'A few words for people who cannot see it, like “Broken bench beside the pond”',
    audioHint:
      'An MP3, M4A, Ogg, WAV or WebM recording, 10 minutes and 10 MB at most. We take out where, when and with what it was recorded.',
    audioSays: 'What is said in the recording? (optional)',
    audioSaysHint:
      'Some people cannot hear it. Write the words if you can. If you leave this empty, we write them down before anyone else can listen.',
  },
  cy: {
    problems: problemWords.cy,
    optional: '(dewisol)',
    notProvided: 'Heb ei roi',
    yes: 'Iawn',
    no: 'Na',
    showOffer: 'Cewch ddangos hyn gyda fy ateb. Os gadewch hyn yn wag, dim ond y cyngor sy’n ei weld',
    offerShown: 'Yn cael ei ddangos gyda’ch ateb',
    offerPrivate: 'Dim ond y cyngor sy’n gweld hyn',
    statement: (n) => `Rhif ${n}`,
    postcode: 'Eich cod post',
    postcodeHint: 'Rydym yn ei ddefnyddio i ganfod eich ward, ac nid ydym yn ei gadw',
    ward: 'Neu dewiswch eich ward',
    wardHint: 'Defnyddiwch hyn os nad ydych yn gwybod y cod post, neu os byddai’n well gennych beidio â’i roi',
    noWard: 'Byddai’n well gen i beidio â dweud',
    publishYes: 'Iawn, cewch ei ddangos',
    publishNo: 'Na, dim ond y cyngor a gaiff ei ddarllen',
    name: 'Pa enw ddylem ei ddangos gydag ef?',
    nameHint: 'Enw cyntaf neu enw ffug. Gadewch yn wag i beidio â dangos enw',
    noName: 'Dim enw',
    shownAs: (name) => `Iawn, fel “${name}”`,
    contactWays: {
      email: 'Hoffwn, drwy e-bost',
      post: 'Hoffwn, drwy’r post',
      telephone: 'Hoffwn, dros y ffôn',
      no: 'Na, dim diolch',
    },
    email: 'Cyfeiriad e-bost',
    emailHint: 'Byddwn hefyd yn anfon eich derbynneb yma',
    address: 'Enw a chyfeiriad',
    telephone: 'Rhif ffôn',
    limit: 'Gallwch ysgrifennu hyd at %{count} nod',
    somethingElse: 'Rhywbeth arall',
    somethingElseLabel: 'Beth yw ef?',
    somethingElseAlso: 'Rhywbeth arall (ysgrifennwch ef yma)',
    chooseMost: (most) => (most === 1 ? 'Gallwch ddewis un.' : `Gallwch ddewis hyd at ${most}.`),
    rankHint: (places, of) =>
      places < of
        ? `Rhowch 1 i’r hyn sydd bwysicaf, yna 2, hyd at ${places}. Gadewch y lleill yn wag.`
        : 'Rhowch 1 i’r hyn sydd bwysicaf, yna 2, ac ymlaen. Cewch adael rhai yn wag.',
    notPlaced: 'Dim lle',
    pointsHint: ({ total, all, each, dots }) => {
      const most = each ? ` Rhowch ${each} ar y mwyaf i un.` : ''
      const share = all ? 'Rhannwch bob un' : 'Rhannwch nhw'
      return `Mae gennych ${total.toLocaleString('en-GB')} ${dots ? 'o ddotiau' : 'o bwyntiau'}. ${share} fel y mynnwch.${most}`
    },
    pointsLeft: 'Ar ôl i’w rhoi: %{count}',
    pointsOver: 'Gormod o %{count}',
    pointsGiven: (n, dots) => `${n.toLocaleString('en-GB')} ${dots ? 'o ddotiau' : 'o bwyntiau'}`,
    day: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    anyPostcode: 'Cod post',
    anyPostcodeHint: 'Rydym yn ei ddefnyddio i ganfod y ward, ac nid ydym yn ei gadw',
    anyWard: 'Neu dewiswch y ward',
    fileHint:
      'Ffeil PDF, Word, Excel, PowerPoint, OpenDocument, testun neu CSV, 10 MB ar y mwyaf. Dim ond y cyngor sy’n ei gweld.',
    pictureHint:
      'Llun JPEG, PNG, WebP neu GIF, 10 MB ar y mwyaf. Rydym yn tynnu allan ble a gyda beth y’i tynnwyd. Gadewch wynebau pobl a phlatiau rhif allan os gallwch.',
    fileKept: (name) => `Mae gennym “${name}”.`,
    fileAnother: 'Dewiswch un arall dim ond os ydych am ei newid.',
    fileRemove: 'Ei dynnu i ffwrdd',
    pictureShows: 'Beth mae’r llun yn ei ddangos?',
    pictureShowsHint: 'Ychydig eiriau i bobl na allant ei weld, fel “Mainc wedi torri wrth y pwll”',
    audioHint:
      'Recordiad MP3, M4A, Ogg, WAV neu WebM, 10 munud a 10 MB ar y mwyaf. Rydym yn tynnu allan ble, pryd a gyda beth y’i recordiwyd.',
    audioSays: 'Beth sy’n cael ei ddweud yn y recordiad? (dewisol)',
    audioSaysHint:
      'Ni all rhai pobl ei glywed. Ysgrifennwch y geiriau os gallwch. Os gadewch hyn yn wag, byddwn yn eu hysgrifennu cyn i neb arall allu gwrando.',
  },
}
