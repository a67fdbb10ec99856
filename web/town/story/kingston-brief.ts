import type { Stage, StoryDocument, Unknown, Update } from './types.ts'

export const stages: Stage[] = [
  {
    name: 'Listen',
    body: 'Ask everyone in Norbiton one open question, on paper, online and face to face.',
    starts: -182,
    ends: -126,
  },
  {
    name: 'Make sense',
    body: 'Read every answer, group them into themes, and check the themes with residents.',
    starts: -125,
    ends: -100,
  },
  { name: 'Decide', body: 'The board decides in public and answers each theme.', starts: -99, ends: -84 },
  { name: 'Do the first things', body: 'Light, classes, pantry, neighbours who knock.', starts: -83, ends: 60 },
  {
    name: 'Plan the old laundry together',
    body: 'Ask what it should be for, and open it for a year.',
    starts: -16,
    ends: 75,
  },
  {
    name: 'Look back',
    body: 'Say what worked, what did not, and whether other wards should try it.',
    starts: 120,
    ends: 180,
  },
]

export const unknowns: Unknown[] = [
  { question: 'Will the money be there for a second year?', asked: -180 },
  {
    question: 'Can residents hold keys to a council building?',
    asked: -176,
    answer: 'Yes. The insurer agreed, if each key holder has had one evening of training.',
    answered: -48,
  },
  { question: 'Who speaks for people who rent by the room and move often?', asked: -150 },
  {
    question: 'Is the roof of the old laundry safe?',
    asked: -120,
    answer: 'Yes, for two more winters. The surveyor wants the gutters cleared each autumn.',
    answered: -38,
  },
  { question: 'What will the owners of the empty shops agree to?', asked: -80 },
]

export const documents: StoryDocument[] = [
  {
    title: 'How we asked, and who answered',
    kind: 'Report',
    date: -98,
    text: 'We asked one question for eight weeks. When we wrote this, 397 answers had reached us: 220 online, 87 on paper, 39 at three events, 20 in one-to-one talks, 20 through invented partner groups and 11 by telephone. Every answer was read by two people. We grouped them into eleven themes with six residents over two evenings. Some answers are under two themes. Seven are under none, and we say why for each. Three broke the house rules and are not shown.',
  },
  {
    title: 'The board: who is on it and how it decides',
    kind: 'Terms of reference',
    date: -190,
    text: 'Seven residents drawn by lot from those who put their names down, and seven people from public services. Each has one vote. Meetings are open to the public. Papers are published seven days before. If the vote is tied, nothing is spent and the board asks again. A member who would gain from a decision says so and leaves the room.',
  },
  {
    title: 'The old laundry: plan of the rooms',
    kind: 'Plan, with a description in words',
    date: -18,
    text: 'One large room of 11 by 8 metres with a high ceiling and four deep sinks along the north wall. Two smaller rooms at the back, 4 by 3 metres each. A yard of 9 by 6 metres that has sun until three in the afternoon. One toilet, to be made step free. The front door has one step of 12 cm; a ramp is ordered.',
  },
]

export const updates: Update[] = [
  {
    title: 'We have begun to ask',
    body: 'From today until the end of the season you can tell us what would make Norbiton a better place to live. Online, on a form from the library, at a stall, or at your own kitchen table if you invite us.',
    at: { day: -182, time: '09:00' },
    by: 'kingston-officer',
  },
  {
    title: 'Almost 200 answers, and who is missing',
    body: 'Thank you. So far we have heard little from people under 25 and from those who rent privately. If you know someone, pass it on. We will stand at the school gate next week.',
    at: { day: -158, time: '12:30' },
    by: 'kingston-officer',
  },
  {
    title: 'What you said: eleven themes',
    body: 'All answers are read. Six of you helped us to group them. You can open every theme and read the words in it.',
    at: { day: -100, time: '10:00' },
    by: 'kingston-analyst',
  },
  {
    title: 'The board has decided',
    body: 'Each theme has an answer. Where the answer is no, you can read why. If you left an address, yours is on its way.',
    at: { day: -83, time: '09:15' },
    by: 'kingston-officer',
  },
  {
    title: 'The path is lit, the classes have begun',
    body: 'Two promises kept. The benches are late because the maker is late. We will say here when they come.',
    at: { day: -35, time: '16:00' },
    by: 'kingston-officer-2',
  },
]
