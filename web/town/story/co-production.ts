import type { CouncilSlug } from './types.ts'

/** Working groups of the example: the people and every word of their drafts are invented. */
export type Step = { by: string; day: number } & (
  | { do: 'edit'; paragraph: string; text: string; why?: string }
  | { do: 'suggest'; paragraph: string; text: string; why: string; takenBy?: string }
  | { do: 'comment'; paragraph: string; words: string; reply?: { by: string; words: string } }
  | { do: 'publish'; yes: readonly string[] }
  | { do: 'decide'; words: string; yes: readonly string[] }
)
export type StoryGroup = {
  council: CouncilSlug
  project: string
  officer: string
  name: string
  purpose: string
  seats: readonly [community: number, officers: number]
  joining: 'apply' | 'invited'
  started: number
  /** People of the story by their keys; others, by name, get an account. Whose name everybody may read has a star. */
  members: readonly string[]
  officers: readonly string[]
  asks?: { name: string; words: string }
  draft: { title: string; by: string; day: number; text: string }
  steps: readonly Step[]
}

const arts = `*The words of this draft are invented for the example. They are not the words of any real strategy.*

# Who this is for

Everybody who lives here, and above all those who never thought that arts and culture meant them.

# What we want

In five years there is something to see, hear or make within a mile of every front door, at least once a month.

Half of the small grants go to people who never had one before.

You can walk in. No ticket, no audition, and nobody asks why you came.

# How we work

The group that wrote this meets in a different library each time. Members who live here are paid for their time.

# What we do not know yet

What a night out costs a family with a wheelchair, a buggy and no car.`

