import { holds } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { kindNamed } from '../kinds/list.ts'
import type { Question } from '../questions/question.ts'
import { type Batch, findBatch, type Sheet, sheetsOf } from './queries.ts'

export type Pile = { batch: Batch; sheets: Sheet[]; questions: readonly Question[] }

/** A pile with its sheets, for a person who enters paper in its project. */
export async function findPile(ctx: Ctx): Promise<Pile | undefined> {
  const batch = await findBatch(ctx.db, ctx.params['batch'])
  if (!batch || !holds(ctx.person, 'voices.enter', subjectOf('project', batch.projectId))) return undefined
  const activity = await findRow(ctx.db, batch.activityId)
  if (!activity) return undefined
  return {
    batch,
    sheets: await sheetsOf(ctx.council, ctx.db, batch.id),
    questions: kindNamed(activity.kind).questions(activity),
  }
}

/** Which sheet was kept just now: said quietly on the next one, since a notice would take the focus from the keys. */
export function keptBefore(ctx: Ctx): number | undefined {
  const kept = Number(ctx.url.searchParams.get('kept'))
  return Number.isInteger(kept) && kept > 0 && kept < 1000 ? kept : undefined
}
