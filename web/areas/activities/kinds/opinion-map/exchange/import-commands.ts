import { sql } from 'kysely'
import { inThread } from '../../../../../kernels/in-thread.ts'
import { readPolis } from '../../../../../kernels/opinion-map.ts'
import type { Acting } from '../../../../../platform/acting.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { deed, type Sql, type Tx } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { startJob } from '../../../../../platform/jobs.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Imported } from '../definition.ts'
import { lockStatements } from '../statements/commands.ts'
import { type PolisFiles, readFiles, type Summary } from './read-upload.ts'
import type { ImportRefusal } from './words.ts'

export const importJob = 'polis-import'
export type Named = Pick<Imported, 'credit' | 'licence' | 'url'>
type Content = PolisFiles & { named: Named }

/** Keeps files that were read, until somebody has seen what is in them and takes them over. */
export async function keepFiles(
  at: Acting,
  { activityId, files, named }: { activityId: string; files: PolisFiles; named: Named },
  how: { here?: boolean } = {},
): Promise<{ refused: ImportRefusal; fault?: string } | { importId: string }> {
  if (!files.votes || !files.comments) return { refused: 'files-missing' }
  if (!named.credit.trim() || named.credit.length > 1000) return { refused: 'credit-missing' }
  const read = await readFiles(files, how)
  if ('refused' in read) return read
  return deed(at.db, async (tx) => {
    if (await hasVotes(tx, activityId)) return { refused: 'has-votes' }
    const id = newId<'opinion-import'>(at.now)
    await tx.deleteFrom('opinion_imports').where('activity_id', '=', activityId).where('taken_at', 'is', null).execute()
    await tx
      .insertInto('opinion_imports')
      .values({
        id,
        activity_id: activityId,
        by_account: at.by.account,
        at: at.now,
        summary: JSON.stringify(read.summary),
        content: at.council.keys.seal(JSON.stringify({ ...files, named } satisfies Content)),
      })
      .execute()
    await record(tx, at, {
      deed: 'polis.files-read',
      subject: subjectOf('activity', activityId),
      details: { import: id, people: read.summary.people, votes: read.summary.votes },
    })
    return { importId: id }
  })
}

/** Asks the work process to take over what was read. */
export function beginImport(at: Acting, importId: string): Promise<{ refused: ImportRefusal } | { jobId: string }> {
  return deed(at.db, async (tx) => {
    const waiting = await findImport(tx, importId)
    if (!waiting || waiting.takenAt) return { refused: 'not-waiting' }
    if (await hasVotes(tx, waiting.activityId)) return { refused: 'has-votes' }
    const jobId = await startJob(tx, at, {
      kind: importJob,
      title: 'Bringing in a conversation from Polis',
      data: { importId },
      uniqueKey: `${importJob}:${importId}`,
    })
    await record(tx, at, {
      deed: 'polis.import-begun',
      subject: subjectOf('activity', waiting.activityId),
      details: { import: importId },
    })
    return { jobId }
  })
}

/** Takes the conversation over, all of it or nothing: its statements, people without names, and votes. */
export async function takeImport(
  at: Acting,
  importId: string,
  { here = false } = {},
): Promise<{ refused: ImportRefusal } | { summary: Summary; activityId: string }> {
  const waiting = await findImport(at.db, importId)
  if (!waiting?.content || waiting.takenAt) return { refused: 'not-waiting' }
  const files = JSON.parse(at.council.keys.open(waiting.content)) as Content
  const read = here ? readPolis(files) : await inThread('readPolis', files)
  if (!read.ok) return { refused: 'unreadable' }
  return deed(at.db, async (tx) => {
    const { activityId, summary } = waiting
    await lockStatements(tx, activityId)
    if (await hasVotes(tx, activityId)) return { refused: 'has-votes' }
    const taken = await tx
      .updateTable('opinion_imports')
      .set({ taken_at: at.now, content: null })
      .where('id', '=', importId)
      .where('taken_at', 'is', null)
      .executeTakeFirst()
    if (!taken.numUpdatedRows) return { refused: 'not-waiting' }
    await tx.deleteFrom('opinion_statements').where('activity_id', '=', activityId).execute()
    await putStatements(tx, at, activityId, read.statements)
    await putVotes(tx, at, activityId, read.votes)
    const imported: Imported = { topic: summary.topic, ...files.named, on: dayOf(at.now) }
    await sql`update activities set version = version + 1, definition = ${JSON.stringify({ paper: [], imported })}::jsonb
      where id = ${activityId}`.execute(tx)
    await record(tx, at, {
      deed: 'polis.imported',
      subject: subjectOf('activity', activityId),
      details: { import: importId, people: summary.people, votes: summary.votes, statements: summary.statements },
      public: { people: summary.people, votes: summary.votes, statements: summary.statements },
    })
    return { summary, activityId }
  })
}

