import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { receipt, receiptLookUp } from '../paths.ts'
import { parseReceipt } from './code.ts'
import { lookUpView } from './pages.tsx'
import { findByReceipt } from './queries.ts'
import { lookUpWords } from './words.ts'

export const routes = [
  get(receiptLookUp, anyone, (ctx) => draw(ctx, '')),
  post(receiptLookUp, anyone, 'nothing-changes', lookUp),
]

function draw(ctx: Ctx, typed: string, wrong?: 'missing' | 'mistyped' | 'unknown'): Response {
  const error = wrong && lookUpWords[ctx.language].errors[wrong]
  return ctx.show(
    lookUpView({ token: ctx.token(), language: ctx.language, typed: typed.slice(0, 40), error }),
    error ? 422 : 200,
  )
}

/** Leads to the receipt, also to that of another council of this installation. A slip of the pen is told apart from a code nobody has. */
async function lookUp(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('code')
  if (ctx.form.switching) return draw(ctx, typed)
  if (!typed) return draw(ctx, typed, 'missing')
  const read = parseReceipt(typed)
  if (read === 'mistyped') return draw(ctx, typed, 'mistyped')
  if (await findByReceipt(ctx.db, read.code)) return ctx.seeOther(receipt.to(read))
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const council = await ctx.councils.ofReceipt(read.code)
  if (council && council.slug !== ctx.council.slug) return ctx.seeOther(council.origin + receipt.to(read))
  return draw(ctx, typed, 'unknown')
}
