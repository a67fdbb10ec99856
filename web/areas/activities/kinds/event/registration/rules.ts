export type PlaceFields = { name: string; email: string; telephone: string; people: string; needs: string }
export type PlaceRefusal =
  | 'name-missing'
  | 'name-too-long'
  | 'contact-missing'
  | 'email-wrong'
  | 'telephone-wrong'
  | 'people-wrong'
  | 'needs-too-long'
export type PlaceRefusals = { [field in keyof PlaceFields]?: PlaceRefusal }

/** One booking holds at most so many. */
export const mostPeople = 6
export const longestName = 80
export const longestNeeds = 300

/** What is wrong with who somebody is and how to reach them. `email` is the address as it is kept; undefined where it is none. */
export function contactRefusals(
  { name, email: typed, telephone }: Pick<PlaceFields, 'name' | 'email' | 'telephone'>,
  email: string | undefined,
): Pick<PlaceRefusals, 'name' | 'email' | 'telephone'> {
  const found: PlaceRefusals = {}
  if (!name) found.name = 'name-missing'
  else if (name.length > longestName) found.name = 'name-too-long'
  if (!typed && !telephone) found.email = 'contact-missing'
  else if (typed && !email) found.email = 'email-wrong'
  if (telephone && (telephone.replace(/\D/g, '').length < 9 || telephone.length > 30))
    found.telephone = 'telephone-wrong'
  return found
}

export function placeRefusals(fields: PlaceFields, email: string | undefined): PlaceRefusals {
  const found: PlaceRefusals = contactRefusals(fields, email)
  if (!/^[1-9]$/.test(fields.people) || Number(fields.people) > mostPeople) found.people = 'people-wrong'
  if (fields.needs.length > longestNeeds) found.needs = 'needs-too-long'
  return found
}

/** Whether a booking can have its places now. Nobody overtakes those who wait. */
export const fits = (event: { capacity: number | null; placed: number }, people: number): boolean =>
  event.capacity === null || event.placed + people <= event.capacity
