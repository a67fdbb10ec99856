import { may } from '../../../permissions.ts'
import type { Form } from '../../../platform/form.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import { adoptedBy, listAdoptable } from '../../activities/index.ts'
import { listStaff } from '../../people/index.ts'
import type { Project } from '../../projects/index.ts'
import { themesOf } from '../../voices/index.ts'
import { countCoverage } from '../coverage/count.ts'
import { decisionPage } from '../decision-page/pages.tsx'
import { dataOf } from '../decision-page/routes.ts'
import { answeredThemes, listAnswers } from '../decisions/queries.ts'
import * as paths from '../paths.ts'
import { publishDecision } from '../publication/publish-decision.ts'
import { respond } from '../responses/respond.ts'
import type { AnswerFields } from '../responses/rules.ts'
import type { Decision } from '../types.ts'
import { type AnswerFormProps, answerPage } from './answer-page.tsx'
import { deskDecisionPage } from './decision-page.tsx'
import { decisionFor } from './find.ts'
import { answerRefusalWords, published, publishRefusalWords, words } from './words.ts'

export const routes = [
  get(paths.deskDecision, may('decisions.edit'), showDecision),
  get(paths.answerTheme, may('decisions.edit'), showAnswer),
  post(paths.answerTheme, may('decisions.edit'), 'decision.responded', takeAnswer),
  get(paths.decisionPreview, may('decisions.edit'), showPreview),
  post(paths.decisionPublication, may('decisions.edit'), 'decision.published', publish),
]

async function showDecision(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  return found ? deskOf(ctx, found) : ctx.notFound()
}

export async function deskOf(
  ctx: Ctx,
  { decision, project }: { decision: Decision; project: Project },
  errors: Record<string, string> = {},
): Promise<Response> {
  const answers = new Map((await listAnswers(ctx.db, decision.id)).map((answer) => [answer.themeId, answer]))
  const answered = await answeredThemes(ctx.db, project.id)
  const themes = (await themesOf(ctx.db, project.id)).map(({ id, name, size }) => ({
    id,
    name,
    size,
    response: answers.get(id)?.response,
    elsewhere: answered.has(id),
  }))
  const toAnswerFirst = themes.toSorted(
    (a, b) => Number(!!a.response || a.elsewhere) - Number(!!b.response || b.elsewhere),
  )
  return ctx.show(
    deskDecisionPage({
      decision,
      project,
      themes: toAnswerFirst,
      adopted: await adoptedBy(ctx.db, decision.id, ctx.now),
      adoptable: decision.publishedAt ? [] : await listAdoptable(ctx.db, project.id),
      token: ctx.token(),
      errors,
    }),
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}

const unanswered: AnswerFields = {
  used: undefined,
  notUsedWhy: '',
  response: '',
  reason: '',
  dueOn: null,
  translations: {},
}

async function showAnswer(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  if (!found) return ctx.notFound()
  if (found.decision.publishedAt) return ctx.seeOther(paths.deskDecision.to({ decision: found.decision.id }))
  const kept = (await listAnswers(ctx.db, found.decision.id)).find(({ themeId }) => themeId === ctx.params['theme'])
  return answerOf(ctx, found.decision, {
    fields: kept ?? unanswered,
    owner: kept?.ownerAccount ?? '',
    day: dayParts(kept?.dueOn),
  })
}

type Shown = Pick<AnswerFormProps, 'fields' | 'owner' | 'day'> & { errors?: Record<string, string> }

async function answerOf(ctx: Ctx, decision: Decision, { errors = {}, ...shown }: Shown): Promise<Response> {
  const theme = (await themesOf(ctx.db, decision.projectId)).find(({ id }) => id === ctx.params['theme'])
  if (!theme) return ctx.notFound()
  const staff = await listStaff(ctx.db, 'projects.edit')
  return ctx.show(
    answerPage({ decision, theme, staff, errors, token: ctx.token(), ...shown }),
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}

function readAnswer(form: Form): AnswerFields {
  const day = readDay(form, 'dueOn')
  const used = form.text('used')
  const cy = form.text('cy-reason')
  return {
    used: used === 'yes' ? true : used === 'no' ? false : undefined,
    notUsedWhy: form.text('notUsedWhy'),
    response: form.text('response'),
    reason: form.text('reason'),
    dueOn: day === 'nothing' ? null : day,
    translations: cy ? { cy: { reason: cy } } : {},
  }
}

async function takeAnswer(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  if (!found) return ctx.notFound()
  const { decision } = found
  const fields = readAnswer(ctx.form)
  const owner = ctx.form.text('owner')
  const staff = await listStaff(ctx.db, 'projects.edit')
  const ownerAccount = staff.some(({ id }) => id === owner) ? owner : null
  const done = await respond(ctx.acting, {
    ...fields,
    decisionId: decision.id,
    themeId: ctx.params['theme']!,
    ownerAccount,
  })
  if ('responded' in done) {
    const theme = (await themesOf(ctx.db, decision.projectId)).find(({ id }) => id === ctx.params['theme'])
    return ctx.seeOther(paths.deskDecision.to({ decision: decision.id }), words.answer.saved(theme?.name ?? ''))
  }
  if (done.refused === 'not-found') return ctx.notFound()
  const errors: Record<string, string> =
    'fields' in done
      ? Object.fromEntries(Object.entries(done.fields).map(([field, refusal]) => [field, answerRefusalWords[refusal]]))
      : { '': published }
  return answerOf(ctx, decision, { fields, owner, day: typedDay(ctx.form, 'dueOn'), errors })
}

async function showPreview(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  if (!found) return ctx.notFound()
  const data = await dataOf(ctx, found.decision, await countCoverage(ctx.db, found.decision, ctx.now))
  if (!data) return ctx.notFound()
  return ctx.show({
    ...decisionPage(data),
    back: { href: paths.deskDecision.to({ decision: found.decision.id }), text: words.title },
  })
}

async function publish(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  if (!found) return ctx.notFound()
  const done = await publishDecision(ctx.acting, found.decision.id)
  // Pressed twice: it is published, which is what was asked for.
  if ('published' in done || done.refused === 'already-published')
    return ctx.seeOther(paths.deskDecision.to({ decision: found.decision.id }), words.tasks.published)
  if (done.refused === 'not-found') return ctx.notFound()
  const themes = Object.fromEntries((done.themes ?? []).map(({ id, name }) => [id, `${words.tasks.toAnswer}: ${name}`]))
  return deskOf(ctx, found, { '': publishRefusalWords[done.refused], ...themes })
}
