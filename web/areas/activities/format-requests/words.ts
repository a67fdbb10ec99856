import type { Catalogue } from '../../../platform/words.ts'
import type { WayRefusal } from '../../../ui/ask-way/ways.ts'
import { formatDate, formatNumber } from '../../../ui/layout/format.ts'
import { longestDetails, type RequestRefusal, type Wish } from './rules.ts'

type Words = {
  title: string
  about: (title: string) => string
  anything: string
  promise: (day: string) => string
  format: string
  wishes: Record<Wish, string>
  language: string
  anotherLanguage: string
  details: string
  detailsHint: string
  reply: string
  replyHint: string
  send: string
  refusals: Record<Exclude<RequestRefusal, WayRefusal>, string>
  problem: string
  thanks: string
  own: string
  code: string
  codeText: string
  asked: string
  due: string
  state: string
  waiting: string
  answered: string
  endings: Record<'sent' | 'published' | 'cannot' | 'taken-back', string>
  takeBack: string
  takenBack: string
  gone: string
  letter: (told: { wish: string; title: string; due: string; link: string }) => { subject: string; text: string }
  answerLetter: (told: { wish: string; title: string; ending: string; answer: string }) => {
    subject: string
    text: string
  }
}

export const requestWords: Catalogue<Words> = {
  en: {
    title: 'Ask for another language or format',
    about: (title) => `About: ${title}`,
    anything: 'About anything on this website',
    promise: (day) => `You hear from us by ${formatDate(day)}.`,
    format: 'What would help you?',
    wishes: {
      'large-print': 'Large print, on paper',
      'easy-read': 'Easy Read',
      bsl: 'British Sign Language',
      audio: 'Audio: somebody reads it aloud',
      braille: 'Braille',
      language: 'Another language',
      other: 'Something else',
    },
    language: 'Which language?',
    anotherLanguage: 'One that is not in this list: say which below',
    details: 'What should we know? (optional)',
    detailsHint: 'Such as the size of print, or which part you need',
    reply: 'How shall we reach you?',
    replyHint: 'We use it to send you this, and for nothing else. It is deleted 30 days after.',
    send: 'Ask for this',
    problem: 'There is a problem',
    refusals: {
      'format-missing': 'Choose what would help you',
      'language-missing': 'Choose a language',
      'details-missing': 'Say what you need',
      'details-too-long': `Make this shorter. It can have ${formatNumber(longestDetails)} characters`,
    },
    thanks: 'Thank you. We have your request',
    own: 'Your request',
    code: 'Code',
    codeText: 'Keep this code. With it you can see here how it goes, at any time.',
    asked: 'You asked for',
    due: 'You hear from us by',
    state: 'How it stands',
    waiting: 'Somebody is working on it',
    answered: 'Our answer',
    endings: {
      sent: 'It was sent to you',
      published: 'It is on the website now',
      cannot: 'We cannot make it',
      'taken-back': 'You took it back',
    },
    takeBack: 'I do not need it any more',
    takenBack: 'You took your request back. What you told us of yourself is deleted',
    gone: 'How to reach you has been deleted.',
    letter: ({ wish, title, due, link }) => ({
      subject: `We have your request: ${wish}`,
      text: `You asked for: ${wish}\nAbout: ${title}\n\nYou hear from us by ${formatDate(due)}. See how it goes, or take it back:\n${link}`,
    }),
    answerLetter: ({ wish, title, ending, answer }) => ({
      subject: `Your request: ${wish}`,
      text: `You asked for: ${wish}\nAbout: ${title}\n\n${ending}.\n\n${answer}`,
    }),
  },
  cy: {
    title: 'Gofyn am iaith neu fformat arall',
    about: (title) => `Am: ${title}`,
    anything: 'Am unrhyw beth ar y wefan hon',
    promise: (day) => `Byddwch yn clywed gennym erbyn ${formatDate(day, 'cy')}.`,
    format: 'Beth fyddai’n eich helpu?',
    wishes: {
      'large-print': 'Print bras, ar bapur',
      'easy-read': 'Hawdd ei Ddeall',
      bsl: 'Iaith Arwyddion Prydain',
      audio: 'Sain: rhywun yn ei ddarllen yn uchel',
      braille: 'Braille',
      language: 'Iaith arall',
      other: 'Rhywbeth arall',
    },
    language: 'Pa iaith?',
    anotherLanguage: 'Un nad yw yn y rhestr hon: dywedwch pa un isod',
    details: 'Beth ddylem ei wybod? (dewisol)',
    detailsHint: 'Megis maint y print, neu ba ran sydd ei hangen arnoch',
    reply: 'Sut y gallwn eich cyrraedd?',
    replyHint: 'Dim ond i anfon hwn atoch yr ydym yn ei ddefnyddio. Caiff ei ddileu 30 diwrnod wedyn.',
    send: 'Gofyn am hwn',
    problem: 'Mae problem',
    refusals: {
      'format-missing': 'Dewiswch beth fyddai’n eich helpu',
      'language-missing': 'Dewiswch iaith',
      'details-missing': 'Dywedwch beth sydd ei angen arnoch',
      'details-too-long': `Gwnewch hwn yn fyrrach. Gall fod yn ${formatNumber(longestDetails)} nod`,
    },
    thanks: 'Diolch. Mae eich cais gyda ni',
    own: 'Eich cais',
    code: 'Cod',
    codeText: 'Cadwch y cod hwn. Gydag ef gallwch weld yma sut mae’n mynd, ar unrhyw adeg.',
    asked: 'Gofynnoch am',
    due: 'Byddwch yn clywed gennym erbyn',
    state: 'Sut mae’n sefyll',
    waiting: 'Mae rhywun yn gweithio arno',
    answered: 'Ein hateb',
    endings: {
      sent: 'Fe’i hanfonwyd atoch',
      published: 'Mae ar y wefan nawr',
      cannot: 'Ni allwn ei wneud',
      'taken-back': 'Fe’i tynnoch yn ôl',
    },
    takeBack: 'Nid oes ei angen arnaf mwyach',
    takenBack: 'Rydych wedi tynnu eich cais yn ôl. Mae’r hyn a ddywedoch amdanoch eich hun wedi’i ddileu',
    gone: 'Mae’r ffordd o’ch cyrraedd wedi’i dileu.',
    letter: ({ wish, title, due, link }) => ({
      subject: `Mae eich cais gyda ni: ${wish}`,
      text: `Gofynnoch am: ${wish}\nAm: ${title}\n\nByddwch yn clywed gennym erbyn ${formatDate(due, 'cy')}. I weld sut mae’n mynd, neu ei dynnu’n ôl:\n${link}`,
    }),
    answerLetter: ({ wish, title, ending, answer }) => ({
      subject: `Eich cais: ${wish}`,
      text: `Gofynnoch am: ${wish}\nAm: ${title}\n\n${ending}.\n\n${answer}`,
    }),
  },
}
