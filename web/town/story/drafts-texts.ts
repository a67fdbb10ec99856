import type { StoryDraft } from './drafts.ts'

/** A plan for the way to school in Tolworth, and a page on arts and culture in Barnet. All of it is invented. */
export const crossing: StoryDraft = {
  council: 'kingston',
  project: 'tolworth-crossing',
  officer: 'kingston-officer-2',
  title: 'Draft plan for the way to school',
  question: 'What do you think of our draft plan for the way to school?',
  help: 'Say what is right, what is wrong and what is missing.',
  welsh: {
    title: 'Cynllun drafft ar gyfer y ffordd i’r ysgol',
    question: 'Beth yw eich barn am ein cynllun drafft ar gyfer y ffordd i’r ysgol?',
    help: 'Dywedwch beth sy’n iawn, beth sydd o’i le a beth sydd ar goll.',
  },
  opens: { day: -12, time: '09:00' },
  closes: { day: 16, time: '17:00' },
  text: `# The way to school

This is a first draft. It says what we want to try on the big road and in the streets around the school from spring. It is invented for this example.

## The crossing

The green light for people on foot will be eight seconds longer between 8am and 9am, and between 3pm and 4pm.

A grown-up with a sign will stand at the crossing every school day. We will pay for one year.

## The streets

Three streets will be closed to through traffic for 45 minutes, twice a day. People who live there can still drive home slowly.

Parked cars will be moved from the corners, so that a child of six can see and be seen.

## Walking together

A walking bus will start at the flats. Two parents lead it, and the council gives them coats and lamps.

## How we will know

We will count near misses for one term, with the school, and publish the numbers every month.

If nothing is better after one term, we will stop and ask again.`,
  said: [
    {
      on: 4,
      stand: 'support',
      phrases: [
        'Eight seconds is what my grandfather needs.',
        'I counted: now you reach the island and stop.',
        'Longer green, at last.',
      ],
    },
    {
      on: 5,
      stand: 'question',
      phrases: ['What happens after the year?', 'Who stands there when she is ill?', 'Is it a job with sick pay?'],
    },
    {
      on: 7,
      stand: 'change',
      phrases: [
        'Forty-five minutes is too short for the after-school club.',
        'My street is not one of the three and will get all the cars.',
        'A carer must be able to come at any hour.',
      ],
    },
    {
      on: 8,
      stand: 'support',
      phrases: [
        'The van on our corner is taller than my car.',
        'Corners first, paint later.',
        'Please also the one by the shop.',
      ],
    },
    {
      on: 12,
      stand: 'change',
      phrases: ['One term has six weeks of dark. Count two.', 'Count near misses on bicycles as well.'],
    },
    { on: 0, stand: 'other', phrases: ['Nothing here about scooters.', 'Ask the children to read it.'] },
  ],
  suggestions: [
    {
      on: 7,
      words: 'A carer comes to us at 8:30.',
      suggestion: 'People who live there, and those who care for them, can still drive slowly.',
      name: 'Bridget',
    },
    {
      on: 10,
      words: 'The flats are not the only start.',
      suggestion: 'Walking buses will start at the flats and at the station.',
    },
  ],
  answers: [
    {
      on: 5,
      answer:
        'The year begins in April. Before it ends we will say in public whether and how it goes on. When somebody is ill, a trained colleague stands in.',
      at: { day: -5, time: '11:00' },
    },
  ],
  next: {
    at: { day: -3, time: '10:00' },
    why: 'Many of you wrote that carers must be able to come, and that one term is too short to tell.',
    put: [
      [
        'People who live there can still drive home slowly.',
        'People who live there, and those who care for them, can still drive slowly.',
      ],
      ['for one term, with the school', 'for two terms, with the school, on foot and on bicycles'],
      ['after one term, we', 'after two terms, we'],
    ],
  },
}

export const arts: StoryDraft = {
  council: 'barnet',
  project: 'arts-together',
  officer: 'barnet-officer-2',
  title: 'Arts and culture: a first page',
  question: 'What do you think of this first page on arts and culture?',
  help: 'The group that writes the strategy put down what it heard so far. Change it, line by line.',
  welsh: {
    title: 'Y celfyddydau a diwylliant: tudalen gyntaf',
    question: 'Beth yw eich barn am y dudalen gyntaf hon ar y celfyddydau a diwylliant?',
    help: 'Mae’r grŵp sy’n ysgrifennu’r strategaeth wedi nodi’r hyn a glywodd hyd yma. Newidiwch hi, linell wrth linell.',
  },
  opens: { day: -9, time: '10:00' },
  closes: { day: 21, time: '17:00' },
  text: `# Arts and culture, a first page

Residents, artists and officers wrote this page together, with equal votes. It is short on purpose, and it is invented for this example.

## What we want

Everybody can make or see something within **fifteen minutes** of home, on foot or by one bus.

At least half of what happens is free to walk into. Nobody asks why you came.

## For all bodies and minds

Every event that gets public money says before the day what it is like: steps, noise, light, captions, how long.

Once a month there is a quiet hour in each library.

## The young

Four rooms are open after school for rehearsing, filming and being bad at something.

## The money

- £60,000 a year in small grants
- no form longer than one page
- money within 14 days

A panel of twelve residents, drawn by lot, gives out the grants. Officers advise and do not vote.

## What we brought with us

We collect songs, objects and photographs in the languages that people speak at home, and lend them to schools.`,
  said: [
    {
      on: 4,
      stand: 'support',
      phrases: [
        'Fifteen minutes would change my week.',
        'From East Barnet nothing is fifteen minutes now.',
        'On foot, yes, and with a pram.',
      ],
    },
    {
      on: 5,
      stand: 'question',
      phrases: ['Who pays the musicians when it is free?', 'Half of what: events, seats or money?'],
    },
    {
      on: 7,
      stand: 'change',
      phrases: ['Say who checks it.', 'Put the BSL in from the start, not on request.', 'Add toilets to the list.'],
    },
    {
      on: 10,
      stand: 'change',
      phrases: ['Four rooms for a borough this size is a joke.', 'After school is when I mind my brothers. Open late.'],
    },
    {
      on: 13,
      stand: 'support',
      phrases: ['Drawn by lot is the only way I would ever be asked.', 'Officers who do not vote: I want to see that.'],
    },
    { on: 15, stand: 'other', phrases: ['My aunt has sixty cassettes.', 'Lend them to care homes too.'] },
  ],
  suggestions: [
    {
      on: 8,
      words: 'Once a month is easily missed.',
      suggestion: 'Once a week there is a quiet hour in each library, always at the same time.',
      name: 'Ife',
    },
    { on: 12, words: 'Fourteen days from when?', suggestion: 'money within 14 days of saying yes' },
  ],
  answers: [
    {
      on: 5,
      answer: 'Half of the events. Those who perform are paid from the grants: free to walk into never means unpaid.',
      at: { day: -2, time: '15:00' },
    },
  ],
  next: {
    at: { day: -1, time: '12:00' },
    why: 'Most comments on quiet hours asked for one each week, and several asked who is checked and by whom.',
    put: [
      [
        'Once a month there is a quiet hour in each library.',
        'Once a week there is a quiet hour in each library, always at the same time.',
      ],
      ['captions, how long.', 'captions, toilets, how long. Visitors can say whether it was true.'],
    ],
  },
}
