import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { scopeOf } from '../../voices/index.ts'
import { readMoment } from '../desk/rules.ts'
import * as paths from '../paths.ts'
import { beginBatch } from './batch-commands.ts'
import { correct, release, remove, showBatch } from './batch-routes.ts'
import { type KeyingPage, keyingView } from './pages.tsx'
import { listBatches, listKeyable } from './queries.ts'
import { showSecond, takeSecond } from './second-routes.ts'
import { settle, showSettle } from './settle-routes.ts'
import { showSheet, takeSheet } from './sheet-routes.ts'
import { keyingRefusals, notices } from './words.ts'

const enter = may('voices.enter')
export const routes: readonly Route[] = [
  get(paths.keying, enter, showPiles),
  post(paths.keying, enter, 'keying.begun', begin),
  get(paths.keyingBatch, enter, showBatch),
  get(paths.keyingSheet, enter, showSheet),
  post(paths.keyingSheet, enter, 'keying.keyed', takeSheet),
  get(paths.keyingSecond, enter, showSecond),
  post(paths.keyingSecond, enter, 'keying.checked', takeSecond),
  get(paths.keyingSettle, enter, showSettle),
  post(paths.keyingSettle, enter, 'keying.settled', settle),
  post(paths.keyingRemoval, enter, 'keying.sheet-removed', remove),
  post(paths.keyingTotal, enter, 'keying.total-corrected', correct),
  post(paths.keyingRelease, enter, 'keying.released', release),
]

async function draw(ctx: Ctx, drawn: Pick<KeyingPage, 'typed' | 'errors'>, status = 200): Promise<Response> {
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(ctx.url.searchParams.get('page')) || 1)))
  const scope = scopeOf(ctx.person, 'voices.enter')
  const [listed, activities] = await Promise.all([listBatches(ctx.db, scope, page), listKeyable(ctx.db, scope)])
  return ctx.show(keyingView({ ...listed, page, activities, token: ctx.token(), ...drawn }), status)
}

async function showPiles(ctx: Ctx): Promise<Response> {
  const [year = '', month = '', day = ''] = dayOf(ctx.now).split('-')
  return draw(ctx, {
    typed: {
      activity: '',
      name: '',
      total: '',
      source: '',
      day: String(Number(day)),
      month: String(Number(month)),
      year,
    },
    errors: {},
  })
}

async function begin(ctx: Ctx): Promise<Response> {
  const { text } = ctx.form
  const typed = {
    activity: text('activity'),
    name: text('name'),
    total: text('total'),
    source: text('source'),
    day: text('collected-day'),
    month: text('collected-month'),
    year: text('collected-year'),
  }
  const day = readMoment(typed.day, typed.month, typed.year, '12:00')
  if (!(day instanceof Date))
    return draw(ctx, { typed, errors: { collected: keyingRefusals['collected-not-a-day'] } }, 422)
  const activity = (await listKeyable(ctx.db, scopeOf(ctx.person, 'voices.enter'))).find(
    ({ id }) => id === typed.activity,
  )
  const begun = activity
    ? await beginBatch(ctx.acting, {
        activityId: activity.id,
        name: typed.name,
        collectedOn: dayOf(day),
        source: typed.source.slice(0, 120),
        statedTotal: /^\d{1,4}$/.test(typed.total) ? Number(typed.total) : 0,
      })
    : { refused: 'no-such-activity' as const, field: 'activity' as const }
  if ('refused' in begun) return draw(ctx, { typed, errors: { [begun.field]: keyingRefusals[begun.refused] } }, 422)
  return ctx.seeOther(paths.keyingSheet.to({ batch: begun.batchId }), notices.begun)
}
