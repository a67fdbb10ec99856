import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import type { Keys } from '../../../platform/keys.ts'
import { record } from '../../../platform/record.ts'
import { forget } from './commands.ts'
import { ofContact } from './queries.ts'
import { wishNamed } from './wish-named.ts'

/** What somebody asked for with an email address, as long as we know whose it is. */
export async function requestsOf(
  db: Sql,
  { emailKey, keys }: { emailKey: Buffer | null; keys?: Keys | undefined },
): Promise<Record<string, unknown>[]> {
  if (!emailKey) return []
  return (await ofContact(db, emailKey)).map(({ format, language, title, askedAt, dueOn, ending, details }) => ({
    asked: wishNamed(format, language, 'en'),
    about: title,
    at: askedAt,
    due: dueOn,
    ending,
    ...(keys && details ? { details: keys.open(details) } : {}),
  }))
}

export async function forgetRequests(at: Acting, emailKey: Buffer | null): Promise<number> {
  if (!emailKey) return 0
  const found = await ofContact(at.db, emailKey)
  for (const { id, subject } of found)
    await deed(at.db, async (tx) => {
      await forget(tx, at.now, id)
      await record(tx, at, { deed: 'format.request-forgotten', subject: subject ?? 'council:formats' })
    })
  return found.length
}
