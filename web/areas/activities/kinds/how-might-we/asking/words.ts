import { limits } from '../definition.ts'
import type { AskingRefusal } from './commands.ts'

export const askingRefusals: Record<AskingRefusal, string> = {
  'words-missing': 'Write the question. Begin with “How might we”',
  'words-too-long': `Make the question shorter: ${limits.question} letters at most`,
  'from-missing': 'Choose at least one theme that the question comes from',
  'too-many-questions': `There can be ${limits.questions} questions at most. Take one away first`,
  'asked-twice': 'This question is asked already',
  'has-ideas': 'People have shared ideas for this question, so it stays',
  'already-closed': 'This has closed, so its questions stay as they were',
  'not-here': 'This is not here any more. Open the page again',
}
