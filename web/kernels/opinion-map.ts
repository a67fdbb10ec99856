import { deserialize, serialize } from 'node:v8'
import {
  type OpinionMap,
  opinionMap,
  type Picture,
  pictureOf,
  readExport,
  type Sentence,
  type Statement,
  summarise,
  type Votes,
  type Written,
  writeExport,
} from '@folkmoot/opinion-map'

/** The picture that pages draw. */
export const room = { left: 24, top: 24, width: 712, height: 512 } as const

/** Agreements, passes and disagreements on a statement, and where it pulls people to: all that pages show of it. */
export type MapStatement = {
  number: number
  taking: boolean
  votes: Counted
  /** The same by group, in the order of the groups. */
  groups: Counted[]
  /** The product over groups of the share that agrees. */
  shared: number
  /** Its weight for each direction, and the mean vote on it: so somebody's own place is found from their votes. */
  pull: [number, number]
  mean: number
}
/** Disagree, pass, agree. */
export type Counted = [number, number, number]

export type MapPage = {
  people: number
  placed: number
  votes: number
  /** The share of all differences that the picture shows, from 0 to 1. */
  shown: number
  certainty: OpinionMap['certainty']
  groups: {
    id: number
    name: string
    size: number
    centre: [number, number]
    representative: { number: number; way: 'agree' | 'disagree'; success: number; trials: number }[]
  }[]
  statements: MapStatement[]
  said: Omit<Sentence, 'text'>[]
  picture: Picture
}

export type MapRequest = { votes: Votes; statements: readonly Statement[]; previous: Uint8Array | null }
export type MapMade = { page: MapPage; weights: Record<string, number>; whole: Uint8Array }

/** Makes the map after the one before, what pages show of it, and how heavily each statement is drawn. */
export function makeOpinionMap({ votes, statements, previous }: MapRequest): MapMade {
  const map = opinionMap(votes, { statements, ...(previous ? { previous: deserialize(previous) as OpinionMap } : {}) })
  const weights = Object.fromEntries(map.statementIds.map((id, s) => [id, map.priorities[s]!]))
  return { page: pageOf(map), weights, whole: serialize(map) }
}

const number = (map: OpinionMap, s: number) => Number(map.statementIds[s])
const at = (counts: Uint32Array, s: number): Counted => [counts[3 * s]!, counts[3 * s + 1]!, counts[3 * s + 2]!]

function pageOf(map: OpinionMap): MapPage {
  return {
    people: map.participantIds.length,
    placed: map.inConversation,
    votes: map.counts.reduce((sum, n) => sum + n, 0),
    shown: map.explainedVariance[0] + map.explainedVariance[1],
    certainty: map.certainty,
    groups: (map.certainty.clear ? map.groups : []).map(({ id, name, size, centre, representative }) => ({
      id,
      name,
      size,
      centre: [...centre],
      representative: representative.map(({ statement, direction, success, trials }) => ({
        number: number(map, statement),
        way: direction,
        success,
        trials,
      })),
    })),
    statements: map.statementIds.map((_, s) => ({
      number: number(map, s),
      taking: map.taking[s] === 1,
      votes: at(map.counts, s),
      groups: map.certainty.clear ? map.groupCounts.map((counts) => at(counts, s)) : [],
      shared: map.groupInformed[s]!,
      pull: [map.components[0][s]!, map.components[1][s]!],
      mean: meanOf(at(map.counts, s)),
    })),
    said: summarise(map, new Map()).map(({ text: _, ...sentence }) => sentence),
    picture: pictureOf(map, room),
  }
}

const meanOf = ([disagree, pass, agree]: Counted): number => (agree - disagree) / Math.max(1, disagree + pass + agree)

/** Files that Polis exported, as plain data: the conversation, or the first fault in them. */
export const readPolis = ({ votes, comments }: { votes: string; comments: string }) => readExport(votes, comments)

type Writing = { votes: Votes; whole: Uint8Array | null; people: readonly string[] } & Omit<Written, 'map'>

/** The same the other way. Whoever took part is a number here; `people` are their ids on the map, in the order of those numbers. */
export function writePolis({ votes, whole, people, ...written }: Writing) {
  if (!whole) return writeExport(votes, written)
  const map = deserialize(whole) as OpinionMap
  const numbers = new Map(people.map((id, p) => [id, votes.participantIds[p]!]))
  const participantIds = map.participantIds.map((id) => numbers.get(id) ?? id)
  return writeExport(votes, { ...written, map: { ...map, participantIds } })
}
