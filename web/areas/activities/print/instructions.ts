import type { Language } from '../../../ui/layout/view.ts'
import type { Question } from '../questions/question.ts'
import { sheetWords } from './words.ts'

/** What to do with the boxes of a question, in words: nobody knows it from the look of the boxes alone. */
export function instructionOf(question: Question, language: Language): string | undefined {
  const say = sheetWords[language].how
  switch (question.type) {
    case 'single':
      return say.one(!!question.other)
    case 'multiple':
      return question.most ? say.some(question.most) : say.any
    case 'scale':
      return say.scale(question.from, question.to)
    case 'matrix':
      return say.row
    case 'ranking':
      return question.most && question.most < question.options.length ? say.rankFirst(question.most) : say.rank
    case 'points':
      return say.points(question)
    case 'number':
      return say.number(question)
    case 'date':
      return say.date
    case 'file':
    case 'picture':
      return say.enclose
    case 'audio':
      return say.recording
    case 'contact':
      return sheetWords[language].contactIntro
    default:
      return undefined
  }
}
