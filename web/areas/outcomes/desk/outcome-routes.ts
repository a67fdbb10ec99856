import { may } from '../../../permissions.ts'
import type { Form } from '../../../platform/form.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import { themesOf } from '../../voices/index.ts'
import { listDecisions } from '../decisions/queries.ts'
import * as paths from '../paths.ts'
import { publishOutcome } from '../publication/publish-outcome.ts'
import type { OutcomeFields } from '../results/rules.ts'
import { saveOutcome } from '../results/save-outcome.ts'
import { outcomeFor, projectFor } from './find.ts'
import { type OutcomeFormProps, outcomeFormPage } from './outcome-page.tsx'
import { changedMeanwhile, outcomeRefusalWords, published, publishRefusalWords, words } from './words.ts'

export const routes = [
  get(paths.newOutcome, may('decisions.edit'), showNew),
  post(paths.newOutcome, may('decisions.edit'), 'outcome.saved', takeNew),
  get(paths.editOutcome, may('decisions.edit'), showEdit),
  post(paths.editOutcome, may('decisions.edit'), 'outcome.saved', takeEdit),
  post(paths.outcomePublication, may('decisions.edit'), 'outcome.published', publish),
]

const nothing: OutcomeFields = { title: '', what: '', happenedOn: '', evidence: '', translations: {}, themeIds: [] }

async function showNew(ctx: Ctx): Promise<Response> {
  const project = await projectFor(ctx, ctx.params['project'])
  return project
    ? formOf(ctx, project.id, { fields: nothing, decisionId: '', day: {}, kept: undefined })
    : ctx.notFound()
}

async function showEdit(ctx: Ctx): Promise<Response> {
  const found = await outcomeFor(ctx)
  if (!found) return ctx.notFound()
  const { outcome, project } = found
  if (outcome.publishedAt) return ctx.seeOther(paths.outcome.to({ outcome: outcome.id }))
  return formOf(ctx, project.id, {
    fields: outcome,
    decisionId: outcome.decisionId ?? '',
    day: dayParts(outcome.happenedOn),
    kept: outcome,
  })
}

type Shown = Pick<OutcomeFormProps, 'fields' | 'decisionId' | 'day' | 'kept'> & {
  errors?: Record<string, string>
  once?: string
}

async function formOf(ctx: Ctx, project: string, { errors = {}, once, ...shown }: Shown): Promise<Response> {
  const [themes, decisions] = [await themesOf(ctx.db, project), await listDecisions(ctx.db, project)]
  const page = outcomeFormPage({
    project: { id: project },
    themes,
    decisions,
    errors,
    token: ctx.token(),
    once: once || newId(ctx.now),
    ...shown,
  })
  return ctx.show(page, Object.keys(errors).length > 0 ? 422 : 200)
}

function readFields(form: Form): OutcomeFields {
  const cy = Object.fromEntries(
    ['title', 'what', 'evidence'].flatMap((name) => (form.text(`cy-${name}`) ? [[name, form.text(`cy-${name}`)]] : [])),
  )
  return {
    title: form.text('title'),
    what: form.text('what'),
    happenedOn: readDay(form, 'happenedOn'),
    evidence: form.text('evidence'),
    translations: Object.keys(cy).length > 0 ? { cy } : {},
    themeIds: form.all('themes'),
  }
}

async function takeNew(ctx: Ctx): Promise<Response> {
  const project = await projectFor(ctx, ctx.params['project'])
  return project ? take(ctx, project.id) : ctx.notFound()
}

async function takeEdit(ctx: Ctx): Promise<Response> {
  const found = await outcomeFor(ctx)
  return found ? take(ctx, found.project.id, found.outcome) : ctx.notFound()
}

async function take(ctx: Ctx, project: string, kept?: { id: string; version: number }): Promise<Response> {
  const { form } = ctx
  const fields = readFields(form)
  const decisionId = form.text('decision')
  const version = Number(form.text('version'))
  const saved = await saveOutcome(ctx.acting, {
    ...fields,
    projectId: project,
    decisionId: decisionId || null,
    once: form.text('_once'),
    change: kept ? { outcomeId: kept.id, version } : undefined,
  })
  if ('outcomeId' in saved) return ctx.seeOther(paths.editOutcome.to({ outcome: saved.outcomeId }), words.outcome.saved)
  if (saved.refused === 'not-found') return ctx.notFound()
  const errors: Record<string, string> =
    saved.refused === 'invalid'
      ? Object.fromEntries(
          Object.entries(saved.fields).map(([field, refusal]) => [field, outcomeRefusalWords[refusal]]),
        )
      : { '': saved.refused === 'published' ? published : changedMeanwhile }
  return formOf(ctx, project, {
    fields,
    decisionId,
    day: typedDay(form, 'happenedOn'),
    kept,
    errors,
    once: form.text('_once'),
  })
}

async function publish(ctx: Ctx): Promise<Response> {
  const found = await outcomeFor(ctx)
  if (!found) return ctx.notFound()
  const { outcome, project } = found
  const done = await publishOutcome(ctx.acting, outcome.id)
  if ('published' in done || done.refused === 'already-published')
    return ctx.seeOther(paths.projectDecisions.to({ project: project.id }), words.outcome.published)
  if (done.refused === 'not-found') return ctx.notFound()
  const errors = { '': publishRefusalWords[done.refused] }
  return formOf(ctx, project.id, {
    fields: outcome,
    decisionId: outcome.decisionId ?? '',
    day: dayParts(outcome.happenedOn),
    kept: outcome,
    errors,
  })
}
