import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { lengthOf } from '../questions/problem.ts'
import { mostOfAlternative, mostOfTranscript } from '../questions/rules.ts'
import { findSent } from './sent-queries.ts'

export type DescribeRefusal = 'words-missing' | 'words-too-long'

/** An officer says better what is in a picture, or writes down a recording. The sender's words stay beside them. */
export function describeFile(
  at: Acting,
  { fileId, words }: { fileId: string; words: string },
): Promise<{ described: true } | { refused: DescribeRefusal | 'not-found' }> {
  return deed(at.db, async (tx) => {
    await sql`select from answer_files where file_id = ${fileId} for update`.execute(tx)
    const sent = await findSent(tx, fileId)
    if (sent?.id !== fileId) return { refused: 'not-found' }
    if (!words) return { refused: 'words-missing' }
    if (lengthOf(words) > (sent.kind === 'sound' ? mostOfTranscript : mostOfAlternative))
      return { refused: 'words-too-long' }
    const row = { words, instead_of: sent.senders, at: at.now, by_account: at.by.account }
    await tx
      .insertInto('answer_file_words')
      .values({ file_id: fileId, ...row })
      .onConflict((c) => c.column('file_id').doUpdateSet(row))
      .execute()
    await record(tx, at, {
      deed: 'answer-file.described',
      subject: subjectOf('voice', sent.voiceId),
      details: { file: fileId, before: sent.words, words },
    })
    return { described: true }
  })
}
