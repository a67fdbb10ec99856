import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { findByReceipt, parseReceipt } from '../../voices/index.ts'
import { receipt as receiptPath } from '../../voices/paths.ts'
import { mistypedPage, receiptPage } from './pages.tsx'
import { pictureOf } from './picture.ts'
import { gatherReceipt } from './queries.ts'

export const receiptRoutes: readonly Route[] = [get(receiptPath, anyone, showReceipt)]

/** Whoever holds the code may look. Only misses count against the limit, so that nobody can try codes one after another. */
async function showReceipt(ctx: Ctx): Promise<Response> {
  const typed = ctx.params['code'] ?? ''
  const read = parseReceipt(typed)
  if (read === 'mistyped')
    return unseen(
      (await ctx.limited('receipt-look-up')) ??
        ctx.show(mistypedPage({ typed: typed.slice(0, 40), language: ctx.language }), 404),
    )
  const { code } = read
  const voice = await findByReceipt(ctx.db, code)
  if (!voice) return unseen(await elsewhere(ctx, code))
  const address = ctx.council.origin + receiptPath.to({ code })
  const data = await gatherReceipt(ctx, { ...voice, receipt: code })
  return unseen(ctx.show(receiptPage({ ...data, picture: await pictureOf(address) })))
}

/** A receipt of another council of this installation is sent there; otherwise nobody has this code, or not yet. */
async function elsewhere(ctx: Ctx, code: string): Promise<Response> {
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const council = await ctx.councils.ofReceipt(code)
  return council && council.slug !== ctx.council.slug
    ? ctx.seeOther(council.origin + receiptPath.to({ code }))
    : ctx.notFound()
}

/** No browser, proxy or search engine keeps what a receipt opens. */
function unseen(page: Response): Response {
  page.headers.set('cache-control', 'private, no-store')
  page.headers.set('x-robots-tag', 'noindex, nofollow')
  return page
}
