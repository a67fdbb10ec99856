import { may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { formatReceipt } from '../../voices/index.ts'
import type { Activity } from '../activity/types.ts'
import { findHeld } from '../desk/find-held.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { drawnGround } from '../questions/ground-queries.ts'
import { printSheets } from './commands.ts'
import { packView } from './pack-pages.tsx'
import { type PrintPage, printView, type SheetsPage, sheetsView } from './pages.tsx'
import { findPrintBatch, listPrintBatches } from './queries.ts'
import { printKinds } from './rules.ts'
import { scriptView } from './script-pages.tsx'

const enter = may('voices.enter')
export const routes: readonly Route[] = [
  get(paths.print, enter, showForm),
  post(paths.print, enter, 'forms.printed', makeForms),
  get(paths.printBatch, enter, showSheets),
  get(paths.printPack, enter, showPack),
  get(paths.telephone, enter, showScript),
]

async function draw(ctx: Ctx, activity: Activity, page: Pick<PrintPage, 'typed' | 'refused'>): Promise<Response> {
  const batches = await listPrintBatches(ctx.db, activity.id)
  return ctx.show(printView({ activity, batches, token: ctx.token(), ...page }), page.refused ? 422 : 200)
}

async function showForm(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.enter')
  return activity?.publishedAt
    ? draw(ctx, activity, { typed: { kind: 'form', language: 'en', sheets: '30' } })
    : ctx.notFound()
}

async function makeForms(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.enter')
  if (!activity) return ctx.notFound()
  const typed = {
    kind: ctx.form.text('kind'),
    language: ctx.form.text('language') === 'cy' ? ('cy' as const) : ('en' as const),
    sheets: ctx.form.text('sheets'),
  }
  const kind = printKinds.find((one) => one === typed.kind) ?? 'form'
  const sheets = /^\d{1,4}$/.test(typed.sheets) ? Number(typed.sheets) : 0
  const made = await printSheets(ctx.acting, { activityId: activity.id, kind, language: typed.language, sheets })
  if ('refused' in made) return draw(ctx, activity, { typed, refused: made.refused })
  return ctx.seeOther(paths.printBatch.to({ activity: activity.id, batch: made.batchId }))
}

/** The forms of one pile with all they are drawn from. */
async function pileOf(ctx: Ctx): Promise<SheetsPage | undefined> {
  const activity = await findHeld(ctx, 'voices.enter')
  const batch = activity && (await findPrintBatch(ctx.db, activity.id, ctx.params['batch']!))
  if (!batch) return undefined
  const kind = kindNamed(activity.kind)
  return {
    activity,
    batch: batch.id,
    questions: kind.questions(activity).filter(({ office }) => !office),
    skips: kind.routes?.(activity) ?? [],
    codes: batch.codes.map((code) => ({ code, shown: formatReceipt(code) })),
    kind: batch.kind,
    language: batch.language,
    council: { name: ctx.settings.name, origin: ctx.council.origin, address: ctx.settings.contactAddress },
    ground: await drawnGround(ctx, activity.projectId, kind.questions(activity), batch.language),
  }
}

async function showSheets(ctx: Ctx): Promise<Response> {
  const pile = await pileOf(ctx)
  return pile ? ctx.show(sheetsView(pile)) : ctx.notFound()
}

async function showPack(ctx: Ctx): Promise<Response> {
  const pile = await pileOf(ctx)
  if (!pile) return ctx.notFound()
  const poster = ctx.url.searchParams.get('poster') === 'a3' ? 'a3' : 'a4'
  return ctx.show(packView({ ...pile, poster, telephone: ctx.settings.contactPhone }))
}

async function showScript(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.enter')
  if (!activity?.publishedAt) return ctx.notFound()
  const kind = kindNamed(activity.kind)
  return ctx.show(
    scriptView({
      activity,
      questions: kind.questions(activity).filter(({ office }) => !office),
      skips: kind.routes?.(activity) ?? [],
      language: ctx.url.searchParams.get('language') === 'cy' ? 'cy' : 'en',
      council: ctx.settings.name,
    }),
  )
}
