import { readSquare } from './grid.ts'
import { type Problem, type Problems, tooLong } from './problem.ts'
import type { Question, Values } from './question.ts'
import { crossesItself, largestArea, lengthOfLine, longestLine, mostCorners, readShape, sizeOfArea } from './shape.ts'

export type Spot = Extract<Question, { type: 'spot' }>

/** What is wrong with a place by itself. Whether it lies where it may is asked of the wards, elsewhere. */
export function spotProblems(question: Spot, values: Values): Problems {
  const { key } = question
  const at = (part: string) => values[`${key}-${part}`] ?? ''
  const found: Record<string, Problem> = {}
  const note = (part: string, problem: Problem | undefined) => {
    if (problem) found[`${key}-${part}`] = problem
  }
  if (!['shape', 'square', 'named', 'postcode', 'ward'].some(at))
    return question.optional && !at('words') ? {} : { [`${key}-words`]: { problem: 'spot-missing' } }
  note('words', tooLong(at('words'), question.most))
  if (at('shape')) note('words', found[`${key}-words`] ?? shapeProblem(at('shape')))
  if (at('square') && !readSquare(at('square'))) note('square', { problem: 'spot-square' })
  if (at('named') && !question.named.some((one) => one.key === at('named'))) note('named', { problem: 'spot-named' })
  return found
}

function shapeProblem(text: string): Problem | undefined {
  const shape = readShape(text)
  if (!shape) return { problem: 'spot-unreadable' }
  if (shape.corners.length > mostCorners)
    return { problem: 'spot-corners', most: mostCorners, over: shape.corners.length - mostCorners }
  if (shape.kind === 'line' && lengthOfLine(shape) > longestLine)
    return { problem: 'spot-line-long', most: longestLine / 1000 }
  if (crossesItself(shape)) return { problem: 'spot-crosses' }
  if (shape.kind === 'area' && sizeOfArea(shape) > largestArea)
    return { problem: 'spot-area-large', most: largestArea / 1_000_000 }
  return undefined
}
