import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'

export type RetentionRule =
  | 'sign-in-links'
  | 'sessions'
  | 'challenges'
  | 'invitations'
  | 'drafts'
  | 'my-data-files'
  | 'sent-letters'
  | 'request-words'
  | 'erased-accounts'
  | 'contacts'
  | 'equality-to-counts'
  | 'skills'
  | 'event-people'
  | 'format-requests'

/** Says that a rule of keeping ran and how much it removed; other areas call it for what is theirs. */
export async function noteRetention(
  tx: Sql,
  at: Pick<Acting, 'now' | 'by'>,
  { rule, removed, subject }: { rule: RetentionRule; removed: number; subject?: string },
): Promise<void> {
  await tx
    .insertInto('retention_runs')
    .values({ id: newId(at.now), rule, removed, at: at.now })
    .execute()
  await record(tx, at, { deed: 'retention.ran', subject, public: { rule, removed } })
}
