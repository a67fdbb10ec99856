import { may } from '../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../platform/http.ts'
import { newId } from '../../../../platform/ids.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { listStaff } from '../../../people/index.ts'
import { withProject } from '../../desk/with-project.ts'
import type { Project } from '../../types.ts'
import { findWorkingGroup, listSeats, listWorkingGroups } from '../find.ts'
import * as paths from '../paths.ts'
import type { GroupField } from '../rules.ts'
import { answerApplication, inviteToSeat } from '../seats/joining-commands.ts'
import { countInvitations, listApplications } from '../seats/queries.ts'
import { giveOfficerSeat } from '../seats/take-seat.ts'
import type { Joining, WorkingGroup } from '../types.ts'
import { startWorkingGroup } from './commands.ts'
import { workingGroupDeskPage } from './group-page.tsx'
import { workingGroupsPage } from './list-page.tsx'
import { answerRefusalWords, groupRefusalWords, inviteRefusalWords, seatRefusalWords } from './words.ts'

const editor = may('projects.edit')
export const startingRoutes: readonly Route[] = [
  get(paths.deskWorkingGroups, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showList(ctx, project))),
  post(paths.deskWorkingGroups, editor, 'working-group.started', start),
  get(paths.deskWorkingGroup, editor, (ctx) => withGroup(ctx, (project, group) => show(ctx, project, group))),
  post(paths.deskOfficerSeats, editor, 'working-group.seat-taken', giveSeat),
  post(paths.deskSeatInvitations, editor, 'working-group.invited', invite),
  post(paths.deskApplication, editor, 'working-group.application-answered', answer),
]

const fields = ['name', 'purpose', 'communitySeats', 'officerSeats', 'joining'] as const

async function showList(ctx: Ctx, project: Project, errors?: Partial<Record<GroupField, string>>): Promise<Response> {
  const typed = Object.fromEntries(fields.map((name) => [name, ctx.form.text(name)])) as Record<GroupField, string>
  const page = {
    project,
    groups: await listWorkingGroups(ctx.db, project.id),
    token: ctx.token(),
    once: newId(ctx.now),
    typed: { ...typed, joining: typed.joining || 'apply' },
    errors,
  }
  return ctx.show(workingGroupsPage(page), errors ? 422 : 200)
}

const seatsTyped = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN)

function start(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const { form } = ctx
    const done = await startWorkingGroup(ctx.acting, {
      projectId: project.id,
      name: form.text('name'),
      purpose: form.text('purpose'),
      communitySeats: seatsTyped(form.text('communitySeats')),
      officerSeats: seatsTyped(form.text('officerSeats')),
      joining: form.text('joining') as Joining,
      once: form.text('_once'),
    })
    if ('groupId' in done)
      return ctx.seeOther(
        paths.deskWorkingGroup.to({ project: project.id, group: done.groupId }),
        'The group is there. Invite people, and give officers their seats',
      )
    if (done.refused === 'not-found') return ctx.notFound()
    const errors = Object.fromEntries(
      fields.flatMap((name) => {
        const refusal = done.fields[name]
        return refusal ? [[name, groupRefusalWords[refusal]]] : []
      }),
    )
    return showList(ctx, project, errors)
  })
}

const withGroup = (
  ctx: Ctx,
  then: (project: Project, group: WorkingGroup) => Promise<Response> | Response,
): Promise<Response> =>
  withProject(ctx, 'projects.edit', async (project) => {
    const group = await findWorkingGroup(ctx.db, ctx.params['group']!)
    return group?.projectId === project.id ? then(project, group) : ctx.notFound()
  })

async function show(
  ctx: Ctx,
  project: Project,
  group: WorkingGroup,
  errors?: Partial<Record<string, string>>,
): Promise<Response> {
  const applications = await listApplications(ctx.db, ctx.council.keys, group.id)
  if (applications.length) await ctx.sawSensitive('why people ask for a seat', subjectOf('project', project.id))
  const page = {
    project,
    group,
    seats: await listSeats(ctx.db, group.id),
    applications,
    invited: await countInvitations(ctx.db, group.id),
    staff: await listStaff(ctx.db, 'desk.see'),
    token: ctx.token(),
    typed: { email: ctx.form.text('email'), why: ctx.form.text('why') },
    errors,
  }
  return ctx.show(workingGroupDeskPage(page), errors ? 422 : 200)
}

const back = (ctx: Ctx, project: Project, group: WorkingGroup, notice: string) =>
  ctx.seeOther(paths.deskWorkingGroup.to({ project: project.id, group: group.id }), notice)

function giveSeat(ctx: Ctx): Promise<Response> {
  return withGroup(ctx, async (project, group) => {
    const done = await giveOfficerSeat(ctx.acting, { groupId: group.id, accountId: ctx.form.text('person') })
    if ('seated' in done) return back(ctx, project, group, 'They have a seat and one vote')
    const said = done.refused === 'not-found' ? 'Choose an officer' : seatRefusalWords[done.refused]
    return show(ctx, project, group, { person: said })
  })
}

function invite(ctx: Ctx): Promise<Response> {
  return withGroup(ctx, async (project, group) => {
    const done = await inviteToSeat(ctx.acting, { groupId: group.id, email: ctx.form.text('email') })
    if ('invited' in done) return back(ctx, project, group, 'The invitation is on its way')
    if (done.refused === 'not-found') return ctx.notFound()
    return show(ctx, project, group, { email: inviteRefusalWords[done.refused] })
  })
}

function answer(ctx: Ctx): Promise<Response> {
  return withGroup(ctx, async (project, group) => {
    const id = ctx.params['application']!
    const waits = await listApplications(ctx.db, ctx.council.keys, group.id)
    if (!waits.some((one) => one.id === id)) return ctx.notFound()
    const accepted = ctx.form.text('answer') === 'yes'
    const done = await answerApplication(ctx.acting, { applicationId: id, accepted, why: ctx.form.text('why') })
    if ('answered' in done) return back(ctx, project, group, accepted ? 'They have a seat' : 'They are told why not')
    if (done.refused === 'not-found') return ctx.notFound()
    return show(ctx, project, group, { [`why-${id}`]: answerRefusalWords[done.refused] })
  })
}
