import type { StoryHall } from './halls.ts'

const kingston: StoryHall = {
  council: 'kingston',
  project: 'tolworth-crossing',
  officer: 'kingston-officer',
  questions: {
    title: 'Your questions about the crossing',
    question: 'What do you want to know about the crossing?',
    help: 'Ask one thing at a time. Somebody who knows answers it here.',
    welsh: {
      title: 'Eich cwestiynau am y groesfan',
      question: 'Beth hoffech chi ei wybod am y groesfan?',
      help: 'Gofynnwch un peth ar y tro. Mae rhywun sy’n gwybod yn ei ateb yma.',
    },
    service: 'Streets and crossings',
    topics: [
      ['The building works', 'Y gwaith adeiladu'],
      ['Walking and wheels', 'Cerdded ac olwynion'],
      ['Money', 'Arian'],
    ],
    told: [
      {
        words: 'Will the green man stay green long enough for somebody with a walking frame?',
        topic: 1,
        wants: 9,
        answer:
          'Yes. The signal sees who is still crossing and waits, up to twelve seconds more. We tried it with people who use a frame.',
        source: ['How our signals wait', 'https://signals.example/waiting'],
      },
      { words: 'Can the bus stop stay where it is while you dig?', topic: 0, wants: 6 },
      {
        words: 'How long is the green man green for people with a walking frame?',
        topic: 1,
        wants: 3,
      },
      { words: 'Is there money left if the digging takes longer?', topic: 2, wants: 4 },
    ],
    same: [2, 0],
    things: [
      ['the new lights', 1],
      ['the wider island in the middle', 1],
      ['the diversion', 0],
      ['the trees in tubs', 2],
      ['the noise at night', 0],
    ],
  },
  poll: {
    title: 'A quick poll: the first thing',
    question: 'What should be ready first?',
    welsh: { title: 'Pôl cyflym: y peth cyntaf', question: 'Beth ddylai fod yn barod gyntaf?', help: '' },
    options: [
      ['Longer green time', 'Amser gwyrdd hirach', 5],
      ['A lower kerb', 'Cwrbyn is', 3],
      ['Better light', 'Golau gwell', 4],
      ['A bench to rest on', 'Mainc i orffwys arni', 2],
    ],
    show: 'at-once',
    whys: [
      [0, 'I am halfway over when it turns red.'],
      [2, 'In November nobody sees me there at four.'],
    ],
    hands: [7, 4, 2, 5],
  },
  ended: 'Tolworth, the first evening',
  open: 'Tolworth, the second evening',
  words: 'Tea is at the back. We go on at 8pm',
}

const barnet: StoryHall = {
  council: 'barnet',
  project: 'underhill-steps',
  officer: 'barnet-officer-2',
  questions: {
    title: 'Your questions about the sixty steps',
    question: 'What do you want to know about mending the steps?',
    help: 'Ask one thing at a time.',
    welsh: {
      title: 'Eich cwestiynau am y chwe deg gris',
      question: 'Beth hoffech chi ei wybod am drwsio’r grisiau?',
      help: 'Gofynnwch un peth ar y tro.',
    },
    service: 'Parks and paths',
    topics: [
      ['The works', 'Y gwaith'],
      ['Getting up and down', 'Mynd i fyny ac i lawr'],
    ],
    told: [
      {
        words: 'How do I get a pushchair up while the steps are closed?',
        topic: 1,
        wants: 7,
        answer:
          'Take the path by the allotments. It is longer by four minutes, and we have put lights on it until the steps open.',
      },
      { words: 'Will the old stones be used again?', topic: 0, wants: 5 },
      { words: 'Which way can I go with a pushchair when the steps are closed?', topic: 1, wants: 2 },
      { words: 'May we paint the railings ourselves?', topic: 0, wants: 3 },
    ],
    same: [2, 0],
    things: [
      ['the handrail', 1],
      ['the ramp beside the steps', 1],
      ['the drains under the steps', 0],
      ['the lamp at the top', 0],
      ['the seats half way', 1],
    ],
  },
  poll: {
    title: 'A quick poll: half way up',
    question: 'What would you like half way up?',
    welsh: { title: 'Pôl cyflym: hanner ffordd i fyny', question: 'Beth hoffech chi hanner ffordd i fyny?', help: '' },
    options: [
      ['A seat', 'Sedd', 6],
      ['A map of the hill', 'Map o’r bryn', 2],
      ['Flowers', 'Blodau', 3],
    ],
    show: 'at-once',
    whys: [[0, 'My knees say so.']],
    hands: [9, 1, 3],
  },
  ended: 'Underhill, under the awning',
  open: 'Underhill, in the church room',
  words: 'Say your name before you speak, please',
}

