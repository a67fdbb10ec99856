import type { Ctx } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { listWards } from '../../places/index.ts'
import { formatReceipt } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import { typedOf } from './boxes.ts'
import { findPile, keptBefore, type Pile } from './find-pile.ts'
import { type Keyed, readKeyed } from './read.ts'
import { keySheet } from './sheet-commands.ts'
import { sheetView } from './sheet-pages.tsx'
import { keyingRefusals, notices } from './words.ts'

type Drawn = Pick<Keyed, 'typed' | 'errors'> & { code: string; sheetId?: string | undefined }

async function draw(
  ctx: Ctx,
  { batch, sheets, questions }: Pile,
  { typed, errors, code, sheetId }: Drawn,
  status = 200,
): Promise<Response> {
  const mended = sheets.find(({ id }) => id === sheetId)
  return ctx.show(
    sheetView({
      batch,
      questions,
      turn: 1,
      kept: keptBefore(ctx),
      sheetId,
      code,
      errors,
      values: typed,
      wards: await listWards(ctx.db),
      token: ctx.token(),
      position: mended?.position ?? (sheets.at(-1)?.position ?? 0) + 1,
      known: sheets.flatMap((sheet) => (sheet.code && sheet !== mended ? [formatReceipt(sheet.code)] : [])),
    }),
    status,
  )
}

/** The next sheet of the pile, or one that its first keyer mends. */
export async function showSheet(ctx: Ctx): Promise<Response> {
  const pile = await findPile(ctx)
  if (!pile) return ctx.notFound()
  const sheetId = ctx.url.searchParams.get('sheet') ?? undefined
  const sheet = pile.sheets.find(({ id, first }) => id === sheetId && first?.by === ctx.person!.id)
  if (sheetId && !sheet) return ctx.notFound()
  if (pile.batch.releasedAt || (!sheet && pile.sheets.length >= pile.batch.statedTotal))
    return ctx.seeOther(paths.keyingBatch.to({ batch: pile.batch.id }))
  return draw(ctx, pile, {
    typed: sheet?.first ? typedOf(pile.questions, sheet.first.values) : {},
    errors: {},
    code: sheet?.code ? formatReceipt(sheet.code) : '',
    sheetId: sheet?.id,
  })
}

export async function takeSheet(ctx: Ctx): Promise<Response> {
  const pile = await findPile(ctx)
  if (!pile) return ctx.notFound()
  const { batch, questions } = pile
  const keyed = await readKeyed(ctx.db, batch.projectId, questions, ctx.form)
  const code = ctx.form.text('code')
  const sheetId = ctx.form.text('sheet') || undefined
  if (Object.keys(keyed.errors).length) return draw(ctx, pile, { ...keyed, code, sheetId }, 422)
  const kept = await keySheet(ctx.acting, {
    batchId: batch.id,
    code,
    values: keyed.values,
    ...(sheetId ? { sheetId } : {}),
  })
  if ('refused' in kept)
    return draw(
      ctx,
      pile,
      { typed: keyed.typed, code, sheetId, errors: { [kept.field ?? '']: keyingRefusals[kept.refused] } },
      422,
    )
  const all = sheetId || pile.sheets.length + 1 >= batch.statedTotal
  if (all) return ctx.seeOther(paths.keyingBatch.to({ batch: batch.id }), notices.keyed(kept.position))
  return ctx.seeOther(withQuery(paths.keyingSheet.to({ batch: batch.id }), { kept: kept.position }))
}
