import type { Ctx } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { listWards } from '../../places/index.ts'
import { formatReceipt } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import { findPile, keptBefore, type Pile } from './find-pile.ts'
import type { Sheet } from './queries.ts'
import { type Keyed, readKeyed } from './read.ts'
import { keySecond } from './sheet-commands.ts'
import { sheetView } from './sheet-pages.tsx'
import { keyingRefusals, notices } from './words.ts'

async function draw(
  ctx: Ctx,
  { batch, questions }: Pile,
  sheet: Sheet,
  { typed, errors }: Pick<Keyed, 'typed' | 'errors'>,
  status = 200,
): Promise<Response> {
  return ctx.show(
    sheetView({
      batch,
      questions,
      turn: 2,
      kept: keptBefore(ctx),
      sheetId: sheet.id,
      code: sheet.code ? formatReceipt(sheet.code) : '',
      known: [],
      errors,
      values: typed,
      position: sheet.position,
      wards: await listWards(ctx.db),
      token: ctx.token(),
    }),
    status,
  )
}

/** The next sheet that somebody else keyed first. */
export const nextFor = ({ sheets }: Pile, account: string, done?: string): Sheet | undefined =>
  sheets.find(({ id, first, second }) => first && !second && first.by !== account && id !== done)

export async function showSecond(ctx: Ctx): Promise<Response> {
  const pile = await findPile(ctx)
  if (!pile) return ctx.notFound()
  const sheet = nextFor(pile, ctx.person!.id)
  return sheet
    ? draw(ctx, pile, sheet, { typed: {}, errors: {} })
    : ctx.seeOther(paths.keyingBatch.to({ batch: pile.batch.id }))
}

export async function takeSecond(ctx: Ctx): Promise<Response> {
  const pile = await findPile(ctx)
  const sheet = pile?.sheets.find(({ id }) => id === ctx.form.text('sheet'))
  if (!pile || !sheet) return ctx.notFound()
  const { batch, questions } = pile
  const keyed = await readKeyed(ctx.db, batch.projectId, questions, ctx.form)
  if (Object.keys(keyed.errors).length) return draw(ctx, pile, sheet, keyed, 422)
  const kept = await keySecond(ctx.acting, { batchId: batch.id, sheetId: sheet.id, values: keyed.values })
  if ('refused' in kept)
    return draw(
      ctx,
      pile,
      sheet,
      { typed: keyed.typed, errors: { [kept.field ?? '']: keyingRefusals[kept.refused] } },
      422,
    )
  if (kept.differs) return ctx.seeOther(paths.keyingSettle.to({ batch: batch.id, sheet: sheet.id }))
  return nextFor(pile, ctx.person!.id, sheet.id)
    ? ctx.seeOther(withQuery(paths.keyingSecond.to({ batch: batch.id }), { kept: kept.position }))
    : ctx.seeOther(paths.keyingBatch.to({ batch: batch.id }), notices.agrees(kept.position))
}