type Export = Extract<
  Awaited<ReturnType<typeof import('../../../../../kernels/opinion-map.ts').readPolis>>,
  { ok: true }
>

async function putStatements(tx: Tx, at: Acting, activityId: string, statements: Export['statements']): Promise<void> {
  const rows = statements.map(({ id, text, meta, moderation }) => ({
    id: newId<'statement'>(at.now),
    number: Number(id),
    text: text || '(no words)',
    meta: !!meta,
    out: moderation === -1,
  }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one(id uuid, number int, text text, meta boolean, out boolean)`
  await sql`insert into opinion_statements (id, activity_id, number, text, source, meta, added_by, added_at)
    select id, ${activityId}, number, text, 'import', meta, ${at.by.account}::uuid, ${at.now} from ${given}`.execute(tx)
  await sql`insert into opinion_withdrawals (statement_id, activity_id, at, by_account, reason, sentence)
    select id, ${activityId}, ${at.now}, ${at.by.account}::uuid, 'house-rules', 'Taken off where the conversation was held.' from ${given} where out`.execute(
    tx,
  )
}

async function putVotes(
  tx: Tx,
  at: Acting,
  activityId: string,
  { participantIds, statementIds, start, codes }: Export['votes'],
): Promise<void> {
  const voters = participantIds.map((_, p) => ({
    id: newId<'voter'>(at.now),
    codes: Array.from(
      codes.subarray(start[p], start[p + 1]),
      (code) => 3 * Number(statementIds[Math.floor(code / 3)]) + (code % 3),
    ),
  }))
  await sql`with voters as (
      insert into opinion_voters (id, activity_id, codes)
      select id, ${activityId}, codes from jsonb_to_recordset(${JSON.stringify(voters)}::jsonb) as one(id uuid, codes int[]) returning id, codes),
    votes as (
      insert into statement_votes (activity_id, voter, number, vote, at)
      select ${activityId}, id, code / 3, code % 3 - 1, ${at.now} from voters, unnest(codes) as code returning number, vote)
    insert into opinion_tallies (activity_id, number, stripe, disagree, pass, agree)
    select ${activityId}, number, 0, count(*) filter (where vote = -1), count(*) filter (where vote = 0), count(*) filter (where vote = 1)
    from votes group by number`.execute(tx)
}

export async function hasVotes(db: Sql, activityId: string): Promise<boolean> {
  const row = await db
    .selectFrom('opinion_voters')
    .select('id')
    .where('activity_id', '=', activityId)
    .limit(1)
    .executeTakeFirst()
  return !!row
}

export type Waiting = {
  id: string
  activityId: string
  at: Date
  summary: Summary
  content: Buffer | null
  takenAt: Date | null
}

export async function findImport(db: Sql, id: string): Promise<Waiting | undefined> {
  if (!isId(id)) return undefined
  const { rows } =
    await sql<Waiting>`select id, activity_id as "activityId", at, summary, content, taken_at as "takenAt"
    from opinion_imports where id = ${id}`.execute(db)
  return rows[0]
}
