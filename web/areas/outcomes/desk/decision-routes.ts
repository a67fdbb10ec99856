import { may } from '../../../permissions.ts'
import type { Form } from '../../../platform/form.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import { listDecisions } from '../decisions/queries.ts'
import { type DecisionFields, mostOptions } from '../decisions/rules.ts'
import { saveDecision } from '../decisions/save-decision.ts'
import * as paths from '../paths.ts'
import { unansweredThemes } from '../publication/unanswered.ts'
import { listOutcomes } from '../results/queries.ts'
import { type DecisionFormProps, decisionFormPage } from './decision-form.tsx'
import { decisionFor, projectFor } from './find.ts'
import { listPage } from './list-page.tsx'
import { changedMeanwhile, decisionRefusalWords, published, words } from './words.ts'

export const routes = [
  get(paths.projectDecisions, may('decisions.edit'), showList),
  get(paths.newDecision, may('decisions.edit'), showNew),
  post(paths.newDecision, may('decisions.edit'), 'decision.saved', takeNew),
  get(paths.editDecision, may('decisions.edit'), showEdit),
  post(paths.editDecision, may('decisions.edit'), 'decision.saved', takeEdit),
]

async function showList(ctx: Ctx): Promise<Response> {
  const project = await projectFor(ctx, ctx.params['project'])
  if (!project) return ctx.notFound()
  const decisions = await listDecisions(ctx.db, project.id, { drafts: true })
  const outcomes = await listOutcomes(ctx.db, [project.id], { drafts: true })
  return ctx.show(listPage({ project, decisions, outcomes, unanswered: await unansweredThemes(ctx.db, project.id) }))
}

const nothing: DecisionFields = {
  title: '',
  what: '',
  decidedBy: '',
  decidedOn: '',
  reasons: '',
  optionsRejected: [],
  translations: {},
}

async function showNew(ctx: Ctx): Promise<Response> {
  const project = await projectFor(ctx, ctx.params['project'])
  if (!project) return ctx.notFound()
  return ctx.show(formOf(ctx, { fields: { ...nothing, decidedBy: project.decider }, project: project.id, day: {} }))
}

async function showEdit(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  if (!found) return ctx.notFound()
  const { decision, project } = found
  if (decision.publishedAt) return ctx.seeOther(paths.deskDecision.to({ decision: decision.id }))
  return ctx.show(formOf(ctx, { fields: decision, project: project.id, decision, day: dayParts(decision.decidedOn) }))
}

type Shown = {
  fields: DecisionFields
  project: string
  decision?: { id: string; title: string; version: number }
  day: DecisionFormProps['day']
  errors?: Record<string, string>
  once?: string
}

function formOf(ctx: Ctx, { fields, project, decision, day, errors = {}, once }: Shown) {
  return decisionFormPage({
    fields,
    day,
    errors,
    token: ctx.token(),
    once: once || newId(ctx.now),
    version: decision?.version,
    action: decision ? paths.editDecision.to({ decision: decision.id }) : paths.newDecision.to({ project }),
    back: decision
      ? { href: paths.deskDecision.to({ decision: decision.id }), text: decision.title }
      : { href: paths.projectDecisions.to({ project }), text: words.title },
  })
}

function readFields(form: Form): DecisionFields {
  const day = readDay(form, 'decidedOn')
  const options = Array.from({ length: mostOptions + 1 }, (_, at) => ({
    option: form.text(`option-${at}`),
    why: form.text(`why-${at}`),
  }))
  const cy = Object.fromEntries(
    ['title', 'what', 'reasons'].flatMap((name) => (form.text(`cy-${name}`) ? [[name, form.text(`cy-${name}`)]] : [])),
  )
  return {
    title: form.text('title'),
    what: form.text('what'),
    decidedBy: form.text('decidedBy'),
    decidedOn: day,
    reasons: form.text('reasons'),
    optionsRejected: options.filter(({ option, why }) => option || why),
    translations: Object.keys(cy).length > 0 ? { cy } : {},
  }
}

async function takeNew(ctx: Ctx): Promise<Response> {
  const project = await projectFor(ctx, ctx.params['project'])
  return project ? take(ctx, project.id) : ctx.notFound()
}

async function takeEdit(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  return found ? take(ctx, found.project.id, found.decision) : ctx.notFound()
}

async function take(
  ctx: Ctx,
  project: string,
  decision?: { id: string; title: string; version: number },
): Promise<Response> {
  const fields = readFields(ctx.form)
  const version = Number(ctx.form.text('version'))
  const saved = await saveDecision(ctx.acting, {
    ...fields,
    projectId: project,
    once: ctx.form.text('_once'),
    change: decision ? { decisionId: decision.id, version } : undefined,
  })
  if ('decisionId' in saved)
    return ctx.seeOther(paths.deskDecision.to({ decision: saved.decisionId }), words.decision.saved)
  if (saved.refused === 'not-found') return ctx.notFound()
  const errors: Record<string, string> =
    saved.refused === 'invalid'
      ? Object.fromEntries(
          Object.entries(saved.fields).map(([field, refusal]) => [field, decisionRefusalWords[refusal]]),
        )
      : { '': saved.refused === 'published' ? published : changedMeanwhile }
  const shown = { fields, project, day: typedDay(ctx.form, 'decidedOn'), errors, once: ctx.form.text('_once') }
  return ctx.show(formOf(ctx, { ...shown, ...(decision ? { decision } : {}) }), 422)
}
