import type { StoryBoard } from './ideas.ts'

const tolworth = 'E05013945'

/** Ideas for the way to school in Tolworth. All of it is invented. */
export const kingstonIdeas: StoryBoard = {
  council: 'kingston',
  project: 'tolworth-crossing',
  officer: 'kingston-officer-2',
  title: 'Ideas for the way to school',
  question: 'What would make the way to school safer and nicer?',
  help: 'Say why it would help, and whom. Small things count.',
  welsh: {
    title: 'Syniadau ar gyfer y ffordd i’r ysgol',
    question: 'Beth fyddai’n gwneud y ffordd i’r ysgol yn fwy diogel a dymunol?',
    help: 'Dywedwch pam y byddai’n helpu, a phwy. Mae pethau bach yn cyfrif.',
  },
  opens: { day: -40, time: '09:00' },
  closes: { day: 20, time: '17:00' },
  answerDays: 20,
  tags: [
    ['crossing', 'Crossing the road', 'Croesi’r ffordd'],
    ['walking', 'Walking and wheeling', 'Cerdded ac olwyno'],
    ['waiting', 'Waiting and meeting', 'Aros a chwrdd'],
    ['traffic', 'Cars and speed', 'Ceir a chyflymder'],
  ],
  ideas: [
    {
      key: 'street',
      title: 'Close the school street to cars for half an hour, twice a day',
      text: 'From half past eight to nine and from three to half past three. Parents could take turns at the barrier. The street belongs to the children then, and nobody has to reverse out of a crowd.',
      tags: ['traffic'],
      ward: tolworth,
      name: 'Marguerite',
      support: 15,
      email: 'marguerite@resident.example',
    },
    {
      key: 'bench',
      title: 'A bench for those who wait at the gate',
      text: 'Grandparents stand there for twenty minutes. I have a bad hip and I am not the only one.',
      tags: ['waiting'],
      ward: tolworth,
      name: 'Oskar',
      support: 9,
      email: 'oskar@resident.example',
    },
    {
      key: 'seats',
      title: 'Seats outside the school gate',
      text: 'A bench or two by the gate, in the shade, so that grandparents and little ones can sit while they wait.',
      tags: ['waiting'],
      ward: tolworth,
      support: 6,
    },
    {
      key: 'lollipop',
      title: 'Bring back the lollipop lady',
      text: 'When Mrs Alder (an invented name) stood there, nobody ran. A person with a stick is worth more than paint.',
      tags: ['crossing'],
      ward: tolworth,
      name: 'Class 5 parent',
      support: 12,
    },
    {
      key: 'two',
      title: 'Lights on the alley, and somewhere to park scooters',
      text: 'The alley behind the garages needs lights that come on when somebody walks there.\nThe school needs a rack where children can lock their scooters.',
      tags: ['walking'],
      ward: tolworth,
      name: 'Tendai',
      support: 7,
    },
    {
      key: 'bus',
      title: 'A walking bus from the flats',
      text: 'Two grown-ups walk the same way every morning and collect children at four stops. I would walk on Tuesdays.',
      tags: ['walking'],
      ward: tolworth,
      name: 'Nkechi',
      support: 8,
    },
    {
      key: 'twenty',
      title: 'Signs that smile at 20 and frown at 30',
      text: 'The one by the church works on me, and I am a grumpy driver.',
      tags: ['traffic'],
      support: 5,
    },
    {
      key: 'bridge',
      title: 'Build a footbridge over the big road',
      text: 'Then nobody would have to cross at all. It could have a slope for prams.',
      tags: ['crossing'],
      ward: tolworth,
      name: 'Bridget',
      support: 3,
    },
    {
      key: 'fares',
      title: 'Free bus fares for whoever brings a child to school',
      text: 'Some of us come from the other side of the borough. Two buses each way is a lot of money.',
      tags: ['traffic'],
      support: 4,
    },
    {
      key: 'welsh',
      title: 'Arwyddion dwyieithog wrth y giât',
      text: 'Byddai fy mab wrth ei fodd yn gweld ychydig o Gymraeg ar y ffordd i’r ysgol.',
      tags: ['walking'],
      name: 'Eleri',
      support: 1,
      language: 'cy',
    },
    {
      key: 'taxi',
      title: 'Book a school taxi with us',
      text: 'Cheapest rides in town, ask for the spring offer.',
      tags: [],
      support: 0,
    },
  ],
  many: {
    count: 17,
    things: [
      [
        'Paint footprints',
        [
          'Children follow them, and they would know where to stop.',
          'They did it where my sister lives and the little ones slow down by themselves.',
        ],
        'walking',
      ],
      [
        'A bigger bin',
        [
          'The one there is full by nine and then the wind does the rest.',
          'We pick up crisp packets every Friday, and it is the same packets.',
          'Foxes.',
        ],
        'waiting',
      ],
      [
        'Cut the hedge',
        [
          'You cannot see a small child behind it until it is too late.',
          'It takes half the pavement, and the pram takes the other half.',
        ],
        'crossing',
      ],
      [
        'Mend the kerb',
        [
          'My wheelchair stops dead there and I have to go round by the road.',
          'Three people have gone over on it this month, one of them me.',
        ],
        'walking',
      ],
      [
        'Stop cars from parking on the corner',
        [
          'They stand on the pavement and everyone walks in the road.',
          'It is always the same five cars, for two minutes each.',
        ],
        'traffic',
      ],
      [
        'A shelter from the rain',
        ['Twenty of us stand under one tree.', 'My coat is never dry in winter.', 'It could have a board for notices.'],
        'waiting',
      ],
      [
        'A longer green light',
        ['It turns red when my two are in the middle.', 'I walk with a stick and I have never once made it.'],
        'crossing',
      ],
    ],
    places: [
      ['by the school gate', tolworth],
      ['at the bus stop', tolworth],
      ['on the way from the station'],
      ['near the shops', tolworth],
      ['where the alley meets the road', tolworth],
    ],
  },
  comments: [
    {
      idea: 'street',
      side: 'for',
      words: 'The school round the corner did this and my nephew cycles there now.',
      name: 'Padma',
    },
    { idea: 'street', side: 'for', words: 'I live on that street and I would be glad of half an hour of quiet.' },
    {
      idea: 'street',
      side: 'against',
      words: 'My mother’s carer comes at nine. She has to be able to get in.',
      name: 'Lewin',
    },
    { idea: 'street', side: 'against', words: 'The cars will only stop in the next street, which is narrower.' },
    { idea: 'lollipop', side: 'for', words: 'She knew every child by name.' },
    {
      idea: 'lollipop',
      side: 'against',
      words: 'Nobody will do it for that pay. A proper crossing is there all day.',
      name: 'Anders',
    },
    { idea: 'bridge', side: 'against', words: 'Nobody climbs a bridge with shopping when they can run across.' },
    { idea: 'bus', side: 'for', words: 'I can do Thursdays.', name: 'Jo' },
  ],
  answers: [
    {
      idea: 'bench',
      status: 'planned',
      answer: 'Two seats with backs and arms come in front of the gate in the half-term holiday.',
      at: { day: -10, time: '12:10' },
    },
    {
      idea: 'twenty',
      status: 'planned',
      answer: 'We have ordered two. Tell us at the gate where they should stand.',
      at: { day: -13, time: '10:40' },
    },
    {
      idea: 'welsh',
      status: 'taken-up',
      answer: 'Yes: the sign at the gate will greet people in English and in Welsh.',
      at: { day: -12, time: '16:30' },
    },
    {
      idea: 'street',
      status: 'under-review',
      answer:
        'We are counting cars for two weeks and asking the people who live on the street. We will say here what we found.',
      at: { day: -24, time: '10:30' },
    },
    {
      idea: 'street',
      status: 'planned',
      answer:
        'We try it for one term from the start of the next school year. Carers and people who live there get a pass.',
      at: { day: -6, time: '15:10' },
    },
    {
      idea: 'lollipop',
      status: 'taken-up',
      answer: 'Yes. We have the money for one post for a year and are looking for somebody who lives near.',
      at: { day: -18, time: '11:00' },
    },
    {
      idea: 'bridge',
      status: 'not-taken-up',
      answer:
        'A bridge here would cost more than all our road safety money for eight years, and most people do not use one. A crossing on the level comes instead.',
      at: { day: -17, time: '09:40' },
    },
    {
      idea: 'fares',
      status: 'out-of-scope',
      answer:
        'We do not set the fares: the transport authority does. We have sent your idea to it and put its answer here when it comes.',
      at: { day: -15, time: '14:00' },
    },
    {
      idea: 'bus',
      status: 'done',
      answer: 'It runs since Monday, from four stops, with nine volunteers. Come along.',
      at: { day: -3, time: '16:20' },
    },
  ],
  merge: {
    from: 'seats',
    into: 'bench',
    why: 'Both ask for somewhere to sit at the gate.',
    at: { day: -12, time: '10:00' },
  },
  split: {
    from: 'two',
    parts: [
      {
        title: 'Lights on the alley',
        passages: ['The alley behind the garages needs lights that come on when somebody walks there.'],
      },
      { title: 'A rack for scooters', passages: ['The school needs a rack where children can lock their scooters.'] },
    ],
    why: 'The alley is ours to light; the rack is for the school to decide.',
    at: { day: -11, time: '10:20' },
  },
  refused: [{ idea: 'taxi', reason: 'advertising', sentence: 'It sells taxi rides.' }],
}
