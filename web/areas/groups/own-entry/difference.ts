import { levelOf, veiledFields } from '../register/fields.ts'
import { named, names } from '../register/names.ts'
import type { GroupFields } from '../register/rules.ts'
import { fieldNames, levelWords } from '../register/words.ts'

export type Difference = { field: string; now: string; wished: string }

/** What would change, part by part, as a person reads it; parts that stay have no line. */
export function differences(
  now: GroupFields,
  wished: GroupFields,
  wards: readonly { id: string; name: string }[],
): Difference[] {
  const wardNames = (ids: readonly string[]) =>
    ids
      .map((id) => wards.find((ward) => ward.id === id)?.name ?? '')
      .toSorted()
      .join(', ')
  const list = (all: Readonly<Record<string, string>>, keys: readonly string[]) =>
    named(all, keys.toSorted()).join(', ')
  const parts: [string, (group: GroupFields) => string][] = [
    ['Name of the group', (g) => g.name],
    ['Kind', (g) => list(names.en.sectors, g.sectors)],
    [fieldNames.about, (g) => g.about],
    [fieldNames.communities, (g) => list(names.en.communities, g.communities)],
    [fieldNames.serves, (g) => g.serves],
    ['Youth group', (g) => (g.youth ? 'Yes' : 'No')],
    [fieldNames.wards, (g) => wardNames(g.wards)],
    [fieldNames.languages, (g) => list(names.en.languages, g.languages)],
    ['Where it meets', (g) => g.address],
    ['Postcode', (g) => g.postcode],
    [fieldNames.website, (g) => g.website],
    [fieldNames.charityNumber, (g) => g.charityNumber],
    [fieldNames.contactName, (g) => g.contact.name],
    [fieldNames.contactEmail, (g) => g.contact.email],
    [fieldNames.contactTelephone, (g) => g.contact.telephone],
    ...veiledFields.map((field): [string, (group: GroupFields) => string] => [
      `Who may see “${fieldNames[field]}”`,
      (g) => levelWords[levelOf(g.visibility, field)],
    ]),
  ]
  return parts.flatMap(([field, of]) => (of(now) === of(wished) ? [] : [{ field, now: of(now), wished: of(wished) }]))
}
