import { createRandom } from '@folkmoot/numbers'
import { dissimilarity, postStratify, publishTable, rake, rIndicator } from './src/index.ts'

// CPU time of each part on made-up people. The specification gives no reference times for these.

const random = createRandom('bench/weighting')
const some = (feature: string, many: number) => `${feature}${random.below(many)}`
const people = Array.from({ length: 10_000 }, () => ({
  age: some('a', 7),
  sex: some('s', 2),
  ward: some('w', 19),
  group: some('g', 5),
}))
const even = (feature: string, many: number) =>
  Object.fromEntries(Array.from({ length: many }, (_, i) => [`${feature}${i}`, i + 1]))
const asked = people.map((features) => ({ features, responded: random.fraction() < 0.3 }))
const parts = Array.from({ length: 19 }, (_, i) => ({ name: `w${i}`, population: 500 + i * 20, panel: 4 }))
const counts = Array.from({ length: 85 }, () => Array.from({ length: 20 }, () => random.below(60)))
const cells = Array.from({ length: 500 }, (_, i) => ({ name: `${i}`, population: i + 1, respondents: random.below(9) }))

function seconds(run: () => unknown): number {
  run()
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return times.sort((a, b) => a - b)[2]!
}

const margins = { age: even('a', 7), sex: even('s', 2), ward: even('w', 19), group: even('g', 5) }
const runs: Record<string, () => unknown> = {
  'post-stratify 500 cells': () => postStratify(cells),
  'rake 10,000 people, 4 margins': () => rake(people, margins),
  'rake the same, capped': () => rake(people, margins, { caps: { least: 0.2, most: 5 } }),
  'R-indicator of 10,000 asked, 4 features': () => rIndicator(asked),
  'dissimilarity, 2,000 panels of 76 by lot': () => dissimilarity(parts, { seed: 'bench' }),
  'a table of 85 by 20 made fit to publish': () => publishTable(counts),
}
console.log('weighting: CPU seconds, medians of five')
for (const [name, run] of Object.entries(runs))
  console.log(`  ${name.padEnd(44)}${seconds(run).toFixed(3).padStart(8)}`)
