import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { isOpen } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { keepVotes } from './commands.ts'

/** Whoever holds the receipt changes a vote or takes it back, while it is open. */
export function changeVote(
  at: Acting,
  { activity, voter, number, vote }: { activity: ActivityRow; voter: string; number: number; vote: -1 | 0 | 1 | null },
): Promise<{ refused: 'closed' } | { changed: true }> {
  return deed(at.db, async (tx) => {
    const { rows } = await sql<{ open: boolean }>`select (${isOpen(activity.id, at.now)}) as open`.execute(tx)
    if (!rows[0]!.open) return { refused: 'closed' }
    await keepVotes(tx, { activityId: activity.id, voter, givenAt: at.now }, [{ number, vote }])
    await record(
      tx,
      { now: at.now, by: { account: null, role: 'visitor' } },
      {
        deed: 'statement.vote-changed',
        subject: `voice:${voter}`,
        details: { activity: activity.id, number },
      },
    )
    return { changed: true }
  })
}
