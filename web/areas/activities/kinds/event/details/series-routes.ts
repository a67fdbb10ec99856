import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listStaff } from '../../../../people/index.ts'
import * as paths from '../paths.ts'
import type { SeriesFields } from './rules.ts'
import { beginSeries } from './series-commands.ts'
import { seriesDeskView } from './series-desk-pages.tsx'
import { listSeries } from './series-queries.ts'
import { notices, seriesSentences } from './words.ts'

const edit = may('activities.edit')
export const seriesRoutes: readonly Route[] = [
  get(paths.seriesDesk, edit, (ctx) => show(ctx)),
  post(paths.seriesDesk, edit, 'event-series.begun', begin),
]

const empty: SeriesFields = { title: '', about: '', hostName: '', hostAccount: '', titleCy: '', aboutCy: '' }

async function show(
  ctx: Ctx,
  wrong?: { typed: SeriesFields; errors: Readonly<Record<string, string>> },
): Promise<Response> {
  const [series, staff] = await Promise.all([listSeries(ctx.db), listStaff(ctx.db, 'desk.see')])
  return ctx.show(
    seriesDeskView({
      series,
      staff,
      typed: wrong?.typed ?? empty,
      errors: wrong?.errors ?? {},
      token: ctx.token(),
    }),
    wrong ? 422 : 200,
  )
}

async function begin(ctx: Ctx): Promise<Response> {
  const { text } = ctx.form
  const typed: SeriesFields = {
    title: text('title'),
    about: text('about'),
    hostName: text('hostName'),
    hostAccount: text('hostAccount'),
    titleCy: text('titleCy'),
    aboutCy: text('aboutCy'),
  }
  const done = await beginSeries(ctx.acting, typed)
  if ('seriesId' in done) return ctx.seeOther(paths.seriesDesk.to(), notices.series)
  const errors = Object.fromEntries(
    Object.entries(done.fields).map(([field, refusal]) => [field, seriesSentences[refusal]]),
  )
  return show(ctx, { typed, errors })
}
