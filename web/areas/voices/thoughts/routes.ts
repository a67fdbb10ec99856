import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { speak } from '../../../platform/words.ts'
import { contactOf } from '../../../ui/ask-way/ways.ts'
import { wayWords } from '../../../ui/ask-way/words.ts'
import { mayBeShownAs, readEmail } from '../../people/index.ts'
import { receipt, thought } from '../paths.ts'
import { takingWords } from '../taking/words.ts'
import { type About, findAbout } from './about.ts'
import { replyDue, sendThought } from './commands.ts'
import { deskRoutes } from './desk-routes.ts'
import { thoughtView } from './pages.tsx'
import { type ThoughtField, type ThoughtFields, thoughtRefusals } from './rules.ts'
import { thoughtWords } from './words.ts'

export const routes = [...deskRoutes, get(thought, anyone, showThought), post(thought, anyone, 'voice.received', send)]

const none: ThoughtFields = { thought: '', name: '', publish: '', reply: 'no', email: '', telephone: '', address: '' }

const aboutOf = (ctx: Ctx) => findAbout(ctx, ctx.params['subject'] ?? '')

async function showThought(ctx: Ctx): Promise<Response> {
  const about = await aboutOf(ctx)
  return about ? ctx.show(viewOf(ctx, about, none)) : ctx.notFound()
}

type Errors = Partial<Record<ThoughtField, string | undefined>>
const viewOf = (ctx: Ctx, about: About, values: ThoughtFields, errors: Errors = {}) => {
  const once = ctx.form.text('_once')
  return thoughtView({
    token: ctx.token(),
    once: isId(once) ? once : newId(ctx.now),
    language: ctx.language,
    about,
    due: replyDue(ctx, ctx.settings),
    values,
    errors,
  })
}

const fieldsOf = ({ form }: Ctx): ThoughtFields => ({
  thought: form.text('thought'),
  name: form.text('name').replace(/\s+/g, ' '),
  publish: form.text('publish'),
  reply: form.text('reply'),
  email: form.text('email'),
  telephone: form.text('telephone'),
  address: form.text('address'),
})

async function send(ctx: Ctx): Promise<Response> {
  const about = await aboutOf(ctx)
  if (!about) return ctx.notFound()
  const values = fieldsOf(ctx)
  if (ctx.form.switching) return ctx.show(viewOf(ctx, about, values))
  const say = speak(thoughtWords, ctx.language)
  const email = readEmail(values.email)
  const refused = Object.entries(thoughtRefusals(values, email))
  const tooMuch = !!ctx.person && !mayBeShownAs(ctx.person, values.name)
  if (refused.length || tooMuch) {
    const errors: Errors = Object.fromEntries(
      refused.map(([field, refusal]) => [
        field,
        { ...say.refusals, ...speak(wayWords, ctx.language).refusals }[refusal],
      ]),
    )
    if (tooMuch) errors.name ??= takingWords[ctx.language].refusals['full-name-under-18']
    return ctx.show(viewOf(ctx, about, values, errors), 422)
  }
  const limited = await ctx.limited('contact')
  if (limited) return limited
  const once = ctx.form.text('_once')
  const taken = await sendThought(
    ctx.acting,
    {
      about,
      words: values.thought,
      name: values.name,
      publish: values.publish === 'yes',
      contact: contactOf(values, email),
      language: ctx.language,
      once: isId(once) ? once : newId(ctx.now),
      under18: ctx.person?.ageBand === '13-to-17',
    },
    ctx.settings,
  )
  return ctx.seeOther(receipt.to({ code: taken.receipt }), say.thanks)
}
