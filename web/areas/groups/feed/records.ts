import { createHash } from 'node:crypto'
import { dayOf } from '../../../platform/clock.ts'
import { named, names } from '../register/names.ts'
import type { Group } from '../register/queries.ts'
import type { Contact } from '../register/rules.ts'

/** An id that is always the same for the same part of the same group (RFC 9562, version 8). */
export function idOfPart(groupId: string, part: string): string {
  const hex = createHash('sha256').update(`${groupId} ${part}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What is empty is left out: the profile knows no empty texts. */
const said = <T extends Record<string, unknown>>(record: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as Partial<T>

/** A group as an organisation of the Open Referral UK profile. */
export const organisationOf = (group: Group, contact: Partial<Contact>) => ({
  id: group.id,
  name: group.name,
  description: group.about || named(names.en.sectors, group.sectors).join(', '),
  ...said({ email: contact.email, website: group.website }),
})

/** What a group does, as a service: one for each group. */
export const serviceOf = (group: Group, contact: Partial<Contact>) => ({
  id: group.id,
  name: group.name,
  status: 'active',
  last_modified: group.updatedAt.toISOString(),
  organization: organisationOf(group, contact),
  ...said({
    description: [group.about, group.serves].filter(Boolean).join('\n\n'),
    url: group.website,
    email: contact.email,
    assured_date: group.checkedAt && dayOf(group.checkedAt),
  }),
})

/** A service with all that hangs on it. */
export const wholeService = (group: Group, contact: Partial<Contact>) => ({
  ...serviceOf(group, contact),
  service_areas: group.wards.map(({ id, name }) => ({
    id: idOfPart(group.id, `ward ${id}`),
    service_id: group.id,
    name,
  })),
  languages: group.languages.map((code) => ({
    id: idOfPart(group.id, `language ${code}`),
    service_id: group.id,
    code,
    name: named(names.en.languages, [code])[0],
  })),
  contacts: contact.name ? [{ id: idOfPart(group.id, 'contact'), service_id: group.id, name: contact.name }] : [],
})

/** One page of a list, as the profile frames it. */
export function pageOf<T>(
  contents: readonly T[],
  { total, page, size }: { total: number; page: number; size: number },
) {
  const pages = Math.max(1, Math.ceil(total / size))
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
