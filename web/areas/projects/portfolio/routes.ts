import { dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, get } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import { feedOf } from '../../publishing/paths.ts'
import { listProjects, listThemes, projectsPerPage } from '../find/list-projects.ts'
import * as paths from '../paths.ts'
import { kinds, levelKeys, states, steps } from '../types.ts'
import { type Choice, portfolioPage } from './pages.tsx'

export const portfolioRoutes = [get(paths.portfolio, anyone, showPortfolio, { cached: true })]

async function showPortfolio(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const page = Number(query.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 10_000) return ctx.notFound()
  const [wards, themes] = [await listWards(ctx.db), await listThemes(ctx.db)]
  // What is no choice of this list is as good as nothing chosen.
  const among = (name: keyof Choice, known: readonly string[]) => {
    const asked = query.get(name)
    return asked && known.includes(asked) ? asked : undefined
  }
  const chosen: Choice = {
    ward: among(
      'ward',
      wards.map(({ slug }) => slug),
    ),
    kind: among('kind', kinds),
    stage: among('stage', steps),
    level: among('level', levelKeys),
    theme: among(
      'theme',
      themes.map(({ slug }) => slug),
    ),
    state: among('state', states.slice(2)),
  }
  const wardId = wards.find(({ slug }) => slug === chosen.ward)?.id
  const list = await listProjects(ctx.db, { ...chosen, wardId, page }, ctx.now)
  if (page > 1 && !list.projects.length) return ctx.notFound()
  return ctx.show(
    portfolioPage({
      ...list,
      page,
      perPage: projectsPerPage,
      chosen,
      wards,
      themes,
      feed: feedOf('all'),
      today: dayOf(ctx.now),
      language: ctx.language,
    }),
  )
}