const bexley: StoryHall = {
  council: 'bexley',
  project: 'crayford-fair',
  officer: 'bexley-officer',
  questions: {
    title: 'Your questions about the fair',
    question: 'What do you want to know about the fair?',
    help: 'Ask one thing at a time.',
    welsh: {
      title: 'Eich cwestiynau am y ffair',
      question: 'Beth hoffech chi ei wybod am y ffair?',
      help: 'Gofynnwch un peth ar y tro.',
    },
    service: 'Events',
    topics: [
      ['The day', 'Y diwrnod'],
      ['Stalls', 'Stondinau'],
      ['Getting there', 'Cyrraedd yno'],
    ],
    told: [
      {
        words: 'Is there a quiet hour for people who cannot bear loud music?',
        topic: 0,
        wants: 8,
        answer:
          'Yes, from 10am to 11am nothing is played, and the rides stand still. The quiet tent stays open all day.',
      },
      { words: 'What does a table cost for a club that sells nothing?', topic: 1, wants: 5 },
      { words: 'Will there be an hour without loud music?', topic: 0, wants: 4 },
      { words: 'Where can I lock three bicycles?', topic: 2, wants: 2 },
    ],
    same: [2, 0],
    things: [
      ['the stage by the river', 0],
      ['the stalls on the green', 1],
      ['the shuttle from the station', 2],
      ['the first aid tent', 0],
      ['the bins', 1],
    ],
  },
  poll: {
    title: 'A quick poll: how it ends',
    question: 'How should the fair end?',
    welsh: { title: 'Pôl cyflym: sut mae’n gorffen', question: 'Sut ddylai’r ffair orffen?', help: '' },
    options: [
      ['With a song for everybody', 'Gyda chân i bawb', 4],
      ['With lanterns on the river', 'Gyda llusernau ar yr afon', 6],
      ['With a shared meal', 'Gyda phryd ar y cyd', 4],
    ],
    show: 'at-once',
    whys: [[1, 'The children talk of it all year.']],
    hands: [3, 11, 6],
  },
  ended: 'Crayford, the makers’ morning',
  open: 'Crayford, the open evening',
  words: 'Coats can stay on the chairs',
}

const bassetlaw: StoryHall = {
  council: 'bassetlaw',
  project: 'worksop-evening-bus',
  officer: 'bassetlaw-officer',
  questions: {
    title: 'Your questions about the evening bus',
    question: 'What do you want to know about the evening bus?',
    help: 'Ask one thing at a time.',
    welsh: {
      title: 'Eich cwestiynau am y bws gyda’r nos',
      question: 'Beth hoffech chi ei wybod am y bws gyda’r nos?',
      help: 'Gofynnwch un peth ar y tro.',
    },
    service: 'Transport',
    topics: [
      ['Times', 'Amseroedd'],
      ['Stops', 'Arosfannau'],
      ['Fares', 'Prisiau'],
    ],
    told: [
      {
        words: 'Does the last bus wait for the late shift at the warehouse?',
        topic: 0,
        wants: 10,
        answer:
          'It leaves ten minutes after the shift ends. We asked for that after what you said, and we watch for three months whether it is kept.',
      },
      { words: 'Can I use my pass after nine in the evening?', topic: 2, wants: 6 },
      { words: 'Will the last bus wait when the late shift ends?', topic: 0, wants: 3 },
      { words: 'Why does it not stop at the hospital gate?', topic: 1, wants: 4 },
    ],
    same: [2, 0],
    things: [
      ['the late stop at the market', 1],
      ['the bus on Sundays', 0],
      ['the shelter by the library', 1],
      ['the cheaper ticket', 2],
      ['the phone line for the bus', 0],
    ],
  },
  poll: {
    title: 'A quick poll: one more bus',
    question: 'If there were one more bus, when should it go?',
    welsh: { title: 'Pôl cyflym: un bws arall', question: 'Pe bai un bws arall, pryd ddylai fynd?', help: '' },
    options: [
      ['8:30pm', '8:30pm', 2],
      ['9:30pm', '9:30pm', 5],
      ['10:30pm', '10:30pm', 6],
      ['On Sunday afternoon', 'Prynhawn Sul', 3],
    ],
    show: 'closed',
    whys: [[2, 'I finish at ten and walk home along the main road.']],
    hands: [1, 4, 8, 2],
  },
  ended: 'Worksop, the drivers’ evening',
  open: 'Worksop, the library evening',
  words: 'The last bus goes at 9:12pm tonight',
}

export const halls: readonly StoryHall[] = [kingston, barnet, bexley, bassetlaw]
