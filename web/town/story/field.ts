import type { ExampleSlug } from '../councils.ts'

/** A stall without signal. Places, partners and all that people say here are invented. */
export type StoryStall = {
  council: ExampleSlug
  project: string
  officer: string
  title: string
  question: string
  welsh: { title: string; question: string }
  place: string
  channel: 'event' | 'one-to-one' | 'partner'
  partner: string
  /** How many days ago it was. */
  day: number
  counters: readonly (readonly [string, number])[]
  devices: readonly { name: string; clockMinutes: number; people: number }[]
  openings: readonly string[]
  things: readonly string[]
}

const beginnings = [
  'I only came for bread, but since you ask:',
  'My neighbour and I were just saying,',
  'What I would like most:',
  'Nobody asks us on a Saturday, so:',
  'I am eleven and',
  'After thirty years here I think',
  'With a pram it is plain:',
]

export const stalls: readonly StoryStall[] = [
  {
    council: 'kingston',
    project: 'tolworth-crossing',
    officer: 'kingston-officer-2',
    title: 'Said at the Saturday stall',
    question: 'What makes the big road hard to cross?',
    welsh: { title: 'Wedi’i ddweud wrth y stondin', question: 'Beth sy’n ei gwneud yn anodd croesi’r ffordd fawr?' },
    place: 'Saturday stall by the underpass (invented)',
    channel: 'event',
    partner: '',
    day: 6,
    counters: [
      ['Talked with us', 64],
      ['Took a leaflet', 38],
    ],
    devices: [
      { name: 'Blue tablet', clockMinutes: 0, people: 8 },
      { name: 'Old phone', clockMinutes: 47, people: 6 },
    ],
    openings: beginnings,
    things: [
      'the green man goes before my mother is halfway.',
      'the underpass floods, so we run across on top.',
      'lorries stop on the zigzags outside the bakery.',
      'a rail to hold on to would do more than another sign.',
      'the lights never change when only one of us waits.',
    ],
  },
  {
    council: 'barnet',
    project: 'underhill-steps',
    officer: 'barnet-officer-2',
    title: 'Said on the doorsteps of Underhill',
    question: 'What would get you up and down the steps?',
    welsh: {
      title: 'Wedi’i ddweud ar garreg y drws',
      question: 'Beth fyddai’n eich helpu i fyny ac i lawr y grisiau?',
    },
    place: 'Doors around the steps (invented)',
    channel: 'one-to-one',
    partner: '',
    day: 9,
    counters: [
      ['Doors opened', 41],
      ['Asked us to come back', 7],
    ],
    devices: [{ name: 'Tablet 1', clockMinutes: 3, people: 12 }],
    openings: beginnings,
    things: [
      'a bench halfway, so that I can get my breath.',
      'the rail is loose at the bottom, where you need it.',
      'somebody should sweep the leaves before it rains.',
      'light on the third landing, it is black as a boot.',
    ],
  },
  {
    council: 'bexley',
    project: 'crayford-fair',
    officer: 'bexley-officer-2',
    title: 'Said at the allotments',
    question: 'What should the fair have that it never had?',
    welsh: { title: 'Wedi’i ddweud yn y rhandiroedd', question: 'Beth ddylai’r ffair ei gael na chafodd erioed?' },
    place: 'Allotment open day (invented)',
    channel: 'partner',
    partner: 'Crayford Plots (invented)',
    day: 4,
    counters: [['Tasted the jam', 53]],
    devices: [
      { name: 'Shed tablet', clockMinutes: -180, people: 7 },
      { name: 'Gate tablet', clockMinutes: 0, people: 5 },
    ],
    openings: beginnings,
    things: [
      'a table where you bring the ugliest vegetable.',
      'shade, and somewhere to sit that is not the kerb.',
      'a quiet hour for my boy before the music begins.',
      'a stall that mends things, lamps and trousers and all.',
    ],
  },
  {
    council: 'bassetlaw',
    project: 'worksop-evening-bus',
    officer: 'bassetlaw-officer',
    title: 'Said at the village halls',
    question: 'Where would you go if there was a bus in the evening?',
    welsh: {
      title: 'Wedi’i ddweud yn neuaddau’r pentrefi',
      question: 'I ble fyddech chi’n mynd pe bai bws gyda’r nos?',
    },
    place: 'Three village halls, no signal in any (invented)',
    channel: 'event',
    partner: '',
    day: 11,
    counters: [
      ['Talked with us', 88],
      ['Came by tractor', 2],
    ],
    devices: [
      { name: 'Hall tablet', clockMinutes: 0, people: 9 },
      { name: 'Van tablet', clockMinutes: 61, people: 7 },
    ],
    openings: beginnings,
    things: [
      'choir practice, I have not been since I stopped driving.',
      'my shift ends at nine and I walk the last four miles.',
      'the pictures, once a month would be enough.',
      'to see my sister, she is six miles off and it might be sixty.',
      'night school, if it came back again after.',
    ],
  },
]
