import { holds, type Permission } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findAnyProject } from '../find/find-project.ts'
import type { Project } from '../types.ts'

/** A project of the desk, if this person's grant reaches it; otherwise nothing is there. */
export async function withProject(
  ctx: Ctx,
  permission: Permission,
  then: (project: Project) => Promise<Response> | Response,
): Promise<Response> {
  const project = await findAnyProject(ctx.db, { id: ctx.params['project']! })
  return project && holds(ctx.person, permission, subjectOf('project', project.id)) ? then(project) : ctx.notFound()
}

/** What this person may do with a project, for the links on its desk. */
export function mayOf(
  ctx: Ctx,
  id: string,
): Record<'edit' | 'publish' | 'activities' | 'themes' | 'decisions' | 'posts', boolean> {
  const may = (permission: Permission) => holds(ctx.person, permission, subjectOf('project', id))
  return {
    edit: may('projects.edit'),
    publish: may('projects.publish'),
    activities: may('activities.edit'),
    themes: may('themes.edit'),
    decisions: may('decisions.edit'),
    posts: may('posts.edit'),
  }
}
