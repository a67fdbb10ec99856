import type { CouncilSlug } from './types.ts'

/** Events of the example's projects. Days count from today; what is past has notes and a count at the door. */
export type StoryEvent = {
  title: string
  titleCy?: string
  question: string
  help: string
  kind: 'listening' | 'participation' | 'development'
  /** Days from today, and from when to when. */
  day: number
  from: string
  until: string
  ward: string
  venue: string
  venueType: string
  access: readonly string[]
  accessWords: string
  accessCy?: string
  capacity?: number
  cost?: string
  online?: true
  inSeries?: true
  /** How many notes at its tables, how many said something from home, how many came without booking, how many booked. */
  notes?: number
  fromHome?: number
  walkIns?: number
  bookings?: number
  agenda?: { residents: number; council: readonly string[]; declined?: string }
  rota?: readonly {
    role: string
    about: string
    freely: boolean
    shifts: readonly [from: string, until: string, needed: number, taken: number][]
  }[]
  report?: string
}
export type StorySession = {
  day: number
  from: string
  until: string
  ward: string
  venue: string
  venueType: string
  partner: string
  met?: { talked: number; form: number; more: number }
}
export type StoryEvents = {
  council: CouncilSlug
  project: string
  officer: string
  host: { key: string; name: string }
  series?: { title: string; titleCy: string; about: string; aboutCy: string }
  events: readonly StoryEvent[]
  sessions: readonly StorySession[]
}

const hall = {
  access: ['step-free', 'accessible-toilet', 'hearing-loop', 'seats'],
  accessWords: 'Tell us if you need an interpreter, a lift home or somebody to sit with. We answer within two days.',
  accessCy:
    'Dywedwch wrthym os oes angen cyfieithydd, lifft adref neu rywun i eistedd gyda chi. Atebwn o fewn dau ddiwrnod.',
}
const listens = {
  question: 'What would you change here, if it were yours to change?',
  help: 'The leader sits at each table for ten minutes and listens. Somebody writes down what you say, and you get a reply by a day.',
  kind: 'listening',
  inSeries: true,
} as const

const barnet: StoryEvents = {
  council: 'barnet',
  project: 'working-together',
  officer: 'barnet-officer',
  host: { key: 'barnet-councillor', name: 'Cllr Rosalind Adeyinka, Leader of the Council (invented)' },
  series: {
    title: 'Leader Listens',
    titleCy: 'Yr Arweinydd yn Gwrando',
    about:
      'The leader of the council comes to every ward, listens, and answers what was said. This series and everybody in it are invented.',
    aboutCy:
      'Mae arweinydd y cyngor yn dod i bob ward, yn gwrando, ac yn ateb yr hyn a ddywedwyd. Dyfeisiwyd y gyfres hon a phawb ynddi.',
  },
  events: [
    {
      ...listens,
      ...hall,
      title: 'Leader Listens in Burnt Oak',
      day: -118,
      from: '18:00',
      until: '20:00',
      ward: 'Burnt Oak',
      venue: 'The Quince Room (invented), behind the market',
      venueType: 'community',
      notes: 14,
      fromHome: 22,
      walkIns: 41,
      report:
        'Forty-one people came on a wet evening.\n\n- Most spoke about **repairs** and about the dark path by the shops.\n- Eight said that nobody had told them what became of the last visit.\n\nEvery note has a reply by now. Everything told here is invented.',
    },
    {
      ...listens,
      ...hall,
      title: 'Leader Listens in Colindale',
      day: -84,
      from: '17:30',
      until: '19:30',
      ward: 'Colindale South',
      venue: 'St Alder’s Hall (invented)',
      venueType: 'faith',
      notes: 12,
      fromHome: 22,
      walkIns: 36,
    },
    {
      ...listens,
      ...hall,
      title: 'Leader Listens in East Finchley',
      day: -46,
      from: '10:00',
      until: '12:00',
      ward: 'East Finchley',
      venue: 'The Example Library (invented), upstairs by the lift',
      venueType: 'council',
      notes: 12,
      fromHome: 22,
      walkIns: 22,
    },
    {
      ...listens,
      ...hall,
      title: 'Leader Listens in Underhill',
      day: -9,
      from: '18:00',
      until: '20:00',
      ward: 'Underhill',
      venue: 'The Lantern Café (invented)',
      venueType: 'business',
      notes: 8,
      fromHome: 22,
      walkIns: 19,
      bookings: 4,
    },
    {
      ...listens,
      ...hall,
      title: 'Leader Listens in Hendon',
      titleCy: 'Yr Arweinydd yn Gwrando yn Hendon',
      day: 11,
      from: '18:00',
      until: '20:00',
      ward: 'Hendon',
      venue: 'The Rowan Tree Mosque hall (invented), Example Road',
      venueType: 'faith',
      capacity: 24,
      online: true,
      bookings: 11,
    },
  ],
  sessions: [
    {
      day: -70,
      from: '08:30',
      until: '09:30',
      ward: 'Edgware',
      venue: 'The gate of Plumtree School (invented)',
      venueType: 'education',
      partner: 'Plumtree parents (invented)',
      met: { talked: 31, form: 12, more: 5 },
    },
    {
      day: -33,
      from: '13:00',
      until: '15:00',
      ward: 'Golders Green',
      venue: 'Friday lunch at the Sage House (invented)',
      venueType: 'faith',
      partner: 'Sage House kitchen (invented)',
      met: { talked: 22, form: 9, more: 6 },
    },
    {
      day: 6,
      from: '11:00',
      until: '13:00',
      ward: 'Mill Hill',
      venue: 'The waiting room of Elder Lane surgery (invented)',
      venueType: 'health',
      partner: 'Elder Lane patients’ group (invented)',
    },
  ],
}

