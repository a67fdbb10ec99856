import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { withQuery } from '../../../platform/paths.ts'
import { hintNote, moderatedVoice, moderation } from '../paths.ts'
import { mayFor } from '../standing/scope.ts'
import { moderate } from './commands.ts'
import { decidedSentence } from './desk-words.ts'
import { queueView } from './pages-queue.tsx'
import { projectsOfVoices } from './queries.ts'
import { readQueue } from './queue.ts'
import type { Decision, DecisionRefusal, Reason } from './rules.ts'
import { noteOne } from './scale/hint-routes.ts'
import { readTogether } from './scale/together.ts'
import { moderatedVoiceResponse } from './voice.ts'
import { decisionRefusals } from './words.ts'

export const routes = [
  get(moderation, may('voices.moderate'), showQueue, { kept: true }),
  get(moderatedVoice, may('voices.moderate'), (ctx) => moderatedVoiceResponse(ctx, ctx.params['voice'])),
  post(moderation, may('voices.moderate'), 'voice.moderated', decide),
  post(hintNote, may('voices.moderate'), 'moderation.hint-noted', noteOne),
]

const deeds = ['publish', 'count', 'hold', 'refuse'] as const
const deedOf = (text: string) => deeds.find((deed) => deed === text)

async function showQueue(ctx: Ctx): Promise<Response> {
  const asked = (name: string) => (ctx.url.searchParams.get(name) ?? '').trim()
  return ctx.show(queueView(await readQueue(ctx, asked, { ticked: asked('all') === 'yes' })))
}

/** Decides one voice by its own button, or all that are chosen. */
async function decide(ctx: Ctx): Promise<Response> {
  const { form } = ctx
  const [one = '', id = ''] = form.text('one').split(':')
  const deed = deedOf(one || form.text('action'))
  if (!deed) return ctx.notFound()
  const groups = readTogether(form.all('together'))
  const heads = (one ? [id] : form.all('chosen')).filter(isId).slice(0, 200)
  const chosen = [...new Set(heads.flatMap((head) => [head, ...(groups.get(head)?.map(([other]) => other) ?? [])]))]
  const projects = await projectsOfVoices(ctx.db, chosen)
  if (
    projects.length !== new Set(chosen).size ||
    !projects.every((project) => mayFor(ctx.person, 'voices.moderate', project))
  )
    return ctx.notFound()
  const decision: Decision =
    deed === 'refuse'
      ? { deed, reason: form.text('reason') as Reason, sentence: form.text('sentence') }
      : deed === 'hold'
        ? { deed, note: form.text('sentence') }
        : { deed }
  const seen = new Map([
    ...form.all('seen').map((line) => line.split(' ') as [string, string]),
    ...[...groups.values()].flat(),
  ])
  const answer = await moderate(ctx.acting, { voiceIds: chosen, decision, seen })
  if ('refused' in answer) {
    const refused = { sentence: decisionRefusals[answer.refused], field: fields[answer.refused] }
    const typed = { reason: form.text('reason'), sentence: form.text('sentence'), chosen: heads }
    return ctx.show(queueView(await readQueue(ctx, form.text, { typed, refused })), 422)
  }
  const back =
    form.text('back') === 'voice' && heads[0] ? moderatedVoice.to({ voice: heads[0] }) : queueHref(ctx, heads)
  return ctx.seeOther(back, decidedSentence(deed, answer))
}

const fields: Record<DecisionRefusal, 'chosen' | 'reason' | 'sentence'> = {
  'nothing-chosen': 'chosen',
  'reason-missing': 'reason',
  'sentence-missing': 'sentence',
  'sentence-too-long': 'sentence',
}

/** Back to the queue, at the answer that comes after what was decided: keyboard and eye go on from there. */
function queueHref({ form }: Ctx, decided: readonly string[]): string {
  const href = withQuery(moderation.to(), {
    project: form.text('project'),
    channel: form.text('channel'),
    why: form.text('why'),
    hint: form.text('hint'),
  })
  const order = form.all('seen').map((line) => line.split(' ')[0]!)
  const last = Math.max(...decided.map((id) => order.indexOf(id)))
  const next = order.slice(last + 1).find((id) => isId(id) && !decided.includes(id))
  return next ? `${href}#answer-${next}` : href
}
