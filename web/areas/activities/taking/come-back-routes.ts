import type { Ctx } from '../../../platform/http.ts'
import { ruleOf } from '../../../platform/settings.ts'
import { formatReceipt, newReceiptCode, parseReceipt } from '../../voices/index.ts'
import { endOf } from '../activity/rules.ts'
import { comeBackView, keptView } from './come-back-pages.tsx'
import { codeVisitor, dropDraft, findDraft, markUnderCode } from './drafts.ts'
import { drawQuestion } from './draw-question.ts'
import { withFiles } from './files.ts'
import { asked, find, keep, onwardHref } from './found.ts'
import { questionHref } from './pages.tsx'
import { shut, takingOf } from './taking.ts'
import { withPage } from './typed.ts'
import { takingPartWords } from './words.ts'

/** What was written so far goes under a new code as well: only a file has to be one that we can take, and the code is shown once. */
export async function keepForLater(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const limited =
    (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', ctx.visitor()))
  if (limited) return limited
  const before = (await findDraft(ctx.acting, activity.id, ctx.visitor()))?.values ?? {}
  const question = asked(activity, before, ctx.form.text('question'))
  if (!question || question === 'left') return ctx.notFound()
  const typed = withPage(before, question, ctx)
  const closed = shut(ctx, activity, typed)
  if (closed) return closed
  const sent = await withFiles(ctx, activity, question, typed)
  if (sent instanceof Response) return sent
  if (Object.keys(sent.errors).length) {
    await keep(ctx, activity, ctx.visitor(), sent.values)
    return drawQuestion(ctx, activity, question, { ...sent, status: 422 })
  }
  const code = newReceiptCode()
  await keep(ctx, activity, ctx.visitor(), markUnderCode(sent.values))
  await keep(ctx, activity, codeVisitor(code), sent.values)
  const days = ruleOf(ctx.settings, 'keep-drafts-days')
  const forgotten = new Date(ctx.now.getTime() + days * 86_400_000)
  const end = endOf(activity)
  const taking = takingOf(activity, sent.values)
  return ctx.show(
    keptView(taking, {
      code: formatReceipt(code),
      until: end && end < forgotten ? end : forgotten,
      origin: ctx.council.origin,
      goOn: questionHref(taking, question),
      language: ctx.language,
    }),
  )
}

export async function showComeBack(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  return (
    shut(ctx, activity) ??
    ctx.show(comeBackView(takingOf(activity), { typed: '', token: ctx.token(), language: ctx.language }))
  )
}

/** The code brings the draft into this browser, and is used up: a slip of paper left lying opens nothing afterwards. */
export async function takeComeBack(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const closed = shut(ctx, activity)
  if (closed) return closed
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const typed = ctx.form.text('code')
  const say = takingPartWords[ctx.language]
  const again = (error?: string) =>
    ctx.show(
      comeBackView(takingOf(activity), {
        typed,
        token: ctx.token(),
        language: ctx.language,
        ...(error ? { error } : {}),
      }),
      error ? 422 : 200,
    )
  if (ctx.form.switching) return again()
  const parsed = parseReceipt(typed)
  if (parsed === 'mistyped') return again(say.codeMistyped)
  const visitor = codeVisitor(parsed.code)
  const draft = await findDraft(ctx.acting, activity.id, visitor)
  if (!draft) return again(say.codeUnknown)
  await keep(ctx, activity, ctx.visitor(), draft.values)
  await dropDraft(ctx.acting, activity.id, visitor)
  return ctx.seeOther(onwardHref(activity, draft.values))
}
