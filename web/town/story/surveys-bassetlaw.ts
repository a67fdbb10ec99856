import type { StorySurvey } from './survey-types.ts'

export const groupNeeds: StorySurvey['sections'] = [
  {
    title: 'Your group',
    questions: [
      {
        type: 'single',
        required: true,
        title: 'What does your group mostly do?',
        choices: [
          { words: 'Older people', weight: 4 },
          { words: 'Young people', weight: 4 },
          { words: 'Food', weight: 3 },
          { words: 'Sport and arts', weight: 4 },
          { words: 'A village hall', weight: 5 },
        ],
        other: ['Canal boats', 'Brass', 'Mending sheds'],
      },
      {
        type: 'number',
        title: 'How many volunteers do you have?',
        least: 0,
        most: 200,
        unit: 'people',
        weights: [3, 7, 6, 4, 2, 1, 1, 1],
        leftOut: 5,
      },
      {
        type: 'single',
        title: 'Do you rent a room?',
        choices: [
          { words: 'Yes', weight: 6 },
          { words: 'No, we have our own', weight: 4 },
          { words: 'No, we meet at home', weight: 2 },
        ],
      },
    ],
  },
  {
    title: 'The next year',
    questions: [
      {
        type: 'points',
        title: 'Share out ten points: what do you need most?',
        total: 10,
        choices: [
          { words: 'Small grants', weight: 6 },
          { words: 'Volunteers', weight: 8 },
          { words: 'A room or storage', weight: 5 },
          { words: 'Help with forms', weight: 4 },
          { words: 'Being asked early', weight: 3 },
        ],
      },
      {
        type: 'scale',
        title: 'How sure are you that the group is still going in a year?',
        low: 'Not sure at all',
        high: 'Quite sure',
        weights: [1, 2, 5, 7, 6],
      },
      {
        type: 'words',
        title: 'What would one more person make possible?',
        leftOut: 30,
        said: [
          [
            'A second session',
            'A trip',
            'Opening on Saturdays',
            'Somebody to drive the van',
            'A rest for our treasurer',
          ],
          ['in the winter', 'for the villages', 'while the school is shut', 'at the canal end of town'],
          ['and nobody would be turned away.', 'without asking my sister again.', 'for the first time since 2019.'],
        ],
      },
    ],
  },
]
