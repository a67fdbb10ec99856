import type { CouncilSlug } from './types.ts'

/** What a council is asked about, what it asks quickly, and the halls where both are on the big screen. All of it is invented. */
export type StoryHall = {
  council: CouncilSlug
  project: string
  officer: string
  questions: {
    title: string
    question: string
    help: string
    welsh: { title: string; question: string; help: string }
    service: string
    topics: readonly [en: string, cy: string][]
    /** Told one by one: what somebody asked, how many want to know it too, and what they were told. */
    told: readonly {
      words: string
      topic?: number
      wants: number
      answer?: string
      source?: readonly [string, string]
    }[]
    /** Two that ask the same, by their place among the told. */
    same: readonly [from: number, into: number]
    /** What many ask about, each put into the ways of asking below. */
    things: readonly [thing: string, topic: number][]
  }
  poll: {
    title: string
    question: string
    welsh: { title: string; question: string; help: string }
    options: readonly [en: string, cy: string, share: number][]
    show: 'at-once' | 'closed'
    whys: readonly [option: number, words: string][]
    /** Hands that were counted in the hall that has ended. */
    hands: readonly number[]
  }
  ended: string
  open: string
  words: string
}

/** How people ask, and what the council says to it. */
export const waysToAsk: readonly [ask: string, answer: string][] = [
  ['Who pays for THING?', 'The money for THING is in the budget of this project. Nothing is taken from other streets.'],
  ['Who looks after THING afterwards?', 'We do. THING is on the list that our team checks every spring and autumn.'],
  [
    'What happens with THING in winter?',
    'We go there first when it is icy. If THING cannot be used, a sign says so and says for how long.',
  ],
  [
    'When can we use THING?',
    'We do not know the day yet. We will say it on the page of this project at least four weeks before.',
  ],
  [
    'Did anybody ask wheelchair users about THING?',
    'Yes. Five people who use a wheelchair tried it out with us. Two things are changed because of what they said.',
  ],
  [
    'How was the place for THING chosen?',
    'We looked at three places. This one is the nearest to where most people who wrote to us live.',
  ],
  [
    'What did other towns learn about THING?',
    'Two of them told us to start small and to come back after a year. That is what we plan.',
  ],
]
export const tails = [
  '',
  'I ask because my mother goes there every day.',
  'Nobody could tell me when I rang.',
  'My neighbours want to know as well.',
  'We talked about it at the bus stop.',
  'I have two small children with me, so it matters.',
  'Please answer in plain words.',
] as const
export const askers = ['Ottoline', 'Rafe', 'Saoirse', 'Tunde', 'Una', 'Wilf', 'Xanthe', 'Yusra'] as const

export { halls } from './halls-of-councils.ts'
