/** Meetings of Bassetlaw's network, and its reports. All of it is invented. */

export type StoryMeeting = {
  title: string
  /** Days from today; below nothing is past. */
  day: number
  from: string
  to: string
  aboutPlan?: true
  place: string
  access: string
  /** Officers who came, by their place in the story's list; groups that stayed away. */
  officers: readonly number[]
  away: readonly string[]
  agenda: readonly string[]
  minutes?: string
}

const town = {
  place: 'The Invented Assembly Rooms, 4 Lamp Lane, Worksop',
  access:
    'Step-free from the car park and the bus stop. Hearing loop in the big room. Two accessible toilets. A quiet room next door. No lift to the gallery, which we do not use.',
}
const village = {
  place: 'Invented Memorial Hall, Chapel Gate, Tuxford',
  access:
    'Ramp at the side door. One accessible toilet. No hearing loop: tell us, and we bring one. The 37 bus stops outside until 6pm.',
}

/** Meetings of all link officers and key groups. */
export const meetingsOfAll: readonly StoryMeeting[] = [
  {
    ...town,
    title: 'First meeting of the network',
    day: -300,
    from: '10:00',
    to: '12:30',
    officers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    away: ['Farming Families First', 'Romanian Sunday Football', 'Roma Road Families'],
    agenda: ['Who we are, in one minute each', 'What a link officer is for'],
    minutes:
      '## Who came\n\nMore people than chairs. The band lent us some.\n\n## What was said\n\n- Groups want **one name and one number**, not a list of departments.\n- Officers asked not to be shouted at for other people’s bins.\n- Hands That Talk asked that two signers are booked for every meeting, and not one.\n\n## What comes next\n\nThe next meeting is about the yearly plan.',
  },
  {
    ...town,
    title: 'What shall we ask people about next year?',
    day: -170,
    from: '17:30',
    to: '19:30',
    aboutPlan: true,
    officers: [0, 1, 2, 3, 4, 5, 6, 7, 9],
    away: ['Roma Road Families', 'Autism All Aboard', 'Home from Home Hosts', 'Langold Community Larder'],
    agenda: ['The plan for April to March', 'Not in the harvest, please', 'Buses after six'],
    minutes:
      '## The plan\n\nThe first draft had eleven consultations in June. It now has four.\n\n## When to ask\n\n- **Not in the harvest**: nobody answers in August in the north villages.\n- Evenings for carers, mornings for the lunch clubs.\n\n## Buses\n\nThe last bus leaves before our meetings end. The Director of Place looks into it.',
  },
  {
    ...village,
    title: 'Autumn meeting: warm rooms and cold buses',
    day: -75,
    from: '10:30',
    to: '12:30',
    officers: [0, 1, 2, 3, 4, 6, 7, 8],
    away: ['Four Corners Women', 'St Invented’s Open Door', 'Wheels to Wellbeing', 'North Road Youth Council'],
    agenda: ['Which warm rooms are missing?', 'What became of the last bus'],
    minutes:
      '## Warm rooms\n\nSeventeen rooms are open, and four villages have none. Misterton Mutual Warmth will count the cold houses again.\n\n## The last bus\n\nIt leaves twenty minutes later from January, on trial.',
  },
]

/** The next meeting of all: invited, and partly answered. */
export const nextOfAll: StoryMeeting = {
  ...village,
  title: 'Winter meeting: the plan for next year',
  day: 24,
  from: '10:00',
  to: '12:00',
  aboutPlan: true,
  officers: [],
  away: [],
  agenda: ['The plan for April to March, second draft', 'How did the later bus do?'],
}
export const nextAnswers: readonly (readonly [group: string, answer: string, needs: string])[] = [
  ['Pithead Brass', 'yes', ''],
  [
    'Hands That Talk',
    'yes',
    'Two signers who know the dialect of north Nottinghamshire, and seats where we see them both.',
  ],
  ['Second Shift Carers', 'maybe', 'A place where somebody sits with our relatives during the meeting.'],
  ['Wheels to Wellbeing', 'yes', 'Room for four wheelchairs at the tables, not behind them.'],
  ['Farming Families First', 'no', ''],
  ['Misterton Mutual Warmth', 'yes', ''],
  ['Tuxford Time Bank', 'yes', ''],
]
export const nextItems: readonly (readonly [group: string, words: string])[] = [
  ['Tuxford Time Bank', 'Could answers be given in hours of help instead of forms?'],
]

/** Meetings of one group with its link officer. */
export const pairs: readonly {
  group: string
  day: number
  title: string
  place: string
  access: string
  by: 'group' | 'officer'
  minutes?: string
  action?: { side: 'group' | 'officer'; words: string; due: number }
}[] = [
  {
    group: 'Pithead Brass',
    day: -64,
    title: 'The band room and its roof',
    place: 'Pithead Brass band room, Invented Yard, Worksop',
    access: 'One step at the door; the band has a ramp for it. Toilet without a rail. Loud, if you come early.',
    by: 'group',
    minutes:
      '## The roof\n\nIt leaks above the **euphoniums**. We stood under it together.\n\n## What we agreed\n\n- The officer finds out who owns the gutter.\n- The band moves the euphoniums.',
    action: { side: 'officer', words: 'Find out who owns the gutter above the band room.', due: 12 },
  },
  {
    group: 'Mend and Brew',
    day: -120,
    title: 'First cup of tea together',
    place: 'Mend and Brew, Invented Arcade, Retford',
    access: 'Level from the street. Wide door. Toilet across the arcade, with a key from the tea counter.',
    by: 'officer',
  },
  {
    group: 'Roma Road Families',
    day: -210,
    title: 'Meeting at the site',
    place: 'The invented site office, Stubble Lane',
    access: 'Gravel outside, one low step. A car can stop at the door. No toilet for visitors.',
    by: 'officer',
  },
  {
    group: 'Pithead Brass',
    day: 9,
    title: 'Who owns the gutter?',
    place: 'Pithead Brass band room, Invented Yard, Worksop',
    access: 'One step at the door; the band has a ramp for it. Toilet without a rail.',
    by: 'officer',
  },
]

/** What happened before the system was there, from the broker's diary. */
export const outside: readonly (readonly [group: string, kind: string, day: number, note: string])[] = [
  [
    'Farming Families First',
    'initial-meeting',
    -318,
    'At the kitchen table in Gringley, says the broker’s diary. (Invented.)',
  ],
  ['Home from Home Hosts', 'plan-meeting', -160, 'By telephone, three at once; the host wrote it down. (Invented.)'],
]

export const reports = {
  published: {
    subject: 'Link officers and key groups: the first year',
    purpose:
      'This report says what came of giving each key group **one senior officer** to turn to. (Its words are invented; its figures are counted.)',
    approach:
      'The broker named groups that stand for many others, and said why each.\n\n- Each got a Head of Service or a Director as its link officer.\n- Both sides keep one record, and both read all of it.\n- Three meetings brought everybody into one room.',
    achievements:
      '## What groups noticed\n\nThe last bus leaves later. The warm rooms have a list. A gutter has an owner, nearly.\n\n## What officers noticed\n\nThey are rung before something is broken, and not only after.',
    'next-steps':
      '1. Speak with the groups that have gone quiet.\n2. Hold a meeting in the north villages.\n3. Book two signers, always.',
  },
  draft: {
    subject: 'Half-year note for the winter meeting',
    purpose: 'To show at the winter meeting where the scheme stands.',
    approach: '',
    achievements: '',
    'next-steps': '',
  },
} as const
