import type { Comment, OpinionMap, Representative, Sentence, Shared } from '../src/index.ts'

/** The map as the command prints it for machines; its form is docs/commands/map.schema.json. */
export function answerOf(map: OpinionMap, statements: readonly Comment[], summary: readonly Sentence[]) {
  const id = (s: number) => map.statementIds[s]!
  const kept = [...map.statementIds.keys()].filter((s) => map.mode === 'polis' || map.taking[s] === 1)
  const byStatement = (values: Float64Array) => Object.fromEntries(kept.map((s) => [id(s), values[s]!]))
  const members = map.groups.map(() => [] as string[])
  for (const [p, g] of map.groupOf.entries()) members[g]?.push(map.participantIds[p]!)
  const texts = new Map(statements.map(({ id: known, text }) => [known, text]))
  const words = (s: number) => ({ id: id(s), text: texts.get(id(s)) ?? '' })
  const shared = ({ statement, success, trials, share, shareTest }: Shared) => ({
    ...words(statement),
    success,
    trials,
    share,
    shareTest,
  })
  const apart = ({ statement, direction, ratio, ratioTest, bestAgree, ...rest }: Representative) => ({
    ...words(statement),
    direction,
    success: rest.success,
    trials: rest.trials,
    share: rest.share,
    shareTest: rest.shareTest,
    ratio,
    ratioTest,
    bestAgree: bestAgree === true,
  })
  return {
    mode: map.mode,
    participants: map.participantIds.length,
    statements: map.statementIds.length,
    moderatedOut: map.taking.reduce((sum, one) => sum + 1 - one, 0),
    inConversation: map.inConversation,
    explainedVariance: map.explainedVariance,
    components: map.components.map(byStatement),
    silhouette: Object.fromEntries(map.silhouettes.map(({ k, value }) => [k, value])),
    certainty: map.certainty,
    groups: map.groups.map((group, g) => ({
      id: group.id,
      name: group.name,
      size: group.size,
      centre: group.centre,
      members: members[g]!,
      representative: group.representative.map(apart),
    })),
    consensus: { agree: map.consensus.agree.map(shared), disagree: map.consensus.disagree.map(shared) },
    groupInformedConsensus: byStatement(map.groupInformed),
    priorities: byStatement(map.priorities),
    summary: summary.map(({ about, text, statements: which, groups }) => ({ about, text, statements: which, groups })),
  }
}
