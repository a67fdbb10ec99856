import { createHash } from 'node:crypto'
import { dayOf } from '../../../platform/clock.ts'
import type { Ctx } from '../../../platform/http.ts'
import { networkRules } from '../network-rules/queries.ts'
import { asksDuring } from './asks.ts'
import type { PutRefused } from './commands.ts'
import { namesFor } from './names.ts'
import { clashesOf, close, type EntryFields } from './rules.ts'
import { clashSentences, otherRefusals, overText, refusals, wideSentence } from './words.ts'

export type Clashing = { sentences: string[]; quiet?: string | undefined; seen: string }

/** What asks the same people then and was not looked at yet, before anything is saved. */
export async function unseenClashes(ctx: Ctx, fields: EntryFields, except?: string): Promise<Clashing | undefined> {
  const { fromOn, untilOn } = fields
  if (!/^\d/.test(fromOn) || !/^\d/.test(untilOn) || untilOn < fromOn || untilOn < dayOf(ctx.now)) return undefined
  const clashes = clashesOf(fields, await asksDuring(ctx, { fromOn, untilOn }, except))
  if (!close(clashes).length) return undefined
  const all = clashes.map(({ other, fromOn: from, untilOn: until }) => `${other.id} ${from} ${until}`)
  const seen = createHash('sha256').update(all.sort().join('\n')).digest('hex').slice(0, 32)
  if (ctx.form.text('seen') === seen) return undefined
  const names = await namesFor(ctx.db, ctx.settings, [fields])
  return { sentences: clashSentences(clashes, names), quiet: wideSentence(clashes), seen }
}

/** What was wrong with an entry, by field, as the forms of the forward plan and of the yearly plan say it. */
export async function putErrors(ctx: Ctx, refused: PutRefused, fields: EntryFields) {
  if (refused.refused !== 'invalid') return { errors: { '': otherRefusals['changed-meanwhile'] }, over: [] }
  const errors = Object.fromEntries(Object.entries(refused.fields).map(([field, why]) => [field, refusals[why]]))
  const names = await namesFor(ctx.db, ctx.settings, [fields])
  const cap = (await networkRules(ctx.db))['asks-a-quarter']
  return { errors, over: refused.over.map((one) => overText(one, names, cap)) }
}
