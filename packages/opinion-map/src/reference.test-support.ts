import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '@folkmoot/numbers'
import { baseClusters } from './groups/base.ts'
import type { Mode } from './groups/find.ts'
import { partitionsDefault } from './groups/partitions.ts'
import { refine, spreadOut } from './groups/seeding.ts'
import { distancesOf, silhouette } from './groups/silhouette.ts'
import { type OpinionMap, opinionMap, readExport, type Statement, type Votes } from './index.ts'

type Item = { tid: number; 'n-success': number; 'n-trials': number; 'p-success': number; 'p-test': number }
type Apart = Item & { repness: number; 'repness-test': number; 'repful-for': string }

/** What the independent program found, as far as it is compared. */
export type Reference = {
  n_participants: number
  n_statements: number
  in_conv: number
  group_sizes: number[]
  silhouette_by_k: Record<string, number>
  best_of_50_restarts: Record<string, { sil_base: number }>
  pca: { loadings: Record<string, [number, number]>; explained_variance_ratio_2: [number, number] }
  consensus: { agree: Item[]; disagree: Item[] }
  repness: Record<string, Apart[]>
  group_informed_consensus_top5: { tid: number; gac: number }[]
  priority_top5: [number, number][]
}

/** Reads a conversation; the reference left statements about the person in. */
export function readConversation(folder: string): { votes: Votes; statements: Statement[] } {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const answer = readExport(read('participants-votes.csv'), read('comments.csv'))
  if (!answer.ok) throw new Error(answer.message)
  return { votes: answer.votes, statements: answer.statements.map((one) => ({ ...one, meta: false })) }
}

/** Everything in which a map of mode `polis` differs from the reference. */
export function differences(map: OpinionMap, reference: Reference): string[] {
  const unlike: string[] = []
  const place = (tid: number) => map.statementIds.indexOf(`${tid}`)
  const near = (what: string, ours: number | undefined, theirs: number, within = 1e-6) => {
    if (!(Math.abs(ours! - theirs) <= within)) unlike.push(`${what}: ${ours}, not ${theirs}`)
  }
  near('participants', map.participantIds.length, reference.n_participants)
  near('statements', map.statementIds.length, reference.n_statements)
  near('in conversation', map.inConversation, reference.in_conv)
  for (const i of [0, 1] as const) {
    const cosine = map.statementIds.reduce(
      (sum, id, s) => sum + map.components[i][s]! * reference.pca.loadings[id]![i],
      0,
    )
    // The reference is rounded to eight places, which turns its loadings by up to about 1e-8.
    near(`component ${i + 1}`, Math.abs(cosine), 1, 1e-8)
    near(`variance ${i + 1}`, map.explainedVariance[i], reference.pca.explained_variance_ratio_2[i])
  }
  for (const { k, value } of map.silhouettes) near(`silhouette of ${k}`, value, reference.silhouette_by_k[k]!, 6e-5)
  const sizes = map.groups.map(({ size }) => size).join(' ')
  if (sizes !== reference.group_sizes.join(' ')) unlike.push(`sizes ${sizes}`)
  const list = (
    what: string,
    ours: readonly { statement: number; share: number; shareTest: number; success: number; trials: number }[],
    theirs: Item[],
  ) => {
    const ids = ours.map(({ statement }) => map.statementIds[statement]).join(' ')
    if (ids !== theirs.map(({ tid }) => tid).join(' ')) unlike.push(`${what}: ${ids}`)
    for (const [i, one] of ours.entries()) {
      near(`${what}, share`, one.share, theirs[i]!['p-success'])
      near(`${what}, test`, one.shareTest, theirs[i]!['p-test'])
      near(`${what}, success`, one.success, theirs[i]!['n-success'])
      near(`${what}, trials`, one.trials, theirs[i]!['n-trials'])
    }
  }
  list('agreed', map.consensus.agree, reference.consensus.agree)
  list('disagreed', map.consensus.disagree, reference.consensus.disagree)
  for (const [g, group] of map.groups.entries()) {
    const theirs = reference.repness[g]!
    list(`group ${g}`, group.representative, theirs)
    for (const [i, one] of group.representative.entries()) {
      near(`group ${g}, ratio`, one.ratio, theirs[i]!.repness)
      near(`group ${g}, ratio test`, one.ratioTest, theirs[i]!['repness-test'])
      if (one.direction !== theirs[i]!['repful-for']) unlike.push(`group ${g}, direction of ${theirs[i]!.tid}`)
    }
  }
  for (const { tid, gac } of reference.group_informed_consensus_top5)
    near(`groups on ${tid}`, map.groupInformed[place(tid)], gac)
  for (const [tid, priority] of reference.priority_top5)
    near(`priority of ${tid}`, map.priorities[place(tid)], priority)
  return unlike
}

/**
 * For each k where our groups divide worse, by more than 0.01, than the tightest of 50 beginnings: the reference's fifty on the map as
 * Polis scales it, or fifty of our own on the map of mode `default`, where moderated statements are dropped and the scale is another.
 */
export function shortfalls(
  votes: Votes,
  statements: readonly Statement[],
  scale: Mode,
  reference?: Reference,
): string[] {
  const map = opinionMap(votes, { mode: scale, statements })
  const people = [...map.inside.keys()].filter((p) => map.inside[p] === 1)
  const at = Float64Array.from(people.flatMap((p) => [map.positions[2 * p]!, map.positions[2 * p + 1]!]))
  const base = baseClusters(scale, at, undefined)
  const points = { at: base.centres, weight: base.weight }
  const ours = scale === 'polis' ? partitionsDefault(points, points.weight.length, createRandom('ours')) : undefined
  return map.silhouettes.flatMap(({ k, value }) => {
    const own = ours ? ours.find((one) => one.k === k)!.silhouette : value
    const best = reference ? reference.best_of_50_restarts[k]!.sil_base : bestOfFifty(points, k)
    return own >= best - 0.01 ? [] : [`${scale} scale, ${k} groups: silhouette ${own}, best of fifty ${best}`]
  })
}

function bestOfFifty(points: { at: Float64Array; weight: Float64Array }, k: number): number {
  const random = createRandom(`fifty of ${k}`)
  const fits = Array.from({ length: 50 }, () => refine(points, spreadOut(points, k, random), 100))
  const tightest = fits.reduce((a, b) => (b.inertia < a.inertia ? b : a))
  return silhouette(distancesOf(points.at), tightest.clusters.of, k)
}
