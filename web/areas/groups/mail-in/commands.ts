import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { randomBytes } from '../../../platform/chance.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { personOfEmail } from '../../people/index.ts'
import { logContact } from '../dialogue/commands.ts'
import { sideOf } from '../record/sides.ts'
import { countLetters, groupOfToken } from './queries.ts'
import type { ReadLetter } from './read-letter.ts'
import { tokenOf } from './rules.ts'

/** Gives a record an address; the one before takes no letters any more. */
export function renewAddress(
  at: Acting,
  { groupId }: { groupId: string },
): Promise<{ token: string } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const { rows } = await sql`select from groups where id = ${groupId} for no key update`.execute(tx)
    if (!rows.length) return { refused: 'not-found' }
    await tx
      .updateTable('record_addresses')
      .set({ ended_at: at.now })
      .where('group_id', '=', groupId)
      .where('ended_at', 'is', null)
      .execute()
    const token = tokenOf(randomBytes(20))
    await tx
      .insertInto('record_addresses')
      .values({ token, group_id: groupId, made_at: at.now, made_by: at.by.account })
      .execute()
    await record(tx, at, { deed: 'record.address-made', subject: subjectOf('group', groupId), public: {} })
    return { token }
  })
}

/** As many letters as one record takes in a day. */
export const mostLettersADay = 30

/**
 * A letter to a record becomes an entry, once however often it is delivered. Only somebody of the two sides can add one,
 * as far as an email says who sent it: so the entry says that it came by email, and nothing is ever sent back.
 */
export function takeLetter(
  at: Acting,
  { token, letter }: { token: string; letter: ReadLetter },
): Promise<{ entryId: string } | { refused: 'unknown-address' | 'stranger' | 'too-many' }> {
  return deed(at.db, async (tx) => {
    const groupId = await groupOfToken(tx, token)
    if (!groupId) return { refused: 'unknown-address' }
    const person = await personOfEmail(at, tx, letter.from)
    // Writing by email opens nothing to read, so an officer's second factor is not asked for.
    const side = person && (await sideOf({ db: tx, now: at.now }, { ...person, secondFactorAt: at.now }, groupId))
    if (!side) return { refused: 'stranger' }
    const today = dayOf(at.now)
    if ((await countLetters(tx, groupId, today)) >= mostLettersADay) return { refused: 'too-many' }
    const by = { account: person.id, role: side === 'group' ? 'group-member' : 'link-officer' }
    const { words, attachments, once } = letter
    const done = await logContact(
      { ...at, db: tx as unknown as Acting['db'], by },
      { groupId, by: side, how: 'email', on: today, words, once, email: { attachments } },
    )
    if ('refused' in done) throw new RangeError(`a letter that was read is refused: ${done.refused}`)
    return done
  })
}
