import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import type { Activity } from '../activity/types.ts'
import { keepings } from '../kinds/keeping.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { readPlace } from '../questions/place.ts'
import type { Question, Values } from '../questions/question.ts'
import { answersTo } from '../questions/way.ts'
import { dropFilesOf } from '../uploads/commands.ts'
import { largestUpload } from '../uploads/prepare.ts'
import { checkView } from './check-pages.tsx'
import { keepForLater, showComeBack, takeComeBack } from './come-back-routes.ts'
import { confirm } from './confirm-routes.ts'
import { dropDraft, findDraft, inOurLanguage, isUnderCode, isWritten } from './drafts.ts'
import { drawQuestion } from './draw-question.ts'
import { withFiles } from './files.ts'
import { asked, find, inOwnLanguage, keep, onwardHref } from './found.ts'
import { closedView, questionHref } from './pages.tsx'
import { firstUnready, questionAfter } from './rules.ts'
import { shut, takingOf } from './taking.ts'
import { judge, withPage } from './typed.ts'
import { wardNames } from './ward-names.ts'

/** A draft is private to the browser that wrote it: it is kept, and is no deed of the record. */
export const routes: readonly Route[] = [
  get(paths.answer, anyone, showQuestion),
  post(paths.answer, anyone, 'nothing-changes', takeAnswer),
  get(paths.question, anyone, showQuestion),
  post(paths.question, anyone, 'nothing-changes', takeAnswer),
  post(paths.upload, anyone, 'nothing-changes', takeAnswer, { limit: largestUpload }),
  post(paths.draft, anyone, 'nothing-changes', saveDraft),
  post(paths.keep, anyone, 'nothing-changes', keepForLater, { limit: largestUpload }),
  get(paths.comeBack, anyone, showComeBack),
  post(paths.comeBack, anyone, 'nothing-changes', takeComeBack),
  get(paths.check, anyone, showCheck),
  post(paths.check, anyone, 'voice.received', confirm),
]

async function showQuestion(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const closed = shut(ctx, activity)
  if (closed) return closed
  const draft = await findDraft(ctx.acting, activity.id, ctx.visitor())
  const values = draft?.values ?? {}
  const question = asked(activity, values, ctx.params['question'])
  if (question === 'left') return ctx.seeOther(onwardHref(activity, values))
  if (!question) return ctx.notFound()
  const keptAt = isWritten(values) ? draft?.at : undefined
  return drawQuestion(ctx, activity, question, { values, errors: {}, keptAt, status: 200 })
}

async function takeAnswer(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const before = (await findDraft(ctx.acting, activity.id, ctx.visitor()))?.values ?? {}
  const question = asked(activity, before, ctx.params['question'])
  if (question === 'left') return ctx.seeOther(onwardHref(activity, before))
  if (!question) return ctx.notFound()
  const closed = shut(ctx, activity, withPage(before, question, ctx))
  if (closed) return closed
  const sent = await withFiles(ctx, activity, question, withPage(before, question, ctx))
  if (sent instanceof Response) return sent
  const leaving = ctx.form.text('leave-language') === 'yes'
  const typed = leaving ? inOurLanguage(sent.values) : sent.values
  if (ctx.form.switching || leaving) {
    await keep(ctx, activity, ctx.visitor(), typed)
    return drawQuestion(ctx, activity, question, { values: typed, errors: {}, status: 200 })
  }
  const judged = await judge(ctx, question, typed, activity.projectId)
  const { values } = judged
  const errors = { ...judged.errors, ...sent.errors }
  await keep(ctx, activity, ctx.visitor(), values)
  if (Object.keys(errors).length) return drawQuestion(ctx, activity, question, { values, errors, status: 422 })
  return (await turnedAway(ctx, activity, values)) ?? ctx.seeOther(nextHref(ctx, activity, question, values))
}

/** Somebody whose answers are not needed any more is told at once, not after the last question. */
async function turnedAway(ctx: Ctx, activity: Activity, values: Values): Promise<Response | undefined> {
  const taking = takingOf(activity, values)
  const why = await keepings[activity.kind]?.turnsAway?.(ctx.db, activity, answersTo(taking.questions, values))
  return why && ctx.show(closedView(taking, { values, language: ctx.language, why: why[ctx.language] }), 422)
}

function nextHref(ctx: Ctx, activity: Activity, question: Question, values: Values): string {
  const taking = takingOf(activity, values)
  const next = ctx.url.searchParams.get('from') === 'check' ? undefined : questionAfter(taking.questions, question.key)
  return next ? questionHref(taking, next) : paths.check.to({ project: activity.project.slug, activity: activity.slug })
}

/** Kept while it is written, and deleted when the next person at this device says so. */
async function saveDraft(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const visitor = ctx.visitor()
  if (ctx.form.text('clear') === 'yes') {
    const { values = {} } = (await findDraft(ctx.acting, activity.id, visitor)) ?? {}
    // Whoever wrote down a code still comes back to its files: those go when nobody does.
    if (!isUnderCode(values))
      await dropFilesOf(ctx.acting, ctx.files, kindNamed(activity.kind).questions(activity), values)
    await dropDraft(ctx.acting, activity.id, visitor)
    return ctx.seeOther(paths.answer.to({ project: activity.project.slug, activity: activity.slug }))
  }
  const before = (await findDraft(ctx.acting, activity.id, visitor))?.values ?? {}
  const question = takingOf(activity, before).questions.find(({ key }) => key === ctx.form.text('question'))
  if (!question) return ctx.notFound()
  await keep(ctx, activity, ctx.visitor(), withPage(before, question, ctx))
  return new Response(null, { status: 204 })
}

async function showCheck(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const closed = shut(ctx, activity)
  if (closed) return closed
  const draft = await findDraft(ctx.acting, activity.id, ctx.visitor())
  const taking = takingOf(activity, draft?.values)
  const unready = firstUnready(taking.questions, draft?.values ?? {})
  if (!draft || unready) return ctx.seeOther(questionHref(taking, unready ?? taking.questions[0]!))
  const values = answersTo(taking.questions, draft.values)
  const own = await inOwnLanguage(ctx, activity, draft.values)
  return ctx.show(
    checkView(own(taking), {
      values,
      errors: {},
      language: ctx.language,
      token: ctx.token(),
      place: readPlace(ctx.council.keys, values['place']),
      once: newId(ctx.now),
      signedIn: !!ctx.person,
      link: false,
      kept: true,
      wardNamed: await wardNames(ctx, taking.questions),
    }),
  )
}
