import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { Side } from '../record/sides.ts'
import { mostLetters, type NoteRefusal } from './words.ts'

/** One side notes something for itself; the words are sealed, and in no line of the record. */
export function writeNote(
  at: Acting,
  { groupId, side, words, once }: { groupId: string; side: Side; words: string; once: string },
): Promise<{ noted: true } | { refused: 'not-found' | NoteRefusal }> {
  return deed(at.db, async (tx) => {
    if (!isId(groupId)) return { refused: 'not-found' }
    const { rows } = await sql`select from groups where id = ${groupId} for share`.execute(tx)
    if (!rows.length) return { refused: 'not-found' }
    if (!words) return { refused: 'words-missing' }
    if (words.length > mostLetters) return { refused: 'words-too-long' }
    const made = await tx
      .insertInto('private_notes')
      .values({
        id: newId(at.now),
        group_id: groupId,
        side,
        words: at.council.keys.seal(words),
        at: at.now,
        by_account: at.by.account,
        once,
      })
      .onConflict((c) => c.columns(['group_id', 'once']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made)
      await record(tx, at, {
        deed: 'record.note-written',
        subject: subjectOf('group', groupId),
        details: { side },
        public: {},
      })
    return { noted: true }
  })
}

/** A side lets a note of its own go. */
export function removeNote(
  at: Acting,
  { groupId, side, noteId }: { groupId: string; side: Side; noteId: string },
): Promise<{ removed: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    if (!isId(noteId)) return { refused: 'not-found' }
    const gone = await tx
      .deleteFrom('private_notes')
      .where('id', '=', noteId)
      .where('group_id', '=', groupId)
      .where('side', '=', side)
      .executeTakeFirst()
    if (!gone.numDeletedRows) return { refused: 'not-found' }
    await record(tx, at, {
      deed: 'record.note-removed',
      subject: subjectOf('group', groupId),
      details: { side },
      public: {},
    })
    return { removed: true }
  })
}
