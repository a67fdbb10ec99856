import type { Ctx } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { formatReceipt } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import type { Question, Values } from '../questions/question.ts'
import { boxesOf, readableIn, typedOf } from './boxes.ts'
import { findPile, type Pile } from './find-pile.ts'
import type { Sheet } from './queries.ts'
import { readKeyed } from './read.ts'
import { differences } from './rules.ts'
import { nextFor } from './second-routes.ts'
import { settleView } from './settle-pages.tsx'
import { settleSheet } from './sheet-commands.ts'
import { fieldNames, keyingRefusals, notices } from './words.ts'

async function find(ctx: Ctx): Promise<{ pile: Pile; sheet: Sheet; first: Values; second: Values } | undefined> {
  const pile = await findPile(ctx)
  const sheet = pile?.sheets.find(({ id }) => id === ctx.params['sheet'])
  return pile && sheet?.first && sheet.second
    ? { pile, sheet, first: sheet.first.values, second: sheet.second.values }
    : undefined
}
type Found = NonNullable<Awaited<ReturnType<typeof find>>>

function draw(
  ctx: Ctx,
  { pile: { batch, questions }, sheet, first, second }: Found,
  errors: Record<string, string>,
  status = 200,
): Response {
  const [one, other] = [typedOf(questions, first), typedOf(questions, second)]
  const all = differences(questions, first, second).map((name) => {
    const question = questions.find((asked) => boxesOf(asked).some((box) => box.name === name))
    return {
      name,
      label: labelOf(question, name),
      first: readableIn(question, name, one[name] ?? ''),
      second: readableIn(question, name, other[name] ?? ''),
      chosen: ctx.form.text(`choose-${name}`),
      other: ctx.form.text(`other-${name}`),
    }
  })
  const { id, position, code } = sheet
  return ctx.show(
    settleView({
      batch,
      sheet: { id, position, code: code ? formatReceipt(code) : '' },
      differences: all,
      errors,
      token: ctx.token(),
    }),
    status,
  )
}

function labelOf(question: Question | undefined, name: string): string {
  const label = question && boxesOf(question).find((box) => box.name === name)!.label
  if (!label) return name === 'given' ? fieldNames.given : fieldNames.language
  return ['matrix', 'ranking', 'points'].includes(question.type) ? `${question.title.en}: ${label}` : label
}

export async function showSettle(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found ? draw(ctx, found, {}) : ctx.notFound()
}

export async function settle(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const { pile, sheet, first, second } = found
  const { text } = ctx.form
  const names = differences(pile.questions, first, second)
  const undecided = names.filter((name) => !['first', 'second', 'other'].includes(text(`choose-${name}`)))
  if (undecided.length)
    return draw(
      ctx,
      found,
      Object.fromEntries(undecided.map((name) => [`choose-${name}`, keyingRefusals['not-settled']])),
      422,
    )
  const [one, other] = [typedOf(pile.questions, first), typedOf(pile.questions, second)]
  const chosen = (name: string) =>
    ({ first: one[name], second: other[name], other: text(`other-${name}`) })[text(`choose-${name}`) as 'first']
  const typed = (name: string) => (names.includes(name) ? chosen(name) : one[name]) ?? ''
  const keyed = await readKeyed(ctx.db, pile.batch.projectId, pile.questions, { text: typed })
  const wrong = Object.entries(keyed.errors).map(([name, sentence]) => [`choose-${name}`, sentence])
  if (wrong.length) return draw(ctx, found, Object.fromEntries(wrong), 422)
  const settled = await settleSheet(ctx.acting, { batchId: pile.batch.id, sheetId: sheet.id, values: keyed.values })
  if ('refused' in settled) return draw(ctx, found, { '': keyingRefusals[settled.refused] }, 422)
  return nextFor(pile, ctx.person!.id)
    ? ctx.seeOther(withQuery(paths.keyingSecond.to({ batch: pile.batch.id }), { kept: settled.position }))
    : ctx.seeOther(paths.keyingBatch.to({ batch: pile.batch.id }), notices.settled(settled.position))
}
