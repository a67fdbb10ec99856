import type { Ctx } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { adoptionsOf } from '../adopting/queries.ts'
import { addressOf, findOnBoard, knownGroup } from '../found.ts'
import { joinsOf, leadingOf, wholeOf } from '../lineage.ts'
import { findIdeas } from '../queries.ts'
import { listPrototypes } from '../trials.ts'
import { ideaView } from './idea-page.tsx'

/** The page of one idea: whose it is, what was tried and seen, what was decided, and what changed since. */
export async function showIdea(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const { activity, problem } = found
  const id = ctx.params['idea'] ?? ''
  const [idea] = isId(id) ? await findIdeas(ctx.db, [id]) : []
  if (idea?.problemId !== problem.id) return ctx.notFound()
  const whole = await wholeOf(ctx.db, idea.id)
  const [joins, leadsTo, prototypes, adoptions, group] = await Promise.all([
    joinsOf(ctx.db, whole),
    leadingOf(ctx.db, idea.id),
    listPrototypes(ctx.db, whole),
    adoptionsOf(ctx.db, whole),
    idea.groupId ? knownGroup(ctx, idea.groupId) : undefined,
  ])
  const others = [...new Set([...whole, leadsTo, ...joins.flatMap(({ from, into }) => [from, into])])]
  const decisions = await Promise.all(
    [...new Set(adoptions.map(({ decisionId }) => decisionId))].map(async (decision) => ({
      at: adoptions.find(({ decisionId }) => decisionId === decision)!.at,
      known: await ctx.house.subject(subjectOf('decision', decision), { ...ctx, person: null }),
      since: (await ctx.house.panels(subjectOf('decision', decision), { ...ctx, person: null })).flatMap(
        ({ items }) => items,
      ),
    })),
  )
  return ctx.show(
    ideaView({
      at: { ...addressOf(activity), problem: problem.id },
      activity,
      problem,
      idea,
      group,
      whole,
      joins,
      leadsTo,
      related: new Map((await findIdeas(ctx.db, others)).map((one) => [one.id, one])),
      prototypes,
      decisions: decisions.flatMap(({ at, known, since }) =>
        known ? [{ at, title: known.title, href: known.href, since }] : [],
      ),
      language: ctx.language,
    }),
  )
}
