/** People who are alike in every feature: how many, how much they weigh, and how many of that weight responded. */
export type Pattern = {
  features: Readonly<Record<string, string>>
  x: number[]
  weight: number
  responded: number
  people: number
}

type Person = { features: Readonly<Record<string, string>>; responded?: boolean; weight?: number }

/** Puts people together by pattern, in the order of the patterns' names, with a 1 and a column for each category but the first. */
export function patternsOf(people: readonly Person[], features: readonly string[]): Pattern[] {
  const columns = features.flatMap((feature) => {
    const categories = [...new Set(people.map((person) => person.features[feature]!))].sort()
    return categories.slice(1).map((category) => ({ feature, category }))
  })
  const patterns = new Map<string, Pattern>()
  for (const { features: own, responded = true, weight = 1 } of people) {
    const key = JSON.stringify(features.map((feature) => own[feature]))
    const x = () => [1, ...columns.map(({ feature, category }) => (own[feature] === category ? 1 : 0))]
    const pattern = patterns.get(key) ?? { features: own, x: x(), weight: 0, responded: 0, people: 0 }
    pattern.weight += weight
    pattern.people++
    if (responded) pattern.responded += weight
    patterns.set(key, pattern)
  }
  return [...patterns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern)
}
