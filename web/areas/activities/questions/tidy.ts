import { readSquare, squareName } from './grid.ts'
import type { Question, Values } from './question.ts'

/**
 * Answers in the one form in which they are kept: numbers without commas, dates without noughts in front, and nothing
 * beside a choice that belongs to another. What is no answer stays as it was typed, so that it can be put right.
 */
export function tidied(questions: readonly Question[], values: Values): Values {
  const kept: Record<string, string> = { ...values }
  for (const question of questions) tidy(question, kept)
  return kept
}

function tidy(question: Question, kept: Record<string, string>): void {
  const { key } = question
  switch (question.type) {
    case 'single':
      if (kept[key] !== 'other') delete kept[`${key}-other`]
      break
    case 'spot':
      tidySpot(key, kept)
      break
    case 'ranking':
    case 'points':
      for (const option of question.options) plainNumber(kept, `${key}-${option.key}`)
      break
    case 'number':
      if (kept[key]) kept[key] = plain(kept[key])
      break
    case 'date':
      for (const part of ['day', 'month', 'year']) {
        const name = `${key}-${part}`
        if (kept[name]) kept[name] = kept[name].replace(/^0+(?=\d)/, '')
      }
      break
    default:
  }
}

/** A square is written as on the map, and what was marked goes when its sender takes it away. */
function tidySpot(key: string, kept: Record<string, string>): void {
  const square = readSquare(kept[`${key}-square`])
  if (square) kept[`${key}-square`] = squareName(square)
  if (kept[`${key}-remove`]) delete kept[`${key}-shape`]
  delete kept[`${key}-remove`]
}

/** 1,000 and £1 000 are 1000; 05 is 5. */
const plain = (typed: string): string => {
  const bare = typed.replace(/[£\s]/g, '').replace(/^\+/, '')
  const joined = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare
  return /^-?\d+(\.\d+)?$/.test(joined) ? joined.replace(/^(-?)0+(?=\d)/, '$1') : typed
}

/** Nought is nothing given. */
function plainNumber(kept: Record<string, string>, name: string): void {
  const typed = kept[name]
  if (!typed) return
  const number = plain(typed)
  if (number === '0') delete kept[name]
  else kept[name] = number
}
