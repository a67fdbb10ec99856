import type { Decision, Known, Label, Refused, Start, Theme, Themes } from './decision.ts'
import { labelsOf } from './text/labels.ts'

type State = { themes: Map<string, Theme>; pins: Map<string, Label>; merged: Map<string, string> }

/**
 * Carries out what people decided about suggested themes, in order, from the start each time: so the state is always
 * what the audit trail says. Pins and splits are labels by a person. Rules, and repeats of what a person labelled, are
 * labels by rule; a person's label always comes first, then a repeat's, then the rules', all that fit.
 *
 * @param start themes as suggested, and all comments with what each repeats
 * @returns the themes, or the first decision that cannot be carried out
 * @throws {RangeError} where two comments or two suggested themes share an id
 * @example
 * const start = {
 *   themes: [{ id: 't1', comments: ['a', 'b'] }, { id: 't2', comments: ['c'] }],
 *   comments: [{ id: 'a', text: 'Late bus' }, { id: 'b', text: 'late bus!', repeats: 'a' }, { id: 'c', text: 'Trees' }],
 * }
 * const made = { by: 'officer 7', at: '2026-06-19T16:30:00Z', model: 'folkmoot-themes/1' }
 * const now = decide(start, [
 *   { ...made, deed: 'name', theme: 't1', name: 'Buses that are late' },
 *   { ...made, deed: 'pin', comment: 'a', themes: ['t1'] },
 * ])
 * now.themes.get('t1').name // => 'Buses that are late'
 * now.labels.get('b').how // => 'rule'
 */
export function decide(start: Start, decisions: readonly Decision[]): Themes | Refused {
  const texts = unique(start.comments, 'comments')
  unique(start.themes, 'themes')
  const state: State = { themes: new Map(), pins: new Map(), merged: new Map() }
  for (const { id, comments } of start.themes)
    state.themes.set(id, { id, name: undefined, suggested: [...comments], phrases: [], trail: [] })
  for (const [place, decision] of decisions.entries()) {
    const sentence = carryOut(state, decision, texts)
    if (sentence) return { kind: 'refused', decision: place, sentence }
  }
  const { themes, merged, pins } = state
  const rules = decisions.flatMap((decision) =>
    decision.deed === 'rule' ? [{ ...decision, theme: merged.get(decision.theme) ?? decision.theme }] : [],
  )
  const labels = labelsOf(start.comments, pins, rules)
  const places = new Map(decisions.map((decision, place) => [decision, place]))
  for (const theme of themes.values()) {
    theme.suggested = theme.suggested.filter((id) => !labels.has(id))
    theme.trail.sort((a, b) => places.get(a)! - places.get(b)!)
  }
  return { themes, labels, merged }
}

function unique<T extends { id: string }>(items: readonly T[], what: string): ReadonlyMap<string, T> {
  const map = new Map(items.map((item) => [item.id, item]))
  if (map.size < items.length) throw new RangeError(`Two ${what} share an id: ids must differ`)
  return map
}

/** Changes the state, or says why not. */
function carryOut(state: State, decision: Decision, texts: ReadonlyMap<string, Known>): string | undefined {
  const { themes, merged } = state
  const missing = namedIn(decision).find((id) => !themes.has(id))
  if (missing !== undefined)
    return `There is no theme "${missing}"${merged.has(missing) ? `: it became part of "${merged.get(missing)}"` : ''}.`
  const added = decision.deed === 'create' ? [decision] : decision.deed === 'split' ? decision.into : []
  const taken = added.find(
    ({ theme }, i) => themes.has(theme) || merged.has(theme) || added.findIndex((a) => a.theme === theme) < i,
  )
  if (taken) return `There is already a theme "${taken.theme}".`
  if ('name' in decision && !decision.name.trim()) return 'The name is empty.'
  const comments =
    decision.deed === 'pin' ? [decision.comment] : added.flatMap((part) => ('comments' in part ? part.comments : []))
  const unknown = comments.find((id) => !texts.has(id))
  if (unknown !== undefined) return `There is no comment "${unknown}".`
  if (decision.deed === 'split' && new Set(comments).size < comments.length)
    return 'A comment is in two parts of the split: pin it to several themes instead.'
  if (decision.deed === 'rule' && !/[\p{L}\p{N}]/u.test(decision.phrase)) return 'The phrase has no letters.'
  if (decision.deed === 'merge' && !decision.themes.includes(decision.into))
    return `"${decision.into}" is not one of the themes that are merged.`
  apply(state, decision)
  const touched = [...namedIn(decision), ...added.map(({ theme }) => theme)].map((id) => merged.get(id) ?? id)
  for (const id of new Set(touched)) themes.get(id)!.trail.push(decision)
  return undefined
}

const namedIn = (decision: Decision): readonly string[] =>
  decision.deed === 'merge' || decision.deed === 'pin'
    ? decision.themes
    : decision.deed === 'create'
      ? []
      : [decision.theme]

function apply({ themes, pins, merged }: State, decision: Decision): void {
  const made = { by: decision.by, at: decision.at, model: decision.model }
  const add = (id: string, name: string) => themes.set(id, { id, name, suggested: [], phrases: [], trail: [] })
  const pin = (comment: string, to: readonly string[]) =>
    void pins.set(comment, { themes: [...new Set(to)], how: 'person', ...made })
  if (decision.deed === 'create') add(decision.theme, decision.name)
  if (decision.deed === 'name') themes.get(decision.theme)!.name = decision.name
  if (decision.deed === 'rule') themes.get(decision.theme)!.phrases.push(decision.phrase)
  if (decision.deed === 'pin') pin(decision.comment, decision.themes)
  if (decision.deed === 'split')
    for (const { theme, name, comments } of decision.into) {
      add(theme, name)
      for (const comment of comments) pin(comment, [theme])
    }
  if (decision.deed !== 'merge') return
  const into = themes.get(decision.into)!
  const gone = new Set(decision.themes.filter((id) => id !== decision.into))
  for (const id of gone) {
    const theme = themes.get(id)!
    into.suggested.push(...theme.suggested)
    into.phrases.push(...theme.phrases)
    into.trail.push(...theme.trail.filter((own) => !into.trail.includes(own)))
    themes.delete(id)
    for (const [from, to] of merged) if (to === id) merged.set(from, into.id)
    merged.set(id, into.id)
  }
  for (const [comment, label] of pins)
    if (label.themes.some((id) => gone.has(id)))
      pins.set(comment, { ...label, themes: [...new Set(label.themes.map((id) => (gone.has(id) ? into.id : id)))] })
}
