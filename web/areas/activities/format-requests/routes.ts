import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { withQuery } from '../../../platform/paths.ts'
import { idOf, kindOf, type Subject } from '../../../platform/subjects.ts'
import { wayWords } from '../../../ui/ask-way/words.ts'
import { readEmail } from '../../people/index.ts'
import { scopeOf } from '../../voices/index.ts'
import { formatCode, readCode } from '../codes.ts'
import * as paths from '../paths.ts'
import { type About, askForFormat, dueFrom, endRequest, takeBack } from './commands.ts'
import { requestDeskView, requestsView } from './desk-pages.tsx'
import { ownView, requestView } from './pages.tsx'
import { type FormatRequest, findByCode, findRequest, listRequests } from './queries.ts'
import { type EndingRefusal, type RequestFields, type RequestRefusals, requestRefusals } from './rules.ts'
import { requestWords } from './words.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.newFormatRequest, anyone, showForm),
  post(paths.newFormatRequest, anyone, 'format.requested', ask),
  get(paths.ownFormatRequest, anyone, showOwn),
  post(paths.formatRequestEnd, anyone, 'format.request-ended', endOwn),
  get(paths.formatRequests, edit, showList),
  get(paths.formatRequest, edit, showRequest),
  post(paths.formatRequest, edit, 'format.request-ended', end),
]

type Here = About & { href: string }

/** What a request is about: anything that everyone may see, or nothing in particular. */
async function aboutOf(ctx: Ctx, asked: string): Promise<Here | undefined | 'unknown'> {
  if (!asked) return undefined
  const subject = asked as Subject
  if (!isId(idOf(subject))) return 'unknown'
  const known = await ctx.house.subject(subject, { ...ctx, person: null })
  if (!known?.public) return 'unknown'
  const project = kindOf(subject) === 'project' ? subject : known.within
  const projectId = project && kindOf(project) === 'project' ? idOf(project) : null
  return { subject, projectId, title: known.title, href: known.href }
}

const none: RequestFields = { format: '', language: '', details: '', reply: '', email: '', telephone: '', address: '' }

async function draw(ctx: Ctx, about: Here | undefined, values: RequestFields, refused: RequestRefusals = {}) {
  const say = { ...requestWords[ctx.language].refusals, ...wayWords[ctx.language].refusals }
  const once = ctx.form.text('_once')
  const wrong = Object.entries(refused)
  const view = requestView({
    about,
    subject: about?.subject ?? '',
    dueOn: await dueFrom(ctx.acting),
    values,
    errors: Object.fromEntries(wrong.map(([field, refusal]) => [field, say[refusal]])),
    language: ctx.language,
    token: ctx.token(),
    once: isId(once) ? once : newId(ctx.now),
  })
  return ctx.show(view, wrong.length ? 422 : 200)
}

async function showForm(ctx: Ctx): Promise<Response> {
  const about = await aboutOf(ctx, ctx.url.searchParams.get('about') ?? '')
  return about === 'unknown' ? ctx.notFound() : draw(ctx, about, none)
}

async function ask(ctx: Ctx): Promise<Response> {
  const { text } = ctx.form
  const about = await aboutOf(ctx, text('about'))
  if (about === 'unknown') return ctx.notFound()
  const names = Object.keys(none) as (keyof RequestFields)[]
  const fields = Object.fromEntries(names.map((name) => [name, text(name)])) as RequestFields
  if (ctx.form.switching) return draw(ctx, about, fields)
  const refused = requestRefusals(fields, readEmail(fields.email))
  if (Object.keys(refused).length) return draw(ctx, about, fields, refused)
  const limited = await ctx.limited('contact')
  if (limited) return limited
  const once = text('_once')
  const asked = await askForFormat(ctx.acting, {
    about: about ?? { subject: null, projectId: null, title: ctx.settings.name },
    fields,
    language: ctx.language,
    once: isId(once) ? once : newId(ctx.now),
  })
  if ('refused' in asked) return draw(ctx, about, fields, asked.refused)
  return ctx.seeOther(withQuery(paths.ownFormatRequest.to({ code: formatCode(asked.code) }), { new: 'yes' }))
}

async function showOwn(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const code = readCode(ctx.params['code'] ?? '')
  const request = code && (await findByCode(ctx.db, code))
  if (!request) return ctx.notFound()
  const isNew = ctx.url.searchParams.get('new') === 'yes' && !request.ending
  return ctx.show(ownView({ request, isNew, language: ctx.language, token: ctx.token() }))
}

async function endOwn(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const code = readCode(ctx.params['code'] ?? '')
  if (!code || !(await findByCode(ctx.db, code))) return ctx.notFound()
  const { takenBack } = await takeBack(ctx.acting, code)
  const href = paths.ownFormatRequest.to({ code: formatCode(code) })
  return takenBack ? ctx.seeOther(href, requestWords[ctx.language].takenBack) : ctx.seeOther(href)
}

async function showList(ctx: Ctx): Promise<Response> {
  const asked = ctx.url.searchParams
  const show = asked.get('show') === 'done' ? 'done' : 'waiting'
  const page = Math.min(Math.max(Number.parseInt(asked.get('page') ?? '1', 10) || 1, 1), 1000)
  const listed = await listRequests(ctx.db, scopeOf(ctx.person, 'activities.edit'), { show, page })
  return ctx.show(requestsView({ ...listed, show, page, today: dayOf(ctx.now) }))
}

/** A request that this person handles; otherwise nothing is here. */
async function findHandled(ctx: Ctx): Promise<FormatRequest | undefined> {
  const request = await findRequest(ctx.db, ctx.params['request'] ?? '')
  const scope = scopeOf(ctx.person, 'activities.edit')
  return request && (scope === 'all' || (request.projectId && scope.includes(request.projectId))) ? request : undefined
}

async function showRequest(ctx: Ctx): Promise<Response> {
  const request = await findHandled(ctx)
  return request ? drawRequest(ctx, request) : ctx.notFound()
}

async function drawRequest(
  ctx: Ctx,
  request: FormatRequest,
  given?: { ending: string; answer: string; refused: EndingRefusal },
): Promise<Response> {
  const reads = holds(ctx.person, 'contacts.read', request.projectId ? `project:${request.projectId}` : 'council')
  const open = (sealed: Buffer | null) => (sealed ? ctx.council.keys.open(sealed) : '')
  const opened =
    reads && request.contact ? { details: open(request.details), contact: open(request.contact) } : undefined
  if (opened) await ctx.sawSensitive('contact', request.subject ?? 'council:formats')
  const about =
    request.subject && kindOf(request.subject) === 'activity'
      ? { href: paths.versions.to({ activity: idOf(request.subject) }), text: request.title }
      : undefined
  return ctx.show(
    requestDeskView({
      request,
      about,
      opened,
      today: dayOf(ctx.now),
      typed: given ?? { ending: '', answer: '' },
      refused: given?.refused,
      token: ctx.token(),
    }),
    given ? 422 : 200,
  )
}

async function end(ctx: Ctx): Promise<Response> {
  const request = await findHandled(ctx)
  if (!request) return ctx.notFound()
  const typed = { ending: ctx.form.text('ending'), answer: ctx.form.text('answer') }
  const ended = await endRequest(ctx.acting, { requestId: request.id, ...typed })
  if ('refused' in ended) return drawRequest(ctx, request, { ...typed, refused: ended.refused })
  return ctx.seeOther(paths.formatRequests.to(), 'Saved. The person is told')
}
