import type { CouncilSlug } from './types.ts'

/** What came in at nearly the same time in nearly the same words. All of it is invented. */
export type Chorus = {
  council: CouncilSlug
  project: string
  title: string
  words: readonly string[]
  /** Hours before now at which the first came, and minutes until the last. */
  hoursAgo: number
  within: number
  /** Something else of the same days, about which a moderator asked a colleague. */
  doubt?: { words: string; note: string }
}

const please = 'please put the zebra crossing by the school gate and not at the corner, the children cross at the gate'

export const choruses: readonly Chorus[] = [
  {
    council: 'kingston',
    project: 'tolworth-crossing',
    title: 'A safer way to school in Tolworth',
    hoursAgo: 7,
    within: 42,
    words: [
      `P${please.slice(1)}.`,
      `P${please.slice(1)}!`,
      `Hello, ${please}.`,
      `P${please.slice(1)} anyway.`,
      `P${please.slice(1)}. Thank you`,
      please.toUpperCase(),
      `P${please.slice(1)} every day.`,
      `Dear council, ${please}.`,
      `P${please.slice(1)}, I see it.`,
      `P${please.slice(1)} :)`,
    ],
    doubt: {
      words: 'The lollipop man who retired in spring told us where to put it. He stood there for twenty years.',
      note: 'Everybody at the school knows who this is. Is it fair to show it?',
    },
  },
  {
    council: 'barnet',
    project: 'underhill-steps',
    title: 'Sixty steps in Underhill',
    hoursAgo: 5,
    within: 90,
    words: [
      'The third landing is slippery with leaves, could somebody sweep it before the frost.',
      'The third landing is slippery with leaves, could somebody please sweep it before the frost?',
    ],
  },
  {
    council: 'bexley',
    project: 'crayford-fair',
    title: 'Should the spring fair in Crayford come back?',
    hoursAgo: 9,
    within: 30,
    words: [
      'Bring back the fair but move it away from exam week.',
      'Bring back the fair, but move it away from exam week!!',
      'bring back the fair but move it away from the exam week',
    ],
  },
  {
    council: 'bassetlaw',
    project: 'worksop-evening-bus',
    title: 'An evening bus for Worksop, tried for a season',
    hoursAgo: 6,
    within: 55,
    words: [
      'If the bus came back from the hospital at half past nine I could visit my brother.',
      'If the bus came back from the hospital at half past nine, I could visit my brother after work.',
    ],
  },
]
