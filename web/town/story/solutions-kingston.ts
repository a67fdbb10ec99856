import type { StorySolutions } from './solutions.ts'

const norbiton = 'E05013941'

/** The area board of Norbiton: groups work on it together with the council, and one idea came to a decision. */
export const kingstonSolutions: StorySolutions = {
  council: 'kingston',
  project: 'one-norbiton',
  officer: 'kingston-officer',
  groupsLead: true,
  title: 'Norbiton solution board',
  question: 'What should we put right together in Norbiton, and how?',
  welsh: { title: 'Bwrdd datrysiadau Norbiton', question: 'Beth ddylem ei gywiro gyda’n gilydd yn Norbiton, a sut?' },
  opens: { day: -82, time: '09:00' },
  closes: { day: 60, time: '17:00' },
  groups: [
    {
      name: 'The Repair Bench',
      about: 'People who mend things with whoever brings them.',
      speaker: 'kingston-group',
    },
    { name: 'The Friday Table', about: 'A cooked meal for anyone, every Friday.', speaker: 'kingston-group-2' },
    {
      name: 'Hanok Garden Club',
      about: 'Gardeners who share plots, seeds and Korean cooking.',
      speaker: 'kingston-group-3',
    },
  ],
  problems: [
    {
      key: 'nowhere-to-mend',
      group: 'The Repair Bench',
      title: 'There is nowhere in Norbiton to mend things together',
      words:
        'We mend toasters, bikes and coats. The church hall is full on four evenings of five, so people carry a broken lamp home again. We have the tools and the people, and no door that opens.',
      at: { day: -80, time: '10:10' },
      theme: 'better-norbiton/place',
      ward: norbiton,
      affects: 41,
      ideas: [
        {
          key: 'laundry-evenings',
          title: 'Use the old laundry on two evenings a week',
          words:
            'It stands empty and it has water, big sinks and a wide door. Try it with the doors open before anybody spends money on it.',
          name: 'Perpetua',
          at: { day: -77, time: '19:30' },
          theme: 'better-norbiton/place',
        },
        {
          key: 'van',
          title: 'A mending van that comes round',
          words: 'Park it by the shops on a Saturday. It needs a driver and a place for the night.',
          at: { day: -74, time: '12:05' },
          theme: 'better-norbiton/place',
        },
      ],
      joins: [
        { group: 'The Friday Table', brings: 'Soup for whoever mends, and two people who lock up.', day: -72 },
        { group: 'Hanok Garden Club', brings: 'Benches, a hose, and people who can mend mowers.', day: -70 },
      ],
      steps: [
        [-73, 'Two ideas came in, from people who know the place.'],
        [-68, 'The owner lends us the keys for a month, so we can try it.', 'The Repair Bench'],
        [-50, 'The month is over and we counted.', 'The Repair Bench'],
      ],
      trials: [
        {
          idea: 'laundry-evenings',
          what: 'The old laundry is open on Tuesday and Thursday evenings for a month, with a table, four lamps and a kettle.',
          who: 'together',
          place: 'The old laundry on Quince Lane (invented)',
          from: -66,
          to: -52,
          cost: '240',
          test: {
            seen: 'It was full from the second evening. It is cold, and a wheelchair cannot get over the step. Neighbours asked for it to close at 9pm, and it did.',
            verdict: 'works',
            measure: ['Things mended in a month', '11', '87'],
          },
        },
        {
          idea: 'van',
          what: 'A borrowed van stands by the shops on two Saturdays.',
          who: 'group',
          place: 'The parade of shops',
          from: -60,
          to: -53,
          cost: '90',
          test: {
            seen: 'People came to look, and few had brought anything. It rained on one of the two days.',
            verdict: 'not',
            measure: ['Things mended in a day', '11', '3'],
          },
        },
      ],
      agreement: { day: -48, owner: 'The Norbiton team', next: 'Put the laundry to the board.', by: -33 },
      adopted: { idea: 'laundry-evenings', by: 'laundry-year' },
    },
    {
      key: 'brook',
      title: 'The path along the brook is under water each time it rains',
      words: 'We walk to school that way. From October on we take the main road instead, and my youngest is six.',
      name: 'Tamsin',
      at: { day: -28, time: '08:40' },
      ward: norbiton,
      affects: 63,
      ideas: [
        {
          key: 'drain',
          title: 'Clear the drain by the bend each autumn',
          words: 'Leaves block the grating. Two people and a rake are enough, if somebody tells them when.',
          name: 'Idris',
          at: { day: -26, time: '18:20' },
        },
        {
          key: 'boards',
          title: 'Boards to walk on at the lowest place',
          words: 'Ten metres would do. The scouts have built such a thing before.',
          at: { day: -25, time: '07:50' },
        },
        {
          key: 'leaves',
          title: 'A leaf day with rakes for everyone',
          words: 'One Saturday in November, and the leaves go to the gardens.',
          name: 'Sol',
          at: { day: -22, time: '13:15' },
        },
      ],
      joins: [{ group: 'Hanok Garden Club', brings: 'Eight people with rakes, and a use for the leaves.', day: -24 }],
      steps: [
        [-23, 'There are three ideas, and a group that wants to try one.'],
        [-20, 'We try the drain first: it costs least.', 'Hanok Garden Club'],
      ],
      trials: [
        {
          idea: 'drain',
          what: 'The garden club clears the grating every second Saturday and notes how high the water stands.',
          who: 'group',
          place: 'The bend of the brook',
          from: -19,
          to: 12,
          test: {
            seen: 'After two clearings the path was dry on all but one day. When it rains for a day and a night it floods as before.',
            verdict: 'partly',
            measure: ['Days under water in two weeks', '9', '1'],
          },
        },
      ],
      agreement: {
        day: -17,
        owner: 'The streets team',
        next: 'Ask what boards at the lowest place would cost.',
        by: -2,
      },
    },
    {
      key: 'brook-again',
      title: 'Flooded path behind the flats',
      words: 'With a pushchair there is no way round. It smells as well.',
      at: { day: -18, time: '16:30' },
      ward: norbiton,
      affects: 22,
      ideas: [
        {
          key: 'pump',
          title: 'Ask the water company to look at its pipe',
          words: 'There is a cover in the grass that bubbles. I do not think that this is rain at all.',
          name: 'Wren',
          at: { day: -16, time: '20:45' },
        },
      ],
      joins: [{ group: 'The Friday Table', brings: 'We tell everyone at the table which way is dry.', day: -15 }],
    },
    {
      key: 'lonely-lunch',
      group: 'The Friday Table',
      title: 'Nobody to eat with from Monday to Thursday',
      words: 'On Fridays sixty people come. On the other days some of them do not speak to anyone.',
      at: { day: -12, time: '14:00' },
      ward: norbiton,
      affects: 17,
      ideas: [
        {
          key: 'soup',
          title: 'A soup day in each block of flats',
          words: 'The common room is there. One pot, one day a week, and the neighbours take turns.',
          name: 'Odile',
          at: { day: -9, time: '11:20' },
        },
      ],
      steps: [[-8, 'An idea came that costs nearly nothing.', 'The Friday Table']],
      agreement: { day: -8, owner: 'The Friday Table (invented)', next: 'Find two blocks that want to begin.', by: 14 },
    },
  ],
  merge: { from: 'brook-again', into: 'brook', day: -7, why: 'Both are about the same water on the same path.' },
  many: {
    count: 26,
    things: [
      [
        'Broken glass',
        'Dogs and small children walk through it.',
        'A brush and pan at the corner shop',
        'Whoever sees glass sweeps it up and brings the brush back.',
      ],
      [
        'Cars on the pavement',
        'Nobody with a wheelchair gets past.',
        'Planters where the cars stand',
        'The garden club would fill them.',
      ],
      [
        'No light after six',
        'I walk round by the main road.',
        'A lamp that comes on when somebody passes',
        'It saves power and keeps the bats happy.',
      ],
      [
        'Nowhere to sit',
        'My mother turns back halfway.',
        'Chairs put out by the shops',
        'They could take them in at night.',
      ],
      [
        'Bins that blow over',
        'Everything lies in the street by Tuesday.',
        'A rail to stand the bins against',
        'One rail for each four houses.',
      ],
      [
        'A crossing that is too short',
        'It is red before I am over.',
        'Ten seconds more at school times',
        'It can be tried in a week.',
      ],
    ],
    places: [
      ['by the station', norbiton],
      ['on the parade', norbiton],
      ['behind the flats', norbiton],
      ['at the school gate', norbiton],
      ['along the hospital wall', norbiton],
      ['everywhere I go'],
    ],
  },
}
