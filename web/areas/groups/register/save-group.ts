import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { readGroupFields } from './read-fields.ts'
import { emptyGroup, type GroupFields, type GroupRefusals, groupRefusals, nameKey, slugOf } from './rules.ts'

export type NewGroup = Partial<GroupFields> &
  Pick<GroupFields, 'name' | 'sectors'> & {
    /** Its id, so that sending twice makes one. */
    once?: string | undefined
    source?: string | undefined
    importId?: string | undefined
    /** When somebody said that all this is right. */
    checkedAt?: Date | undefined
  }
export type SavedGroup =
  | { groupId: string; slug: string }
  | { refused: 'invalid'; fields: GroupRefusals }
  | { refused: 'not-found' }
  | { refused: 'changed-meanwhile'; theirs: GroupFields & { version: number } }

/** Puts a new entry into the register, as a draft: joining the network is a deed of its own. */
export function createGroup(
  at: Acting,
  input: NewGroup,
): Promise<{ groupId: string; slug: string } | { refused: 'invalid'; fields: GroupRefusals }> {
  const group = { ...emptyGroup, ...input }
  return deed(at.db, async (tx) => {
    const fields = await refusalsOf(tx, group)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    // New ones queue up, so that sending twice at once is seen, and a slug is given once.
    await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' group slugs'))`.execute(tx)
    const id = isId(input.once) ? input.once : newId<'group'>(at.now)
    const again = await tx.selectFrom('groups').select('slug').where('id', '=', id).executeTakeFirst()
    if (again) return { groupId: id, slug: again.slug }
    const slug = await freeSlug(tx, slugOf(group.name))
    await tx
      .insertInto('groups')
      .values({
        id,
        slug,
        ...rowOf(at, group),
        source: input.source ?? null,
        import_id: input.importId ?? null,
        created_by: at.by.account,
        created_at: at.now,
        updated_at: at.now,
        checked_at: input.checkedAt ?? null,
      })
      .execute()
    await putWards(tx, id, group.wards)
    await record(tx, at, { deed: 'group.created', subject: subjectOf('group', id) })
    return { groupId: id, slug }
  })
}

export type SaveGroup = GroupFields & {
  groupId: string
  version?: number | undefined
  importId?: string | undefined
  checkedAt?: Date | undefined
}

/** Changes an entry; what it said before is kept. */
export function saveGroup(at: Acting, input: SaveGroup): Promise<SavedGroup> {
  return deed(at.db, async (tx) => {
    const before = await readGroupFields(tx, at.council.keys, input.groupId, { lock: true })
    if (!before) return { refused: 'not-found' }
    if (input.version !== undefined && input.version !== before.version)
      return { refused: 'changed-meanwhile', theirs: before }
    const fields = await refusalsOf(tx, input)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const { contact, version, slug, ...said } = before
    await tx
      .insertInto('group_versions')
      .values({
        group_id: input.groupId,
        version,
        ended_at: at.now,
        ended_by: at.by.account,
        import_id: input.importId ?? null,
        fields: JSON.stringify(said),
        contact: at.council.keys.seal(JSON.stringify(contact)),
      })
      .execute()
    await tx
      .updateTable('groups')
      .set({
        ...rowOf(at, input),
        updated_at: at.now,
        version: version + 1,
        ...(input.checkedAt ? { checked_at: input.checkedAt } : {}),
      })
      .where('id', '=', input.groupId)
      .execute()
    await tx.deleteFrom('group_wards').where('group_id', '=', input.groupId).execute()
    await putWards(tx, input.groupId, input.wards)
    await record(tx, at, { deed: 'group.changed', subject: subjectOf('group', input.groupId) })
    return { groupId: input.groupId, slug }
  })
}

async function refusalsOf(tx: Tx, group: GroupFields): Promise<GroupRefusals> {
  const found = groupRefusals(group)
  const { wards } = group
  if (!wards.length) return found
  const known = wards.every(isId)
    ? await tx.selectFrom('areas').select('id').where('kind', '=', 'ward').where('id', 'in', wards).execute()
    : []
  return known.length === new Set(wards).size ? found : { ...found, wards: 'ward-unknown' }
}

export const rowOf = ({ council }: Pick<Acting, 'council'>, group: GroupFields) => ({
  name: group.name,
  name_key: nameKey(group.name),
  sectors: [...new Set(group.sectors)],
  about: group.about,
  communities: [...new Set(group.communities)],
  serves: group.serves,
  languages: [...new Set(group.languages)],
  website: group.website || null,
  charity_number: group.charityNumber.toUpperCase() || null,
  postcode: group.postcode || null,
  address: group.address || null,
  contact: Object.values(group.contact).some(Boolean) ? council.keys.seal(JSON.stringify(group.contact)) : null,
  visibility: JSON.stringify(group.visibility),
  youth: group.youth,
})

async function putWards(tx: Tx, groupId: string, wards: readonly string[]): Promise<void> {
  if (wards.length)
    await tx
      .insertInto('group_wards')
      .values([...new Set(wards)].map((area_id) => ({ group_id: groupId, area_id })))
      .execute()
}

async function freeSlug(tx: Sql, wished: string): Promise<string> {
  const rows = await tx.selectFrom('groups').select('slug').where('slug', 'like', `${wished}%`).execute()
  const taken = new Set([...rows.map(({ slug }) => slug), 'new', 'map'])
  if (!taken.has(wished)) return wished
  let number = 2
  while (taken.has(`${wished}-${number}`)) number++
  return `${wished}-${number}`
}
