import type { Ctx } from '../../../platform/http.ts'
import { parseReceipt } from './code.ts'
import { type FoundVoice, findByReceipt } from './queries.ts'

/** The voice whose code an address holds. Only misses count against the limit, so that nobody can try codes one after another. */
export async function voiceOfReceipt(ctx: Ctx): Promise<FoundVoice | Response> {
  const read = parseReceipt(ctx.params['code'] ?? '')
  const voice = read === 'mistyped' ? undefined : await findByReceipt(ctx.db, read.code)
  return voice ?? (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
}
