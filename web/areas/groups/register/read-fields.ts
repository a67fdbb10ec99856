import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Keys } from '../../../platform/keys.ts'
import type { Visibility } from './fields.ts'
import { type Contact, type GroupFields, noContact } from './rules.ts'

export type WholeEntry = GroupFields & { version: number; slug: string }

/** All that an entry says, contact and all: for those who change it, never for a page that others see. */
export async function readGroupFields(
  db: Sql,
  keys: Keys,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<WholeEntry | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<{
    name: string
    sectors: string[]
    about: string
    communities: string[]
    serves: string
    wards: string[]
    languages: string[]
    website: string
    charityNumber: string
    postcode: string
    address: string
    contact: Buffer | null
    visibility: Visibility
    youth: boolean
    version: number
    slug: string
  }>`select g.name, g.sectors, g.about, g.communities, g.serves, g.languages, coalesce(g.website, '') as website,
      array(select w.area_id::text from group_wards w where w.group_id = g.id order by 1) as wards,
      coalesce(g.charity_number, '') as "charityNumber", coalesce(g.postcode, '') as postcode, coalesce(g.address, '') as address,
      g.contact, g.visibility, g.youth, g.version, g.slug
    from groups g where g.id = ${id} and not exists (select from group_removals r where r.group_id = g.id)
    ${lock ? sql`for update of g` : sql``}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const contact = row.contact ? (JSON.parse(keys.open(row.contact)) as Contact) : noContact
  return { ...row, contact: { ...noContact, ...contact } }
}