const kingston: StoryEvents = {
  council: 'kingston',
  project: 'one-norbiton',
  officer: 'kingston-officer-2',
  host: { key: 'kingston-councillor', name: 'Cllr Imogen Farthingale (invented)' },
  events: [
    {
      ...hall,
      title: 'Norbiton ward meeting in autumn',
      question: 'What should the ward know?',
      help: 'The agenda is yours: propose something, and rank what others proposed.',
      kind: 'participation',
      day: -38,
      from: '19:00',
      until: '21:00',
      ward: 'Norbiton',
      venue: 'The Friday Table’s kitchen (invented)',
      venueType: 'community',
      notes: 16,
      fromHome: 22,
      walkIns: 27,
      agenda: { residents: 3, council: ['The plan for the winter'] },
      report:
        'Twenty-seven people sat around four tables. Residents raised three of the four items.\n\nWhat was promised is on the receipts. Everything told here is invented.',
    },
    {
      ...hall,
      title: 'Norbiton ward meeting',
      titleCy: 'Cyfarfod ward Norbiton',
      question: 'What should the ward know?',
      help: 'The agenda is yours: propose something, and rank what others proposed.',
      kind: 'participation',
      day: 9,
      from: '19:00',
      until: '21:00',
      ward: 'Norbiton',
      venue: 'The Friday Table’s kitchen (invented)',
      venueType: 'community',
      capacity: 12,
      bookings: 12,
      agenda: {
        residents: 6,
        council: ['The plan for the winter', 'Dates of the next meetings'],
        declined: 'This is about one shopkeeper by name. The licensing team has it, and wrote to whoever asked.',
      },
    },
  ],
  sessions: [
    {
      day: -52,
      from: '15:00',
      until: '16:30',
      ward: 'Norbiton',
      venue: 'Hanok Garden Club’s shed (invented)',
      venueType: 'community',
      partner: 'Hanok Garden Club (invented)',
      met: { talked: 14, form: 8, more: 3 },
    },
  ],
}

