/** Numbers things from 0 in the order in which they are met. */
export type Numbering = { of(key: string): number; keys(): string[] }

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>()
  return {
    of(key) {
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, numbers.size)
      return numbers.size - 1
    },
    keys: () => [...numbers.keys()],
  }
}
