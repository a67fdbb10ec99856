import type { StoryDraft } from './drafts.ts'

/** What an enquiry in Bexley has learned so far, and a promise to community groups in Bassetlaw. All of it is invented. */
export const enquiry: StoryDraft = {
  council: 'bexley',
  project: 'connected-communities',
  officer: 'bexley-officer',
  title: 'What we have learned so far: a draft',
  question: 'Is this what you told us?',
  help: 'We wrote down what we believe we heard. Tell us where we heard wrong.',
  welsh: {
    title: 'Yr hyn rydym wedi’i ddysgu hyd yma: drafft',
    question: 'Ai dyma’r hyn a ddywedoch wrthym?',
    help: 'Rydym wedi nodi’r hyn y credwn i ni ei glywed. Dywedwch wrthym ble clywsom yn anghywir.',
  },
  opens: { day: -8, time: '09:00' },
  closes: { day: 14, time: '17:00' },
  text: `# What we have learned so far

This draft belongs to the enquiry. Everything in it is invented for this example.

## Near

Most of what people call community happens within a hundred steps of a front door.

It is made of small things that are lent: a ladder, a key, an hour.

## By chance

People meet where they wait. Where benches were taken away, they wait alone.

## On a screen

Chats help those who already know somebody. They seldom help whoever has just moved in.

## Not yet

People who have lived here for less than a year said the least. We do not know why.`,
  said: [
    {
      on: 4,
      stand: 'change',
      phrases: ['A hundred steps? My stairs have sixty.', 'Mine is two bus stops away and it is still mine.'],
    },
    {
      on: 5,
      stand: 'support',
      phrases: ['The ladder has been in nine houses.', 'You forgot the casserole dish.', 'Keys, yes. Four of them.'],
    },
    {
      on: 7,
      stand: 'support',
      phrases: ['The bench at the station was my whole social life.', 'We now wait on the wall.', 'Say which benches.'],
    },
    {
      on: 9,
      stand: 'change',
      phrases: ['Our chat found me a plumber in my first week.', 'Some of us hear each other only there.'],
    },
    {
      on: 11,
      stand: 'question',
      phrases: ['Did you ask in any language but English?', 'Have you stood at the station yet?'],
    },
  ],
  suggestions: [
    {
      on: 9,
      words: 'It depends on who runs it.',
      suggestion: 'Chats help those who are let in, and somebody has to open the door.',
      name: 'Dilip',
    },
  ],
  answers: [
    {
      on: 11,
      answer:
        'We stood at the station on two mornings. The next cards are in six languages, and we will say here what came back.',
      at: { day: -2, time: '10:00' },
    },
  ],
}

export const promise: StoryDraft = {
  council: 'bassetlaw',
  project: 'link-officers',
  officer: 'bassetlaw-officer',
  title: 'What a link officer promises: a draft',
  question: 'Would you sign this?',
  help: 'Written for groups and officers alike. Tell us what you would not sign.',
  welsh: {
    title: 'Yr hyn y mae swyddog cyswllt yn ei addo: drafft',
    question: 'A fyddech chi’n llofnodi hwn?',
    help: 'Wedi’i ysgrifennu ar gyfer grwpiau a swyddogion fel ei gilydd. Dywedwch beth na fyddech yn ei lofnodi.',
  },
  opens: { day: -10, time: '09:00' },
  closes: { day: 12, time: '17:00' },
  text: `# What a link officer promises

This is a draft between groups and the council. It is invented for this example.

We answer within five working days, even if the answer is that we do not know yet.

We come to you at least four times a year, in your room, at your hour.

We write down what we promised, where both of us can read it.

## What a group promises

You tell us early when something goes wrong.

You tell us who speaks for you, and when that changes.

## If it does not work

Either of us can ask the broker to listen. Nobody loses anything by asking.`,
  said: [
    {
      on: 3,
      stand: 'support',
      phrases: ['Even a “not yet” would be news.', 'Five days is fair.', 'We waited five months once.'],
    },
    {
      on: 4,
      stand: 'change',
      phrases: ['Our hall is cold until June.', 'Twice in the villages would do, if you stay for tea.'],
    },
    {
      on: 5,
      stand: 'question',
      phrases: [
        'Can our members read it too?',
        'What if we remember it differently?',
        'Who keeps it when the officer leaves?',
      ],
    },
    { on: 7, stand: 'support', phrases: ['That is only decent.', 'We should have told you about the boiler.'] },
    {
      on: 10,
      stand: 'change',
      phrases: ['Say who the broker is and how to reach them.', 'Put a telephone number here.'],
    },
  ],
  suggestions: [
    {
      on: 10,
      words: 'People do not know that word.',
      suggestion: 'Either of us can ask the broker, who belongs to neither of us, to listen.',
      name: 'Hanneke',
    },
  ],
  answers: [
    {
      on: 5,
      answer: 'Everybody whom the group names can read it. It stays with the group when an officer leaves.',
      at: { day: -3, time: '14:00' },
    },
  ],
}
