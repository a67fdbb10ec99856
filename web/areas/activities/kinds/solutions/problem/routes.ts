import { sql } from 'kysely'
import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findWard } from '../../../../places/index.ts'
import { doorOf } from '../../../activity/rules.ts'
import { adoptionsOf } from '../adopting/queries.ts'
import { readDefinition } from '../definition.ts'
import { addressOf, type Found, findOnBoard, knownGroup } from '../found.ts'
import { joinsOf, leadingOf, wholeOf } from '../lineage.ts'
import * as paths from '../paths.ts'
import { findIdeas, findProblems, listGroups, listIdeas } from '../queries.ts'
import { listPrototypes } from '../trials.ts'
import { problemView } from './page.tsx'
import { agreementsOf, stepsOf } from './queries.ts'

export const routes: readonly Route[] = [get(paths.problem, anyone, show, { cached: true })]

async function show(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  return found instanceof Response ? found : ctx.show(problemView(await pageOf(ctx, found)))
}

async function pageOf(ctx: Ctx, { activity, problem }: Found) {
  const { db } = ctx
  const whole = await wholeOf(db, problem.id)
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [joins, leadsTo, { ideas, next }, groups, moves, agreements, ward] = await Promise.all([
    joinsOf(db, [problem.id]),
    leadingOf(db, problem.id),
    listIdeas(db, whole, { after }),
    listGroups(db, whole),
    stepsOf(db, whole),
    agreementsOf(db, whole),
    problem.wardId ? findWard(db, problem.wardId) : undefined,
  ])
  const ids = ideas.map(({ id }) => id)
  const [prototypes, decisions, carried, ideaJoins] = await Promise.all([
    listPrototypes(db, ids),
    decisionsOf(ctx, ids),
    countCarried(ctx, problem.id),
    joinsOf(db, ids),
  ])
  const shown = new Set(ids)
  const elsewhere = [...new Set(ideaJoins.map(({ into }) => into))].filter((id) => !shown.has(id))
  const others = [...new Set([...whole, leadsTo, ...joins.flatMap(({ from, into }) => [from, into])])]
  const known = await Promise.all([...new Set(groups.map(({ groupId }) => groupId))].map((id) => knownGroup(ctx, id)))
  return {
    at: { ...addressOf(activity), problem: problem.id },
    activity,
    problem,
    open: doorOf(activity, ctx.now) === 'open',
    groupsLead: readDefinition(activity.definition).groupsLead,
    whole,
    leadsTo,
    related: new Map((await findProblems(db, others)).map((one) => [one.id, one])),
    joins,
    ideas,
    firstIdeas: !after,
    nextIdeas: next,
    ideaJoins,
    leading: new Map([...ideas, ...(await findIdeas(db, elsewhere))].map(({ id, title }) => [id, title])),
    groups,
    directory: new Map(known.flatMap((group) => (group ? [[group.id, group]] : []))),
    prototypes,
    moves,
    agreements,
    decisions,
    carried,
    ward: ward && { name: ward.name, href: ward.href },
    now: ctx.now,
    language: ctx.language,
  }
}

/** The published decisions that take up any of these ideas. */
async function decisionsOf(ctx: Ctx, ideaIds: readonly string[]) {
  const adoptions = await adoptionsOf(ctx.db, ideaIds)
  const all = await Promise.all(
    [...new Map(adoptions.map((one) => [one.decisionId, one.at]))].map(async ([id, at]) => ({
      at,
      known: await ctx.house.subject(subjectOf('decision', id), { ...ctx, person: null }),
      ideas: adoptions.filter(({ decisionId }) => decisionId === id).map(({ ideaId }) => ideaId),
    })),
  )
  return all.flatMap(({ at, known, ideas }) => (known ? [{ at, title: known.title, href: known.href, ideas }] : []))
}

async function countCarried(ctx: Ctx, problemId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from solution_affected
    where problem_id = ${problemId} and via is not null`.execute(ctx.db)
  return rows[0]!.n
}
