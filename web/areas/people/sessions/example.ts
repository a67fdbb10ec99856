import { deed } from '../../../platform/db.ts'
import type { Ctx } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { startSession } from './commands.ts'
import { keepSession, sessionOf } from './cookie.ts'

/** Signs in as one of the invented people, second factor and all. Only the example installation does this. */
export async function signInAs(
  ctx: Ctx,
  accountId: string,
): Promise<{ signedIn: true } | { refused: 'not-the-example' | 'no-account' }> {
  if (!ctx.production.example) return { refused: 'not-the-example' }
  const token = await deed(ctx.db, async (tx) => {
    const account = isId(accountId)
      ? await tx
          .selectFrom('accounts')
          .select('id')
          .where('id', '=', accountId)
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom('account_erasures as e').whereRef('e.account_id', '=', 'accounts.id'))),
          )
          .executeTakeFirst()
      : undefined
    return account && startSession(tx, ctx.acting, { accountId, way: 'example', secondFactor: true, ...sessionOf(ctx) })
  })
  if (!token) return { refused: 'no-account' }
  keepSession(ctx, token)
  return { signedIn: true }
}
