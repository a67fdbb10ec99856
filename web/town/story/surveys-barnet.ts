import type { StorySurvey } from './survey-types.ts'

const agree = ['I agree', 'I am not sure', 'I do not agree'] as const

export const arts: StorySurvey['sections'] = [
  {
    title: 'What you do',
    questions: [
      {
        type: 'multiple',
        required: true,
        title: 'What did you take part in during the last year?',
        choices: [
          { words: 'Music or singing', weight: 7 },
          { words: 'Dance', weight: 3 },
          { words: 'Making things by hand', weight: 5 },
          { words: 'Reading or writing with others', weight: 4 },
          { words: 'A festival or a street event', weight: 8 },
          { words: 'Nothing of this', weight: 2 },
        ],
      },
      {
        type: 'single',
        title: 'Where was it, mostly?',
        choices: [
          { words: 'In a library', weight: 5 },
          { words: 'In a hall or a place of worship', weight: 7 },
          { words: 'In a theatre or a gallery', weight: 3 },
          { words: 'In the street or a park', weight: 6 },
          { words: 'At home or online', weight: 2 },
        ],
        other: ['In the back of a shop', 'At a bus stop, twice', 'In a garden'],
        leftOut: 6,
      },
      {
        type: 'date',
        title: 'When did you last go to something?',
        months: ['03', '04', '05', '05', '06', '06', '06'],
        leftOut: 20,
      },
    ],
  },
  {
    title: 'What stands in the way',
    questions: [
      {
        type: 'matrix',
        title: 'Do you agree?',
        rows: [
          { words: 'There is something near enough', weight: 2 },
          { words: 'I can afford it', weight: 1 },
          { words: 'I hear of it in time', weight: 1 },
          { words: 'People like me are welcome', weight: 3 },
        ],
        choices: agree,
        leftOut: 5,
      },
      {
        type: 'points',
        title: 'You have ten points for next year. Where do they go?',
        total: 10,
        choices: [
          { words: 'Small events in every ward', weight: 7 },
          { words: 'One large festival', weight: 4 },
          { words: 'Rooms to practise in', weight: 5 },
          { words: 'Free instruments to borrow', weight: 3 },
        ],
        leftOut: 10,
      },
      {
        type: 'single',
        title: 'Would you help to plan something?',
        choices: [
          { words: 'Yes', weight: 3 },
          { words: 'Perhaps', weight: 5 },
          { words: 'No', weight: 6 },
        ],
        skip: { question: 6, answer: 'No', to: 'end' },
      },
      {
        type: 'words',
        title: 'What would you plan first?',
        hint: 'You said “{{q6}}” to helping with it.',
        leftOut: 25,
        said: [
          ['A choir', 'A lantern walk', 'An open rehearsal', 'A table for mending clothes', 'A night of stories'],
          [
            'for people who work late',
            'in every language of our street',
            'with the school across the road',
            'in the library',
          ],
          ['with no tickets.', 'and soup.', 'once a month.', 'that children may interrupt.', 'before the summer ends.'],
        ],
      },
    ],
  },
]
