import { sql } from 'kysely'
import { type Acting, aVisitor } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { noteRetention } from '../retention/commands.ts'
import { aggregateEquality, equalityKeys, ownEquality, stored } from './queries.ts'
import { type Answers, equalityQuestions } from './questions.ts'
import { mergeAnswers } from './rules.ts'

/**
 * Keeps equality answers of one voice in the store apart, over those it had. The record says only that somebody in this
 * scope answered: not who, and not for which voice.
 */
export async function putEquality(at: Acting, voiceId: string, scope: Subject, answers: Answers): Promise<void> {
  await deed(at.db, async (tx) => {
    const before = (await ownEquality({ ...at, db: tx }, voiceId)) ?? {}
    const { voice, scopeKey } = equalityKeys(at, voiceId, scope)
    await sql`select ${stored(at, 'put')}(${voice}::bytea, ${scopeKey}::bytea, ${JSON.stringify(mergeAnswers(before, answers))}, ${at.council.keys.equality})`.execute(
      tx,
    )
    await record(tx, { now: at.now, by: aVisitor }, { deed: 'equality.answered', subject: scope, public: {} })
  })
}

/** Removes the equality answers of one voice; inside the transaction that erases the voice where one is given. */
export async function eraseEquality(at: Acting, voiceId: string, tx: Sql = at.db): Promise<boolean> {
  const { voice } = equalityKeys(at, voiceId)
  const { rows } = await sql<{ gone: boolean }>`select ${stored(at, 'erase')}(${voice}::bytea) as gone`.execute(tx)
  return rows[0]!.gone
}

/** Ends the rows of one scope: what remains are counts, suppressed where they are small. Called once its time is over. */
export async function closeEquality(at: Acting, scope: Subject): Promise<{ removed: number }> {
  return deed(at.db, async (tx) => {
    const inside = { ...at, db: tx }
    for (const { id } of equalityQuestions)
      for (const { answer, n } of await aggregateEquality(inside, scope, id))
        await tx
          .insertInto('equality_counts')
          .values({ scope, question: id, answer, n, counted_on: dayOf(at.now) })
          .onConflict((c) => c.columns(['scope', 'question', 'answer']).doNothing())
          .execute()
    const { scopeKey } = equalityKeys(at, '', scope)
    const { rows } = await sql<{ gone: number }>`select ${stored(at, 'forget')}(${scopeKey}::bytea) as gone`.execute(tx)
    const removed = rows[0]!.gone
    if (removed) await noteRetention(tx, inside, { rule: 'equality-to-counts', removed, subject: scope })
    return { removed }
  })
}
