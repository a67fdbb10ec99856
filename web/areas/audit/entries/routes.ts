import { holds, may } from '../../../permissions.ts'
import { type Ctx, get } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { isDay } from '../../../platform/typed-time.ts'
import { findAccounts } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { factsOf } from '../public-record/rules.ts'
import { entriesView, entryView, type Row } from './pages.tsx'
import { type Entry, type Filters, findEntry, listDeeds, listEntries } from './queries.ts'

export const routes = [get(paths.entries, may('record.read'), list), get(paths.entry, may('record.read'), show)]

const onePage = 50

async function list(ctx: Ctx): Promise<Response> {
  const asked = Object.fromEntries(
    ['deed', 'subject', 'by', 'from', 'to']
      .map((name) => [name, (ctx.url.searchParams.get(name) ?? '').trim().slice(0, 200)])
      .filter(([, value]) => value),
  ) as Record<string, string>
  const problem =
    asked['by'] && !isId(asked['by'])
      ? '“By” is not the id of an account. Copy it whole from a line of the record.'
      : [asked['from'], asked['to']].some((at) => at && !isDay(at))
        ? 'Write days as year, month and day: 2026-06-19.'
        : undefined
  const time = Date.parse(ctx.url.searchParams.get('after-at') ?? '')
  const id = ctx.url.searchParams.get('after')
  const after = isId(id) && !Number.isNaN(time) ? { at: new Date(time), id } : undefined
  const [found, deeds] = await Promise.all([
    problem ? [] : listEntries(ctx.db, asked as Filters, after, onePage + 1),
    listDeeds(ctx.db),
  ])
  const page = found.slice(0, onePage)
  const last = page.at(-1)
  return ctx.show(
    entriesView({
      rows: await rowsOf(ctx, page),
      deeds,
      filters: asked,
      problem,
      mayReadReads: holds(ctx.person, 'sensitive-reads.read'),
      next:
        found.length > onePage && last ? { ...asked, after: last.id, 'after-at': last.at.toISOString() } : undefined,
    }),
    problem ? 422 : 200,
  )
}

async function show(ctx: Ctx): Promise<Response> {
  const id = ctx.params['entry']
  const entry = isId(id) ? await findEntry(ctx.db, id) : undefined
  if (!entry) return ctx.notFound()
  const [row] = await rowsOf(ctx, [entry])
  return ctx.show(
    entryView({ ...row!, details: factsOf(entry.details), hash: entry.hash, commitment: entry.commitment }),
  )
}

/** Ids become the names and titles that this person may see. */
async function rowsOf(ctx: Ctx, entries: readonly Entry[]): Promise<Row[]> {
  const accounts = await findAccounts(ctx.db, [...new Set(entries.flatMap(({ byAccount }) => byAccount ?? []))])
  const subjects = [...new Set(entries.flatMap(({ subject }) => subject ?? []))]
  const known = new Map(
    await Promise.all(
      subjects.map(async (subject) => [subject, await ctx.house.subject(subject as Subject, ctx)] as const),
    ),
  )
  return entries.map(({ id, at, deed, byAccount, byRole, subject, why, place }) => {
    const about = subject ? known.get(subject) : undefined
    return {
      id,
      at,
      deed,
      why,
      place,
      who: byAccount ? `${accounts.get(byAccount)?.name ?? 'Somebody whose account was erased'} (${byRole})` : byRole,
      subject: subject ? (about ? { text: about.title, href: about.href } : { text: subject }) : undefined,
    }
  })
}
