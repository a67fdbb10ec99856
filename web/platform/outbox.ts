import { sql } from 'kysely'
import type { Acting } from './acting.ts'
import type { Sql } from './db.ts'
import { newId } from './ids.ts'

/** A letter to one person. It leaves after the deed's transaction has committed, at most once per unique key. */
export type Letter = {
  /** Name of the kind of letter, such as "receipt" or "sign-in". */
  template: string
  to: string
  subject: string
  text: string
  /** For RFC 8058 one-click unsubscribing: an address that takes a POST. */
  unsubscribe?: string | undefined
  uniqueKey?: string | undefined
  dueAt?: Date | undefined
}

/** The values of an outbox row, for deeds that write it inside a statement of their own. Addresses and words are sealed. */
export function outboxRow(at: Pick<Acting, 'council' | 'now'>, { template, uniqueKey, dueAt, ...letter }: Letter) {
  return {
    id: newId<'letter'>(at.now),
    created_at: at.now,
    template,
    message: at.council.keys.seal(JSON.stringify(letter)),
    unique_key: uniqueKey ?? null,
    due_at: dueAt ?? at.now,
  }
}

/** Puts a letter into the outbox inside the deed's own transaction. */
export async function queueLetter(tx: Sql, at: Pick<Acting, 'council' | 'now'>, letter: Letter): Promise<void> {
  await tx
    .insertInto('outbox')
    .values(outboxRow(at, letter))
    .onConflict((c) => c.column('unique_key').doNothing())
    .execute()
}

export type Sender = (letter: Omit<Letter, 'template' | 'uniqueKey' | 'dueAt'> & { id: string }) => Promise<void>

const longest = 6
/** Sends what is due, each letter claimed by one process; failures come back later and give up after six tries. */
export async function sendDue(at: Pick<Acting, 'council' | 'db' | 'now'>, send: Sender, limit = 50): Promise<number> {
  let sent = 0
  for (; sent < limit; sent++) {
    const went = await at.db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ id: string; message: Buffer; attempts: number }>`
        select id, message, attempts from outbox where sent_at is null and failed_at is null and due_at <= ${at.now}
        order by due_at limit 1 for update skip locked`.execute(tx)
      const row = rows[0]
      if (!row) return false
      try {
        await send({ id: row.id, ...JSON.parse(at.council.keys.open(row.message)) })
        await sql`update outbox set sent_at = now(), attempts = attempts + 1 where id = ${row.id}`.execute(tx)
      } catch (error) {
        const tries = row.attempts + 1
        const wait = 30 * 4 ** tries
        await sql`update outbox set attempts = ${tries}, last_error = ${(error as Error).message.slice(0, 200)},
            due_at = now() + make_interval(secs => ${wait}), failed_at = case when ${tries >= longest} then now() end
          where id = ${row.id}`.execute(tx)
      }
      return true
    })
    if (!went) break
  }
  return sent
}
