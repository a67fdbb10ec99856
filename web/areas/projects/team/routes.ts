import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import { listStaff } from '../../people/index.ts'
import { withProject } from '../desk/with-project.ts'
import { projectDetail } from '../find/project-detail.ts'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { sessionsPage, teamPage } from './pages.tsx'
import { addSession, addToTeam, removeFromTeam } from './team.ts'
import { sessionWords, teamWords } from './words.ts'

const editor = may('projects.edit')
export const teamRoutes = [
  get(paths.team, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showTeam(ctx, project))),
  post(paths.team, editor, 'project.team-added', add),
  post(paths.teamRemoval, editor, 'project.team-removed', remove),
  get(paths.sessions, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showSessions(ctx, project))),
  post(paths.sessions, editor, 'project.session-added', note),
]

async function showTeam(ctx: Ctx, project: Project, errors?: { person?: string; shownAs?: string }): Promise<Response> {
  const { team } = await projectDetail(ctx.db, project.id, ctx.now)
  const staff = await listStaff(ctx.db, 'desk.see')
  const typed = { person: ctx.form.text('person'), shownAs: ctx.form.text('shownAs'), lead: ctx.form.has('lead') }
  return ctx.show(teamPage({ project, team, staff, token: ctx.token(), ...typed, errors }), errors ? 422 : 200)
}

function add(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const input = {
      projectId: project.id,
      accountId: ctx.form.text('person'),
      shownAs: ctx.form.text('shownAs'),
      lead: ctx.form.has('lead'),
    }
    const staff = await listStaff(ctx.db, 'desk.see')
    if (!staff.some(({ id }) => id === input.accountId))
      return showTeam(ctx, project, { person: teamWords['person-missing'] })
    const done = await addToTeam(ctx.acting, input)
    if ('added' in done) return ctx.seeOther(paths.team.to({ project: project.id }), 'They are on the team')
    if (done.refused === 'not-found') return ctx.notFound()
    return showTeam(ctx, project, {
      [done.refused === 'person-missing' ? 'person' : 'shownAs']: teamWords[done.refused],
    })
  })
}

function remove(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const done = await removeFromTeam(ctx.acting, { projectId: project.id, accountId: ctx.params['account']! })
    return 'removed' in done
      ? ctx.seeOther(paths.team.to({ project: project.id }), 'They are off the team')
      : ctx.notFound()
  })
}

async function showSessions(ctx: Ctx, project: Project, errors?: Partial<Record<string, string>>): Promise<Response> {
  const { sessions } = await projectDetail(ctx.db, project.id, ctx.now)
  const { form } = ctx
  const kind = form.text('kind') || (sessions.some((session) => session.kind === 'kick-off') ? 'session' : 'kick-off')
  const typed = { kind, title: form.text('title'), notes: form.text('notes'), day: typedDay(form, 'held') }
  const page = { project, sessions, token: ctx.token(), once: newId(ctx.now), ...typed, errors }
  return ctx.show(sessionsPage(page), errors ? 422 : 200)
}

function note(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const { form } = ctx
    const done = await addSession(ctx.acting, {
      projectId: project.id,
      kind: form.text('kind') === 'kick-off' ? 'kick-off' : 'session',
      title: form.text('title'),
      heldOn: readDay(form, 'held'),
      notes: form.text('notes'),
      once: form.text('_once'),
    })
    if ('sessionId' in done) return ctx.seeOther(paths.sessions.to({ project: project.id }), 'Saved')
    if (!('fields' in done)) return ctx.notFound()
    return showSessions(
      ctx,
      project,
      Object.fromEntries(Object.entries(done.fields).map(([field, refusal]) => [field, sessionWords[refusal]])),
    )
  })
}
