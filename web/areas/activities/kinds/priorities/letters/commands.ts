import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { type Id, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { newReceiptCode } from '../../../../voices/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { codeKey } from './code-key.ts'

export type LettersRefusal = 'not-published' | 'no-codes' | 'how-many' | 'name-missing'
export const mostLetters = 2000

/**
 * Draws codes for letters. They are given back this once and kept as fingerprints: whoever reads the database cannot
 * vote with them, and nobody can see who voted with which.
 */
export function makeLetters(
  at: Acting,
  { activityId, name, letters }: { activityId: string; name: string; letters: number },
): Promise<{ refused: LettersRefusal } | { lettersId: Id<'ballot-letters'>; codes: string[] }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (!activity?.publishedAt || activity.kind !== 'priorities') return { refused: 'not-published' }
    if (activity.identityLevel !== 'code') return { refused: 'no-codes' }
    if (!name.trim() || name.length > 80) return { refused: 'name-missing' }
    if (!Number.isInteger(letters) || letters < 1 || letters > mostLetters) return { refused: 'how-many' }
    const lettersId = newId<'ballot-letters'>(at.now)
    const drawn = [...new Set(Array.from({ length: letters * 2 }, newReceiptCode))].slice(0, letters)
    await tx
      .insertInto('ballot_letters')
      .values({
        id: lettersId,
        activity_id: activityId,
        name,
        letters,
        created_by: at.by.account,
        created_at: at.now,
      })
      .execute()
    const keys = drawn.map((code) => codeKey(at.council.keys, activityId, code))
    await sql`insert into ballot_codes (code_key, activity_id, letters_id)
      select key, ${activityId}, ${lettersId} from unnest(${keys}::bytea[]) as key`.execute(tx)
    await record(tx, at, {
      deed: 'ballot.letters-made',
      subject: subjectOf('activity', activityId),
      details: { letters: lettersId, name },
      public: { letters },
    })
    return { lettersId, codes: drawn }
  })
}
