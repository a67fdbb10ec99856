import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { languages } from '../register/fields.ts'
import { forAdults, type SkillsAt, showRoom } from './at.ts'
import { editRoutes } from './edit-routes.ts'
import { entryRoutes } from './entry-routes.ts'
import { skillsPage } from './home-page.tsx'
import { skillListPage } from './list-page.tsx'
import { listMatches } from './match-queries.ts'
import { matchRoutes } from './match-routes.ts'
import { isPartner, partnerGroups } from './partners.ts'
import { listMine, searchEntries } from './queries.ts'
import { listReports, settleReport } from './report-commands.ts'
import { skillReportsPage } from './reports-page.tsx'
import { kinds, type Side } from './rules.ts'
import { words } from './words.ts'

const settles = may('skills.settle')
export const skillRoutes: readonly Route[] = [
  get(paths.skills, signedIn, forAdults(showHome)),
  get(
    paths.skillOffers,
    signedIn,
    forAdults(async (ctx, at) =>
      (await isPartner(at.db, at.person)) ? showList(ctx, at, 'offer', true) : ctx.notFound(),
    ),
  ),
  get(
    paths.skillNeeds,
    signedIn,
    forAdults(async (ctx, at) => showList(ctx, at, 'need', await isPartner(at.db, at.person))),
  ),
  ...entryRoutes,
  ...editRoutes,
  ...matchRoutes,
  get(paths.skillReports, settles, async (ctx) =>
    ctx.show(skillReportsPage(await listReports(ctx.db, ctx.council), ctx.token())),
  ),
  post(paths.skillReportSettlement, settles, 'skill-report.settled', settle),
]

async function showHome(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const [mine, matches, groups, partner] = await Promise.all([
    listMine(at),
    listMatches(at),
    partnerGroups(at.db, at.person),
    isPartner(at.db, at.person),
  ])
  const settling = !!at.person.secondFactorAt && holds(at.person, 'skills.settle')
  return showRoom(ctx, skillsPage({ mine, matches, groups, partner, settles: settling }))
}

async function showList(ctx: Ctx, at: SkillsAt, side: Side, residents: boolean): Promise<Response> {
  const query = ctx.url.searchParams
  const asked = (name: string, all: readonly string[]) => all.find((one) => one === query.get(name)) ?? ''
  const wards = await listWards(at.db)
  const chosen = {
    words: (query.get('words') ?? '').trim().slice(0, 100),
    kind: asked('kind', kinds),
    ward: asked(
      'ward',
      wards.map(({ slug }) => slug),
    ),
    language: asked('language', languages),
    page: Number(query.get('page') ?? 1),
  }
  if (!Number.isInteger(chosen.page) || chosen.page < 1 || chosen.page > 1_000) return ctx.notFound()
  const wardId = wards.find(({ slug }) => slug === chosen.ward)?.id
  const list = await searchEntries(at, { ...chosen, side, wardId, residents })
  if (chosen.page > 1 && !list.entries.length) return ctx.notFound()
  return showRoom(ctx, skillListPage({ ...list, side, chosen, wards }))
}

async function settle(ctx: Ctx): Promise<Response> {
  const remove = ctx.form.text('settle') === 'remove'
  const done = await settleReport(ctx.acting, { reportId: ctx.params['report']!, remove })
  return done.settled ? ctx.seeOther(paths.skillReports.to(), words.settled) : ctx.notFound()
}