export const groups: readonly StoryGroup[] = [
  {
    council: 'barnet',
    project: 'arts-together',
    officer: 'barnet-officer-2',
    name: 'The group that writes the arts and culture strategy (invented)',
    purpose:
      'To write the arts and culture strategy together, from the first line. The cabinet may accept it or send it back once, with reasons.\n\nThe people and the words here are invented.',
    seats: [10, 6],
    joining: 'apply',
    started: -22,
    members: [
      'barnet-resident*',
      'barnet-resident-2*',
      'barnet-resident-3',
      'barnet-group*',
      'Ottoline Farrow-Bello',
      'Yusuf Kestrel*',
    ],
    officers: ['barnet-officer-2', 'barnet-officer', 'barnet-link'],
    asks: {
      name: 'Perpetua Lindqvist',
      words: 'I run a film night in my garage. I would like there to be more of them.',
    },
    draft: { title: 'Arts and culture: the first page', by: 'barnet-resident', day: -17, text: arts },
    steps: [
      {
        do: 'decide',
        by: 'Yusuf Kestrel',
        day: -17,
        words: 'We keep the strategy to one side of paper',
        yes: ['barnet-resident', 'barnet-resident-2', 'Ottoline Farrow-Bello', 'barnet-officer-2'],
      },
      {
        do: 'edit',
        by: 'barnet-officer-2',
        day: -16,
        paragraph: 'p6',
        text: 'Half of the small grants go to people who never had one before. The form has one page, and we pay within ten days.',
        why: 'Voices from the drop-in: short forms, pay on time',
      },
      {
        do: 'suggest',
        by: 'barnet-resident-3',
        day: -15,
        paragraph: 'p7',
        text: 'You can walk in. No ticket, no audition, step-free, with captions, and nobody asks why you came.',
        why: 'Walking in is not enough if there are steps',
        takenBy: 'barnet-officer',
      },
      {
        do: 'comment',
        by: 'Ottoline Farrow-Bello',
        day: -14,
        paragraph: 'p5',
        words: 'A mile is far with small children. Could we say fifteen minutes on foot?',
        reply: { by: 'barnet-link', words: 'We can count that from every library. I bring the map next time.' },
      },
      {
        do: 'publish',
        by: 'barnet-resident',
        day: -11,
        yes: ['barnet-resident-2', 'Yusuf Kestrel', 'barnet-group', 'barnet-officer-2'],
      },
      {
        do: 'edit',
        by: 'Ottoline Farrow-Bello',
        day: -8,
        paragraph: 'p5',
        text: 'In five years there is something to see, hear or make within fifteen minutes on foot of every front door, at least once a month.',
        why: 'A mile is far with small children',
      },
      {
        do: 'publish',
        by: 'barnet-officer',
        day: -6,
        yes: ['barnet-resident', 'barnet-resident-3', 'Ottoline Farrow-Bello', 'Yusuf Kestrel'],
      },
      {
        do: 'edit',
        by: 'barnet-group',
        day: -3,
        paragraph: 'p9',
        text: 'The group that wrote this meets in a different library each time, after school hours. Members who live here are paid for their time or get a voucher, as they choose.\n\nYoung people from 14 may sit in on every meeting.',
        why: 'The young ones asked why they were not in it',
      },
      {
        do: 'suggest',
        by: 'barnet-resident-2',
        day: -2,
        paragraph: 'p11',
        text: 'What a night out costs a family with a wheelchair, a buggy and no car. We ask twelve families and publish what they tell us.',
        why: 'Not knowing is no excuse to stay that way',
      },
      {
        do: 'comment',
        by: 'barnet-officer-2',
        day: -1,
        paragraph: 'p6',
        words: 'Finance asks whether ten days can be fifteen. I said that I would ask you.',
      },
    ],
  },
  {
    council: 'kingston',
    project: 'one-norbiton',
    officer: 'kingston-officer',
    name: 'House rules for the old laundry (invented)',
    purpose: 'To write the house rules of the old laundry together. The people and the words here are invented.',
    seats: [4, 2],
    joining: 'apply',
    started: -14,
    members: ['kingston-resident*', 'kingston-resident-2', 'kingston-resident-3*'],
    officers: ['kingston-officer', 'kingston-officer-2'],
    draft: {
      title: 'House rules for the old laundry',
      by: 'kingston-resident',
      day: -12,
      text: 'Whoever opens up writes their name in the book.\n\nThe last one out turns off the urn and the lights.\n\nNo music after nine in the evening, so that the lane can sleep.',
    },
    steps: [
      {
        do: 'suggest',
        by: 'kingston-officer-2',
        day: -10,
        paragraph: 'p3',
        text: 'No music after nine in the evening, or ten on Saturdays, so that the lane can sleep.',
        why: 'The ceilidh',
        takenBy: 'kingston-resident-3',
      },
      { do: 'publish', by: 'kingston-officer', day: -7, yes: ['kingston-resident', 'kingston-resident-2'] },
    ],
  },
  {
    council: 'bexley',
    project: 'connected-communities',
    officer: 'bexley-officer',
    name: 'What we promise a new neighbour (invented)',
    purpose: 'To write one page that goes through every new neighbour’s door. The people and the words are invented.',
    seats: [3, 2],
    joining: 'invited',
    started: -14,
    members: ['bexley-resident*', 'bexley-resident-2', 'bexley-group*'],
    officers: ['bexley-officer'],
    draft: {
      title: 'Welcome to the street',
      by: 'bexley-resident-2',
      day: -12,
      text: 'Somebody on this street knows where the stopcock is. Ask.\n\nThere is a kettle in the library on Tuesdays.',
    },
    steps: [
      {
        do: 'edit',
        by: 'bexley-officer',
        day: -9,
        paragraph: 'p2',
        text: 'There is a kettle in the library on Tuesdays from ten, and somebody to drink it with.',
        why: 'The time was missing',
      },
      { do: 'publish', by: 'bexley-group', day: -6, yes: ['bexley-officer', 'bexley-resident'] },
    ],
  },
  {
    council: 'bassetlaw',
    project: 'link-officers',
    officer: 'bassetlaw-officer',
    name: 'How groups and link officers speak (invented)',
    purpose: 'To agree in plain words how a group and its link officer speak with each other. All of it is invented.',
    seats: [3, 3],
    joining: 'apply',
    started: -14,
    members: ['bassetlaw-resident*', 'bassetlaw-group*', 'bassetlaw-group-2'],
    officers: ['bassetlaw-officer', 'bassetlaw-link'],
    draft: {
      title: 'Ringing back: what each side promises',
      by: 'bassetlaw-group',
      day: -12,
      text: 'The officer rings back within three working days, even if it is only to say not yet.\n\nThe group says who speaks for it this year.',
    },
    steps: [
      {
        do: 'comment',
        by: 'bassetlaw-link',
        day: -10,
        paragraph: 'p1',
        words: 'Three days is hard in August.',
        reply: { by: 'bassetlaw-group-2', words: 'Then say so in August.' },
      },
      {
        do: 'publish',
        by: 'bassetlaw-officer',
        day: -6,
        yes: ['bassetlaw-group', 'bassetlaw-resident'],
      },
    ],
  },
]
