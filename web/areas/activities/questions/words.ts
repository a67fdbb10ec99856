import type { Catalogue } from '../../../platform/words.ts'
import type { AnswerProblem, Problem } from './rules.ts'

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
}

const letters = (n = 0) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'character' : 'characters'}`
const llythrennau = (n = 0) => `${n.toLocaleString('en-GB')} nod`

export const questionWords: Catalogue<Words> = {
  en: {
    problems: {
      empty: () => 'Write your answer',
      'too-long': ({ most, over }) =>
        `Make this shorter. It can have ${letters(most)}; yours is ${letters(over)} too long`,
      'place-not-a-postcode': () => 'Enter a full postcode, like KT2 6AA, or choose your ward from the list',
      'place-unknown': () => 'We do not know this postcode. Check it, or choose your ward from the list',
      'publish-not-chosen': () => 'Choose whether we can show your answer',
      'name-too-long': ({ most }) => `Use a shorter name, of at most ${letters(most)}`,
      'name-is-an-address': () => 'Use a first name or a made-up name, not a way to reach you. Everyone can see it',
      'contact-not-chosen': () => 'Choose how you want to hear what happens, or choose “No, thank you”',
      'email-missing': () => 'Enter your email address',
      'email-wrong': () => 'Enter an email address like name@example.com',
      'address-missing': () => 'Enter your address',
      'address-too-long': () => 'Make the address shorter. It can have 300 characters',
      'telephone-missing': () => 'Enter your telephone number',
      'telephone-wrong': () => 'Enter a telephone number like 01632 960 001',
    },
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
  },
  cy: {
    problems: {
      empty: () => 'Ysgrifennwch eich ateb',
      'too-long': ({ most, over }) =>
        `Gwnewch hyn yn fyrrach. Gall fod yn ${llythrennau(most)}; mae’ch un chi ${llythrennau(over)} yn rhy hir`,
      'place-not-a-postcode': () => 'Rhowch god post llawn, fel KT2 6AA, neu dewiswch eich ward o’r rhestr',
      'place-unknown': () => 'Nid ydym yn adnabod y cod post hwn. Gwiriwch ef, neu dewiswch eich ward o’r rhestr',
      'publish-not-chosen': () => 'Dewiswch a gawn ni ddangos eich ateb',
      'name-too-long': ({ most }) => `Defnyddiwch enw byrrach, o ${llythrennau(most)} ar y mwyaf`,
      'name-is-an-address': () => 'Defnyddiwch enw cyntaf neu enw ffug, nid ffordd o gysylltu â chi. Gall pawb ei weld',
      'contact-not-chosen': () => 'Dewiswch sut yr hoffech glywed beth sy’n digwydd, neu dewiswch “Na, dim diolch”',
      'email-missing': () => 'Rhowch eich cyfeiriad e-bost',
      'email-wrong': () => 'Rhowch gyfeiriad e-bost fel enw@enghraifft.com',
      'address-missing': () => 'Rhowch eich cyfeiriad',
      'address-too-long': () => 'Gwnewch y cyfeiriad yn fyrrach. Gall fod yn 300 nod',
      'telephone-missing': () => 'Rhowch eich rhif ffôn',
      'telephone-wrong': () => 'Rhowch rif ffôn fel 01632 960 001',
    },
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
  },
}
