import { anyone, type Ctx, get } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { translated } from '../../../platform/words.ts'
import { adoptedBy } from '../../activities/index.ts'
import { findAnyProject } from '../../projects/index.ts'
import { project as projectPath } from '../../projects/paths.ts'
import { voicesUnder } from '../../voices/index.ts'
import { coverage } from '../coverage/queries.ts'
import type { Coverage } from '../coverage/rules.ts'
import { findPublished, listAnswers } from '../decisions/queries.ts'
import * as paths from '../paths.ts'
import { saidDid } from '../said-did/queries.ts'
import type { Decision } from '../types.ts'
import { type DecisionData, decisionPage } from './pages.tsx'
import { voicesPage } from './voices-page.tsx'

export const routes = [
  get(paths.decision, anyone, showDecision, { cached: true }),
  get(paths.decisionVoices, anyone, showVoices, { cached: true }),
]

const perPage = 25

async function showDecision(ctx: Ctx): Promise<Response> {
  const decision = await findPublished(ctx.db, ctx.params['decision']!)
  if (!decision) return ctx.notFound()
  const data = await dataOf(ctx, decision, await coverage(ctx.db, decision.id))
  return data ? ctx.show(decisionPage(data)) : ctx.notFound()
}

/** All that the page of a decision shows, in the reader's language. */
export async function dataOf(
  ctx: Ctx,
  decision: Decision,
  covered: Coverage | undefined,
): Promise<DecisionData | undefined> {
  const { db, language, council } = ctx
  const project = await findAnyProject(db, { id: decision.projectId })
  if (!project) return undefined
  return {
    decision: {
      ...decision,
      title: translated(decision, 'title', language),
      what: translated(decision, 'what', language),
      reasons: translated(decision, 'reasons', language),
    },
    project: { title: translated(project, 'title', language), href: projectPath.to({ project: project.slug }) },
    pairs: await saidDid(db, project.id, language, decision.id),
    adopted: await adoptedBy(db, decision.id, ctx.now),
    coverage: covered,
    address: `${council.origin}${paths.decision.to({ decision: decision.slug })}`,
    language,
  }
}

async function showVoices(ctx: Ctx): Promise<Response> {
  const { db, url, language } = ctx
  const decision = await findPublished(db, ctx.params['decision']!)
  if (!decision) return ctx.notFound()
  const pairs = await saidDid(db, decision.projectId, language, decision.id)
  const themes = pairs.map(({ themeId: id, theme: name }) => ({ id, name }))
  const asked = url.searchParams.get('theme')
  const theme = themes.find(({ id }) => id === asked)?.id
  if (asked && !theme) return ctx.notFound()
  const after = url.searchParams.get('after') ?? undefined
  if (after && !isId(after.slice(0, 36))) return ctx.notFound()
  const all = (await listAnswers(db, decision.id)).map(({ themeId }) => themeId)
  const { voices, next } = await voicesUnder(db, theme ? [theme] : all, {
    after,
    limit: perPage,
    until: decision.publishedAt ?? ctx.now,
  })
  return ctx.show(
    voicesPage({
      decision: { slug: decision.slug, title: translated(decision, 'title', language) },
      themes,
      theme,
      voices,
      next,
      language,
    }),
  )
}
