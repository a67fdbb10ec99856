import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { type Id, isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findAnyProject } from '../../projects/index.ts'
import { lockDecision } from './queries.ts'
import { type DecisionFields, type DecisionRefusals, decisionRefusals, slugOf } from './rules.ts'

export type DecisionInput = DecisionFields & {
  projectId: string
  /** Which decision is changed, and the version that was opened; without it one is begun. */
  change?: { decisionId: string; version: number } | undefined
  /** Made once for the page, so that sending twice begins one decision. */
  once?: string | undefined
}

export type DecisionSaved =
  | { decisionId: Id<'decision'>; slug: string }
  | { refused: 'not-found' | 'published' | 'changed-meanwhile' }
  | { refused: 'invalid'; fields: DecisionRefusals }

/** Begins a decision as a draft, or changes one that is not published yet. */
export function saveDecision(
  at: Acting,
  { projectId, change, once, ...fields }: DecisionInput,
): Promise<DecisionSaved> {
  return deed(at.db, async (tx) => {
    if (!(await findAnyProject(tx, { id: projectId }))) return { refused: 'not-found' }
    const before = change ? await lockDecision(tx, change.decisionId) : undefined
    if (change && before?.projectId !== projectId) return { refused: 'not-found' }
    if (before?.publishedAt) return { refused: 'published' }
    const wrong = decisionRefusals(fields)
    if (Object.keys(wrong).length > 0) return { refused: 'invalid', fields: wrong }
    if (before && change?.version !== before.version) return { refused: 'changed-meanwhile' }
    const row = {
      title: fields.title,
      what: fields.what,
      decided_by: fields.decidedBy,
      decided_on: fields.decidedOn,
      reasons: fields.reasons,
      options_rejected: JSON.stringify(fields.optionsRejected),
      translations: JSON.stringify(fields.translations),
      updated_at: at.now,
    }
    if (before) {
      await tx
        .updateTable('decisions')
        .set({ ...row, version: before.version + 1 })
        .where('id', '=', before.id)
        .execute()
      await record(tx, at, {
        deed: 'decision.saved',
        subject: subjectOf('decision', before.id),
        details: { version: before.version + 1 },
      })
      return { decisionId: before.id, slug: before.slug }
    }
    return begin(tx, at, { row, projectId, once })
  })
}

type Begun = {
  row: {
    title: string
    what: string
    decided_by: string
    decided_on: string
    reasons: string
    options_rejected: string
    translations: string
    updated_at: Date
  }
  projectId: string
  once: string | undefined
}

async function begin(
  tx: Sql,
  at: Acting,
  { row, projectId, once }: Begun,
): Promise<{ decisionId: string; slug: string }> {
  const id = isId(once) ? once : newId<'decision'>(at.now)
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' decision addresses'))`.execute(tx)
  const again = await tx.selectFrom('decisions').select('slug').where('id', '=', id).executeTakeFirst()
  if (again) return { decisionId: id, slug: again.slug }
  const slug = await freeSlug(tx, slugOf(row.title))
  await tx
    .insertInto('decisions')
    .values({ id, project_id: projectId, slug, ...row, created_by: at.by.account, created_at: at.now })
    .execute()
  await record(tx, at, { deed: 'decision.saved', subject: subjectOf('decision', id), details: { title: row.title } })
  return { decisionId: id, slug }
}

/** The address wished for, or with the first number behind it that makes it free. */
async function freeSlug(tx: Sql, wished: string): Promise<string> {
  const { rows } = await sql<{
    slug: string
  }>`select slug from decisions where slug = ${wished} or slug like ${`${wished}-%`}`.execute(tx)
  const taken = new Set(rows.map(({ slug }) => slug))
  let slug = wished
  for (let number = 2; taken.has(slug); number++) slug = `${wished}-${number}`
  return slug
}
