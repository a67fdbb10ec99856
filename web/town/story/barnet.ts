import { arts, artsMet, together, togetherPaper } from './barnet-voices.ts'
import { type Frame, grouped, inOrder, type Place, told } from './told.ts'
import type { Project, ThemeText, Town } from './types.ts'

const places: (Place | undefined)[] = [
  ['EN5 2', 'E05013647'],
  ['HA8 0', 'E05013630'],
  ['N12 9', 'E05013651'],
  ['NW9 5', 'E05013632'],
  undefined,
  ['NW4 2', 'E05013643'],
  ['N3 3', 'E05013639'],
  ['NW11 9', 'E05013642'],
  ['EN4 8', 'E05013635'],
  ['N2 8', 'E05013636'],
  ['NW7 2', 'E05013645'],
]
const frame = { hours: [8, 22], places, moderator: 'barnet-moderator', privateEvery: 12 } satisfies Partial<Frame>
const email = { by: 'email', every: 3 } as const
const post = { by: 'post', every: 2 } as const

const artsThemes: ThemeText[] = [
  { key: 'near', name: 'Closer to home', description: 'In parks, on shutters, at bus stops, on this side of the borough.' },
  { key: 'free', name: 'Free to walk into', description: 'No ticket, no audition, no reason asked.' },
  { key: 'all', name: 'Made for all bodies and minds', description: 'Captions, step-free doors, quiet hours, relaxed shows.' },
  { key: 'young', name: 'Space for the young to make things', description: 'Rehearsing, filming, dancing, being bad at something.' },
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

const artsProject: Project = {
  key: 'arts-together',
  title: 'Arts and culture, written together',
  summary: 'Residents, artists and the council write the arts and culture strategy as equals.',
  purpose: 'To agree what arts and culture should do for people here in the next five years, and to write it together with equal votes.',
  canChange: ['What the strategy says, from the first line', 'How £60,000 of small grants are given out', 'Who is on the group that writes it'],
  cannotChange: ['The yearly budget for libraries', 'Buildings that the council does not own'],
  whoDecides: 'A co-production group of 16 people with one vote each (invented). The cabinet may accept it or send it back once, with reasons.',
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
    { question: 'Can the group pay its members?', asked: -30, answer: 'Yes: £12.60 an hour or a voucher, as each person chooses.', answered: -20 },
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
    { title: 'The conversation is open', body: 'There is no draft. Tell us what arts and culture mean where you live.', at: { day: -24, time: '09:30' }, by: 'barnet-officer-2' },
    { title: 'Come to the drop-in', body: 'Next week, with paper tablecloths that you may write on. There will be BSL and a ramp.', at: { day: -17, time: '11:00' }, by: 'barnet-officer-2' },
  ],
  conversations: [
    {
      key: 'arts',
      title: 'What should arts and culture be like here?',
      purpose: 'We are about to write a strategy, and we have not begun. Tell us what you would like to see, hear, make or save.',
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

const togetherThemes: ThemeText[] = [
  { key: 'answer', name: 'Answer us', description: 'Say what you heard, what you did and what you did not do.' },
  { key: 'where', name: 'Come to where we are', description: 'Gates, faith halls, libraries, evenings and mornings.' },
  { key: 'early', name: 'Ask before it is decided', description: 'Ask early, and let us help to choose the question.' },
  { key: 'plain', name: 'Plain words', description: 'Short words, large print, Easy Read.' },
  { key: 'pay', name: 'Make it possible to come', description: 'Fares, childcare, food and pay for time.' },
]
const togetherVoices = inOrder(
  told(together, { ...frame, key: 'together', channel: 'online', days: [-139, -112], contact: email }),
  told(togetherPaper, {
    ...frame,
    key: 'together-paper',
    channel: 'paper',
    days: [-136, -114],
    delay: 3,
    enteredBy: ['barnet-officer'],
    contact: post,
  }),
)

const togetherProject: Project = {
  key: 'working-together',
  title: 'How we work together',
  summary: 'What would make it worth your while to take part in what the council decides?',
  purpose: 'To agree the rules by which the council involves people, and to keep to them in public.',
  canChange: ['The promises the council makes when it asks you something', 'How and where it asks', 'What it pays for'],
  cannotChange: ['Consultations the law lays down, and their length'],
  whoDecides: 'The cabinet (invented meeting), in public.',
  decideBy: -75,
  level: 'involve',
  wards: [],
  published: { day: -145, time: '10:00' },
  team: ['barnet-officer', 'barnet-analyst', 'barnet-moderator'],
  stages: [
    { name: 'Ask', body: 'One question for four weeks.', starts: -140, ends: -112 },
    { name: 'Decide', body: 'The cabinet answers each theme.', starts: -111, ends: -75 },
    { name: 'Keep the promises', body: 'A public check every three months.', starts: -74, ends: 200 },
  ],
  unknowns: [{ question: 'How do we reach people who never open our letters?', asked: -140 }],
  documents: [],
  updates: [{ title: 'Five promises', body: 'The cabinet has answered all five themes. One answer is no, with the reason.', at: { day: -74, time: '09:00' }, by: 'barnet-officer' }],
  conversations: [
    {
      key: 'together',
      title: 'How should we work together?',
      purpose: 'Before we write down how we involve people, we would like to know what gets in your way.',
      question: 'What would make it worth your while to take part?',
      prioritiesLabel: 'What would help you most? (optional)',
      opens: { day: -140, time: '08:00' },
      closes: { day: -110, time: '17:00' },
      voices: togetherVoices,
      themes: grouped(togetherThemes, togetherVoices),
    },
  ],
  decisions: [
    {
      key: 'promises',
      title: 'Five promises on taking part',
      at: { day: -75, time: '19:00' },
      decidedBy: 'The cabinet (invented meeting)',
      body: 'The council will answer every theme of every open question, ask before a draft exists, and publish one page for each project that says what was heard and what came of it.',
      reasons: 'More of you spoke about not being answered than about anything else. An answer costs us little and silence costs your trust.',
      rejected: [{ option: 'A yearly survey of residents', why: 'You asked for answers, not for more questions.' }],
      responses: [
        { theme: 'answer', answer: 'will-do', owner: 'barnet-officer', due: -30, sentence: 'Every theme gets an answer within 60 days of the close, in public and by your own channel.' },
        { theme: 'where', answer: 'working-on-it', owner: 'barnet-link', due: 40, sentence: 'A person with a notebook sits in a library each week. Faith halls and schools come next.' },
        { theme: 'early', answer: 'will-do', owner: 'barnet-officer', due: 10, sentence: 'We ask before there is a draft, and show what is already fixed.' },
        { theme: 'plain', answer: 'already-done', sentence: 'Letters are now checked against a reading age of nine before they go out.' },
        { theme: 'pay', answer: 'out-of-scope', sentence: 'Pay for time is for the budget meeting in spring, not for this decision. Fares and childcare are paid from now on.' },
      ],
    },
  ],
  outcomes: [
    { title: 'First answers within 60 days', body: 'Three projects have closed since the promise. All three were answered in time.', at: { day: -14, time: '10:00' }, themes: ['answer'], evidence: 'Dates of closing and of answers on the project pages.' },
  ],
}

export const barnet: Town = {
  council: {
    slug: 'barnet',
    code: 'E09000003',
    name: 'Barnet Example Council',
    shortName: 'Barnet',
    colour: '#005f73',
    welcome: 'Nothing is decided yet. Tell us what you would like to see, and help to write it.',
    strapline: 'Made together',
    contact: {
      email: 'hello@barnet.example',
      telephone: '020 7946 0003',
      address: 'The Example Town Hall, 2 Invented Road, Barnet',
      hours: 'Monday to Friday, 9am to 5:15pm',
    },
  },
  projects: [artsProject, togetherProject],
}
