import type { Ctx } from '../../../../../platform/http.ts'
import { findAccounts } from '../../../../people/index.ts'
import { readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import { listVersions } from './queries.ts'
import { versionsView } from './version-page.tsx'

const perPage = 30

export async function showVersions(ctx: Ctx): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const asked = Number(ctx.url.searchParams.get('before'))
  const before = Number.isInteger(asked) && asked > 0 ? asked : undefined
  const rows = await listVersions(ctx.db, activity.id, { before, limit: perPage + 1 })
  const shown = rows.slice(0, perPage)
  const names = await findAccounts(
    ctx.db,
    shown.flatMap(({ by }) => (by ? [by] : [])),
  )
  return ctx.show(
    versionsView({
      activity,
      versions: shown.map((row) => ({
        ...row,
        by: row.by ? (names.get(row.by)?.name ?? 'A former member of staff') : 'The house',
        before: readDefinition(row.before),
      })),
      next: rows.length > perPage ? shown.at(-1)!.version : undefined,
    }),
  )
}
