import type { StoryBoard } from './ideas.ts'

const crayford = 'E05011222'

/** Ideas for a spring fair in Crayford. All of it is invented. */
export const bexleyIdeas: StoryBoard = {
  council: 'bexley',
  project: 'crayford-fair',
  officer: 'bexley-officer-2',
  title: 'Ideas for the spring fair',
  question: 'If the spring fair comes back, what should it have?',
  help: 'Say what you would come for, and who else would.',
  welsh: {
    title: 'Syniadau ar gyfer ffair y gwanwyn',
    question: 'Os daw ffair y gwanwyn yn ôl, beth ddylai fod ganddi?',
    help: 'Dywedwch beth fyddai’n dod â chi yno, a phwy arall.',
  },
  opens: { day: -13, time: '09:00' },
  closes: { day: 12, time: '17:00' },
  answerDays: 10,
  tags: [
    ['music', 'Music and shows', 'Cerddoriaeth a sioeau'],
    ['food', 'Food', 'Bwyd'],
    ['calm', 'Quiet and access', 'Tawelwch a mynediad'],
  ],
  ideas: [
    {
      key: 'quiet',
      title: 'A quiet hour at the start',
      text: 'No music and no flashing lights from ten to eleven, so that my son can see the animals too.',
      tags: ['calm'],
      ward: crayford,
      name: 'Thandi',
      support: 14,
      email: 'thandi@resident.example',
    },
    {
      key: 'calm',
      title: 'An hour without loud music',
      text: 'An hour at the start with no music and low lights, for children who cannot bear noise.',
      tags: ['calm'],
      ward: crayford,
      support: 6,
    },
    {
      key: 'bands',
      title: 'Only bands from here',
      text: 'There are four in our street alone. They would play for their supper.',
      tags: ['music'],
      ward: crayford,
      name: 'Fenwick',
      support: 10,
    },
    {
      key: 'pay',
      title: 'Pay what you can',
      text: 'Families with three children counted their coins last time and went home.',
      tags: ['food'],
      support: 8,
    },
    {
      key: 'bus',
      title: 'A bus from the station that takes wheelchairs',
      text: 'The field is a mile from the train and there is no pavement for half of it.',
      tags: ['calm'],
      ward: crayford,
      name: 'Ros',
      support: 9,
    },
    {
      key: 'fireworks',
      title: 'Fireworks on both nights',
      text: 'Big ones. You should see them from the river.',
      tags: ['music'],
      support: 5,
      name: 'Buster',
    },
    {
      key: 'cups',
      title: 'Cups that are given back',
      text: 'A pound for the cup and a pound back. My cousin’s town does it.',
      tags: ['food'],
      support: 6,
    },
  ],
  many: {
    count: 15,
    things: [
      [
        'A tent for stories',
        ['In as many languages as we can find.', 'My mother tells them better than any book.'],
        'music',
      ],
      [
        'Stalls for groups',
        ['They have no money for a pitch, and they are why people come.', 'We would bring our own table.'],
        'food',
      ],
      [
        'A table of food from each street',
        ['Everyone brings one dish and its story.', 'I do not know my own street, and I eat.'],
        'food',
      ],
      [
        'A dance that anyone can join',
        ['With somebody who calls the steps.', 'We did it at my cousin’s wedding and the shy ones stayed longest.'],
        'music',
      ],
      ['More toilets', ['With one that has a hoist.', 'I plan my whole day by them.'], 'calm'],
      [
        'Straw bales to sit on',
        [
          'They cost little and the riding school takes them afterwards.',
          'There was nowhere to sit last time but the kerb.',
        ],
        'calm',
      ],
    ],
    places: [
      ['by the river', crayford],
      ['near the gate', crayford],
      ['in the middle of the field', crayford],
      ['under the limes', crayford],
      ['away from the loud end', crayford],
    ],
  },
  comments: [
    { idea: 'fireworks', side: 'against', words: 'The dogs of half the town, and the swans.', name: 'Ellery' },
    { idea: 'fireworks', side: 'for', words: 'Once a year is not too much.' },
    { idea: 'quiet', side: 'for', words: 'I would come for that hour alone, and I am 80.' },
    {
      idea: 'pay',
      side: 'against',
      words: 'Somebody has to pay for the field. Say what it costs and let us choose.',
      name: 'Tariq',
    },
    { idea: 'bands', side: 'for', words: 'My choir is forty people who all have mothers.' },
  ],
  answers: [
    {
      idea: 'quiet',
      status: 'planned',
      answer: 'If the committee says yes to the fair, it opens with a quiet hour. It is in the plan now.',
      at: { day: -3, time: '10:00' },
    },
    {
      idea: 'fireworks',
      status: 'not-taken-up',
      answer: 'The licence of the field does not allow them, because of the birds on the river.',
      at: { day: -4, time: '11:45' },
    },
    {
      idea: 'bus',
      status: 'under-review',
      answer: 'We have asked two firms what it costs and tell you by the day of the decision.',
      at: { day: -2, time: '15:00' },
    },
  ],
  merge: {
    from: 'calm',
    into: 'quiet',
    why: 'Both ask for an hour without noise at the start.',
    at: { day: -5, time: '10:00' },
  },
  refused: [],
}
