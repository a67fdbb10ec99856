import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { Project } from '../types.ts'
import { freeSlug } from './create-project.ts'
import { briefOf, lockProject } from './locked.ts'
import { type Brief, type BriefField, type BriefRefusal, briefRefusals, collisions, slugOf } from './rules.ts'

export type SavedBrief =
  | { saved: number }
  | { refused: 'not-found' }
  | { refused: 'invalid'; fields: Partial<Record<BriefField, BriefRefusal>> }
  /** Somebody else changed the same words since this page was opened: theirs, and the version to save upon. */
  | { refused: 'changed-meanwhile'; theirs: Partial<Brief>; version: number }

export type BriefInput = { projectId: string; version: number; fields: Partial<Brief>; slug?: string | undefined }

/** Changes parts of a brief. The one before is kept; two people at once lose nothing. */
export function saveBrief(at: Acting, { projectId, version, fields, slug }: BriefInput): Promise<SavedBrief> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const now = briefOf(project)
    const clashing = version === project.version ? [] : collisions(fields, await briefAt(tx, project, version), now)
    if (clashing.length)
      return {
        refused: 'changed-meanwhile',
        theirs: Object.fromEntries(clashing.map((name) => [name, now[name]])),
        version: project.version,
      }
    const wrong = briefRefusals(fields, now, { published: !!project.publishedAt, today: dayOf(at.now) })
    if (Object.keys(wrong).length) return { refused: 'invalid', fields: wrong }
    const changed = (Object.keys(fields) as BriefField[]).filter(
      (name) => JSON.stringify(fields[name]) !== JSON.stringify(now[name]),
    )
    const address = slug && slugOf(slug) !== project.slug ? await freeSlug(tx, slugOf(slug), projectId) : project.slug
    if (!changed.length && address === project.slug) return { saved: project.version }
    await keepBrief(tx, at, project)
    const after = { ...now, ...fields }
    await tx
      .updateTable('projects')
      .set({
        slug: address,
        kind: after.kind,
        title: after.title,
        purpose: after.purpose,
        can_change: after.canChange,
        cannot_change: after.cannotChange,
        decider: after.decider,
        decide_by: after.decideBy,
        contact_name: after.contactName,
        contact_email: after.contactEmail,
        starts_on: after.startsOn,
        ends_on: after.endsOn,
        no_documents_reason: after.noDocumentsReason,
        no_unknowns_reason: after.noUnknownsReason,
        translations: JSON.stringify(after.translations),
      })
      .where('id', '=', projectId)
      .execute()
    if (address !== project.slug) {
      await tx.deleteFrom('project_old_slugs').where('slug', '=', address).execute()
      await tx
        .insertInto('project_old_slugs')
        .values({ slug: project.slug, project_id: projectId })
        .onConflict((c) => c.column('slug').doUpdateSet({ project_id: projectId }))
        .execute()
    }
    await record(tx, at, {
      deed: 'project.brief-changed',
      subject: subjectOf('project', projectId),
      details: { fields: changed, from: project.slug, to: address },
      ...(project.publishedAt ? { public: { fields: changed } } : {}),
    })
    return { saved: project.version + 1 }
  })
}

/** Puts the brief as it stands among the older ones and gives the project its next version. */
export async function keepBrief(tx: Tx, at: Acting, project: Project): Promise<void> {
  await tx
    .insertInto('project_brief_versions')
    .values({
      project_id: project.id,
      version: project.version,
      content: JSON.stringify(briefOf(project)),
      replaced_at: at.now,
      replaced_by: at.by.account,
    })
    .execute()
  await tx
    .updateTable('projects')
    .set({ version: project.version + 1, updated_at: at.now })
    .where('id', '=', project.id)
    .execute()
}

/** The brief as it was when somebody opened it. A version that never was differs from everything, so nothing is overwritten unseen. */
async function briefAt(tx: Tx, project: Project, version: number): Promise<Partial<Brief>> {
  const kept = await tx
    .selectFrom('project_brief_versions')
    .select('content')
    .where('project_id', '=', project.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return (kept?.content ?? {}) as Partial<Brief>
}
