import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { endGrant, endRefusals, inviteRefusals, inviteUser, listHolders } from '../../people/index.ts'
import { brokerAlone } from '../concerns/policy.ts'
import * as paths from '../paths.ts'
import { brokerPeopleView } from './pages.tsx'

/** The broker chooses the broker's people. */
export const brokerPeopleRoutes: readonly Route[] = [
  get(paths.brokerPeople, brokerAlone, (ctx) => showPeople(ctx)),
  post(paths.brokerPeople, brokerAlone, 'person.invited', invite),
  post(paths.brokerPersonEnding, brokerAlone, 'grant.ended', end),
]

async function showPeople(ctx: Ctx, errors: FieldErrors = {}): Promise<Response> {
  const holders = await listHolders(ctx.db, 'broker')
  const view = brokerPeopleView({
    token: ctx.token(),
    people: holders.map((holder) => ({ ...holder, own: holder.accountId === ctx.person!.id })),
    typed: { name: ctx.form.text('name'), email: ctx.form.text('email') },
    errors,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function invite(ctx: Ctx): Promise<Response> {
  const [name, email] = [ctx.form.text('name'), ctx.form.text('email')]
  const result = await inviteUser(ctx.acting, { name, email, role: 'broker' })
  if ('refused' in result)
    return showPeople(ctx, { [/^name/.test(result.refused) ? 'name' : 'email']: inviteRefusals[result.refused] })
  return ctx.seeOther(paths.brokerPeople.to(), `The invitation to ${name} is on its way`)
}

/** Nobody ends their own role here, so one broker always stays. */
async function end(ctx: Ctx): Promise<Response> {
  const holder = (await listHolders(ctx.db, 'broker')).find(({ grantId }) => grantId === ctx.params['grant'])
  if (!holder || holder.accountId === ctx.person!.id) return ctx.notFound()
  const result = await endGrant(ctx.acting, { grantId: holder.grantId, reason: ctx.form.text('reason') })
  if ('refused' in result) return showPeople(ctx, { [`reason-${holder.grantId}`]: endRefusals[result.refused] })
  return ctx.seeOther(paths.brokerPeople.to(), `${holder.name} is no longer one of the broker’s people`)
}
