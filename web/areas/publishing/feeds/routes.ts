import { anyone, type Ctx, get, text } from '../../../platform/http.ts'
import { listAnnouncements } from '../announcements/list-announcements.ts'
import { titleOf } from '../follows/titles.ts'
import * as paths from '../paths.ts'
import { atom } from './atom.ts'

export const feedRoutes = [get(paths.feed, anyone, sendFeed, { cached: true })]

async function sendFeed(ctx: Ctx): Promise<Response> {
  const subject = /^(.+)\.atom$/.exec(ctx.params['subject']!)?.[1]
  const title = subject && (await titleOf(ctx.acting, subject, 'en'))
  if (!subject || !title) return ctx.notFound()
  const entries = await listAnnouncements(ctx.db, subject, ctx.now, { limit: 50 })
  const frame = {
    origin: ctx.council.origin,
    subject,
    title: subject === 'all' ? 'News' : title,
    council: ctx.settings.name,
  }
  return text(atom(entries, frame), 'application/atom+xml; charset=utf-8')
}
