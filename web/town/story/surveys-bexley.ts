import type { StorySurvey } from './survey-types.ts'

const agree = ['I agree', 'I am not sure', 'I do not agree'] as const

export const strength: StorySurvey['sections'] = [
  {
    title: 'The streets around you',
    questions: [
      {
        type: 'single',
        required: true,
        title: 'How long have you lived here?',
        choices: [
          { words: 'Less than 2 years', weight: 4 },
          { words: '2 to 20 years', weight: 8 },
          { words: 'More than 20 years', weight: 5 },
        ],
      },
      {
        type: 'scale',
        title: 'How well do you know the people in your street?',
        low: 'Not at all',
        high: 'Very well',
        weights: [2, 5, 7, 6, 3],
      },
      {
        type: 'matrix',
        title: 'Do you agree about the streets around you?',
        rows: [
          { words: 'Somebody would notice if I were ill', weight: 2 },
          { words: 'I could borrow a ladder', weight: 3 },
          { words: 'There is somewhere to meet', weight: 1 },
          { words: 'People of different ages talk', weight: 1 },
          { words: 'We could change something together', weight: 2 },
        ],
        choices: agree,
        leftOut: 4,
      },
    ],
  },
  {
    title: 'Helping and being helped',
    questions: [
      {
        type: 'single',
        title: 'Did you help a neighbour in the last month?',
        choices: [
          { words: 'Yes', weight: 7 },
          { words: 'No', weight: 5 },
        ],
        skip: { question: 4, answer: 'No', to: 3 },
      },
      {
        type: 'multiple',
        title: 'With what?',
        choices: [
          { words: 'Shopping', weight: 5 },
          { words: 'A lift', weight: 4 },
          { words: 'Looking after children', weight: 3 },
          { words: 'Letters and forms', weight: 2 },
          { words: 'Company', weight: 6 },
        ],
        other: ['A wasp', 'The wheelie bins', 'A piano up the stairs'],
      },
    ],
  },
  {
    title: 'What would help',
    questions: [
      {
        type: 'ranking',
        title: 'What would bring people together?',
        choices: [
          { words: 'A place that is open in the evening', weight: 7 },
          { words: 'Something to do together', weight: 6 },
          { words: 'Somebody who asks people in', weight: 5 },
          { words: 'A notice board that is read', weight: 2 },
        ],
        leftOut: 8,
      },
      {
        type: 'line',
        title: 'Which one word says what community is, where you live?',
        leftOut: 30,
        said: ['Kettle', 'Noticing', 'Tired', 'Bus', 'Door', 'Neighbours', 'Patchy', 'Hopeful', 'Fences', 'Us'],
      },
      {
        type: 'words',
        title: 'What is one small thing that made you feel at home here?',
        leftOut: 40,
        said: [
          ['Somebody', 'The woman from number nine', 'A boy on a scooter', 'The man with the allotment', 'Our postman'],
          [
            'took in my parcels',
            'asked my name twice and kept it',
            'brought back the cat',
            'waved every morning',
            'left tomatoes',
          ],
          ['in my first week.', 'and never mentioned it.', 'the winter my knee was bad.', 'and stayed for tea.'],
        ],
      },
    ],
  },
]
