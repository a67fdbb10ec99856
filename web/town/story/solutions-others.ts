import type { StorySolutions } from './solutions.ts'

const later = { day: 45, time: '17:00' }

/** Barnet: what gets in the way of taking part, and an idea that became one of the five promises. */
export const barnetSolutions: StorySolutions = {
  council: 'barnet',
  project: 'working-together',
  officer: 'barnet-officer',
  groupsLead: false,
  title: 'Working out how to work together',
  question: 'What gets in the way of taking part, and what should we try?',
  welsh: {
    title: 'Gweithio allan sut i gydweithio',
    question: 'Beth sy’n rhwystro pobl rhag cymryd rhan, a beth ddylem ei drio?',
  },
  opens: { day: -138, time: '09:00' },
  closes: later,
  groups: [
    {
      name: 'Attic Youth Theatre',
      about: 'Plays written by young people, on stage each spring.',
      speaker: 'barnet-group',
    },
  ],
  problems: [
    {
      key: 'evenings',
      title: 'Meetings are always at seven in the evening',
      words: 'That is when I put three children to bed. I have opinions at ten in the morning too.',
      name: 'Philippa',
      at: { day: -136, time: '10:15' },
      theme: 'together/where',
      affects: 34,
      ideas: [
        {
          key: 'gate',
          title: 'Hold the same meeting at the school gate at nine',
          words: 'Ten minutes, coffee, one question. Then write down what was said where everybody can read it.',
          name: 'Mo',
          at: { day: -133, time: '09:25' },
          theme: 'together/where',
        },
        {
          key: 'answer-page',
          title: 'One page that says what you heard and what you did',
          words: 'I do not mind when the meeting is, if I can see afterwards what came of it.',
          at: { day: -130, time: '21:40' },
          theme: 'together/answer',
        },
      ],
      joins: [{ group: 'Attic Youth Theatre', brings: 'We act out what was said, so that people stay.', day: -128 }],
      steps: [
        [-129, 'Two ideas came in.'],
        [-126, 'A head teacher lets us stand at the gate for a month.'],
        [-100, 'The month is over. We counted who came.'],
      ],
      trials: [
        {
          idea: 'gate',
          what: 'An officer stands at one school gate on four mornings with a flask and one question.',
          who: 'council',
          place: 'A school gate in Underhill (invented)',
          from: -125,
          to: -104,
          cost: '35',
          test: {
            seen: 'More people spoke in four mornings than at all evening meetings of the year. Two thirds had never come to a meeting.',
            verdict: 'works',
            measure: ['People who said something in a month', '14', '96'],
          },
        },
        {
          idea: 'answer-page',
          what: 'The answers of one meeting are put on one page within a week.',
          who: 'council',
          place: 'This website',
          from: -124,
          to: -110,
          test: {
            seen: 'Half of those who came read it. Many said that it was the first answer they ever got.',
            verdict: 'works',
          },
        },
      ],
      agreement: { day: -99, owner: 'The engagement team', next: 'Put both to the cabinet.', by: -75 },
      adopted: { idea: 'answer-page', by: 'promises' },
    },
  ],
  many: {
    count: 14,
    things: [
      [
        'Forms nobody can read',
        'I gave up at page two.',
        'Let us read the form before it goes out',
        'Three of us, for one hour.',
      ],
      [
        'No money for the fare',
        'Two buses there and two back.',
        'Pay fares in cash at the door',
        'Nobody should have to ask.',
      ],
      [
        'No childcare',
        'Toddlers do not sit through a slide show.',
        'A play corner in the same room',
        'We can hear each other.',
      ],
      [
        'Rooms up a flight of stairs',
        'My chair stays at the bottom.',
        'A list of rooms without a step',
        'Groups know them all.',
      ],
    ],
    places: [['in the library'], ['at the town hall'], ['in our estate'], ['at the college']],
  },
}

