import type { AgreeRefusal, TermsRefusal } from './rules.ts'

/** What a link officer does, as the scheme began: the first version. */
export const firstClauses: readonly string[] = [
  'You are the one person at the council whom the group can always turn to.',
  'You talk with the group often, and not only when something is wrong.',
  'You find out who the group is, whom it helps and what it needs, and you tell your colleagues.',
  'When the group raises a problem with a council service, you get something done about it and say what came of it.',
  'You help the group to see how the council works and what its services do.',
  'You plan the year with the group: what the council will ask people about, when and how.',
  'You look out for events of the group where the council can listen, and put them into the council’s yearly plan of events.',
  'You come to two meetings a year at which all link officers and all groups meet.',
]

export const words = {
  title: 'What a link officer does',
  version: (number: number) => `Version ${number}`,
  from: (number: number, date: string) => `Version ${number}, since ${date}`,
  intro: 'These terms hold for every link officer. Each key group agrees to them; a new version asks each group again.',
  agreed: (now: number, all: number) => `${now} of ${all} key groups agreed`,
  broker:
    'If something is wrong with how a link officer does this, a group can tell the broker, and nobody at the council.',
  whyChanged: 'Why it changed',
  earlier: 'Earlier versions',
  list: 'Who agreed',
  by: (name: string, date: string) => `${name}, ${date}`,
  notYet: 'Not yet',
  change: 'Write a new version',
  clauses: 'The terms, one in each line',
  why: 'Why do they change?',
  whyHint: 'Every key group gets a letter with it, and is asked to agree again',
  save: 'Make this the new version',
  saved: (number: number) => `Version ${number} holds now. Every key group is asked again`,
  agree: (group: string) => `Agree for ${group}`,
  name: 'Your name',
  nameOf: 'Who agreed, on paper or by telephone?',
  which: 'Which key group?',
  agreeButton: 'We agree to these terms',
  noteButton: 'Note that they agreed',
  note: 'Note that a group agreed',
  done: 'Thank you. It is noted that the group agreed',
  youAgreed: (group: string, name: string, date: string) => `${group} agreed: ${name}, ${date}.`,
  letter: {
    subject: 'The terms for link officers changed: please agree again',
    text: (group: string, why: string, link: string) =>
      `${group} is a key group of the network. The terms for link officers have a new version. Why:\n\n${why}\n\nPlease read it and say that you agree:\n${link}\n\nYou need to sign in. Thank you.`,
  },
}

export const refusals: Record<TermsRefusal | AgreeRefusal, string> = {
  'clauses-missing': 'Write at least one term',
  'too-many-clauses': 'Write at most 20 terms, one in each line',
  'clause-too-long': 'One of the terms is too long. Use at most 400 characters for each',
  'nothing-new': 'This is what holds already. Change something first',
  'why-missing': 'Say why they change',
  'why-too-long': 'The reason is too long. Use at most 500 characters',
  'not-found': 'This group is not a key group any more',
  'name-missing': 'Type the name of whoever agrees',
  'name-too-long': 'The name is too long. Use at most 120 characters',
  'changed-meanwhile': 'The terms changed while you read them. Read the new version, then agree',
}
