import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { takingWords } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { consentKept, enteredFor } from '../../../notes/words.ts'
import type { Values } from '../../../questions/question.ts'
import { contactOf } from '../../../questions/rules.ts'
import { findDeskBoard } from '../found.ts'
import { takeIdea } from '../ideas/commands.ts'
import { errorsOf, valuesOf } from '../ideas/form.ts'
import { ideaFormView } from '../ideas/form-page.tsx'
import { ideaWords } from '../ideas/words.ts'
import * as paths from '../paths.ts'
import { findProblem, type Problem } from '../queries.ts'

const enter = may('voices.enter')
export const routes: readonly Route[] = [
  get(paths.enterIdea, enter, show),
  post(paths.enterIdea, enter, 'voice.received', take),
]

/** The ways in which an officer hears an idea that somebody does not write here. */
const ways = ['telephone', 'one-to-one', 'event', 'email'] as const
type Way = (typeof ways)[number]
const isWay = (text: string): text is Way => (ways as readonly string[]).includes(text)
const isConsent = (text: string): text is keyof typeof consentKept => Object.hasOwn(consentKept, text)
const names: Record<Way, string> = {
  telephone: 'By telephone',
  'one-to-one': 'In a talk with one person',
  event: 'At an event',
  email: 'By email',
}
const refusals = {
  way: 'Choose how the idea reached you',
  consent: 'Choose how the person agreed. Without that an idea is not written down',
}

async function find(ctx: Ctx): Promise<{ activity: Activity; problem: Problem } | undefined> {
  const activity = await findDeskBoard(ctx, 'voices.enter')
  const problem = activity && (await findProblem(ctx.db, activity.id, ctx.params['problem'] ?? ''))
  return activity && problem && !problem.goneBy ? { activity, problem } : undefined
}

async function show(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found ? draw(ctx, found.activity, found.problem, { contact: 'no' }) : ctx.notFound()
}

function draw(
  ctx: Ctx,
  activity: Activity,
  problem: Problem,
  values: Values,
  errors: Record<string, string> = {},
): Response {
  const once = ctx.form.text('_once')
  const view = ideaFormView({
    action: paths.enterIdea.to({ activity: activity.id, problem: problem.id }),
    back: paths.boardDesk.to({ activity: activity.id }),
    problem,
    groups: [],
    speaksFor: '',
    values,
    errors,
    token: ctx.token(),
    once: isId(once) ? once : newId(ctx.now),
    language: 'en',
    entering: (
      <>
        <Radios
          name="way"
          legend="How did the idea reach you?"
          value={ctx.form.text('way')}
          error={errors['way']}
          items={ways.map((value) => ({ value, label: names[value] }))}
        />
        <Radios
          name="consent"
          legend="How did the person agree that you write it down and show it?"
          value={ctx.form.text('consent')}
          error={errors['consent']}
          items={[
            { value: 'said', label: 'They said so' },
            { value: 'written', label: 'In writing' },
          ]}
        />
      </>
    ),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function take(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const { activity, problem } = found
  const values = valuesOf(ctx)
  const [way, consent] = [ctx.form.text('way'), ctx.form.text('consent')]
  const errors = {
    ...(isWay(way) ? {} : { way: refusals.way }),
    ...(isConsent(consent) ? {} : { consent: refusals.consent }),
    ...errorsOf(ctx, values, undefined, true),
  }
  if (Object.keys(errors).length || !isWay(way) || !isConsent(consent))
    return draw(ctx, activity, problem, values, errors)
  const once = isId(ctx.form.text('_once')) ? ctx.form.text('_once') : newId(ctx.now)
  const done = await takeIdea(ctx.acting, activity, problem, {
    title: values['title'] ?? '',
    words: values['words'] ?? '',
    name: values['name'] ?? '',
    language: 'en',
    once,
    participant: { level: 'staff', key: once },
    contact: contactOf(values),
    entered: { channel: way, enteredFor: enteredFor[way], consentNoted: consentKept[consent] },
  })
  if ('taken' in done)
    return ctx.seeOther(
      paths.boardDesk.to({ activity: activity.id }),
      `The idea waits to be read. Its receipt is ${done.taken.receipt}: give it to the person`,
    )
  const sentences: Record<string, string> = { ...takingWords.en.refusals, ...ideaWords.en.refusals }
  return draw(ctx, activity, problem, values, { '': sentences[done.refused] ?? '' })
}