export const bexleySolutions: StorySolutions = {
  council: 'bexley',
  project: 'connected-communities',
  officer: 'bexley-officer',
  groupsLead: true,
  title: 'Board for connected communities',
  question: 'What keeps neighbours apart here, and what could we try?',
  welsh: {
    title: 'Bwrdd cymunedau cysylltiedig',
    question: 'Beth sy’n cadw cymdogion ar wahân yma, a beth allem ei drio?',
  },
  opens: { day: -20, time: '09:00' },
  closes: later,
  groups: [
    { name: 'Slow Walkers of Bexley', about: 'Walks at the pace of whoever is slowest.', speaker: 'bexley-group' },
  ],
  problems: [
    {
      key: 'benches',
      group: 'Slow Walkers of Bexley',
      title: 'Nobody over seventy can walk to the park and back',
      words: 'There is no bench for half a mile. People stay at home, and then nobody knows them.',
      at: { day: -18, time: '11:00' },
      affects: 29,
      ideas: [
        {
          key: 'chairs',
          title: 'Shops that put a chair outside',
          words: 'A sign in the window says that you may sit down without buying anything.',
          name: 'Ludo',
          at: { day: -15, time: '15:30' },
        },
      ],
      joins: [],
      steps: [
        [-14, 'Four shops said yes at once.', 'Slow Walkers of Bexley'],
        [-12, 'We begin on Monday.', 'Slow Walkers of Bexley'],
      ],
      trials: [
        {
          idea: 'chairs',
          what: 'Four shops put out a chair and a sign for a month.',
          who: 'together',
          place: 'The parade (invented)',
          from: -11,
          to: 18,
        },
      ],
      agreement: { day: -11, owner: 'Slow Walkers of Bexley (invented)', next: 'Count who sat down.', by: 18 },
    },
  ],
  many: {
    count: 16,
    things: [
      [
        'Nobody says good morning',
        'I moved here two years ago.',
        'Say your name at the bus stop',
        'Somebody has to be first.',
      ],
      [
        'No place for teenagers',
        'They get moved on from everywhere.',
        'One evening at the library',
        'With a kettle and no adults.',
      ],
      [
        'A hall that is always locked',
        'It was built for us.',
        'Three neighbours with a key',
        'And a list on the door.',
      ],
      ['Too loud to talk', 'The road drowns everything.', 'A hedge along the road', 'We would plant it.'],
    ],
    places: [['on our street'], ['by the estate shops'], ['near the park'], ['in the new flats']],
  },
}

export const bassetlawSolutions: StorySolutions = {
  council: 'bassetlaw',
  project: 'link-officers',
  officer: 'bassetlaw-officer',
  groupsLead: true,
  title: 'Groups and council: the solution board',
  question: 'What makes life hard for groups here, and what shall we try?',
  welsh: {
    title: 'Grwpiau a’r cyngor: y bwrdd datrysiadau',
    question: 'Beth sy’n gwneud bywyd yn anodd i grwpiau yma, a beth gawn ni ei drio?',
  },
  opens: { day: -32, time: '09:00' },
  closes: later,
  groups: [],
  problems: [
    {
      key: 'storage',
      group: 'Pithead Brass',
      title: 'Nowhere dry to keep chairs, tents and tubas',
      words: 'Nine groups here store things in somebody’s garage. When somebody moves, the things go to the tip.',
      at: { day: -30, time: '18:00' },
      affects: 26,
      ideas: [
        {
          key: 'canteen',
          title: 'Share the old canteen as a store',
          words: 'One key, one list, and everybody clears up once a year.',
          name: 'Hettie',
          at: { day: -27, time: '19:10' },
        },
        {
          key: 'container',
          title: 'A container behind the leisure centre',
          words: 'They are cheap, and dry if you air them.',
          at: { day: -26, time: '08:30' },
        },
      ],
      joins: [{ group: 'Mend and Brew', brings: 'Shelves, and the people who put them up.', day: -24 }],
      steps: [
        [-25, 'Two ideas came in.', 'Pithead Brass'],
        [-21, 'The canteen can be used for six weeks.', 'Pithead Brass'],
      ],
      trials: [
        {
          idea: 'canteen',
          what: 'Four groups keep their things in the old canteen for six weeks.',
          who: 'together',
          place: 'The old canteen (invented)',
          from: -20,
          to: 22,
          cost: '60',
          test: {
            seen: 'Nothing got wet and nothing got lost. The key was hard to find twice.',
            verdict: 'partly',
            measure: ['Groups with a dry place', '2', '6'],
          },
        },
      ],
      agreement: { day: -19, owner: 'The link officers', next: 'Ask what a year in the canteen costs.', by: 10 },
    },
  ],
  many: {
    count: 16,
    things: [
      ['Forms for a hundred pounds', 'It takes a weekend.', 'One page for small sums', 'And an answer within a week.'],
      [
        'No bus after the meeting',
        'We finish at eight and the bus does not.',
        'A shared taxi list',
        'Four people, one fare.',
      ],
      [
        'Nobody under forty on the committee',
        'We are all getting older.',
        'Meet where young people are',
        'For half an hour, with chips.',
      ],
      [
        'A letter that nobody answers',
        'We wrote in spring.',
        'Say by when you will answer',
        'And tell us if you cannot.',
      ],
    ],
    places: [['in the villages'], ['in Worksop'], ['in Retford'], ['out by the pits']],
  },
}
