import { anyone, type Ctx, get, type Route } from '../../../../platform/http.ts'
import { paragraphChanges } from '../../../../platform/paragraph-changes.ts'
import { translated } from '../../../../platform/words.ts'
import { findProject } from '../../find/find-project.ts'
import { project as projectPath } from '../../paths.ts'
import type { Project } from '../../types.ts'
import { findVersion, listDrafts, listPublications } from '../drafts/queries.ts'
import { findWorkingGroup, listSeats } from '../find.ts'
import { findDraft } from '../lock-room.ts'
import * as paths from '../paths.ts'
import type { WorkingGroup } from '../types.ts'
import { jointDraftView } from './draft-page.tsx'
import { groupView } from './group-page.tsx'

export const openRoutes: readonly Route[] = [
  get(paths.workingGroup, anyone, showGroup, { cached: true }),
  get(paths.jointDraft, anyone, (ctx) => showDraft(ctx), { cached: true }),
  get(paths.jointDraftVersion, anyone, (ctx) => showDraft(ctx, Number(ctx.params['version'])), { cached: true }),
]

/** A group of a project that this person may see. */
export async function findOpenGroup(ctx: Ctx): Promise<{ project: Project; group: WorkingGroup } | undefined> {
  const project = await findProject(ctx.db, { slug: ctx.params['project']! }, ctx.person, ctx.now)
  const group = project && (await findWorkingGroup(ctx.db, ctx.params['group']!))
  return group && group.projectId === project.id ? { project, group } : undefined
}

export const projectLink = (ctx: Ctx, project: Project) => ({
  slug: project.slug,
  title: translated(project, 'title', ctx.language),
  href: projectPath.to({ project: project.slug }),
})

async function showGroup(ctx: Ctx): Promise<Response> {
  const found = await findOpenGroup(ctx)
  if (!found) return ctx.notFound()
  const { group } = found
  const [seats, drafts] = [await listSeats(ctx.db, group.id), await listDrafts(ctx.db, group.id)]
  const project = projectLink(ctx, found.project)
  return ctx.show(groupView({ group, project, seats, drafts, language: ctx.language }))
}

async function showDraft(ctx: Ctx, asked?: number): Promise<Response> {
  const found = await findOpenGroup(ctx)
  const draft = found && (await findDraft(ctx.db, ctx.params['draft']!))
  if (!found || draft?.groupId !== found.group.id) return ctx.notFound()
  const publications = await listPublications(ctx.db, draft.id)
  const place = asked === undefined ? 0 : publications.findIndex(({ version }) => version === asked)
  const [own, before] = place < 0 ? [] : publications.slice(place, place + 2)
  const version = own && (await findVersion(ctx.db, draft.id, own.version))
  if (!version) return ctx.notFound()
  const earlier = before && (await findVersion(ctx.db, draft.id, before.version))
  const changes = earlier && {
    since: earlier.version,
    list: paragraphChanges(earlier.paragraphs, version.paragraphs),
  }
  const project = projectLink(ctx, found.project)
  return ctx.show(jointDraftView({ ...found, project, draft, version, publications, changes, language: ctx.language }))
}
