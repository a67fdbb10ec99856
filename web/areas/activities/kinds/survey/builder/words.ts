import type { QuestionType } from '../definition.ts'
import type { QuestionProblem } from './read-question.ts'
import type { SurveyRefusal } from './rules.ts'

export const typeWords: Record<QuestionType, { name: string; hint: string }> = {
  single: { name: 'Choose one', hint: 'One answer of a list' },
  multiple: { name: 'Choose several', hint: 'Any answers of a list' },
  scale: { name: 'Scale', hint: 'A number between two ends that you name' },
  matrix: { name: 'Table', hint: 'The same choice for several things' },
  ranking: { name: 'Put in order', hint: 'What comes first, second and so on' },
  points: { name: 'Share out points', hint: 'More points for what matters more' },
  number: { name: 'Number', hint: 'Such as how many people live in a home' },
  date: { name: 'Day', hint: 'A day of the calendar' },
  line: { name: 'Short text', hint: 'A few words on one line' },
  words: { name: 'Long text', hint: 'Their own words, read before they are shown' },
  postcode: { name: 'Postcode of a place', hint: 'A place other than home. The ward is kept, the postcode is not' },
  file: { name: 'File', hint: 'A document that they send with their answer' },
  picture: { name: 'Picture', hint: 'A photo, with words that say what is in it' },
}

export const questionProblems: Record<QuestionProblem, string> = {
  missing: 'Write this',
  'too-long': 'Make this shorter',
  'too-few': 'Write at least two answers, one on each line',
  'too-many': 'These are too many. Take some away',
  twice: 'One stands there twice. Take one away',
  'more-welsh': 'There are more lines in Welsh than in English. Write them in the same order',
  'not-a-number': 'Enter a number',
  'out-of-span': 'This is too small or too large here',
  'not-a-day': 'Enter a day like 2026-06-19',
}

export const surveyRefusals: Record<SurveyRefusal, string> = {
  'changed-meanwhile':
    'Somebody else changed this survey while you were writing. What you typed is still below. Look at their change, then save again if yours should stand',
  'has-answers':
    'People can answer this survey already, so what it asks stays as it is. You can still mend words, and say why',
  'already-closed': 'The survey is closed, so it cannot change',
  unreadable: 'This would not be a survey that people can read. Nothing was changed',
  'why-missing': 'Say why you mend it. It is kept with the old words',
  'nothing-changed': 'These are the words that stand there already',
  'meaning-changed': 'Only words can be mended now. Answers can be reworded, and none added, taken away or moved',
  'title-missing': 'Enter a title for the section',
  'section-not-empty': 'Move or remove the questions of this section first',
  'rule-missing': 'Choose an answer, and where it leads',
  'quota-missing': 'Choose an answer, and how many people are enough',
  'nothing-to-copy': 'Choose a survey to copy',
}
