import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { translated } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { findAnyProject, type Project } from '../../projects/index.ts'
import { project as projectPath } from '../../projects/paths.ts'
import { type ThemeSize, themesOf } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import type { ResponseKind, Translations } from '../types.ts'

export type SaidDidOutcome = { title: string; what: string; happenedOn: string; href: string }

/** What people said under one theme, and what became of it. */
export type SaidDid = {
  themeId: string
  theme: string
  description: string
  /** How many voices are under the theme. */
  size: number
  /** In somebody's own words. */
  quote?: string
  themeHref: string
  response: ResponseKind
  reason: string
  dueOn: string | null
  used: boolean
  notUsedWhy: string
  decision: string
  decidedOn: string
  decisionHref: string
  project: { id: string; title: string; href: string }
  /** What changed since, newest first. */
  outcomes: SaidDidOutcome[]
}

type Row = {
  themeId: string
  projectId: string
  response: ResponseKind
  reason: string
  dueOn: string | null
  used: boolean
  notUsedWhy: string
  responseTranslations: Translations
  title: string
  slug: string
  decidedOn: string
  translations: Translations
  outcomes: { id: string; title: string; what: string; happenedOn: string; translations: Translations }[]
}

/** Outcomes that came of a theme after its answer; `latest` is when something last happened to the pair. */
const pairs = sql`
  select r.theme_id, d.project_id, r.response, r.reason, r.due_on, t.used, t.not_used_why, r.translations as response_translations,
    d.id as decision_id, d.title, d.slug, d.decided_on, d.translations, o.outcomes, greatest(d.decided_on, o.latest) as latest, p.at as published_at
  from decision_responses r
  join decision_themes t using (decision_id, theme_id)
  join decisions d on d.id = r.decision_id
  left join decision_publications p on p.decision_id = d.id
  left join lateral (
    select max(o.happened_on) as latest, coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'what', o.what, 'happenedOn', o.happened_on,
      'translations', o.translations) order by o.happened_on desc, o.id), '[]') as outcomes
    from outcome_themes ot join outcomes o on o.id = ot.outcome_id join outcome_publications op on op.outcome_id = o.id
    where ot.theme_id = r.theme_id and (o.decision_id = d.id or (o.decision_id is null and o.happened_on >= d.decided_on))) o on true`

const columns = sql`theme_id as "themeId", project_id as "projectId", response, reason, due_on as "dueOn", used, not_used_why as "notUsedWhy",
  response_translations as "responseTranslations", title, slug, decided_on as "decidedOn", translations, outcomes`

/** The pairs of a project, or of one of its decisions: the theme most people spoke about first. A draft's own pairs only where it is named. */
export async function saidDid(db: Sql, projectId: string, language: Language, decisionId?: string): Promise<SaidDid[]> {
  const which = decisionId ? sql`decision_id = ${decisionId}` : sql`published_at is not null`
  const { rows } =
    await sql<Row>`select ${columns} from (${pairs}) p where project_id = ${projectId} and ${which}`.execute(db)
  const found = await complete(db, rows, language)
  return found.toSorted((a, b) => b.size - a.size)
}

export type Page = { page: number; size: number }

/** Pairs of the whole council or of some projects, the latest first. */
export async function listPairs(
  db: Sql,
  language: Language,
  { page, size }: Page,
  projectIds?: readonly string[],
): Promise<{ pairs: SaidDid[]; total: number }> {
  const within = projectIds ? sql`project_id = any(${[...projectIds]}::uuid[])` : sql`true`
  const { rows } = await sql<
    Row & { total: number }
  >`select ${columns}, count(*) over ()::int as total from (${pairs}) p where published_at is not null and ${within}
    order by latest desc, decided_on desc, theme_id limit ${size} offset ${(page - 1) * size}`.execute(db)
  return { pairs: await complete(db, rows, language), total: rows[0]?.total ?? 0 }
}

/** Which projects have published decisions. */
export async function decidedProjects(db: Sql): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select distinct d.project_id as id from decisions d join decision_publications p on p.decision_id = d.id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Puts the names, sizes and quotes of the themes beside their answers, in the reader's language. */
async function complete(db: Sql, rows: readonly Row[], language: Language): Promise<SaidDid[]> {
  const projects = new Map<string, { project: Project; themes: Map<string, ThemeSize> }>()
  for (const id of new Set(rows.map(({ projectId }) => projectId))) {
    const project = await findAnyProject(db, { id })
    if (project)
      projects.set(id, { project, themes: new Map((await themesOf(db, id)).map((theme) => [theme.id, theme])) })
  }
  return rows.flatMap((row) => {
    const { project, themes } = projects.get(row.projectId) ?? {}
    const theme = themes?.get(row.themeId)
    return project && theme ? [pairOf(row, project, theme, language)] : []
  })
}

function pairOf(row: Row, project: Project, theme: ThemeSize, language: Language): SaidDid {
  const { themeId, response, reason, dueOn, used, notUsedWhy, decidedOn, slug } = row
  return {
    themeId,
    theme: translated(theme, 'name', language),
    description: translated(theme, 'description', language),
    size: theme.size,
    ...(theme.quote ? { quote: theme.quote } : {}),
    themeHref: theme.href,
    response,
    reason: translated({ reason, translations: row.responseTranslations }, 'reason', language),
    dueOn,
    used,
    notUsedWhy: translated({ notUsedWhy, translations: row.responseTranslations }, 'notUsedWhy', language),
    decision: translated(row, 'title', language),
    decidedOn,
    decisionHref: paths.decision.to({ decision: slug }),
    project: {
      id: project.id,
      title: translated(project, 'title', language),
      href: projectPath.to({ project: project.slug }),
    },
    outcomes: row.outcomes.map((outcome) => ({
      title: translated(outcome, 'title', language),
      what: translated(outcome, 'what', language),
      happenedOn: outcome.happenedOn,
      href: paths.outcome.to({ outcome: outcome.id }),
    })),
  }
}
