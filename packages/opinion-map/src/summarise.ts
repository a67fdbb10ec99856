import type { OpinionMap } from './map.ts'
import { agreements, divisions } from './summary/holding.ts'
import { capital, inWords, listed, percent, quoted } from './summary/words.ts'

/** A sentence about the map, and what it rests on, so that it can be said in another language too. */
export type Sentence = {
  readonly about: 'people' | 'groups' | 'all-agree' | 'all-disagree' | 'apart' | 'split' | 'spread'
  readonly text: string
  /** The statements that it speaks of, by id. */
  readonly statements: readonly string[]
  /** The groups that it speaks of, by id. */
  readonly groups: readonly number[]
  /** How many voted so, of how many who voted on the statement. */
  readonly counted?: { readonly way: 'agree' | 'disagree'; readonly success: number; readonly trials: number }
  /** Which groups are on either side, by id. */
  readonly sides?: { readonly agree: readonly number[]; readonly disagree: readonly number[] }
}

/**
 * Says in plain words what the map shows: how many took part, whether there are clear groups, what all of them agree on,
 * what sets each apart, where they are split, and how much of the differences a flat map can show.
 *
 * A group is said to agree where more than half of those of it who voted did, and chance alone hardly explains it (specification 1.8).
 *
 * @param texts the words of each statement by id; a statement without any is called by its id
 * @example
 * const rows = []
 * for (let p = 0; p < 40; p++)
 *   for (let s = 0; s < 10; s++)
 *     rows.push({ participant: `${p}`, statement: `${s}`, vote: s === 9 || (p < 25) === (s < 5) ? 1 : -1 })
 * const said = summarise(opinionMap(collectVotes(rows)), new Map([['9', 'We need more benches.']]))
 * said[1].text // => 'There are two clear groups: A (25 people) and B (15 people).'
 * said[2].text // => 'Both groups agree that “We need more benches.”'
 */
export function summarise(map: OpinionMap, texts: ReadonlyMap<string, string>): Sentence[] {
  const words = (s: number) => quoted(texts.get(map.statementIds[s]!) ?? `statement ${map.statementIds[s]}`)
  const ids = (list: readonly number[]) => list.map((s) => map.statementIds[s]!)
  const everyone = map.groups.map(({ id }) => id)
  const all = map.groups.length === 2 ? 'both groups' : `all ${inWords(map.groups.length)} groups`
  const votes = map.counts.reduce((sum, count) => sum + count, 0)
  const sentences: Sentence[] = [
    {
      about: 'people',
      text: `${count(map.participantIds.length, 'person', 'people')} voted ${count(votes, 'time', 'times')} on ${count(map.statementIds.length, 'statement', 'statements')}. ${capital(count(map.inConversation, 'person', 'people'))} voted on enough of them to be placed.`,
      statements: [],
      groups: [],
    },
    { about: 'groups', text: groupsSentence(map), statements: [], groups: everyone },
  ]
  if (map.groups.length > 1 && map.certainty.clear) {
    for (const way of ['agree', 'disagree'] as const)
      for (const s of agreements(map, way))
        sentences.push({
          about: `all-${way}`,
          text: capital(`${all} ${way} ${way === 'agree' ? 'that' : 'with'} ${words(s)}`),
          statements: ids([s]),
          groups: everyone,
        })
    for (const [g, { id, name, representative }] of map.groups.entries()) {
      const first = representative.find((one) => divisions(map, one.statement).own[g] === one.direction)
      if (!first) continue
      const joint = first.direction === 'agree' ? 'agreeing that' : 'disagreeing with'
      const text = `Group ${name} stands out by ${joint} ${words(first.statement)} (${first.success} of ${first.trials} who voted on it)`
      const counted = { way: first.direction, success: first.success, trials: first.trials }
      sentences.push({ about: 'apart', text: `${text}.`, statements: ids([first.statement]), groups: [id], counted })
    }
    const split = mostSplit(map)
    if (split !== undefined) {
      const { agree, disagree } = divisions(map, split)
      const side = (list: readonly number[], verb: string) =>
        `${list.length === 1 ? 'group' : 'groups'} ${listed(list.map((g) => map.groups[g]!.name))} ${list.length === 1 ? `${verb}s` : verb}`
      const text = `Opinions part most on ${words(split)}: ${side(agree, 'agree')}, ${side(disagree, 'disagree')}.`
      const idsOf = (list: readonly number[]) => list.map((g) => map.groups[g]!.id)
      const sides = { agree: idsOf(agree), disagree: idsOf(disagree) }
      sentences.push({ about: 'split', text, statements: ids([split]), groups: everyone, sides })
    }
  } else
    for (const way of ['agree', 'disagree'] as const)
      for (const { statement, success, trials } of map.consensus[way].slice(0, 3))
        sentences.push({
          about: `all-${way}`,
          text: `Most people ${way} ${way === 'agree' ? 'that' : 'with'} ${words(statement)} (${success} of ${trials} who voted on it).`,
          statements: ids([statement]),
          groups: [],
          counted: { way, success, trials },
        })
  const shown = map.explainedVariance[0] + map.explainedVariance[1]
  const text = `The map shows about ${percent(shown)} of the differences between people; the rest does not fit on a flat map.`
  return [...sentences, { about: 'spread', text, statements: [], groups: [] }]
}

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

function groupsSentence({ groups, certainty }: OpinionMap): string {
  if (certainty.reason === 'too-few-people') return 'Too few people have voted to look for groups yet.'
  const sizes = listed(groups.map(({ name, size }) => `${name} (${count(size, 'person', 'people')})`))
  if (certainty.clear) return `There are ${inWords(groups.length)} clear groups: ${sizes}.`
  return certainty.reason === 'unstable'
    ? 'There are no clear groups: with a few other people they would come out differently.'
    : 'There are no clear groups: opinions shade into each other.'
}

/** The statement on which some groups agree and others disagree, and most people are on one side or the other. */
function mostSplit(map: OpinionMap): number | undefined {
  let best: { statement: number; score: number } | undefined
  for (let statement = 0; statement < map.statementIds.length; statement++) {
    if (map.taking[statement] === 0) continue
    const { agree, disagree, gap } = divisions(map, statement)
    if (agree.length > 0 && disagree.length > 0 && (!best || gap > best.score)) best = { statement, score: gap }
  }
  return best?.statement
}
