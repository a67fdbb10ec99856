import { type Choosing, choicesOf, type Definition, isChoosing, questionsOf } from './definition.ts'
import { placeAfter, placeOf } from './way.ts'

const mostStates = 20_000
const mostTogether = 6
/** Stands for every choice that no rule asks about. */
const any = '*'

type State = { at: number; chose: ReadonlyMap<string, readonly string[]> }

/**
 * The places of questions that somebody can come to. Walks every way that the rules can tell apart; only answers that a
 * later rule asks about tell ways apart. Past 20,000 of them it looks at each rule alone, and counts more as reached.
 */
export function reachable(definition: Definition): ReadonlySet<number> {
  const questions = questionsOf(definition)
  const asked = askedBy(definition)
  const lastAsked = new Map<string, number>()
  questions.forEach(({ rules }, at) => {
    for (const { when } of rules) lastAsked.set(when.question, at)
  })
  const reached = new Set<number>()
  const seen = new Set<string>()
  const states: State[] = [{ at: 0, chose: new Map() }]
  while (states.length) {
    const { at, chose } = states.pop()!
    if (at >= questions.length) continue
    const question = questions[at]!
    reached.add(at)
    const options = asked.get(question.key)
    const outcomes = options && isChoosing(question) ? outcomesOf(question, options) : [undefined]
    for (const outcome of outcomes) {
      const known = outcome ? new Map(chose).set(question.key, outcome) : chose
      const next = placeAfter(definition, at, (key) => new Set(known.get(key) ?? []))
      const matters = [...known].filter(([key]) => lastAsked.get(key)! >= next)
      const name = `${next} ${JSON.stringify(matters)}`
      if (seen.has(name)) continue
      if (seen.size >= mostStates) return loosely(definition)
      seen.add(name)
      states.push({ at: next, chose: new Map(matters) })
    }
  }
  return reached
}

/** The options that rules ask about, by question. */
function askedBy(definition: Definition): Map<string, string[]> {
  const asked = new Map<string, string[]>()
  for (const { rules } of questionsOf(definition))
    for (const { when } of rules) {
      const options = asked.get(when.question) ?? []
      if (!options.includes(when.option)) asked.set(when.question, [...options, when.option])
    }
  return asked
}

/** What people can choose, as far as rules tell it apart. */
function outcomesOf(question: Choosing, asked: readonly string[]): string[][] {
  const choices = choicesOf(question).map(({ key }) => key)
  const known = asked.filter((option) => choices.includes(option))
  const rest = choices.length > known.length ? [any] : []
  const nothing = question.required ? [] : [[]]
  if (question.type !== 'multiple') return [...known, ...rest].map((option) => [option]).concat(nothing)
  const { none, most = choices.length } = question
  const together = [...known, ...rest].filter((option) => option !== none).slice(0, mostTogether)
  const sets = Array.from({ length: 2 ** together.length }, (_, bits) => together.filter((_, at) => bits & (1 << at)))
  return [
    ...sets.filter((set) => set.length > 0 && set.length <= most),
    ...(none && known.includes(none) ? [[none]] : []),
    ...nothing,
  ]
}

/** As if every rule could apply or not, whatever was answered. */
function loosely(definition: Definition): ReadonlySet<number> {
  const reached = new Set<number>([0])
  questionsOf(definition).forEach(({ rules }, at) => {
    if (!reached.has(at)) return
    reached.add(at + 1)
    for (const { to } of rules) reached.add(Math.max(at + 1, placeOf(definition, to) ?? at + 1))
  })
  return reached
}
