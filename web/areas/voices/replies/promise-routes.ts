import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { ruleOf } from '../../../platform/settings.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import { listStaff } from '../../people/index.ts'
import { type FoundVoice, findVoice } from '../receipts/queries.ts'
import { mayFor } from '../standing/scope.ts'
import { isGroupKind } from '../taking/rules.ts'
import { promiseReply } from './commands.ts'
import * as paths from './paths.ts'
import { type PromisePage, promiseView } from './promise-page.tsx'
import { defaultDue } from './rules.ts'
import { aboutOf, readWords } from './said.ts'
import { promiseRefusals } from './words.ts'

const canReply = may('voices.reply')
export const promiseRoutes = [
  get(paths.promise, canReply, (ctx) => showPromise(ctx)),
  post(paths.promise, canReply, 'reply.promised', promise),
]

async function own(ctx: Ctx): Promise<FoundVoice | undefined> {
  const id = ctx.params['voice']
  const voice = isId(id) ? await findVoice(ctx.db, id) : undefined
  if (!voice || voice.standing === 'erased' || isGroupKind(voice.kind)) return undefined
  return mayFor(ctx.person, 'voices.reply', voice.projectId) ? voice : undefined
}

async function showPromise(ctx: Ctx, typed: Partial<PromisePage> = {}): Promise<Response> {
  const voice = await own(ctx)
  if (!voice) return ctx.notFound()
  await readWords(ctx, voice)
  const view = promiseView({
    token: ctx.token(),
    once: newId(ctx.now),
    voiceId: voice.id,
    said: { ...voice, about: await aboutOf(ctx, voice.subject) },
    service: '',
    owner: '',
    staff: await listStaff(ctx.db, 'voices.reply'),
    due: dayParts(defaultDue(dayOf(ctx.now), ruleOf(ctx.settings, 'reply-working-days'))),
    errors: {},
    ...typed,
  })
  return ctx.show(view, typed.errors ? 422 : 200)
}

async function promise(ctx: Ctx): Promise<Response> {
  const voice = await own(ctx)
  if (!voice) return ctx.notFound()
  const { form } = ctx
  const [service, owner, once, day] = [
    form.text('service'),
    form.text('owner'),
    form.text('_once'),
    readDay(form, 'due'),
  ]
  const done =
    owner && !isId(owner)
      ? { refused: 'owner-unknown' as const }
      : await promiseReply(ctx.acting, {
          voiceId: voice.id,
          service,
          ownerAccount: owner || null,
          dueOn: day === 'nothing' ? 'not-a-day' : day,
          once: isId(once) ? once : undefined,
        })
  if (!('refused' in done)) return ctx.seeOther(paths.reply.to({ reply: done.promised }), 'The reply is promised')
  if (done.refused === 'not-found' || done.refused === 'erased') return ctx.notFound()
  const fields = {
    'service-too-long': 'service',
    'owner-unknown': 'owner',
    'due-not-a-day': 'due',
    'due-in-past': 'due',
  } as const
  const errors = { [fields[done.refused]]: promiseRefusals[done.refused] }
  return showPromise(ctx, { service, owner, due: typedDay(form, 'due'), errors, ...(isId(once) ? { once } : {}) })
}
