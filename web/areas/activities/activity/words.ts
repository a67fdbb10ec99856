import type { Catalogue } from '../../../platform/words.ts'
import type { Door } from './rules.ts'

type Words = {
  start: string
  doors: Record<Exclude<Door, 'open'>, { title: string; text: (when: string | undefined) => string }>
  who: string
  forAll: string
  howLong: string
  minutes: (n: number) => string
  closes: string
  noEnd: string
  openFrom: string
  whatHappens: string
  whatHappensText: string
  became: string
  becameText: string
  lookUp: string
  rules: string
  noAccount: string
  needsEmail: string
  needsAccount: string
  needsCode: string
  otherWays: string
  paper: string
  phone: string
  email: string
  post: string
  soFar: string
  tookPart: (n: number) => string
  byChannel: string
  said: string
  seeAnswers: string
  noneShown: string
  answersTitle: (title: string) => string
  older: string
  newest: string
  anonymous: string
  channel: string
  people: string
  table: string
  draft: string
}

const people = (n: number) => n.toLocaleString('en-GB')

export const activityWords: Catalogue<Words> = {
  en: {
    start: 'Start now',
    doors: {
      'not-yet-open': {
        title: 'Not open yet',
        text: (when) => `You can answer from ${when ?? 'a day we have not set yet'}.`,
      },
      closed: {
        title: 'This is closed',
        text: (when) =>
          when
            ? `It closed on ${when}. You can still see what people said and what became of it.`
            : 'You can still see what people said and what became of it.',
      },
      paused: {
        title: 'This is paused',
        text: () => 'You cannot answer for now. What people have said so far is kept.',
      },
    },
    who: 'Who it is for',
    forAll: 'Everyone who lives, works or studies here, or uses services here',
    howLong: 'How long it takes',
    minutes: (n) =>
      `About ${n} ${n === 1 ? 'minute' : 'minutes'}. You can stop and come back on the same device: we keep what you wrote`,
    closes: 'Open until',
    noEnd: 'No end has been set',
    openFrom: 'Opens',
    whatHappens: 'What happens with your answer',
    whatHappensText:
      'You get a receipt. With it you can see what became of what you said, and change it until this closes. We read every answer, group them by what they are about, and say in public what we will do and why.',
    became: 'What became of it',
    becameText: 'What people said, what was decided and what changed is on the page of',
    lookUp: 'Look up what became of your answer, with your receipt',
    rules: 'Read the house rules',
    noAccount: 'You do not need an account',
    needsEmail: 'You need to prove your email address first, so that everybody answers once. We do not show it',
    needsAccount: 'You need to sign in first, so that everybody answers once',
    needsCode: 'You need the code from your letter, so that everybody answers once',
    otherWays: 'Other ways to answer',
    paper: 'On paper: ask us for a form, also in large print. It has its own receipt code.',
    phone: 'By telephone: call',
    email: 'By email: write to',
    post: 'By post, or in person:',
    soFar: 'So far',
    tookPart: (n) => (n === 1 ? '1 person has answered' : `${people(n)} people have answered`),
    byChannel: 'How people answered',
    said: 'What people have said',
    seeAnswers: 'See all answers',
    noneShown: 'No answers are shown yet. They appear here once somebody has read them.',
    answersTitle: (title) => `What people have said: ${title}`,
    older: 'Older answers',
    newest: 'Newest answers',
    anonymous: 'No name given',
    channel: 'How',
    people: 'Answers',
    table: 'Answers by the way they reached us',
    draft: 'Only you and your colleagues see this: it is not published yet.',
  },
  cy: {
    start: 'Dechrau nawr',
    doors: {
      'not-yet-open': {
        title: 'Heb agor eto',
        text: (when) => `Gallwch ateb o ${when ?? 'ddiwrnod nad ydym wedi’i bennu eto'}.`,
      },
      closed: {
        title: 'Mae hwn wedi cau',
        text: (when) =>
          when
            ? `Caeodd ar ${when}. Gallwch weld o hyd beth ddywedodd pobl a beth ddaeth ohono.`
            : 'Gallwch weld o hyd beth ddywedodd pobl a beth ddaeth ohono.',
      },
      paused: {
        title: 'Mae hwn wedi’i oedi',
        text: () => 'Ni allwch ateb am y tro. Mae’r hyn a ddywedodd pobl hyd yma yn cael ei gadw.',
      },
    },
    who: 'I bwy y mae',
    forAll: 'Pawb sy’n byw, yn gweithio neu’n astudio yma, neu’n defnyddio gwasanaethau yma',
    howLong: 'Faint o amser y mae’n ei gymryd',
    minutes: (n) => `Tua ${n} munud. Gallwch stopio a dod yn ôl ar yr un ddyfais: rydym yn cadw’r hyn a ysgrifennoch`,
    closes: 'Ar agor tan',
    noEnd: 'Nid oes diwedd wedi’i bennu',
    openFrom: 'Yn agor',
    whatHappens: 'Beth sy’n digwydd gyda’ch ateb',
    whatHappensText:
      'Rydych yn cael derbynneb. Gyda hi gallwch weld beth ddaeth o’r hyn a ddywedoch, a’i newid nes i hwn gau. Rydym yn darllen pob ateb, yn eu grwpio yn ôl eu pwnc, ac yn dweud yn gyhoeddus beth a wnawn a pham.',
    became: 'Beth ddaeth ohono',
    becameText: 'Mae’r hyn a ddywedodd pobl, yr hyn a benderfynwyd a’r hyn a newidiodd ar dudalen',
    lookUp: 'Gweld beth ddaeth o’ch ateb, gyda’ch derbynneb',
    rules: 'Darllen rheolau’r tŷ',
    noAccount: 'Nid oes angen cyfrif arnoch',
    needsEmail:
      'Mae angen i chi brofi eich cyfeiriad e-bost yn gyntaf, fel bod pawb yn ateb unwaith. Nid ydym yn ei ddangos',
    needsAccount: 'Mae angen i chi fewngofnodi yn gyntaf, fel bod pawb yn ateb unwaith',
    needsCode: 'Mae angen y cod o’ch llythyr arnoch, fel bod pawb yn ateb unwaith',
    otherWays: 'Ffyrdd eraill o ateb',
    paper: 'Ar bapur: gofynnwch i ni am ffurflen, hefyd mewn print bras. Mae ganddi ei chod derbynneb ei hun.',
    phone: 'Dros y ffôn: ffoniwch',
    email: 'Drwy e-bost: ysgrifennwch at',
    post: 'Drwy’r post, neu wyneb yn wyneb:',
    soFar: 'Hyd yma',
    tookPart: (n) => `Mae ${people(n)} o bobl wedi ateb`,
    byChannel: 'Sut atebodd pobl',
    said: 'Beth mae pobl wedi’i ddweud',
    seeAnswers: 'Gweld pob ateb',
    noneShown: 'Nid oes atebion i’w gweld eto. Maent yn ymddangos yma ar ôl i rywun eu darllen.',
    answersTitle: (title) => `Beth mae pobl wedi’i ddweud: ${title}`,
    older: 'Atebion hŷn',
    newest: 'Atebion diweddaraf',
    anonymous: 'Dim enw wedi’i roi',
    channel: 'Sut',
    people: 'Atebion',
    table: 'Atebion yn ôl y ffordd y daethant atom',
    draft: 'Dim ond chi a’ch cydweithwyr sy’n gweld hyn: nid yw wedi’i gyhoeddi eto.',
  },
}

const channelNames = {
  en: {
    online: 'Online',
    paper: 'On paper',
    telephone: 'By telephone',
    event: 'At an event',
    'one-to-one': 'In a one-to-one talk',
    partner: 'Through a partner',
    group: 'Through a group',
    email: 'By email',
    social: 'On social media',
  },
  cy: {
    online: 'Ar-lein',
    paper: 'Ar bapur',
    telephone: 'Dros y ffôn',
    event: 'Mewn digwyddiad',
    'one-to-one': 'Mewn sgwrs un i un',
    partner: 'Drwy bartner',
    group: 'Drwy grŵp',
    email: 'Drwy e-bost',
    social: 'Ar y cyfryngau cymdeithasol',
  },
} as const
/** How an answer reached the council, in words. */
export const channelName = (channel: string, language: 'en' | 'cy'): string =>
  (channelNames[language] as Record<string, string>)[channel] ?? channel
