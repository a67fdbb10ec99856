import { oneToOne, online, walk } from './bexley-voices.ts'
import { smaller } from './smaller.ts'
import { type Frame, grouped, inOrder, type Place, told } from './told.ts'
import type { Project, ThemeText, Town } from './types.ts'

const places: (Place | undefined)[] = [
  ['DA17 5', 'E05011218'],
  ['DA8 1', 'E05011225'],
  ['DA15 8', 'E05011220'],
  ['DA1 4', 'E05011222'],
  undefined,
  ['DA16 3', 'E05011224'],
  ['SE28 8', 'E05011232'],
  ['DA14 4', 'E05011230'],
  ['DA8 2', 'E05011231'],
  ['DA6 7', 'E05011219'],
  ['DA7 5', 'E05011233'],
]
const frame = { places, moderator: 'bexley-moderator' } satisfies Partial<Frame>
const staff = { hours: [10, 16] as [number, number], enteredBy: ['bexley-officer', 'bexley-officer-2'], delay: 1 }
const telephone = { by: 'telephone', every: 2 } as const

const themes: ThemeText[] = [
  {
    key: 'door',
    name: 'The next door',
    description: 'Names, bins, waves and brooms: those who live within shouting distance.',
  },
  {
    key: 'place',
    name: 'The bench, the skip, the 7:14',
    description: 'Places where people meet without having planned to.',
  },
  {
    key: 'net',
    name: 'Threads on a screen',
    description: 'Chats and forums that lead to real people, or are enough by themselves.',
  },
  { key: 'faith', name: 'Open tables', description: 'Faith groups and choirs that feed more people than their own.' },
  {
    key: 'far',
    name: 'Community is elsewhere',
    description: 'Those who commute, moved here lately, or were moved on.',
  },
  { key: 'object', name: 'Things that hold us', description: 'Objects people brought or told us about.' },
  { key: 'young', name: 'Ours, not theirs', description: 'What young people call home when they are out.' },
  { key: 'small', name: 'Being missed', description: 'To be known, to give and to be asked after.' },
]

const voices = inOrder(
  told(online, {
    ...frame,
    key: 'community',
    channel: 'online',
    hours: [7, 23],
    days: [-20, -2],
    privateEvery: 12,
    contact: { by: 'email', every: 3 },
  }),
  told(oneToOne, {
    ...frame,
    ...staff,
    key: 'community-talks',
    channel: 'one-to-one',
    days: [-18, -8],
    contact: telephone,
  }),
  told(walk, {
    ...frame,
    ...staff,
    key: 'community-walk',
    channel: 'event',
    days: [-12, -12],
    host: 'Walk along the brook (invented)',
    contact: { by: 'telephone', every: 4 },
  }),
)

const enquiry: Project = {
  key: 'connected-communities',
  title: 'Connected Communities: an enquiry',
  summary: 'We are looking into what connects people in Bexley, and we are publishing what we learn on the way.',
  purpose: 'To find out what connects people here, and what comes between them, before anybody writes a plan.',
  canChange: ['What we look into next', 'Whom we ask, and where', 'What the council does about it, which is wide open'],
  cannotChange: ['That the enquiry ends this season', 'That nobody’s name is published'],
  whoDecides: 'The enquiry team proposes. A meeting of the cabinet (invented) decides in public.',
  decideBy: 70,
  level: 'involve',
  wards: [],
  published: { day: -25, time: '10:00' },
  team: ['bexley-officer', 'bexley-officer-2', 'bexley-moderator', 'bexley-analyst'],
  stages: [
    { name: 'Listen', body: 'One question, walks, and objects that people bring.', starts: -20, ends: 15 },
    { name: 'Notice', body: 'Look for what repeats and for what surprises.', starts: 10, ends: 35 },
    { name: 'Imagine', body: 'Draw what could be, with those who told us what is.', starts: 36, ends: 60 },
    { name: 'Decide', body: 'Say what the council will do differently.', starts: 61, ends: 72 },
  ],
  unknowns: [
    { question: 'Do people who feel cut off answer a question like this at all?', asked: -25 },
    {
      question: 'Is it all right to photograph the objects?',
      asked: -22,
      answer: 'Yes, if the owner signs, and never with a face or an address.',
      answered: -16,
    },
  ],
  documents: [
    {
      title: 'The brief of the enquiry',
      kind: 'Brief',
      date: -25,
      text: 'We do not start from problems. We start from what already connects people and ask what would let more of it happen. We publish each fortnight, even when we are unsure. We stop when we hear nothing new.',
    },
  ],
  updates: [
    {
      title: 'Day one: a question without a right answer',
      body: 'We asked eleven people in a queue what community means. Three laughed. All eleven answered.',
      at: { day: -20, time: '16:30' },
      by: 'bexley-officer',
    },
    {
      title: 'What a casserole dish taught us',
      body: 'Nobody knows whose it is. We think that some of the strongest ties here are things that have lost their owner. We may be wrong: tell us.',
      at: { day: -9, time: '12:00' },
      by: 'bexley-officer-2',
    },
    {
      title: 'Who we have not heard',
      body: 'Few answers came from people who have lived here for less than a year. We shall stand at the station at 7:14, with permission.',
      at: { day: -3, time: '12:00' },
      by: 'bexley-officer',
    },
  ],
  conversations: [
    {
      key: 'community',
      title: 'What does community mean where you live?',
      purpose: 'There is no right answer. A story, a place, an object or a single word will do.',
      question: 'What does community mean where you live?',
      prioritiesLabel: 'If one thing could bring people closer, what would it be? (optional)',
      skillsLabel: 'Is there something you could show, lead or lend? (optional)',
      opens: { day: -20, time: '07:00' },
      closes: { day: 15, time: '23:00' },
      voices,
      themes: grouped(themes, voices),
    },
  ],
  decisions: [],
  outcomes: [],
}

export const bexley: Town = {
  council: {
    slug: 'bexley',
    code: 'E09000004',
    name: 'Bexley Example Council',
    shortName: 'Bexley',
    colour: '#6b2d5c',
    welcome: 'We are finding out what connects people here. Come and tell us, or come and look.',
    strapline: 'Connected where we live',
    contact: {
      email: 'hello@bexley.example',
      telephone: '020 7946 0004',
      address: 'The Example Civic Offices, 3 Invented Lane, Bexley',
      hours: 'Monday to Friday, 8:30am to 5pm',
    },
  },
  projects: [enquiry, ...smaller.bexley],
}
