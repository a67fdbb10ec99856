import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import type { JobKind, RunningJob } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listWards } from '../../places/index.ts'
import { slugOf } from '../register/rules.ts'
import { rowOf } from '../register/save-group.ts'
import { findDoubles } from './doubles.ts'
import { type ListRow, readList } from './read-list.ts'
import { type Counts, checkJob, findImport, takeJob, type UndoneCounts, undoJob } from './uploads.ts'

/** Lists are checked, taken and undone in the work process, with progress. */
export const importJobs: readonly JobKind[] = [
  { kind: checkJob, run: check },
  { kind: takeJob, run: take },
  { kind: undoJob, run: undo },
]

async function rowsOf(job: RunningJob, importId: string) {
  const held = await job.db.selectFrom('group_imports').select('content').where('id', '=', importId).executeTakeFirst()
  if (!held?.content) return undefined
  return readList(job.council.keys.open(held.content), await listWards(job.db))
}

async function check(job: RunningJob): Promise<Record<string, unknown>> {
  const id = String(job.data['import'])
  const read = await rowsOf(job, id)
  if (!read) return {}
  if ('problems' in read) {
    const problems = JSON.stringify(read.problems)
    await job.db.updateTable('group_imports').set({ problems, content: null }).where('id', '=', id).execute()
    return { problems: read.problems.length }
  }
  const { found } = await findDoubles(job.db, read.rows)
  await job.db
    .updateTable('group_imports')
    .set({ found: JSON.stringify(found), ...(read.open ? { joins: false } : {}) })
    .where('id', '=', id)
    .execute()
  return { rows: found.rows }
}

/** All of a list or nothing: one transaction, in which slugs are given once. */
async function take(job: RunningJob): Promise<Record<string, unknown>> {
  const id = String(job.data['import'])
  const read = await rowsOf(job, id)
  if (!read || 'problems' in read) return {}
  const counts = await deed(job.db, async (tx): Promise<Counts | undefined> => {
    await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' group slugs'))`.execute(tx)
    await sql`select from group_imports where id = ${id} for update`.execute(tx)
    const list = await findImport(tx, id)
    if (!list || list.takenAt) return undefined
    const skipped = job.data['doubles'] === 'skip' ? (await findDoubles(tx, read.rows)).lines : new Set<number>()
    const rows = read.rows.filter(({ line }) => !skipped.has(line))
    await putGroups(tx, job, { importId: id, rows, joins: list.joins, source: list.name })
    const counts = { added: rows.length, left: skipped.size }
    await tx
      .updateTable('group_imports')
      .set({ taken_at: job.now, taken_by: job.by.account, content: null, counts: JSON.stringify(counts) })
      .where('id', '=', id)
      .execute()
    await record(tx, job, {
      deed: 'groups.imported',
      details: { import: id, ...counts },
      public: { groups: rows.length },
    })
    return counts
  })
  return { ...counts }
}

type Putting = { importId: string; rows: readonly ListRow[]; joins: boolean; source: string }
async function putGroups(tx: Tx, job: RunningJob, { importId, rows, joins, source }: Putting): Promise<void> {
  const before = await tx.selectFrom('groups').select('slug').execute()
  const taken = new Set([...before.map(({ slug }) => slug), 'new', 'map'])
  const size = 200
  for (let from = 0; from < rows.length; from += size) {
    const batch = rows.slice(from, from + size).map((row) => ({ ...row, id: newId<'group'>(job.now) }))
    const values = batch.map(({ id, group, checkedOn }) => ({
      id,
      slug: freeSlug(taken, slugOf(group.name)),
      ...rowOf(job, group),
      source,
      import_id: importId,
      created_by: job.by.account,
      created_at: job.now,
      updated_at: job.now,
      checked_at: checkedOn ? new Date(`${checkedOn}T12:00:00Z`) : null,
    }))
    await tx.insertInto('groups').values(values).execute()
    const reached = batch.flatMap(({ id, group }) =>
      [...new Set(group.wards)].map((area_id) => ({ group_id: id, area_id })),
    )
    if (reached.length) await tx.insertInto('group_wards').values(reached).execute()
    if (joins)
      await tx
        .insertInto('group_memberships')
        .values(
          batch.map(({ id }) => ({ id: newId(job.now), group_id: id, joined_at: job.now, joined_by: job.by.account })),
        )
        .execute()
    await job.progress(Math.min(from + size, rows.length), rows.length)
  }
}

function freeSlug(taken: Set<string>, wished: string): string {
  let [slug, number] = [wished, 2]
  while (taken.has(slug)) slug = `${wished}-${number++}`
  taken.add(slug)
  return slug
}

/** Takes away what an import brought, but nothing that somebody has worked on since. */
async function undo(job: RunningJob): Promise<Record<string, unknown>> {
  const id = String(job.data['import'])
  const counts = await deed(job.db, async (tx): Promise<UndoneCounts | undefined> => {
    await sql`select from group_imports where id = ${id} for update`.execute(tx)
    const list = await findImport(tx, id)
    if (!list?.takenAt || list.undoneAt) return undefined
    const { rows } = await sql<{ id: string; touched: boolean }>`
      select g.id, g.version > 1 or g.checked_at > ${list.takenAt}
          or exists (select from group_removals r where r.into_group = g.id)
          or exists (select from group_memberships m where m.group_id = g.id and m.left_at is not null)
          or (not ${list.joins}::boolean and exists (select from group_memberships m where m.group_id = g.id)) as touched
      from groups g where g.import_id = ${id} and not exists (select from group_removals r where r.group_id = g.id)
      for update of g`.execute(tx)
    const going: string[] = []
    for (const [i, row] of rows.entries()) {
      if (!row.touched && !(await isHeld(tx, job, row.id))) going.push(row.id)
      if (i % 100 === 99) await job.progress(i + 1, rows.length)
    }
    await sql`insert into group_removals (group_id, at, by_account, why)
      select g, ${job.now}, ${job.by.account}, 'import-undone' from unnest(${going}::uuid[]) g`.execute(tx)
    await sql`update groups set contact = null where id = any(${going}::uuid[])`.execute(tx)
    const counts = { removed: going.length, kept: rows.length - going.length }
    await tx
      .updateTable('group_imports')
      .set({ undone_at: job.now, undone_by: job.by.account, undone_counts: JSON.stringify(counts) })
      .where('id', '=', id)
      .execute()
    await record(tx, job, {
      deed: 'groups.import-undone',
      details: { import: id, ...counts },
      public: { groups: going.length },
    })
    return counts
  })
  return { ...counts }
}

const isHeld = async (tx: Tx, at: Acting, groupId: string): Promise<boolean> =>
  (await at.house.obstacles(tx, subjectOf('group', groupId), 'group.removed', at.now)).length > 0
