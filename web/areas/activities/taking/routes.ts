import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { mayBeShownAs } from '../../people/index.ts'
import { listWards } from '../../places/index.ts'
import { takingWords } from '../../voices/index.ts'
import { findActivity } from '../activity/queries.ts'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { sentencesOf } from '../questions/errors.ts'
import { placeToken, readPlace } from '../questions/place.ts'
import { findPlaceOf } from '../questions/place-queries.ts'
import { namesOf, type Question, type Values } from '../questions/question.ts'
import { problemsOf } from '../questions/rules.ts'
import { checkView } from './check-pages.tsx'
import { confirm } from './confirm-routes.ts'
import { dropDraft, findDraft, keepDraft } from './drafts.ts'
import { questionHref, questionView, type Taking } from './pages.tsx'
import { firstUnready, questionAfter } from './rules.ts'
import { shut, takingOf } from './taking.ts'

/** A draft is private to the browser that wrote it: it is kept, and is no deed of the record. */
export const routes: readonly Route[] = [
  get(paths.answer, anyone, showQuestion),
  post(paths.answer, anyone, 'nothing-changes', takeAnswer),
  get(paths.question, anyone, showQuestion),
  post(paths.question, anyone, 'nothing-changes', takeAnswer),
  post(paths.draft, anyone, 'nothing-changes', saveDraft),
  get(paths.check, anyone, showCheck),
  post(paths.check, anyone, 'voice.received', confirm),
]

/** Nobody sees a draft of an activity here, staff included: theirs is the preview. */
async function find(ctx: Ctx): Promise<Activity | undefined> {
  return findActivity(ctx.db, { project: ctx.params['project']!, activity: ctx.params['activity']! }, null, ctx.now)
}

const asked = (ctx: Ctx, { questions }: Taking): Question | undefined =>
  ctx.params['question'] ? questions.find(({ key }) => key === ctx.params['question']) : questions[0]

async function showQuestion(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const closed = shut(ctx, activity)
  if (closed) return closed
  const question = asked(ctx, takingOf(activity))
  if (!question) return ctx.notFound()
  const draft = await findDraft(ctx.acting, activity.id, ctx.visitor())
  return draw(ctx, activity, question, { values: draft?.values ?? {}, errors: {}, keptAt: draft?.at, status: 200 })
}

type Drawing = { values: Values; errors: Record<string, string>; keptAt?: Date | undefined; status: number }

async function draw(
  ctx: Ctx,
  activity: Activity,
  question: Question,
  { values, errors, keptAt, status }: Drawing,
): Promise<Response> {
  const taking = takingOf(activity)
  const view = questionView(taking, {
    question,
    values,
    errors,
    language: ctx.language,
    token: ctx.token(),
    place: readPlace(ctx.council.keys, values['place']),
    wards: question.type === 'place' ? await listWards(ctx.db) : undefined,
    fromCheck: ctx.url.searchParams.get('from') === 'check',
    keptAt: question.key === taking.questions[0]?.key ? keptAt : undefined,
  })
  return ctx.show(view, status)
}

/** What this page's question now says, in place of what it said before. Postcodes are not kept. */
function withPage(values: Values, question: Question, ctx: Ctx): Values {
  const next: Record<string, string> = { ...values }
  for (const name of namesOf(question)) {
    if (name === 'place') continue
    const typed = ctx.form.text(name)
    if (typed) next[name] = typed
    else delete next[name]
  }
  return next
}
const withoutPostcode = ({ postcode: _, ward: __, ...values }: Values): Values => values

async function takeAnswer(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const question = asked(ctx, takingOf(activity))
  if (!question) return ctx.notFound()
  const before = (await findDraft(ctx.acting, activity.id, ctx.visitor()))?.values ?? {}
  let values = withPage(before, question, ctx)
  const closed = shut(ctx, activity, values)
  if (closed) return closed
  if (ctx.form.switching) {
    await keepDraft(ctx.acting, activity.id, ctx.visitor(), withoutPostcode(values))
    return draw(ctx, activity, question, { values, errors: {}, status: 200 })
  }
  const errors = sentencesOf(problemsOf(question, values), ctx.language)
  if (question.type === 'publish' && ctx.person && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    errors['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  if (question.type === 'place') {
    const found = await placed(ctx, values)
    if ('error' in found) errors['postcode'] = found.error
    else values = found.values
  }
  await keepDraft(ctx.acting, activity.id, ctx.visitor(), withoutPostcode(values))
  if (Object.keys(errors).length) return draw(ctx, activity, question, { values, errors, status: 422 })
  return ctx.seeOther(nextHref(ctx, activity, question))
}

function nextHref(ctx: Ctx, activity: Activity, question: Question): string {
  const taking = takingOf(activity)
  const next = ctx.url.searchParams.get('from') === 'check' ? undefined : questionAfter(taking.questions, question.key)
  return next ? questionHref(taking, next) : paths.check.to({ project: activity.project.slug, activity: activity.slug })
}

/** A ward that was found by postcode stays as precise as it was, unless another is given. */
async function placed(ctx: Ctx, values: Values): Promise<{ values: Values } | { error: string }> {
  const { place: token, ...rest } = values
  const before = readPlace(ctx.council.keys, token)
  if (!values['postcode'] && before && values['ward'] === before.wardId) return { values }
  const found = await findPlaceOf(ctx.db, values)
  if ('problem' in found)
    return { error: sentencesOf({ postcode: { problem: found.problem } }, ctx.language)['postcode']! }
  return { values: found.place ? { ...rest, place: placeToken(ctx.council.keys, found.place) } : rest }
}

/** Kept while it is written, and deleted when the next person at this device says so. */
async function saveDraft(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const visitor = ctx.visitor()
  if (ctx.form.text('clear') === 'yes') {
    await dropDraft(ctx.acting, activity.id, visitor)
    return ctx.seeOther(paths.answer.to({ project: activity.project.slug, activity: activity.slug }))
  }
  const question = takingOf(activity).questions.find(({ key }) => key === ctx.form.text('question'))
  if (!question) return ctx.notFound()
  const before = (await findDraft(ctx.acting, activity.id, visitor))?.values ?? {}
  await keepDraft(ctx.acting, activity.id, visitor, withoutPostcode(withPage(before, question, ctx)))
  return new Response(null, { status: 204 })
}

async function showCheck(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const closed = shut(ctx, activity)
  if (closed) return closed
  const taking = takingOf(activity)
  const draft = await findDraft(ctx.acting, activity.id, ctx.visitor())
  const unready = firstUnready(taking.questions, draft?.values ?? {})
  if (!draft || unready) return ctx.seeOther(questionHref(taking, unready ?? taking.questions[0]!))
  const { values } = draft
  return ctx.show(
    checkView(taking, {
      values,
      errors: {},
      language: ctx.language,
      token: ctx.token(),
      place: readPlace(ctx.council.keys, values['place']),
      once: newId(ctx.now),
      signedIn: !!ctx.person,
      link: false,
      kept: true,
    }),
  )
}
