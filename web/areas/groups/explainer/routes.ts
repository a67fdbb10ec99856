import { measureReading } from '@folkmoot/themes'
import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { findAccounts, listStaff } from '../../people/index.ts'
import { figuresOfServices } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import { addService, changeService } from './commands.ts'
import { editPage, type Hint } from './edit-page.tsx'
import { figuresPage } from './figures-page.tsx'
import { servicePage, servicesPage } from './pages.tsx'
import { answersOfService, findService, listServices, type Service, versionsOfService } from './queries.ts'
import { openNumber, type ServiceFields, type ServiceRefusals } from './rules.ts'
import { refusals, words } from './words.ts'

const edits = may('services.explain')
export const explainerRoutes: readonly Route[] = [
  get(paths.councilServices, anyone, async (ctx) =>
    ctx.show(servicesPage({ services: await listServices(ctx.db), edits: mayEdit(ctx) })),
  ),
  get(paths.councilService, anyone, showService),
  get(paths.newCouncilService, edits, (ctx) => showForm(ctx, undefined)),
  post(paths.newCouncilService, edits, 'service.explained', add),
  get(paths.editCouncilService, edits, (ctx) => withService(ctx, (service) => showForm(ctx, service))),
  post(paths.editCouncilService, edits, 'service.explained', (ctx) =>
    withService(ctx, (service) => change(ctx, service)),
  ),
  get(paths.serviceFigures, may('voices.reply'), showFigures),
]

const mayEdit = ({ person }: Ctx): boolean => edits.admits(person) === 'yes'

async function withService(ctx: Ctx, then: (service: Service) => Promise<Response>): Promise<Response> {
  const service = await findService(ctx.db, ctx.params['service']!)
  return service ? then(service) : ctx.notFound()
}

const yearBefore = (now: Date) => new Date(now.getTime() - 365 * 86_400_000)
const figures = ({ db, now }: Ctx, serviceId?: string) =>
  figuresOfServices(db, { since: yearBefore(now), today: dayOf(now), ...(serviceId && { serviceId }) })

function showService(ctx: Ctx): Promise<Response> {
  return withService(ctx, async (service) => {
    const [answers, [own]] = await Promise.all([answersOfService(ctx.db, service.id), figures(ctx, service.id)])
    const numbers = {
      received: openNumber(own?.received),
      inTime: openNumber(own?.inTime),
      open: openNumber(own?.open),
      overdue: openNumber(own?.overdue),
      closedByCouncil: openNumber(own?.closedByCouncil),
    }
    return ctx.show(servicePage({ service, answers, numbers, edits: mayEdit(ctx) }))
  })
}

async function showFigures(ctx: Ctx): Promise<Response> {
  const [services, all] = await Promise.all([listServices(ctx.db), figures(ctx)])
  const rows = services.flatMap(({ id, slug, name }) => {
    const own = all.find(({ serviceId }) => serviceId === id)
    return own ? [{ ...own, slug, name }] : []
  })
  return ctx.show(figuresPage(rows))
}

/** What makes a text hard to read: at most a handful of words, each once. */
function hintOf(about: string): Hint | undefined {
  if (!about) return undefined
  const { age, hardWords, longSentences } = measureReading(about)
  const hard = [
    ...new Set(hardWords.map(({ text, instead }) => (instead ? `${text} (try “${instead}”)` : text).toLowerCase())),
  ]
  return age === undefined && !hard.length && !longSentences.length
    ? undefined
    : { age, hard: hard.slice(0, 8), long: longSentences.length }
}

const fieldsOf = ({ form }: Ctx): ServiceFields => ({
  name: form.text('name').replace(/\s+/g, ' '),
  about: form.text('about'),
  email: form.text('email').toLowerCase(),
  telephone: form.text('telephone'),
  lead: form.text('lead'),
  why: form.text('why'),
})

async function showForm(
  ctx: Ctx,
  service: Service | undefined,
  typed?: ServiceFields,
  refused: ServiceRefusals = {},
): Promise<Response> {
  const versions = service ? await versionsOfService(ctx.db, service.id) : []
  const names = await findAccounts(
    ctx.db,
    versions.flatMap(({ byAccount }) => byAccount ?? []),
  )
  const fields = typed ?? {
    name: service?.name ?? '',
    about: service?.about ?? '',
    email: service?.email ?? '',
    telephone: service?.telephone ?? '',
    lead: service?.leadAccount ?? '',
    why: '',
  }
  const view = editPage({
    service,
    typed: fields,
    errors: Object.fromEntries(Object.entries(refused).map(([field, refusal]) => [field, refusals[refusal]])),
    hint: hintOf(fields.about),
    staff: await listStaff(ctx.db, 'voices.reply'),
    versions: versions.map(({ byAccount, ...version }) => ({
      ...version,
      by: (byAccount && names.get(byAccount)?.name) || 'the council',
    })),
    token: ctx.token(),
  })
  return ctx.show(view, typed ? 422 : 200)
}

async function add(ctx: Ctx): Promise<Response> {
  const typed = fieldsOf(ctx)
  const done = await addService(ctx.acting, typed)
  if ('slug' in done) return ctx.seeOther(paths.councilService.to({ service: done.slug }), words.saved)
  return 'fields' in done ? showForm(ctx, undefined, typed, done.fields) : ctx.notFound()
}

async function change(ctx: Ctx, service: Service): Promise<Response> {
  const typed = fieldsOf(ctx)
  const done = await changeService(ctx.acting, { serviceId: service.id, fields: typed })
  if ('slug' in done) return ctx.seeOther(paths.councilService.to({ service: done.slug }), words.saved)
  return 'fields' in done ? showForm(ctx, service, typed, done.fields) : ctx.notFound()
}
