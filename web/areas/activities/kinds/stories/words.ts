import type { Catalogue } from '../../../../platform/words.ts'
import type { Definition, Reason, When } from './definition.ts'

/** `choose` is what its author says; `tag` stands on the card. */
export const reasonNames: Catalogue<Record<Reason, { choose: string; tag: string }>> = {
  en: {
    role: { choose: 'It shows what I do, or my part in this', tag: 'What I do' },
    question: { choose: 'It raises a question', tag: 'Raises a question' },
    resonates: { choose: 'It simply means something to me', tag: 'Means something to me' },
    other: { choose: 'Something else', tag: 'Another reason' },
  },
  cy: {
    role: { choose: 'Mae’n dangos beth rwy’n ei wneud, neu fy rhan yn hyn', tag: 'Beth rwy’n ei wneud' },
    question: { choose: 'Mae’n codi cwestiwn', tag: 'Yn codi cwestiwn' },
    resonates: { choose: 'Mae’n golygu rhywbeth i mi', tag: 'Yn golygu rhywbeth i mi' },
    other: { choose: 'Rhywbeth arall', tag: 'Rheswm arall' },
  },
}

export const whenNames: Catalogue<Record<When, string>> = {
  en: { before: 'Before', live: 'Live', after: 'After' },
  cy: { before: 'Cynt', live: 'Yn fyw', after: 'Wedyn' },
}

type Brings = Definition['brings']

type Words = {
  resident: string
  by(name: string, date: string): string
  bring: string
  answer: string
  all: string
  /** Things with their stories, or answers to a question. */
  latest: Record<Brings, string>
  soFar(stories: number, pictures: number): string
  none: Record<Brings, string>
  noneText: string
  examples: string
  examplesText: string
  example: string
  brief: string
  briefParts: { influence: string; level: string; unknowns: string }
  session: string
  sessionWhen(day: string, from: string, until: string, place: string): string
  sessionFor(group: string): string
  sessionHow: string
  seeSession: string
  reason: string
  recording: string
  transcript: string
  withSound: string
  report: string
  share: string
}

export const storyWords: Catalogue<Words> = {
  en: {
    resident: 'a resident',
    by: (name, date) => `By ${name}, ${date}`,
    bring: 'Bring something',
    answer: 'Answer this question',
    all: 'See all of them',
    latest: { object: 'What people brought', answer: 'What people answered' },
    soFar: (stories, pictures) =>
      `${stories === 1 ? '1 person' : `${stories.toLocaleString('en-GB')} people`} so far, ${pictures.toLocaleString('en-GB')} with a picture.`,
    none: { object: 'What people bring appears here', answer: 'What people answer appears here' },
    noneText: 'Each is shown once somebody has read it and looked at its picture. Yours can be the first.',
    examples: 'Examples',
    examplesText: 'The council gives these to show what you could bring. They count for nothing.',
    example: 'Example',
    brief: 'Read the brief of the project',
    briefParts: {
      influence: 'What can change, what cannot, and who decides',
      level: 'How much say people have',
      unknowns: 'What nobody knows yet',
    },
    session: 'The session',
    sessionWhen: (day, from, until, place) => `${day}, ${from} to ${until}, at ${place}`,
    sessionFor: (group) => `For ${group}.`,
    sessionHow: 'You can answer before it, while it is on, and after it. What came before is there when it begins.',
    seeSession: 'Open the page of the session',
    reason: 'Why it was chosen',
    recording: 'Listen',
    transcript: 'What is said in the recording',
    withSound: 'With a recording',
    report: 'Tell us if something here breaks the house rules',
    share: 'Bring something of your own',
  },
  cy: {
    resident: 'preswylydd',
    by: (name, date) => `Gan ${name}, ${date}`,
    bring: 'Cyflwyno rhywbeth',
    answer: 'Ateb y cwestiwn hwn',
    all: 'Gweld pob un',
    latest: { object: 'Yr hyn a gyflwynodd pobl', answer: 'Yr hyn a atebodd pobl' },
    soFar: (stories, pictures) => `Nifer y bobl hyd yma: ${stories}. Nifer â llun: ${pictures}.`,
    none: { object: 'Mae’r hyn a gyflwynir yn ymddangos yma', answer: 'Mae’r atebion yn ymddangos yma' },
    noneText: 'Dangosir pob un ar ôl i rywun ei ddarllen ac edrych ar ei lun. Gall eich un chi fod y cyntaf.',
    examples: 'Enghreifftiau',
    examplesText: 'Mae’r cyngor yn rhoi’r rhain i ddangos beth y gallech ei gyflwyno. Nid ydynt yn cyfrif.',
    example: 'Enghraifft',
    brief: 'Darllen briff y prosiect',
    briefParts: {
      influence: 'Beth all newid, beth na all, a phwy sy’n penderfynu',
      level: 'Faint o lais sydd gan bobl',
      unknowns: 'Beth nad oes neb yn ei wybod eto',
    },
    session: 'Y sesiwn',
    sessionWhen: (day, from, until, place) => `${day}, ${from} tan ${until}, yn ${place}`,
    sessionFor: (group) => `Ar gyfer ${group}.`,
    sessionHow:
      'Gallwch ateb cyn y sesiwn, yn ystod y sesiwn, ac wedi hynny. Mae’r hyn a ddaeth ymlaen llaw yno pan fydd yn dechrau.',
    seeSession: 'Agor tudalen y sesiwn',
    reason: 'Pam y cafodd ei ddewis',
    recording: 'Gwrando',
    transcript: 'Beth sy’n cael ei ddweud yn y recordiad',
    withSound: 'Gyda recordiad',
    report: 'Dywedwch wrthym os oes rhywbeth yma yn torri rheolau’r tŷ',
    share: 'Cyflwyno rhywbeth eich hun',
  },
}
