import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import * as paths from '../paths.ts'
import { askTable } from './commands.ts'
import { findTable, listTables } from './queries.ts'
import { type TableRefusal, tableRefusals } from './rules.ts'
import { tableView } from './table-page.tsx'
import { tablesView } from './tables-page.tsx'

const read = may('voices.read')
export const routes: readonly Route[] = [
  get(paths.tables, read, (ctx) => showTables(ctx)),
  post(paths.tables, read, 'survey.table-asked', takeTable),
  get(paths.table, read, showTable),
]

async function showTables(ctx: Ctx, refused?: TableRefusal): Promise<Response> {
  const activity = await findSurvey(ctx, 'voices.read')
  if (!activity) return ctx.notFound()
  const view = tablesView({
    activity,
    definition: readDefinition(activity.definition),
    tables: await listTables(ctx.db, activity.id),
    typed: { rows: ctx.form.text('rows'), columns: ctx.form.text('columns'), weighted: ctx.form.text('weighted') },
    errors: refused ? { rows: tableRefusals[refused] } : {},
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

async function takeTable(ctx: Ctx): Promise<Response> {
  const activity = await findSurvey(ctx, 'voices.read')
  if (!activity) return ctx.notFound()
  const { text } = ctx.form
  const asked = await askTable(ctx.acting, {
    activityId: activity.id,
    rowBy: text('rows'),
    columnBy: text('columns'),
    weighted: text('weighted') === 'yes',
  })
  if ('refused' in asked) return showTables(ctx, asked.refused)
  return ctx.seeOther(paths.table.to({ activity: activity.id, table: asked.tableId }))
}

async function showTable(ctx: Ctx): Promise<Response> {
  const activity = await findSurvey(ctx, 'voices.read')
  const table = activity && (await findTable(ctx.db, ctx.params['table']!))
  if (!activity || table?.activityId !== activity.id) return ctx.notFound()
  const wards = table.rowBy === 'ward' ? await listWards(ctx.db) : []
  return ctx.show(
    tableView({
      activity,
      definition: readDefinition(activity.definition),
      table,
      wards: new Map(wards.map(({ id, name }) => [id, name])),
    }),
  )
}
