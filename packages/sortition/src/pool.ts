/** A quota: how many people with a value of a category a panel has at least and at most. */
export type Quota = {
  category: string
  value: string
  min: number
  max: number
  /** How far the minimum may be lowered where the quotas cannot be kept; 0 where not given. */
  minFlex?: number
  /** How far the maximum may be raised; the panel's size where not given. */
  maxFlex?: number
}

/** Somebody who can be drawn. */
export type Person = {
  id: string
  /** Their value in each category, in the order in which the quotas name the categories. */
  values: string[]
  /** Where they live, as `householdOf` writes it. People with the same are never drawn together. */
  household?: string
}

/** Everything a draw depends on but the method. Plain data: it can be sent to a worker thread. */
export type Pool = { size: number; quotas: Quota[]; people: Person[] }

/**
 * Checks quotas and people and puts them together.
 *
 * @param size seats on the panel, from 1 to the number of people
 * @throws {RangeError} naming the first quota or person that is wrong, and why
 * @example
 * const quotas = [{ category: 'Age', value: 'Under 40', min: 1, max: 1 }, { category: 'Age', value: '40 and over', min: 1, max: 1 }]
 * const people = [{ id: 'a', values: ['Under 40'] }, { id: 'b', values: ['40 and over'] }]
 * createPool(2, quotas, people).size // => 2
 */
export function createPool(size: number, quotas: Quota[], people: Person[]): Pool {
  if (!Number.isInteger(size) || size < 1 || size > people.length)
    throw new RangeError(
      `A panel of ${size}: the size is a whole number from 1 to the ${people.length} people of the pool`,
    )
  if (quotas.length === 0) throw new RangeError('There are no quotas: at least one is needed')
  const known = new Set<string>()
  for (const quota of quotas) {
    const name = `${quota.category}: ${quota.value}`
    if (known.has(name)) throw new RangeError(`${name} has two quotas; one is allowed`)
    known.add(name)
    const { min, max, minFlex = 0, maxFlex = Number.MAX_SAFE_INTEGER } = quota
    for (const number of [min, max, minFlex, maxFlex])
      if (!Number.isSafeInteger(number) || number < 0)
        throw new RangeError(`${name}: ${number} is not a whole number from 0`)
    if (min > max) throw new RangeError(`${name}: the minimum ${min} is over the maximum ${max}`)
    if (minFlex > min) throw new RangeError(`${name}: min_flex ${minFlex} is over the minimum ${min}`)
    if (maxFlex < max) throw new RangeError(`${name}: max_flex ${maxFlex} is under the maximum ${max}`)
  }
  const categories = categoriesOf(quotas)
  const ids = new Set<string>()
  for (const { id, values } of people) {
    if (ids.has(id)) throw new RangeError(`Two people have the id ${JSON.stringify(id)}: ids must differ`)
    ids.add(id)
    if (values.length !== categories.length)
      throw new RangeError(`${id} has ${values.length} values; there are ${categories.length} categories`)
    values.forEach((value, c) => {
      if (!known.has(`${categories[c]}: ${value}`))
        throw new RangeError(`${id} has ${JSON.stringify(value)} for ${categories[c]}, for which there is no quota`)
    })
  }
  return { size, quotas, people }
}

/** The categories, in the order in which the quotas first name them. */
export const categoriesOf = (quotas: readonly Quota[]): string[] => [...new Set(quotas.map(({ category }) => category))]

/**
 * An address as text that is equal for the same home however it was typed: no case, accents, punctuation or spaces.
 *
 * @param parts lines of the address; all empty means that nobody knows
 * @returns undefined where there is no address: that person has a household of their own
 * @example
 * householdOf(['12 High Street', 'KT1 1AA']) === householdOf([' 12 high street, ', 'kt11aa']) // => true
 * householdOf(['', ' ']) // => undefined
 */
export function householdOf(parts: readonly string[]): string | undefined {
  const plain = parts.map((part) =>
    part
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  )
  return plain.every((part) => part === '') ? undefined : plain.join('|')
}
