import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { type Id, isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { type Brief, type BriefField, type BriefRefusal, briefRefusals, slugOf } from './rules.ts'

export type NewProject = Partial<Omit<Brief, 'title'>> & {
  title: string
  /** Made once per page, so that sending twice makes one project. */
  once?: string | undefined
  slug?: string | undefined
}

const empty: Brief = {
  kind: 'project',
  title: '',
  purpose: '',
  canChange: '',
  cannotChange: '',
  decider: '',
  decideBy: null,
  contactName: '',
  contactEmail: '',
  startsOn: null,
  endsOn: null,
  noDocumentsReason: '',
  noUnknownsReason: '',
  translations: {},
}

/** Begins a project as a draft that only staff see. */
export async function createProject(
  at: Acting,
  { once, slug: wished, ...input }: NewProject,
): Promise<{ projectId: Id<'project'>; slug: string } | { refused: Partial<Record<BriefField, BriefRefusal>> }> {
  const refused = briefRefusals(input, empty, { published: false, today: dayOf(at.now) })
  if (Object.keys(refused).length) return { refused }
  const brief = { ...empty, ...input }
  const id: Id<'project'> = isId(once) ? once : newId<'project'>(at.now)
  return deed(at.db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('project slugs'))`.execute(tx)
    const before = await tx.selectFrom('projects').select('slug').where('id', '=', id).executeTakeFirst()
    if (before) return { projectId: id, slug: before.slug }
    const slug = await freeSlug(tx, slugOf(wished || brief.title))
    await tx
      .insertInto('projects')
      .values({
        id,
        slug,
        kind: brief.kind,
        title: brief.title,
        purpose: brief.purpose,
        can_change: brief.canChange,
        cannot_change: brief.cannotChange,
        decider: brief.decider,
        decide_by: brief.decideBy,
        contact_name: brief.contactName,
        contact_email: brief.contactEmail,
        starts_on: brief.startsOn,
        ends_on: brief.endsOn,
        no_documents_reason: brief.noDocumentsReason,
        no_unknowns_reason: brief.noUnknownsReason,
        translations: JSON.stringify(brief.translations),
        created_by: at.by.account,
        created_at: at.now,
        updated_at: at.now,
      })
      .execute()
    await record(tx, at, {
      deed: 'project.created',
      subject: subjectOf('project', id),
      details: { title: brief.title, kind: brief.kind },
    })
    return { projectId: id, slug }
  })
}

/** The slug wished for, or with the first number behind it that makes it free. Old slugs stay taken: they lead on. */
export async function freeSlug(tx: Sql, wished: string, except?: string): Promise<string> {
  const { rows } = await sql<{ slug: string }>`
    select slug from projects where (slug = ${wished} or slug like ${`${wished}-%`}) and id is distinct from ${except ?? null}::uuid
    union select slug from project_old_slugs where (slug = ${wished} or slug like ${`${wished}-%`}) and project_id is distinct from ${except ?? null}::uuid`.execute(
    tx,
  )
  const taken = new Set(rows.map(({ slug }) => slug))
  if (!taken.has(wished)) return wished
  let number = 2
  while (taken.has(`${wished}-${number}`)) number++
  return `${wished}-${number}`
}
