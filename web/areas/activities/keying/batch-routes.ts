import type { Ctx } from '../../../platform/http.ts'
import { findAccounts } from '../../people/index.ts'
import { formatReceipt, takingWords } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import { takingPartWords } from '../taking/words.ts'
import { correctTotal, removeSheet } from './batch-commands.ts'
import { type BatchPage, batchView } from './batch-pages.tsx'
import { boxesOf } from './boxes.ts'
import { findPile, type Pile } from './find-pile.ts'
import { countUnreadable } from './queries.ts'
import { releaseBatch, stateOfSheet } from './release-commands.ts'
import { holdsOf } from './rules.ts'
import { keyingRefusals, notices } from './words.ts'

const takenWords = { ...takingWords.en.refusals, ...takingPartWords.en.refusals }

type More = { typed?: BatchPage['typed']; refused?: BatchPage['refused'] }

export async function showBatch(ctx: Ctx, more: More = {}): Promise<Response> {
  const pile = await findPile(ctx)
  if (!pile) return ctx.notFound()
  const { batch, sheets, questions } = pile
  const names = await findAccounts(ctx.db, [
    ...new Set(sheets.flatMap(({ first, second }) => [first?.by, second?.by].filter((id) => id !== undefined))),
  ])
  const name = (id: string | undefined) => (id ? (names.get(id)?.name ?? 'Somebody who left') : '')
  const states = sheets.map((sheet) => stateOfSheet(questions, sheet))
  return ctx.show(
    batchView({
      batch,
      sheets: sheets.map((sheet, index) => ({
        id: sheet.id,
        position: sheet.position,
        code: sheet.code ? formatReceipt(sheet.code) : '',
        state: states[index]!,
        first: name(sheet.first?.by),
        second: name(sheet.second?.by),
        mine: sheet.first?.by === ctx.person!.id,
        taken: !!sheet.voiceId,
      })),
      holds: holdsOf(batch.statedTotal, states),
      unreadable: batch.releasedAt ? await unreadableOf(ctx, pile) : [],
      secondForMe: sheets.some(({ first, second }) => first && !second && first.by !== ctx.person!.id),
      typed: more.typed ?? { total: '', why: '' },
      refused: more.refused,
      token: ctx.token(),
    }),
    more.refused ? 422 : 200,
  )
}

/** What could not be read, under the question as it was asked. */
async function unreadableOf(ctx: Ctx, { batch, questions }: Pile): Promise<BatchPage['unreadable']> {
  const counts = await countUnreadable(ctx.db, batch.id)
  return questions.flatMap((question, index) =>
    counts
      .filter(({ field }) => field === question.key || boxesOf(question).some(({ name }) => name === field))
      .map(({ field, sheets }) => {
        const row = question.type === 'matrix' && boxesOf(question).find(({ name }) => name === field)
        return { question: `${index + 1}. ${question.title.en}${row ? `: ${row.label}` : ''}`, sheets }
      }),
  )
}

export async function correct(ctx: Ctx): Promise<Response> {
  const pile = await findPile(ctx)
  if (!pile) return ctx.notFound()
  const typed = { total: ctx.form.text('total'), why: ctx.form.text('why').slice(0, 500) }
  const statedTotal = /^\d{1,4}$/.test(typed.total) ? Number(typed.total) : 0
  const corrected = await correctTotal(ctx.acting, { batchId: pile.batch.id, statedTotal, why: typed.why })
  if ('refused' in corrected)
    return showBatch(ctx, {
      typed,
      refused: {
        sentence: keyingRefusals[corrected.refused],
        field: corrected.refused === 'why-missing' ? 'why' : 'total',
      },
    })
  return ctx.seeOther(paths.keyingBatch.to({ batch: pile.batch.id }), notices.total)
}

export async function remove(ctx: Ctx): Promise<Response> {
  const pile = await findPile(ctx)
  const sheet = pile?.sheets.find(({ id }) => id === ctx.params['sheet'])
  if (!pile || !sheet) return ctx.notFound()
  const removed = await removeSheet(ctx.acting, { batchId: pile.batch.id, sheetId: sheet.id })
  if ('refused' in removed) return showBatch(ctx, { refused: { sentence: keyingRefusals[removed.refused] } })
  return ctx.seeOther(paths.keyingBatch.to({ batch: pile.batch.id }), notices.removed)
}

export async function release(ctx: Ctx): Promise<Response> {
  const pile = await findPile(ctx)
  if (!pile) return ctx.notFound()
  const released = await releaseBatch(ctx.acting, { batchId: pile.batch.id })
  if ('released' in released)
    return ctx.seeOther(
      paths.keyingBatch.to({ batch: pile.batch.id }),
      notices.released(released.released.length, released.unreadable),
    )
  const { position, why } = released
  const which = position === undefined || !why ? '' : `. Sheet ${position}: ${takenWords[why]}`
  return showBatch(ctx, { refused: { sentence: keyingRefusals[released.refused] + which } })
}
