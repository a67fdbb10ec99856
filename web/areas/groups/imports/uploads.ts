import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { startJob } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import type { Found, Problem, TakeRefusal, UndoRefusal } from './rules.ts'

export type Counts = { added: number; left: number }
export type UndoneCounts = { removed: number; kept: number }
export type GroupImport = {
  id: string
  name: string
  joins: boolean
  uploadedAt: Date
  jobId: string | null
  held: boolean
  found: Found | null
  problems: Problem[] | null
  takenAt: Date | null
  counts: Counts | null
  undoneAt: Date | null
  undoneCounts: UndoneCounts | null
}

const columns = sql`id, name, joins, uploaded_at as "uploadedAt", job_id as "jobId", content is not null as held, found, problems,
  taken_at as "takenAt", counts, undone_at as "undoneAt", undone_counts as "undoneCounts"`

export async function findImport(db: Sql, id: string): Promise<GroupImport | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<GroupImport>`select ${columns} from group_imports where id = ${id}`.execute(db)
  return rows[0]
}

export async function listImports(db: Sql): Promise<GroupImport[]> {
  const { rows } =
    await sql<GroupImport>`select ${columns} from group_imports order by uploaded_at desc, id desc limit 50`.execute(db)
  return rows
}

export const checkJob = 'groups.check-list'
export const takeJob = 'groups.take-list'
export const undoJob = 'groups.undo-list'

/** Keeps a list, sealed, until it is taken or a week has passed, and has it checked. */
export function takeUpload(
  at: Acting,
  { name, text, joins }: { name: string; text: string; joins: boolean },
): Promise<{ importId: string }> {
  return deed(at.db, async (tx) => {
    const id = newId<'group-import'>(at.now)
    const data = { import: id }
    const job = await startJob(tx, at, {
      kind: checkJob,
      title: 'Check a list of groups',
      data,
      uniqueKey: `check groups ${id}`,
    })
    const week = new Date(at.now.getTime() - 7 * 86_400_000)
    await sql`update group_imports set content = null where uploaded_at < ${week} and content is not null`.execute(tx)
    await tx
      .insertInto('group_imports')
      .values({
        id,
        name,
        content: at.council.keys.seal(text),
        joins,
        uploaded_by: at.by.account,
        uploaded_at: at.now,
        job_id: job,
      })
      .execute()
    await record(tx, at, { deed: 'groups.list-uploaded', details: { import: id, bytes: text.length } })
    return { importId: id }
  })
}

/** Begins the import that somebody has looked at; a second press does nothing more. */
export function beginTaking(
  at: Acting,
  { importId, doubles }: { importId: string; doubles: string },
): Promise<{ begun: true } | { refused: TakeRefusal }> {
  return deed(at.db, async (tx) => {
    await sql`select from group_imports where id = ${importId} for update`.execute(tx)
    const list = await findImport(tx, importId)
    if (list?.takenAt) return { begun: true }
    if (!list?.held || !list.found) return { refused: 'gone' }
    if (doubles !== 'add' && doubles !== 'skip') return { refused: 'choice-missing' }
    const data = { import: importId, doubles }
    const uniqueKey = `take groups ${importId}`
    const job = await startJob(tx, at, { kind: takeJob, title: 'Import a list of groups', data, uniqueKey })
    await tx.updateTable('group_imports').set({ job_id: job }).where('id', '=', importId).execute()
    await record(tx, at, { deed: 'groups.list-confirmed', details: { import: importId, doubles } })
    return { begun: true }
  })
}

/** Begins to undo a whole import. */
export function beginUndoing(at: Acting, importId: string): Promise<{ begun: true } | { refused: UndoRefusal }> {
  return deed(at.db, async (tx) => {
    await sql`select from group_imports where id = ${importId} for update`.execute(tx)
    const list = await findImport(tx, importId)
    if (!list?.takenAt) return { refused: 'not-taken' }
    if (list.undoneAt) return { refused: 'undone-already' }
    const uniqueKey = `undo groups ${importId}`
    const job = await startJob(tx, at, {
      kind: undoJob,
      title: 'Undo an import of groups',
      data: { import: importId },
      uniqueKey,
    })
    await tx.updateTable('group_imports').set({ job_id: job }).where('id', '=', importId).execute()
    await record(tx, at, { deed: 'groups.list-undoing', details: { import: importId } })
    return { begun: true }
  })
}
