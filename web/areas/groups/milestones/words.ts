import type { Milestone, NoteRefusal } from './rules.ts'

export const milestoneNames: Record<Milestone, string> = {
  identified: 'Identified as a key group',
  allocated: 'Link officer given',
  'terms-agreed': 'Terms agreed',
  'initial-meeting': 'Initial meeting',
  'plan-meeting': 'Meeting about the yearly plan',
}
/** For a sentence that counts: 25 of 25 … */
const counted: Record<Milestone, string> = {
  identified: 'key groups identified',
  allocated: 'link officers given',
  'terms-agreed': 'agreements to the terms',
  'initial-meeting': 'initial meetings',
  'plan-meeting': 'meetings about the yearly plan',
}

export const words = {
  title: 'How far the scheme has come',
  intro:
    'Each key group goes through five steps: it is identified, it gets a link officer, it agrees to the terms, the two meet, and they talk about the council’s yearly engagement plan.',
  count: (kind: Milestone, now: number, all: number) => `${now} of ${all} ${counted[kind]}`,
  chart: (all: number, now: number) =>
    all === 0 ? 'No key groups yet' : `${now} of ${all} key groups have reached every step`,
  chartHead: ['Step', 'Key groups'] as [string, string],
  source: (date: string) => `The network, ${date}`,
  table: 'Key groups, one by one',
  filter: 'Show groups without',
  everything: 'All key groups',
  apply: 'Show',
  none: 'No key groups yet',
  noneText: 'The broker of the network names them. Their steps will be shown here.',
  noneMissing: 'Every key group has reached this step.',
  notYet: 'Not yet',
  planned: (date: string) => `Planned for ${date}`,
  ofGroup: (name: string) => `${name}: steps of the scheme`,
  outside: 'Noted by hand',
  note: 'Note a meeting that happened outside this system',
  noteHint: 'Meetings that were called here count by themselves, once it is said who was there.',
  which: 'Which meeting was it?',
  day: 'On which day?',
  dayHint: 'For example, 27 3 2025',
  noteWords: 'What happened, and how do you know?',
  save: 'Note it',
  saved: 'It is noted',
}

export const refusals: Record<NoteRefusal, string> = {
  'kind-missing': 'Choose which meeting it was',
  'day-missing': 'Say on which day it was',
  'day-not-a-day': 'The day must be a real day, such as 27 3 2025',
  'day-to-come': 'The day must not be in the future',
  'day-too-early': 'The day must be within the last ten years',
  'note-missing': 'Write a note: what happened, and how you know',
  'note-too-long': 'The note is too long. Use at most 500 characters',
}
