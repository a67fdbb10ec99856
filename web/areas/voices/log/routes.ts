import { dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, get } from '../../../platform/http.ts'
import { moderationLog } from '../paths.ts'
import { logView } from './pages.tsx'
import { countLog, listLog } from './queries.ts'
import { firstMonth } from './rules.ts'

export const routes = [get(moderationLog, anyone, showLog, { cached: true })]

const perPage = 50

async function showLog(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const [all, after] = [query.get('show') === 'all', query.get('after') ?? undefined]
  const counts = await countLog(ctx.db, firstMonth(dayOf(ctx.now)))
  const { lines, next } = await listLog(ctx.db, { all, after, limit: perPage })
  return ctx.show(logView({ counts, lines, next, all, further: !!after, language: ctx.language }))
}
