import { frame } from './barnet-frame.ts'
import { together, togetherPaper } from './barnet-voices.ts'
import { grouped, inOrder, told } from './told.ts'
import type { Project, ThemeText } from './types.ts'

const email = { by: 'email', every: 3 } as const
const post = { by: 'post', every: 2 } as const

const togetherThemes: ThemeText[] = [
  { key: 'answer', name: 'Answer us', description: 'Say what you heard, what you did and what you did not do.' },
  { key: 'where', name: 'Come to where we are', description: 'Gates, faith halls, libraries, evenings and mornings.' },
  { key: 'early', name: 'Ask before it is decided', description: 'Ask early, and let us help to choose the question.' },
  { key: 'plain', name: 'Plain words', description: 'Short words, large print, Easy Read.' },
  { key: 'pay', name: 'Make it possible to come', description: 'Fares, childcare, food and pay for time.' },
]
const togetherVoices = inOrder(
  told(together, { ...frame, key: 'together', channel: 'online', days: [-139, -112], contact: email }),
  told(togetherPaper, {
    ...frame,
    key: 'together-paper',
    channel: 'paper',
    days: [-136, -114],
    delay: 3,
    enteredBy: ['barnet-officer'],
    contact: post,
  }),
)

export const togetherProject: Project = {
  key: 'working-together',
  title: 'How we work together',
  summary: 'What would make it worth your while to take part in what the council decides?',
  purpose: 'To agree the rules by which the council involves people, and to keep to them in public.',
  canChange: ['The promises the council makes when it asks you something', 'How and where it asks', 'What it pays for'],
  cannotChange: ['Consultations the law lays down, and their length'],
  whoDecides: 'The cabinet (invented meeting), in public.',
  decideBy: -75,
  level: 'involve',
  wards: [],
  published: { day: -145, time: '10:00' },
  team: ['barnet-officer', 'barnet-analyst', 'barnet-moderator'],
  stages: [
    { name: 'Ask', body: 'One question for four weeks.', starts: -140, ends: -112 },
    { name: 'Decide', body: 'The cabinet answers each theme.', starts: -111, ends: -75 },
    { name: 'Keep the promises', body: 'A public check every three months.', starts: -74, ends: 200 },
  ],
  unknowns: [{ question: 'How do we reach people who never open our letters?', asked: -140 }],
  documents: [],
  updates: [
    {
      title: 'Five promises',
      body: 'The cabinet has answered all five themes. One answer is no, with the reason.',
      at: { day: -74, time: '09:00' },
      by: 'barnet-officer',
    },
  ],
  conversations: [
    {
      key: 'together',
      title: 'How should we work together?',
      purpose: 'Before we write down how we involve people, we would like to know what gets in your way.',
      question: 'What would make it worth your while to take part?',
      prioritiesLabel: 'What would help you most? (optional)',
      opens: { day: -140, time: '08:00' },
      closes: { day: -110, time: '17:00' },
      voices: togetherVoices,
      themes: grouped(togetherThemes, togetherVoices),
    },
  ],
  decisions: [
    {
      key: 'promises',
      title: 'Five promises on taking part',
      at: { day: -75, time: '19:00' },
      decidedBy: 'The cabinet (invented meeting)',
      body: 'The council will answer every theme of every open question, ask before a draft exists, and publish one page for each project that says what was heard and what came of it.',
      reasons:
        'More of you spoke about not being answered than about anything else. An answer costs us little and silence costs your trust.',
      rejected: [{ option: 'A yearly survey of residents', why: 'You asked for answers, not for more questions.' }],
      responses: [
        {
          theme: 'answer',
          answer: 'will-do',
          owner: 'barnet-officer',
          due: -30,
          sentence: 'Every theme gets an answer within 60 days of the close, in public and by your own channel.',
        },
        {
          theme: 'where',
          answer: 'working-on-it',
          owner: 'barnet-link',
          due: 40,
          sentence: 'A person with a notebook sits in a library each week. Faith halls and schools come next.',
        },
        {
          theme: 'early',
          answer: 'will-do',
          owner: 'barnet-officer',
          due: 10,
          sentence: 'We ask before there is a draft, and show what is already fixed.',
        },
        {
          theme: 'plain',
          answer: 'already-done',
          sentence: 'Letters are now checked against a reading age of nine before they go out.',
        },
        {
          theme: 'pay',
          answer: 'out-of-scope',
          sentence:
            'Pay for time is for the budget meeting in spring, not for this decision. Fares and childcare are paid from now on.',
        },
      ],
    },
  ],
  outcomes: [
    {
      title: 'First answers within 60 days',
      body: 'Three projects have closed since the promise. All three were answered in time.',
      at: { day: -14, time: '10:00' },
      themes: ['answer'],
      evidence: 'Dates of closing and of answers on the project pages.',
    },
  ],
}
