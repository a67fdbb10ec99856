import { type ContactRefusal, mostLetters, type Turn, type Way } from './rules.ts'

export const wayNames: Record<Way, string> = {
  meeting: 'We met',
  telephone: 'On the telephone',
  visit: 'A visit',
  email: 'By email',
  letter: 'By letter',
  message: 'A message',
}

export const words = {
  title: 'What we said',
  intro: 'Both sides write here, and both sides read all of it. Nobody else does.',
  log: 'Write down a contact',
  logIntro: (other: string) => `A sentence or two is enough. ${other} can read it as soon as you save it.`,
  how: 'How did you speak?',
  on: 'On which day?',
  onHint: 'For example, 27 3 2027',
  text: 'What was said?',
  textHint: 'Leave out what is private about a person: everyone on both sides reads it',
  next: 'Who speaks next?',
  nextWords: (group: string): Record<Turn, string> => ({
    officer: 'The council: there is something to answer or to do',
    group: `${group}: the council waits for an answer`,
    nobody: 'Nobody: for now all is said',
  }),
  save: 'Save the contact',
  saved: 'The contact is saved. Both sides see it',
  noOfficer: 'Your group has no link officer at the moment, so nobody at the council reads this yet.',
  emptyTitle: 'Nothing written yet',
  empty: 'What you say to each other, on the telephone or over a table, can be kept here in a sentence.',
  older: 'What was said before that',
  newest: 'What was said last',
  broker: 'the broker',
  writtenBy: (who: string, side: string) => `${who}, ${side}`,
  somebody: (side: string) => `Somebody of ${side}`,
  byEmail: (who: string, side: string) => `by email, from the address of ${who}, ${side}`,
  emailDoubt:
    'It came by email to the address of this record. An email can pretend to come from somebody: if it sounds odd, ask them.',
  attachments: (names: string) => `Not taken: ${names}. The record keeps words only.`,
  nextUp: (side: string) => `${side} speaks next.`,
  correct: 'Correct this entry',
  correctIntro: 'What it says now stays readable for both sides.',
  saveCorrection: 'Save the correction',
  corrected: 'The entry is corrected. Both sides can read what it said before',
  changedMeanwhile: 'Somebody corrected this entry meanwhile. Look at it again, then save',
  was: (date: string) => `What it said until ${date}`,
  correctedTimes: (times: number) => (times === 1 ? 'Corrected once' : `Corrected ${times} times`),
  problem: 'There is a problem',
}

export const contactRefusalWords: Record<ContactRefusal, string> = {
  'how-missing': 'Choose how you spoke',
  'day-missing': 'Type the day, such as 27 3 2027',
  'day-to-come': 'This day has not come yet. Type the day on which you spoke',
  'day-long-ago': 'This is more than five years ago. Type the day on which you spoke',
  'words-missing': 'Write what was said',
  'words-too-long': `This is too long. Use at most ${mostLetters.toLocaleString('en-GB')} letters`,
  'next-missing': 'Choose who speaks next',
}
