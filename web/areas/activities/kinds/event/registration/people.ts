import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import type { Keys } from '../../../../../platform/keys.ts'
import { emailKey } from '../../../../people/index.ts'
import { newCode } from '../../../codes.ts'

/** Whoever has a place or a shift. What tells who it is lies sealed until the event is long over. */
export type PersonRow = {
  id: string
  activityId: string
  code: string
  language: 'en' | 'cy'
  name: Buffer | null
  email: Buffer | null
  telephone: Buffer | null
  needs: Buffer | null
}
export const personColumns = sql`p.id, p.activity_id as "activityId", p.code, p.language, p.name, p.email, p.telephone, p.needs`

export type Opened = { name: string; email: string; telephone: string; needs: string }
export const opened = (keys: Keys, { name, email, telephone, needs }: Omit<PersonRow, 'id'>): Opened => {
  const open = (sealed: Buffer | null) => (sealed ? keys.open(sealed) : '')
  return { name: open(name), email: open(email), telephone: open(telephone), needs: open(needs) }
}

export type NewPerson = { activityId: string; language: 'en' | 'cy'; once?: string | undefined } & Opened

/** Keeps who somebody is, sealed. The same form sent twice by somebody who knows what is in it is the same person. */
export async function keepPerson(tx: Sql, at: Acting, person: NewPerson): Promise<{ row: PersonRow; again: boolean }> {
  const { keys } = at.council
  const seal = (text: string) => (text ? keys.seal(text) : null)
  const id = person.once ?? newId<'event-person'>(at.now)
  const { rows } = await sql<PersonRow>`insert into event_people as p
      (id, activity_id, code, language, name, email, email_key, telephone, needs, made_at)
    values (${id}, ${person.activityId}, ${newCode()}, ${person.language}, ${seal(person.name)}, ${seal(person.email)},
      ${person.email ? emailKey(at, person.email) : null}, ${seal(person.telephone)}, ${seal(person.needs)}, ${at.now})
    on conflict (id) do nothing returning ${personColumns}`.execute(tx)
  if (rows[0]) return { row: rows[0], again: false }
  const before = await sql<PersonRow>`select ${personColumns} from event_people p where p.id = ${id}`.execute(tx)
  const row = before.rows[0]!
  const was = opened(keys, row)
  if (row.activityId === person.activityId && was.name === person.name && was.email === person.email)
    return { row, again: true }
  return keepPerson(tx, at, { ...person, once: undefined })
}
