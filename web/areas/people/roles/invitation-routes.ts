import { may } from '../../../permissions.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { desk } from '../../home/paths.ts'
import * as paths from '../paths.ts'
import { keepSession, sessionOf } from '../sessions/cookie.ts'
import { tooYoungView } from '../sign-in/pages.tsx'
import { signInWords } from '../sign-in/words.ts'
import { acceptInvitation, withdrawInvitation } from './accept.ts'
import { deadInvitationView, type InviteTyped, invitationsView, invitationView } from './invitation-pages.tsx'
import { inviteUser } from './invite.ts'
import type { InviteRefusal } from './invite-rules.ts'
import { findInvitation, listInvitations } from './queries.ts'
import { isRole } from './rules.ts'
import { readScope, titlesOf } from './scopes.ts'
import { inviteRefusals } from './words.ts'

const manage = may('people.manage')

export const routes: readonly Route[] = [
  get(paths.invitations, manage, (ctx) => invitationsPage(ctx)),
  post(paths.invitations, manage, 'person.invited', invite),
  post(paths.invitationWithdrawal, manage, 'invitation.withdrawn', withdraw),
  get(paths.invitation, anyone, (ctx) => showInvitation(ctx)),
  post(paths.invitation, anyone, 'invitation.accepted', accept),
]

async function invitationsPage(ctx: Ctx, again: { typed?: InviteTyped; errors?: FieldErrors } = {}): Promise<Response> {
  const pending = await listInvitations(ctx.db, ctx.now)
  const scopes = await titlesOf(
    ctx,
    pending.map(({ scope }) => scope),
  )
  return ctx.show(invitationsView({ pending, scopes, token: ctx.token(), ...again }), again.errors ? 422 : 200)
}

const fieldOf: Record<InviteRefusal, string> = {
  'not-an-address': 'email',
  'already-holds-it': 'email',
  'name-missing': 'name',
  'name-too-long': 'name',
  'name-not-a-name': 'name',
  'no-role': 'role',
  'brokers-own': 'role',
  'scope-missing': 'scope',
  'no-such-thing': 'scope',
}

async function invite(ctx: Ctx): Promise<Response> {
  const typed = {
    email: ctx.form.text('email'),
    name: ctx.form.text('name'),
    role: ctx.form.text('role'),
    where: ctx.form.text('where'),
    scope: ctx.form.text('scope'),
  }
  const wrong = (refused: InviteRefusal) =>
    invitationsPage(ctx, { typed, errors: { [fieldOf[refused]]: inviteRefusals[refused] } })
  if (!isRole(typed.role)) return wrong('no-role')
  const scope = await readScope(ctx)
  if (typeof scope !== 'string') return wrong(scope.refused)
  const result = await inviteUser(ctx.acting, { email: typed.email, name: typed.name, role: typed.role, scope })
  return 'refused' in result
    ? wrong(result.refused)
    : ctx.seeOther(paths.invitations.to(), `The invitation to ${typed.name} is on its way`)
}

async function withdraw(ctx: Ctx): Promise<Response> {
  const handle = ctx.form.text('invitation')
  const { withdrawn } = /^[0-9a-f]{64}$/.test(handle)
    ? await withdrawInvitation(ctx.acting, handle)
    : { withdrawn: false }
  return withdrawn ? ctx.seeOther(paths.invitations.to(), 'The invitation is taken back') : ctx.notFound()
}

async function showInvitation(ctx: Ctx, error?: string): Promise<Response> {
  const token = ctx.params['token']!
  const invited = await findInvitation(ctx.acting, token)
  if ('state' in invited) return ctx.show(deadInvitationView(invited.state), 410)
  const action = paths.invitation.to({ token })
  return ctx.show(
    invitationView({ invited, action, token: ctx.token(), council: ctx.settings.name, error }),
    error ? 422 : 200,
  )
}

async function accept(ctx: Ctx): Promise<Response> {
  const age = ctx.form.text('age')
  if (age === 'under-13') return ctx.show(tooYoungView(ctx.language), 422)
  const ageBand = age === '13-to-17' || age === '18-plus' ? age : undefined
  const result = await acceptInvitation(ctx.acting, ctx.params['token']!, sessionOf(ctx), ageBand)
  if ('refused' in result) {
    const { refused } = result
    return refused === 'age-missing'
      ? showInvitation(ctx, signInWords.en.refusals[refused])
      : ctx.show(deadInvitationView(refused), 410)
  }
  keepSession(ctx, result.token)
  return ctx.seeOther(desk.to(), 'Welcome. You have accepted the invitation')
}
