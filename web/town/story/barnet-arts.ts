import { frame } from './barnet-frame.ts'
import { arts, artsMet } from './barnet-voices.ts'
import { grouped, inOrder, told } from './told.ts'
import type { Project, ThemeText } from './types.ts'

const email = { by: 'email', every: 3 } as const

const artsThemes: ThemeText[] = [
  {
    key: 'near',
    name: 'Closer to home',
    description: 'In parks, on shutters, at bus stops, on this side of the borough.',
  },
  { key: 'free', name: 'Free to walk into', description: 'No ticket, no audition, no reason asked.' },
  {
    key: 'all',
    name: 'Made for all bodies and minds',
    description: 'Captions, step-free doors, quiet hours, relaxed shows.',
  },
  {
    key: 'young',
    name: 'Space for the young to make things',
    description: 'Rehearsing, filming, dancing, being bad at something.',
  },
  { key: 'memory', name: 'What we brought with us', description: 'Objects, languages, music and photographs.' },
  { key: 'own', name: 'Run by those who make it', description: 'Equal votes, short forms, pay on time.' },
]
const artsVoices = inOrder(
  told(arts, { ...frame, key: 'arts', channel: 'online', days: [-24, -2], contact: email }),
  told(artsMet, {
    ...frame,
    key: 'arts-drop-in',
    channel: 'event',
    hours: [13, 16],
    days: [-11, -11],
    delay: 2,
    host: 'Drop-in at a library (invented)',
    enteredBy: ['barnet-officer-2'],
    contact: { by: 'telephone', every: 3 },
  }),
)

export const artsProject: Project = {
  key: 'arts-together',
  title: 'Arts and culture, written together',
  summary: 'Residents, artists and the council write the arts and culture strategy as equals.',
  purpose:
    'To agree what arts and culture should do for people here in the next five years, and to write it together with equal votes.',
  canChange: [
    'What the strategy says, from the first line',
    'How £60,000 of small grants are given out',
    'Who is on the group that writes it',
  ],
  cannotChange: ['The yearly budget for libraries', 'Buildings that the council does not own'],
  whoDecides:
    'A co-production group of 16 people with one vote each (invented). The cabinet may accept it or send it back once, with reasons.',
  decideBy: 90,
  level: 'collaborate',
  form: 'co-produce',
  wards: [],
  published: { day: -30, time: '10:00' },
  team: ['barnet-officer-2', 'barnet-officer', 'barnet-moderator', 'barnet-analyst'],
  stages: [
    { name: 'Ask', body: 'An open conversation: no draft, no options.', starts: -24, ends: 18 },
    { name: 'Write', body: 'The group writes a draft on one side of paper.', starts: 19, ends: 60 },
    { name: 'Try', body: 'Six small grants test what it says.', starts: 50, ends: 85 },
    { name: 'Decide', body: 'The group votes, then the cabinet.', starts: 86, ends: 92 },
  ],
  unknowns: [
    {
      question: 'Can the group pay its members?',
      asked: -30,
      answer: 'Yes: £12.60 an hour or a voucher, as each person chooses.',
      answered: -20,
    },
    { question: 'Will the grants go on after the first year?', asked: -28 },
  ],
  documents: [
    {
      title: 'What we already know',
      kind: 'Short report',
      date: -29,
      text: 'Most events of the last year were in three of the 24 wards. Half of all the money went to five groups. We do not know how many disabled people came, because nobody counted. These figures are invented for this example.',
    },
  ],
  updates: [
    {
      title: 'The conversation is open',
      body: 'There is no draft. Tell us what arts and culture mean where you live.',
      at: { day: -24, time: '09:30' },
      by: 'barnet-officer-2',
    },
    {
      title: 'Come to the drop-in',
      body: 'Next week, with paper tablecloths that you may write on. There will be BSL and a ramp.',
      at: { day: -17, time: '11:00' },
      by: 'barnet-officer-2',
    },
  ],
  conversations: [
    {
      key: 'arts',
      title: 'What should arts and culture be like here?',
      purpose:
        'We are about to write a strategy, and we have not begun. Tell us what you would like to see, hear, make or save.',
      question: 'What would you like arts and culture to be like where you live?',
      prioritiesLabel: 'What should come first? (optional)',
      skillsLabel: 'Do you make, mend, play or lend something? (optional)',
      opens: { day: -24, time: '08:00' },
      closes: { day: 18, time: '23:00' },
      voices: artsVoices,
      themes: grouped(artsThemes, artsVoices),
    },
  ],
  decisions: [],
  outcomes: [],
}
