import type { Ctx } from '../../../../../platform/http.ts'
import { readDefinition } from '../definition.ts'
import { type Found, findOnBoard, isOfficer, type OwnGroup, ownGroups } from '../found.ts'
import { worksOn } from '../groups/commands.ts'
import { wholeOf } from '../lineage.ts'

export type Led = Found & { whole: string[]; group: OwnGroup | undefined }

/**
 * A problem for whoever may lead the work on it: officers of its project; and where the board allows it, people of a
 * group that works on it. For everybody else this page is not there.
 */
export async function findLed(ctx: Ctx): Promise<Led | Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const whole = await wholeOf(ctx.db, found.problem.id)
  if (isOfficer(ctx.person, found.activity)) return { ...found, whole, group: undefined }
  if (!readDefinition(found.activity.definition).groupsLead) return ctx.notFound()
  const own = await ownGroups(ctx)
  const ids = own.map(({ id }) => id)
  const works = ids.length ? await worksOn(ctx.db, whole, ids, { shown: true }) : undefined
  const group = own.find(({ id }) => id === works?.id)
  return group ? { ...found, whole, group } : ctx.notFound()
}
