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
  /** An invitation that calendars understand (RFC 5546). GOV.UK Notify cannot carry it, so the text has a link to it as well. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string } | undefined
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

/** After how many tries a letter is given up, and kept for somebody to look at. */
export const mostTries = 6
/** While a letter is being sent nobody else takes it; if we die meanwhile it is due again after this. */
const claimed = 120_000
const longestSending = 60_000

/**
 * Sends what is due, each letter claimed by one process; returns how many went. Failures come back later, ever later.
 * Where not the letter but the way is at fault the others are left for the next round.
 */
export async function sendDue(at: Pick<Acting, 'council' | 'db' | 'now'>, send: Sender, most = 50): Promise<number> {
  let sent = 0
  for (let tries = 0; tries < most; tries++) {
    const letter = await claim(at)
    if (!letter) break
    try {
      await inTime(send({ id: letter.id, ...JSON.parse(at.council.keys.open(letter.message)) }))
    } catch (error) {
      await putOff(at, letter, error)
      if (concernsLetter(error)) continue
      break
    }
    await sql`update outbox set sent_at = ${at.now} where id = ${letter.id}`.execute(at.db)
    sent++
  }
  return sent
}

type Claimed = { id: string; message: Buffer; attempts: number }

async function claim({ db, now }: Pick<Acting, 'db' | 'now'>): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    update outbox set attempts = attempts + 1, due_at = ${new Date(now.getTime() + claimed)}
    where id = (select id from outbox where sent_at is null and failed_at is null and due_at <= ${now}
                order by due_at limit 1 for update skip locked)
    returning id, message, attempts`.execute(db)
  return rows[0]
}

/** Two minutes, eight, half an hour, two hours, eight and a half; then it is given up. */
const pauseAfter = (tries: number) => 30_000 * 4 ** tries

async function putOff({ db, now }: Pick<Acting, 'db' | 'now'>, letter: Claimed, error: unknown): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      last_error: reasonOf(error),
      due_at: new Date(now.getTime() + pauseAfter(letter.attempts)),
      ...(letter.attempts >= mostTries ? { failed_at: now } : {}),
    })
    .where('id', '=', letter.id)
    .execute()
}

type MailError = { code?: unknown; responseCode?: unknown; response?: { status?: unknown }; name?: string }

/** Servers repeat addresses in what they say, so only its code is kept. */
function reasonOf(error: unknown): string {
  const { code, responseCode, response, name } = (error ?? {}) as MailError
  return [code ?? name, responseCode ?? response?.status].filter((part) => part !== undefined).join(' ')
}

/** The server took notice of the letter and refused it: another may well go through. */
function concernsLetter(error: unknown): boolean {
  const { responseCode, response } = (error ?? {}) as MailError
  return typeof responseCode === 'number' ? responseCode >= 500 : response?.status === 400
}

const inTime = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(
      () => failed(Object.assign(new Error('sending took too long'), { code: 'ETIMEDOUT' })),
      longestSending,
    )
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
