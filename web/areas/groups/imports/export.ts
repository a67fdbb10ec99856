import { dayOf } from '../../../platform/clock.ts'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Eyes } from '../register/fields.ts'
import { named, names } from '../register/names.ts'
import { type Group, listContacts, listGroups } from '../register/queries.ts'
import type { Contact } from '../register/rules.ts'

/** One cell; what a spreadsheet would run as a formula is made plain by an apostrophe in front. */
export function cell(text: string): string {
  const plain = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",;\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

const head =
  'name,sectors,about,communities,serves,wards,languages,website,charity_number,postcode,address,contact_name,contact_email,contact_telephone,youth,visibility,checked_on,state'
const cells = (group: Group, contact: Partial<Contact>): string[] => [
  group.name,
  named(names.en.sectors, group.sectors).join('; '),
  group.about,
  named(names.en.communities, group.communities).join('; '),
  group.serves,
  group.wards.map(({ name }) => name).join('; '),
  named(names.en.languages, group.languages).join('; '),
  group.website ?? '',
  group.charityNumber ?? '',
  group.postcode ?? '',
  group.address ?? '',
  contact.name ?? '',
  contact.email ?? '',
  contact.telephone ?? '',
  group.youth ? 'yes' : '',
  Object.entries(group.visibility)
    .map((pair) => pair.join('='))
    .join('; '),
  group.checkedAt ? dayOf(group.checkedAt) : '',
  group.state,
]

/** The register as a file, as far as these eyes may see it. The broker's can be read in again. */
export async function exportGroups(at: { db: Sql; council: Pick<Council, 'keys'> }, eyes: Eyes): Promise<string> {
  let text = `\ufeff${head}\r\n`
  for (let page = 1; ; page++) {
    const { groups } = await listGroups(at.db, { eyes, page, limit: 500 })
    if (!groups.length) return text
    const contacts = await listContacts(
      at,
      groups.map(({ id }) => id),
      eyes,
    )
    for (const group of groups) text += line(cells(group, contacts.get(group.id) ?? {}))
  }
}
