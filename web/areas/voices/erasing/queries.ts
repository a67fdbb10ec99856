import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Keys } from '../../../platform/keys.ts'
import type { AboutWhom, PersonalData } from '../../../platform/subjects.ts'
import { parseReceipt } from '../receipts/code.ts'
import { emailParticipant, participantKey } from '../taking/participant.ts'
import { groupKinds } from '../taking/rules.ts'

const codesOf = (whom: AboutWhom) =>
  (whom.receipts ?? []).flatMap((typed) => {
    const read = parseReceipt(typed)
    return read === 'mistyped' ? [] : [read.code]
  })

/** Ids of all voices that are a person's, as far as anything here says so. With the keys also those that an address proves. */
export async function voicesOf(sqlOf: Sql, whom: AboutWhom, keys?: Keys): Promise<string[]> {
  const participants = keys ? await participantsOf(sqlOf, keys, whom) : []
  const { rows } = await sql<{ id: string }>`
    select v.id from voices v where v.id in (
      select id from voices where account_id = ${whom.accountId}::uuid
      union select c.voice_id from contacts c join voices s on s.id = c.voice_id
        where c.address_key = ${whom.emailKey}::bytea and not (s.kind = any(${[...groupKinds]}::text[]))
      union select id from voices where receipt = any(${codesOf(whom)}::text[])
      union select id from voices where participant = any(${participants}::bytea[]))
    order by v.id`.execute(sqlOf)
  return rows.map(({ id }) => id)
}

/** What a group told the council, where this is the address at which it is answered. */
export async function groupVoicesOf(sqlOf: Sql, emailKey: Buffer): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select v.id from contacts c join voices v on v.id = c.voice_id
    where c.address_key = ${emailKey} and v.kind = any(${[...groupKinds]}::text[]) order by v.id`.execute(sqlOf)
  return rows.map(({ id }) => id)
}

/** The fingerprints that a person's address or account has in each activity where people prove one of them. */
async function participantsOf(sqlOf: Sql, keys: Keys, { emailKey, accountId }: AboutWhom): Promise<Buffer[]> {
  const { rows } = await sql<{
    activity: string
  }>`select distinct coalesce(activity_id::text, subject) as activity from voices
    where participant_level in ('email', 'account')`.execute(sqlOf)
  return rows.flatMap(({ activity }) => [
    ...(emailKey ? [emailParticipant(keys, activity, emailKey)] : []),
    ...(accountId
      ? (['email', 'account'] as const).map((level) => participantKey(keys, activity, { level, key: accountId }))
      : []),
  ])
}

/** What is kept of a person here, as they are given it when they ask. */
export async function personalData(whom: AboutWhom, sqlOf: Sql): Promise<PersonalData[]> {
  const ids = await voicesOf(sqlOf, whom)
  if (!ids.length) return []
  const { rows } = await sql<Record<string, unknown>>`
    select v.receipt, v.given_at as given, v.channel, v.language, v.words, v.data as answers, v.public_name as "shown as",
      v.consent_publish as "may be shown", v.consent_contact as "may be contacted", a.name as ward,
      (select way from contacts c where c.voice_id = v.id) as "contact by"
    from voices v left join areas a on a.id = v.ward_id where v.id = any(${ids}::uuid[]) order by v.id`.execute(sqlOf)
  const { rows: versions } = await sql<Record<string, unknown>>`
    select v.receipt, o.words, o.data as answers, o.replaced_at as "until" from voice_versions o join voices v on v.id = o.voice_id
    where o.voice_id = any(${ids}::uuid[]) order by o.voice_id, o.version`.execute(sqlOf)
  return [
    { heading: 'What you said', rows },
    ...(versions.length ? [{ heading: 'What you said before you changed it', rows: versions }] : []),
  ]
}
