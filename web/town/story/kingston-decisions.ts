import type { Decision } from './types.ts'

const board = 'Norbiton Partnership Board (invented): seven residents and seven people from public services'

export const decisions: Decision[] = [
  {
    key: 'first-year',
    title: 'What we will do in Norbiton in the first year',
    at: { day: -84, time: '18:30' },
    decidedBy: board,
    body: 'The board will spend £180,000 of pooled money on six promises for the first year: light, benches, English classes, a pantry, a youth team and a room to meet. It has asked the housing service to change how repairs are followed up. It says below, theme by theme, what it will do, what it is still working on and what it cannot do.',
    reasons:
      'You spoke most about clean streets, feeling safe, getting about and a place to meet. We put first what many of you named, what helps the people who have the least, and what can be done within a year. We left out what would have used all of the money for one thing.',
    rejected: [
      {
        option: 'One new community building',
        why: 'It would take all of the money and four years. Many of you asked us to open what is already there.',
      },
      {
        option: 'Cameras on every corner',
        why: 'A few of you asked for cameras, and very many for light and for people. Cameras also cost more each year to watch.',
      },
      {
        option: 'Share the money equally between the streets',
        why: 'It would have come to about £16 for each person, and nothing would have been finished.',
      },
    ],
    responses: [
      {
        theme: 'safe',
        answer: 'will-do',
        owner: 'kingston-officer',
        due: -20,
        sentence:
          'We will mend every lamp on the list you gave us and light the path behind Lower Fallow Road before the clocks change.',
      },
      {
        theme: 'green',
        answer: 'already-done',
        sentence:
          'We put in 26 bigger bins with lids in the weeks after you told us, and moved the sweeping of Quince Lane to a day when fewer cars are parked.',
      },
      {
        theme: 'move',
        answer: 'working-on-it',
        owner: 'kingston-officer-2',
        due: 45,
        sentence:
          'Nine benches and six dropped kerbs are ordered. We cannot add buses, because the council does not run them, but we have sent your words to those who do.',
      },
      {
        theme: 'homes',
        answer: 'working-on-it',
        owner: 'kingston-link',
        due: 60,
        sentence:
          'Each damp or repeated repair now has one named person who stays with it until you say that it is done. Mending the backlog will take until next summer.',
      },
      {
        theme: 'place',
        answer: 'working-on-it',
        owner: 'kingston-officer',
        due: 30,
        sentence:
          'We have the keys of the old laundry on Quince Lane for one year, and we are asking you what it should be for.',
      },
      {
        theme: 'young',
        answer: 'will-do',
        owner: 'kingston-commissioner',
        due: 20,
        sentence:
          'We will pay for two youth workers for two years, chosen by a panel on which half of the votes are held by people under 19.',
      },
      {
        theme: 'family',
        answer: 'cannot',
        sentence:
          'We cannot bring down what nursery costs or shorten health waiting lists: neither is ours to set. We can and will open a Saturday group and a room with a crèche.',
      },
      {
        theme: 'lonely',
        answer: 'will-do',
        owner: 'kingston-broker',
        due: -10,
        sentence:
          'We will train 30 neighbours to knock and to walk with people, and print one page a month with everything that is on.',
      },
      {
        theme: 'work',
        answer: 'working-on-it',
        owner: 'kingston-commissioner',
        due: 75,
        sentence:
          'A fund for boots, tools and travel opens this month. A scheme to try out a business in an empty shop needs the owners to agree; two of five have.',
      },
      {
        theme: 'learn',
        answer: 'will-do',
        owner: 'kingston-officer-2',
        due: -30,
        sentence:
          'We will start four English classes straight after school drop-off, with a crèche, and one on Saturdays.',
      },
      {
        theme: 'money',
        answer: 'will-do',
        owner: 'kingston-group-2',
        due: -14,
        sentence:
          'We will open a pantry where you choose your own food, with advice on bills and debt at the next table, one evening each week.',
      },
    ],
  },
  {
    key: 'laundry-year',
    title: 'Open the old laundry for one year, and ask what it should be for',
    at: { day: -33, time: '18:30' },
    decidedBy: board,
    body: 'The board takes the old laundry on Quince Lane for one year at a rent of one pound. It sets aside £22,000 for light, heat, a ramp and insurance. What happens inside is not decided: residents are asked first.',
    reasons:
      'A room was the one thing that came up under every other theme. A year is long enough to try and short enough to stop. One of you told us to sort out the money first, so the running costs are set aside before anything is painted.',
    rejected: [
      {
        option: 'Let a company run it as a café',
        why: 'It would have opened sooner, but with café prices and no keys for residents.',
      },
      {
        option: 'Wait until the whole roof is new',
        why: 'The surveyor says that the roof is safe for two more winters.',
      },
    ],
    responses: [
      {
        theme: 'place',
        answer: 'will-do',
        owner: 'kingston-officer',
        due: 40,
        sentence: 'We will open the doors this season, with a rota of people who hold keys.',
      },
      {
        theme: 'lonely',
        answer: 'working-on-it',
        owner: 'kingston-broker',
        due: 50,
        sentence:
          'The lunch club would like to come back here. It needs a cook who has passed the hygiene check, and we are paying for the course.',
      },
      {
        theme: 'learn',
        answer: 'working-on-it',
        owner: 'kingston-officer-2',
        due: 55,
        sentence: 'The Saturday English class may move here if you say that you want it here.',
      },
    ],
  },
]