const bexley: StoryEvents = {
  council: 'bexley',
  project: 'connected-communities',
  officer: 'bexley-officer',
  host: { key: 'bexley-councillor', name: 'Cllr Maureen Tillotson-Oke (invented)' },
  events: [
    {
      ...hall,
      title: 'Making table: first evening',
      question: 'What could people here do together that nobody does alone?',
      help: 'Soup, long tables and large paper. Bring somebody.',
      kind: 'development',
      day: -16,
      from: '18:00',
      until: '20:30',
      ward: 'Thamesmead East',
      venue: 'The Boat Shed (invented)',
      venueType: 'community',
      notes: 14,
      fromHome: 22,
      walkIns: 33,
    },
    {
      ...hall,
      title: 'Making table: open day',
      question: 'What could people here do together that nobody does alone?',
      help: 'A whole day to try out what the first evening thought of. Run by those who come.',
      kind: 'development',
      day: 15,
      from: '10:00',
      until: '16:00',
      ward: 'Erith',
      venue: 'Old Ropeworks yard (invented)',
      venueType: 'business',
      bookings: 5,
      cost: 'Free, with lunch',
      rota: [
        {
          role: 'Setting up',
          about: 'Tables, signs and the tea urn.',
          freely: true,
          shifts: [['08:00', '10:00', 4, 3]],
        },
        {
          role: 'Welcome',
          about: 'At the gate, in two languages if you have them.',
          freely: true,
          shifts: [
            ['10:00', '13:00', 3, 3],
            ['13:00', '16:00', 3, 1],
          ],
        },
        {
          role: 'First aid',
          about: 'With a certificate, please.',
          freely: false,
          shifts: [
            ['10:00', '13:00', 1, 1],
            ['13:00', '16:00', 1, 1],
          ],
        },
        { role: 'Tidying', about: '', freely: true, shifts: [['16:00', '18:00', 5, 2]] },
      ],
    },
  ],
  sessions: [
    {
      day: -12,
      from: '10:00',
      until: '11:00',
      ward: 'Crayford',
      venue: 'Slow Walkers’ bench (invented)',
      venueType: 'outdoors',
      partner: 'Slow Walkers of Bexley (invented)',
      met: { talked: 11, form: 2, more: 4 },
    },
    {
      day: 5,
      from: '17:00',
      until: '18:30',
      ward: 'Slade Green & Northend',
      venue: 'Five-a-side pitch, north gate (invented)',
      venueType: 'outdoors',
      partner: 'Northend Rovers under 16 (invented)',
    },
  ],
}

const bassetlaw: StoryEvents = {
  council: 'bassetlaw',
  project: 'worksop-evening-bus',
  officer: 'bassetlaw-officer',
  host: { key: 'bassetlaw-councillor', name: 'Cllr Edwin Clayburn (invented)' },
  events: [
    {
      ...hall,
      title: 'An evening about the evening bus',
      question: 'Where did you want to go, and could not?',
      help: 'Drivers, passengers and those who stay at home, at the same tables.',
      kind: 'listening',
      day: -26,
      from: '18:30',
      until: '20:30',
      ward: 'Worksop North',
      venue: 'Pithead Brass band room (invented)',
      venueType: 'community',
      notes: 18,
      fromHome: 22,
      walkIns: 44,
    },
    {
      ...hall,
      title: 'What the first month showed',
      question: 'What should change before the trial goes on?',
      help: 'We show how many people got on, and where. Then you talk.',
      kind: 'listening',
      day: 19,
      from: '18:30',
      until: '20:00',
      ward: 'Worksop South East',
      venue: 'Mend and Brew (invented)',
      venueType: 'community',
      capacity: 40,
      bookings: 6,
    },
  ],
  sessions: [
    {
      day: -36,
      from: '13:45',
      until: '14:30',
      ward: 'Worksop East',
      venue: 'Shift change at the biscuit works (invented)',
      venueType: 'business',
      partner: 'Biscuit works canteen (invented)',
      met: { talked: 46, form: 30, more: 8 },
    },
    {
      day: -30,
      from: '10:00',
      until: '12:00',
      ward: 'Harworth',
      venue: 'Harworth baby group (invented)',
      venueType: 'community',
      partner: 'Harworth baby group (invented)',
      met: { talked: 17, form: 6, more: 2 },
    },
    {
      day: -20,
      from: '18:00',
      until: '19:00',
      ward: 'Langold',
      venue: 'Chapel supper in Langold (invented)',
      venueType: 'faith',
      partner: 'Langold chapel (invented)',
      met: { talked: 23, form: 4, more: 7 },
    },
    {
      day: -13,
      from: '15:00',
      until: '16:00',
      ward: 'Worksop South',
      venue: 'Sixth form common room (invented)',
      venueType: 'education',
      partner: 'Students’ council (invented)',
      met: { talked: 28, form: 11, more: 9 },
    },
    {
      day: 8,
      from: '09:00',
      until: '11:00',
      ward: 'East Retford South',
      venue: 'Retford market, corner stall (invented)',
      venueType: 'outdoors',
      partner: 'Market traders (invented)',
    },
  ],
}

export const storyEvents: readonly StoryEvents[] = [barnet, kingston, bexley, bassetlaw]
