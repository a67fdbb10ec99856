import { addWorkingDays, dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { ruleOf } from '../../../platform/settings.ts'
import { findAccounts } from '../../people/index.ts'
import { excerpt, stateOfCase } from '../../voices/index.ts'
import { listServices } from '../explainer/queries.ts'
import * as paths from '../paths.ts'
import type { Side } from '../record/sides.ts'
import { withRecord } from '../record/with-record.ts'
import type { Group } from '../register/queries.ts'
import { explanationRoutes } from './explanation-routes.ts'
import { type IssueForm, issueFormPage } from './form-page.tsx'
import { issueRoutes as oneIssue } from './issue-routes.ts'
import { issuesPage, type ListedIssue } from './list-page.tsx'
import { type Issue, issuesOfGroup, issuesOfOfficer } from './queries.ts'
import { raiseIssue } from './raise.ts'
import { type IssueFields, isKind, readShow } from './rules.ts'
import { answers } from './sides.ts'
import { kindWords, refusals } from './words.ts'

export const issueRoutes: readonly Route[] = [
  get(paths.groupIssues, signedIn, (ctx) => withRecord(ctx, (group, side) => listOfGroup(ctx, group, side))),
  get(paths.newGroupIssue, signedIn, (ctx) => withRecord(ctx, (group, side) => showForm(ctx, group, side))),
  post(paths.groupIssues, signedIn, 'voice.received', (ctx) =>
    withRecord(ctx, (group, side) => raise(ctx, group, side)),
  ),
  get(paths.issues, signedIn, listOfOfficer),
  ...oneIssue,
  ...explanationRoutes,
]

const filterOf = ({ url }: Ctx, otherwise: 'open' | 'all') => {
  const [kind, page] = [url.searchParams.get('kind') ?? '', Number(url.searchParams.get('page') ?? 1)]
  return {
    show: readShow(url.searchParams.get('show'), otherwise),
    kind: isKind(kind) ? kind : '',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

async function listed(ctx: Ctx, issues: readonly Issue[]): Promise<ListedIssue[]> {
  const names = await findAccounts(ctx.db, [...new Set(issues.flatMap(({ ownerAccount }) => ownerAccount ?? []))])
  const today = dayOf(ctx.now)
  return issues.map((issue) => ({
    ...issue,
    state: stateOfCase(issue, today),
    excerpt: excerpt(issue.words),
    owner: issue.ownerAccount ? names.get(issue.ownerAccount)?.name : undefined,
  }))
}

async function listOfGroup(ctx: Ctx, group: Group, side: Side): Promise<Response> {
  const filter = filterOf(ctx, 'all')
  const asked = { ...filter, ...(isKind(filter.kind) && { kinds: [filter.kind] }) }
  const { issues, total } = await issuesOfGroup(ctx, group.id, asked)
  return ctx.show(
    issuesPage({
      group,
      side: side === 'group' ? 'group' : 'council',
      raises: group.state === 'member',
      issues: await listed(ctx, issues),
      total,
      filter,
    }),
  )
}

async function listOfOfficer(ctx: Ctx): Promise<Response> {
  const { person } = ctx
  if (!answers(person, 'own')) return ctx.notFound()
  const filter = filterOf(ctx, 'open')
  const asked = { ...filter, ...(isKind(filter.kind) && { kinds: [filter.kind] }) }
  const { issues, total } = await issuesOfOfficer(ctx, person, asked)
  return ctx.show(
    issuesPage({ group: undefined, side: 'council', raises: false, issues: await listed(ctx, issues), total, filter }),
  )
}

async function showForm(
  ctx: Ctx,
  group: Group,
  side: Side,
  typed?: IssueFields,
  errors: IssueForm['errors'] = {},
): Promise<Response> {
  if (group.state !== 'member') return ctx.notFound()
  const once = ctx.form.text('_once')
  return ctx.show(
    issueFormPage({
      group,
      byOfficer: side === 'officer',
      services: await listServices(ctx.db),
      due: addWorkingDays(dayOf(ctx.now), ruleOf(ctx.settings, 'reply-working-days')),
      typed: typed ?? {
        kind: ctx.url.searchParams.get('kind') ?? '',
        service: ctx.url.searchParams.get('service') ?? '',
        words: '',
        wish: '',
        open: '',
        channel: '',
        agreed: '',
      },
      errors,
      token: ctx.token(),
      once: isId(once) ? once : newId(ctx.now),
    }),
    typed ? 422 : 200,
  )
}

async function raise(ctx: Ctx, group: Group, side: Side): Promise<Response> {
  const { form } = ctx
  const fields: IssueFields = {
    kind: form.text('kind'),
    service: form.text('service'),
    words: form.text('words'),
    wish: form.text('wish'),
    open: form.text('open'),
    channel: form.text('channel'),
    agreed: form.text('agreed'),
  }
  const once = form.text('_once')
  const byOfficer = side === 'officer'
  const raising = { groupId: group.id, fields, once: isId(once) ? once : newId(ctx.now), byOfficer }
  const result = await raiseIssue(ctx.acting, raising)
  if ('taken' in result)
    return ctx.seeOther(
      paths.issue.to({ issue: result.taken.voiceId }),
      isKind(fields.kind) ? kindWords[fields.kind].done : undefined,
    )
  if (result.refused === 'not-found') return ctx.notFound()
  const errors = Object.fromEntries(Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]]))
  return showForm(ctx, group, side, fields, errors)
}
