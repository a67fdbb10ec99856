import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { type Files, fileKey, keepFile } from '../../../platform/files.ts'
import { fileIdsIn } from '../questions/file-value.ts'
import type { Question, Values } from '../questions/question.ts'
import type { Prepared } from './prepare.ts'

/** Keeps a file for an answer that is not sent yet. What its sender called it stays with the answer, which is sealed. */
export async function keepUpload(
  at: Acting,
  files: Files,
  { activityId, question, shown = false }: { activityId: string; question: string; shown?: boolean },
  prepared: Prepared,
): Promise<string> {
  return deed(at.db, async (tx) => {
    const { small, ...whole } = prepared
    const name = `answer-${createHash('sha256').update(whole.bytes).digest('hex').slice(0, 8)}`
    const id = await keepFile(tx, at, files, { ...whole, name }, false)
    const smallId =
      small && (await keepFile(tx, at, files, { ...small, type: 'image/jpeg', name: `${name}-small` }, false))
    await tx
      .insertInto('answer_files')
      .values({
        file_id: id,
        activity_id: activityId,
        question,
        kept_at: at.now,
        for_all: shown,
        small_id: smallId ?? null,
      })
      .execute()
    return id
  })
}

/** The files of an answer become its voice's, in its transaction; false where one is not there any more, or another's. */
export async function claimFiles(
  tx: Sql,
  answer: { activityId: string; questions: readonly Question[]; values: Values; voiceId: string },
): Promise<boolean> {
  const ids = fileIdsIn(answer.questions, answer.values)
  if (!ids.length) return true
  const { numAffectedRows } = await sql`update answer_files set voice_id = ${answer.voiceId}
    where file_id = any(${ids}::uuid[]) and activity_id = ${answer.activityId} and (voice_id is null or voice_id = ${answer.voiceId})`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0) === ids.length
}

/** A draft that is kept keeps its files. */
export async function keepFilesOf(at: Acting, questions: readonly Question[], values: Values): Promise<void> {
  const ids = fileIdsIn(questions, values)
  if (ids.length)
    await sql`update answer_files set kept_at = ${at.now} where file_id = any(${ids}::uuid[]) and voice_id is null`.execute(
      at.db,
    )
}

/** Takes files away for good: first their bytes, so that what is left after a fault is found and taken away again. */
export async function removeFiles(
  at: Pick<Acting, 'council' | 'db'>,
  files: Files,
  ids: readonly string[],
): Promise<void> {
  if (!ids.length) return
  const small = await at.db
    .selectFrom('answer_files')
    .select('small_id as id')
    .where('file_id', 'in', [...ids])
    .where('small_id', 'is not', null)
    .execute()
  const all = [...ids, ...small.map(({ id }) => id!)]
  for (const id of all) await files.remove(fileKey(at.council.slug, id))
  await at.db.deleteFrom('files').where('id', 'in', all).execute()
}

/** The files of a draft that its writer deletes, unless an answer has them by now. */
export async function dropFilesOf(
  at: Acting,
  files: Files,
  questions: readonly Question[],
  values: Values,
): Promise<void> {
  const ids = fileIdsIn(questions, values)
  if (!ids.length) return
  const { rows } = await sql<{ id: string }>`select file_id as id from answer_files
    where file_id = any(${ids}::uuid[]) and voice_id is null`.execute(at.db)
  await removeFiles(
    at,
    files,
    rows.map(({ id }) => id),
  )
}
