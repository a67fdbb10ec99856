import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { formatReceipt } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../paths.ts'
import { type LettersRefusal, makeLetters } from './commands.ts'
import { lettersView, printedView } from './pages.tsx'
import { listLetters } from './queries.ts'

const enter = may('voices.enter')
export const routes: readonly Route[] = [
  get(paths.letters, enter, showLetters),
  post(paths.letters, enter, 'ballot.letters-made', takeLetters),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, 'voices.enter')
  return activity?.kind === 'priorities' && activity.identityLevel === 'code' && activity.publishedAt
    ? activity
    : undefined
}

async function draw(
  ctx: Ctx,
  activity: Activity,
  typed: { name: string; letters: string },
  refused?: LettersRefusal,
): Promise<Response> {
  const made = await listLetters(ctx.db, activity.id)
  return ctx.show(
    lettersView({ activity, made, typed, token: ctx.token(), ...(refused ? { refused } : {}) }),
    refused ? 422 : 200,
  )
}

async function showLetters(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  return activity ? draw(ctx, activity, { name: '', letters: '' }) : ctx.notFound()
}

/** The answer is the letters: there is no address at which anybody could see the codes again. */
async function takeLetters(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const typed = { name: ctx.form.text('name'), letters: ctx.form.text('letters') }
  const letters = /^\d{1,4}$/.test(typed.letters) ? Number(typed.letters) : 0
  const made = await makeLetters(ctx.acting, { activityId: activity.id, name: typed.name, letters })
  if ('refused' in made) return draw(ctx, activity, typed, made.refused)
  const council = { name: ctx.settings.name, origin: ctx.council.origin, phone: ctx.settings.contactPhone }
  return ctx.show(printedView({ activity, codes: made.codes.map(formatReceipt), council }))
}
