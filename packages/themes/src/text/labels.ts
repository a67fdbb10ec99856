import type { Known, Label } from '../decision.ts'
import { forms } from './tokens.ts'

type Rule = { theme: string; phrase: string; by: string; at: string; model: string }

/** The label of every comment that has one: a person's own, that of a repeat of it, or what the rules say. */
export function labelsOf(
  comments: readonly Known[],
  pins: ReadonlyMap<string, Label>,
  rules: readonly Rule[],
): Map<string, Label> {
  const spoken = new Map<string, Label>()
  for (const { id, repeats = id } of comments) {
    const pin = pins.get(id)
    // The first comment's own label stands for its repeats, else that of the earliest repeat.
    if (pin && (id === repeats || !spoken.has(repeats))) spoken.set(repeats, pin)
  }
  const phrases = rules.map((rule) => ({ ...rule, words: padded(rule.phrase) }))
  const labels = new Map<string, Label>()
  for (const { id, text, repeats = id } of comments) {
    const pin = pins.get(id)
    const repeated = spoken.get(repeats)
    if (pin) labels.set(id, pin)
    else if (repeated) labels.set(id, { ...repeated, how: 'rule' })
    else {
      const words = phrases.length > 0 ? padded(text) : ''
      const fitting = phrases.filter((rule) => words.includes(rule.words))
      const last = fitting.at(-1)
      if (last)
        labels.set(id, {
          themes: [...new Set(fitting.map(({ theme }) => theme))],
          how: 'rule',
          by: last.by,
          at: last.at,
          model: last.model,
        })
    }
  }
  return labels
}

const padded = (text: string) => ` ${forms(text).join(' ')} `
