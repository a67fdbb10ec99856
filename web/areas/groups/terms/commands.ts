import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { keyGroupsAmong, listKeyGroups } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import { findContact } from '../register/queries.ts'
import { currentTerms } from './queries.ts'
import { type AgreeRefusal, type TermsRefusals, termsRefusals } from './rules.ts'
import { words } from './words.ts'

const lockTerms = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' terms'))`.execute(tx)

/** Makes a new version: every key group is asked again. */
export function changeTerms(
  at: Acting,
  { clauses, why }: { clauses: readonly string[]; why: string },
): Promise<{ number: number } | { refused: 'invalid'; fields: TermsRefusals }> {
  return deed(at.db, async (tx) => {
    await lockTerms(tx)
    const before = await currentTerms(tx)
    const fields = termsRefusals(clauses, why, before.clauses)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const number = before.number + 1
    await tx
      .insertInto('terms_versions')
      .values({ number, clauses: [...clauses], why, at: at.now, by_account: at.by.account })
      .execute()
    for (const { groupId, name } of await listKeyGroups(tx)) {
      const { email } = await findContact({ db: tx, council: at.council }, groupId, 'broker')
      if (email)
        await queueLetter(tx, at, {
          template: 'terms',
          to: email,
          subject: words.letter.subject,
          text: words.letter.text(name, why, at.council.origin + paths.terms.to()),
          uniqueKey: `terms ${number} ${groupId}`,
        })
    }
    await record(tx, at, { deed: 'terms.changed', public: { version: number, clauses: clauses.length } })
    return { number }
  })
}

/** A key group agrees to the version that holds, by name; agreeing again changes nothing. */
export function agreeTerms(
  at: Acting,
  { groupId, version, name }: { groupId: string; version: number; name: string },
): Promise<{ agreed: true } | { refused: AgreeRefusal }> {
  return deed(at.db, async (tx) => {
    await lockTerms(tx)
    if (!isId(groupId) || !(await keyGroupsAmong(tx, [groupId])).has(groupId)) return { refused: 'not-found' }
    if (!name) return { refused: 'name-missing' }
    if (name.length > 120) return { refused: 'name-too-long' }
    if ((await currentTerms(tx)).number !== version) return { refused: 'changed-meanwhile' }
    await tx
      .insertInto('terms_agreements')
      .values({ group_id: groupId, version, name, agreed_at: at.now, by_account: at.by.account })
      .onConflict((c) => c.columns(['group_id', 'version']).doNothing())
      .execute()
    await record(tx, at, { deed: 'terms.agreed', subject: subjectOf('group', groupId), public: { version } })
    return { agreed: true }
  })
}
