import { groups, online } from './bassetlaw-voices.ts'
import { smaller } from './smaller.ts'
import { type Frame, grouped, inOrder, type Place, told } from './told.ts'
import type { Project, ThemeText, Town } from './types.ts'

const places: (Place | undefined)[] = [
  ['S81 7', 'E05006397'],
  ['DN22 7', 'E05006383'],
  ['DN11 8', 'E05006387'],
  undefined,
  ['S80 2', 'E05006401'],
  ['NG22 0', 'E05006394'],
  ['DN10 4', 'E05006389'],
  ['S81 9', 'E05015476'],
  ['DN22 8', 'E05006393'],
]
const frame = { key: 'groups', places, moderator: 'bassetlaw-moderator' } satisfies Partial<Frame>

const themes: ThemeText[] = [
  { key: 'name', name: 'One name', description: 'A person to ring, who comes to see us.' },
  { key: 'answer', name: 'Tell us what happened', description: 'Ring back, write minutes, hand over.' },
  { key: 'early', name: 'Before, not after', description: 'Ask early and share the calendar.' },
  { key: 'room', name: 'Rooms and storage', description: 'Halls, sheds and the old canteen.' },
  { key: 'money', name: 'Small money, short forms', description: 'A little help, and things to share.' },
  { key: 'rural', name: 'Out in the villages', description: 'Buses, broadband and three kinds of council.' },
  { key: 'trust', name: 'Someone in the middle', description: 'A safe way to say that it is not working.' },
  { key: 'young', name: 'The young ones', description: 'Groups run by and for people under 20.' },
]

const voices = inOrder(
  told(online, {
    ...frame,
    channel: 'online',
    hours: [7, 22],
    days: [-27, -2],
    privateEvery: 13,
    contact: { by: 'email', every: 3 },
  }),
  told(groups, {
    ...frame,
    key: 'groups-visits',
    channel: 'group',
    hours: [18, 21],
    days: [-24, -5],
    delay: 2,
    enteredBy: ['bassetlaw-officer'],
    contact: { by: 'telephone', every: 5 },
  }),
)

const withGroups: Project = {
  key: 'link-officers',
  title: 'A link officer for every key group',
  summary: 'How the council and community groups in Bassetlaw could work together, with one named person at each end.',
  purpose: 'To agree with community groups what a link officer should do, before the first ones are named.',
  canChange: [
    'What a link officer does, and how often they meet the group',
    'Which 25 groups come first',
    'How a group says that it is not working',
  ],
  cannotChange: [
    'The number of officers: these are people who already have another job',
    'The yearly grants, which are agreed in spring',
  ],
  whoDecides: 'The council and Groundwell CVS (invented), together. Neither can decide alone.',
  decideBy: 50,
  level: 'collaborate',
  form: 'co-design',
  wards: [],
  published: { day: -34, time: '10:00' },
  team: ['bassetlaw-officer', 'bassetlaw-link', 'bassetlaw-broker', 'bassetlaw-moderator'],
  stages: [
    {
      name: 'Ask the groups',
      body: 'One question, online and at practices, sheds and kitchen tables.',
      starts: -27,
      ends: 12,
    },
    {
      name: 'Write it together',
      body: 'Six people from groups and two officers write the terms.',
      starts: 13,
      ends: 40,
    },
    { name: 'Agree', body: 'The network meeting and the council say yes, or say why not.', starts: 41, ends: 52 },
    { name: 'Begin', body: 'The first 25 groups meet their link officers.', starts: 53, ends: 120 },
  ],
  unknowns: [
    { question: 'What happens when a link officer leaves?', asked: -34 },
    {
      question: 'Can a group ask for another link officer without saying why?',
      asked: -30,
      answer: 'Yes. The broker arranges it, and the council does not see the reason.',
      answered: -11,
    },
  ],
  documents: [
    {
      title: 'First notes on what a link officer might do',
      kind: 'Notes, not a draft',
      date: -33,
      text: 'Know the group. Meet it at least twice a year, where it meets. Answer within five days, or say when. Open doors inside the council. Say no plainly. Hand over properly. None of this is agreed: it is here to be crossed out.',
    },
  ],
  updates: [
    {
      title: 'We are coming round',
      body: 'If you would like us to come to a practice, a shed or a meeting, ring and say when. We bring the form and the biscuits.',
      at: { day: -27, time: '09:00' },
      by: 'bassetlaw-officer',
    },
    {
      title: 'What twelve people told us over the kettle',
      body: 'One name. That came first at every table so far. We had thought that it would be money.',
      at: { day: -10, time: '15:30' },
      by: 'bassetlaw-officer',
    },
  ],
  conversations: [
    {
      key: 'groups',
      title: 'How should the council work with community groups?',
      purpose: 'If you run, help or miss a group, tell us what would make it easier to work with us.',
      question: 'How should the council work with community groups here?',
      prioritiesLabel: 'What should change first? (optional)',
      skillsLabel: 'What does your group have that others could use? (optional)',
      opens: { day: -27, time: '07:00' },
      closes: { day: 12, time: '17:00' },
      voices,
      themes: grouped(themes, voices),
    },
  ],
  decisions: [],
  outcomes: [],
}

export const bassetlaw: Town = {
  council: {
    slug: 'bassetlaw',
    code: 'E07000171',
    name: 'Bassetlaw Example Council',
    shortName: 'Bassetlaw',
    colour: '#2f5d3a',
    welcome: 'More than a hundred groups keep this place going. Tell us how we can work with yours.',
    strapline: 'Groups and council, side by side',
    contact: {
      email: 'hello@bassetlaw.example',
      telephone: '01632 960017',
      address: 'The Example Council House, 4 Invented Hill, Bassetlaw',
      hours: 'Monday to Friday, 9am to 5pm',
    },
  },
  projects: [withGroups, ...smaller.bassetlaw],
}
