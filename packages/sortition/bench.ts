import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pool as generated } from './cases/generate.ts'
import {
  createPool,
  findDistribution,
  loadSolver,
  type Method,
  measure,
  type Pool,
  readPeople,
  readQuotas,
} from './src/index.ts'

// The reference of the 1,727 is the time published for a real pool of that size, with a commercial solver.
// With a folder of reference data every instance in it is verified to 6 digits and timed; the rest is generated.

const folder = process.argv[2] ?? process.env['FOLKMOOT_DATA']
const data =
  folder === undefined
    ? undefined
    : [folder, join(folder, 'sortition')].find((path) => existsSync(join(path, 'reference.json')))
const solver = await loadSolver()
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

function run(name: string, pool: Pool, method: Method, limit: number, reference?: number) {
  const times: number[] = []
  let answer = findDistribution(pool, solver, { method })
  while (times.length < 3) {
    const before = process.cpuUsage()
    answer = findDistribution(pool, solver, { method })
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
    if (times[0]! > 2000) break
  }
  if (answer.kind !== 'drawn') throw new Error(`${name}: ${JSON.stringify(answer)}`)
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
  const against =
    reference === undefined
      ? ''
      : `  reference ${seconds(reference * 1000)}, ${((reference * 1000) / median).toFixed(0)}×`
  const late = median > limit * 1000 ? '  LATE' : ''
  console.log(
    `  ${`${name} ${method}`.padEnd(36)} types ${String(answer.types.length).padStart(4)}  panels ${String(answer.panels.length).padStart(4)}  ${seconds(median).padStart(8)} of ${limit} s${against}${late}`,
  )
  return answer
}

console.log('sortition (CPU time)')
if (data) {
  const { instances } = JSON.parse(readFileSync(join(data, 'reference.json'), 'utf8'))
  const sizes = {
    example_small_20: 20,
    example_large_200: 200,
    sf_fixture_150_22: 22,
    synthetic_300_45: 45,
    synthetic_342_170: 170,
    synthetic_750_112: 112,
    synthetic_1000_60: 60,
  }
  let wrong = 0
  for (const [name, size] of Object.entries(sizes)) {
    const [categories, people] = name.startsWith('sf_') ? ['features', 'candidates'] : ['categories', 'respondents']
    const read = (file: string) => readFileSync(join(data, name, `${file}.csv`), 'utf8')
    const quotas = readQuotas(read(categories!))
    const pool = createPool(size, quotas, readPeople(read(people!), quotas))
    const reference = instances[name]
    const leximin = reference.independent_leximin_type_level
    const own = reference.reference_leximin_agent_level?.cpu_s ?? leximin.cpu_s
    const answer = run(name, pool, 'leximin', name === 'synthetic_1000_60' ? 4 : 2, own)
    const found = measure(answer.probabilities.filter((p) => p > 0))
    for (const [key, value] of [
      ['minimum', leximin.min],
      ['maximum', leximin.max],
      ['gini', leximin.gini],
      ['geometricMean', leximin.geomean],
    ] as const)
      if (Math.abs(found[key] - value) > 5e-7) {
        wrong++
        console.log(`    WRONG ${key}: ${found[key]}, reference ${value}`)
      }
    for (const [method, key] of [
      ['maximin', 'reference_maximin_agent_level'],
      ['nash', 'independent_nash_type_level'],
      ['goldilocks', 'independent_goldilocks1_type_level'],
    ] as const) {
      if (!reference[key]) continue
      const other = run(name, pool, method, 10, reference[key].cpu_s)
      const mean = size / pool.people.length
      const better =
        method === 'maximin'
          ? other.minimum - reference[key].min
          : method === 'nash'
            ? pool.people.length * Math.log(other.geometricMean) - reference[key].obj
            : reference[key].objective - (other.maximum / mean + mean / other.minimum)
      if (better < -1e-5) {
        wrong++
        console.log(`    WRONG ${method}: worse by ${-better}`)
      }
    }
  }
  console.log(wrong === 0 ? '  every figure of the reference is met' : `  ${wrong} figures differ`)
}
run('1,727 people for 110, 7 categories', generated(1727, 110, 7), 'leximin', 5, 4011.6)
run('2,000 people for 150, 8 categories', generated(2000, 150, 8), 'leximin', 120)
