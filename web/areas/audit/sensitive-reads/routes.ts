import { may } from '../../../permissions.ts'
import { type Ctx, get } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { findAccounts } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { readsView } from './pages.tsx'
import { listReads } from './queries.ts'

export const routes = [get(paths.sensitiveReads, may('sensitive-reads.read'), list)]

const onePage = 50

async function list(ctx: Ctx): Promise<Response> {
  const [, time = '', id] = /^(\d{1,15}) (.+)$/.exec(ctx.url.searchParams.get('before') ?? '') ?? []
  const found = await listReads(ctx.db, isId(id) ? { at: new Date(Number(time)), id } : undefined, onePage + 1)
  const page = found.slice(0, onePage)
  const accounts = await findAccounts(ctx.db, [...new Set(page.map(({ accountId }) => accountId))])
  const rows = await Promise.all(
    page.map(async ({ at, accountId, what, subject, why }) => ({
      at,
      what,
      why,
      who: accounts.get(accountId)?.name ?? 'Somebody whose account was erased',
      subject: subject ? ((await ctx.house.subject(subject as Subject, ctx))?.title ?? subject) : '',
    })),
  )
  const last = page.at(-1)
  return ctx.show(
    readsView({ rows, before: found.length > onePage && last ? `${last.at.getTime()} ${last.id}` : undefined }),
  )
}
