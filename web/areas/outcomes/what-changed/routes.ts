import { anyone, type Ctx, get } from '../../../platform/http.ts'
import { translated } from '../../../platform/words.ts'
import { findAnyProject } from '../../projects/index.ts'
import { project as projectPath } from '../../projects/paths.ts'
import { themesOf } from '../../voices/index.ts'
import { findDecision } from '../decisions/queries.ts'
import * as paths from '../paths.ts'
import { findOutcome } from '../results/queries.ts'
import { listPairs } from '../said-did/queries.ts'
import { outcomePage, whatChangedPage } from './pages.tsx'

export const routes = [
  get(paths.whatChanged, anyone, showChanges, { cached: true }),
  get(paths.outcome, anyone, showOutcome, { cached: true }),
]

const perPage = 20

async function showChanges(ctx: Ctx): Promise<Response> {
  const asked = ctx.url.searchParams.get('page') ?? '1'
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0
  if (page === 0) return ctx.notFound()
  const { pairs, total } = await listPairs(ctx.db, ctx.language, { page, size: perPage })
  if (page > 1 && pairs.length === 0) return ctx.notFound()
  return ctx.show(whatChangedPage({ pairs, page, count: Math.ceil(total / perPage), language: ctx.language }))
}

async function showOutcome(ctx: Ctx): Promise<Response> {
  const { db, language } = ctx
  const outcome = await findOutcome(db, ctx.params['outcome']!)
  const project = outcome?.publishedAt ? await findAnyProject(db, { id: outcome.projectId }) : undefined
  if (!outcome?.publishedAt || !project) return ctx.notFound()
  const decision = outcome.decisionId ? await findDecision(db, outcome.decisionId) : undefined
  const themes = (await themesOf(db, project.id)).filter(({ id }) => outcome.themeIds.includes(id))
  return ctx.show(
    outcomePage({
      title: translated(outcome, 'title', language),
      what: translated(outcome, 'what', language),
      evidence: translated(outcome, 'evidence', language),
      happenedOn: outcome.happenedOn,
      publishedAt: outcome.publishedAt,
      project: { title: translated(project, 'title', language), href: projectPath.to({ project: project.slug }) },
      themes: themes.map((theme) => ({
        name: translated(theme, 'name', language),
        href: theme.href,
        size: theme.size,
      })),
      decision: decision?.publishedAt
        ? { title: translated(decision, 'title', language), href: paths.decision.to({ decision: decision.slug }) }
        : undefined,
      language,
    }),
  )
}
