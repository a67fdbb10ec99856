import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRandom } from '@folkmoot/numbers'
import { type Reference, type ReferenceRun, referenceRuns } from './reference-runs.ts'
import { openBallotBox } from './src/ballot-box.ts'
import { count, createPbReader, type Election } from './src/index.ts'

// CPU time of the count alone, beside that of pabutools 1.2.3 (exact fractions, ballots merged) on the same elections,
// and whether the winners are the same. `node bench.ts FOLDER` takes a folder with reference.json and instances/;
// without one the small elections in cases/ are used, and a made-up large one.

const { positionals } = parseArgs({ allowPositionals: true })
const [asked = process.env['FOLKMOOT_DATA']] = positionals
const given = asked && [asked, join(asked, 'pabulib')].find((path) => existsSync(join(path, 'reference.json')))
if (positionals[0] && !given) throw new Error(`There is no reference.json in ${positionals[0]}.`)
const folder = given || join(import.meta.dirname, 'cases')
const files = given ? join(folder, 'instances') : folder
const reference: Record<string, Reference> = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')).instances

/** CPU seconds: the median of several runs where they are short. */
function seconds(run: () => void): number {
  const times: number[] = []
  for (let total = 0; times.length < 9 && (total < 0.5 || times.length < 1); ) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1e6)
    total += times.at(-1)!
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

const text = (value: number, digits = 4): string => value.toFixed(digits).padStart(10)
const same = (run: ReferenceRun, winners: readonly string[]): boolean =>
  JSON.stringify(run.ordered ? winners : winners.toSorted()) ===
  JSON.stringify(run.ordered ? run.winners : run.winners.toSorted())

function elections() {
  const wrong: string[] = []
  const slow: string[] = []
  let [runs, bytes, reading] = [0, 0, 0]
  console.log('budget-count: CPU seconds, ours and pabutools, and how many times faster')
  console.log(
    `  ${'election'.padEnd(34)}${'rule'.padEnd(24)}${'ours'.padStart(10)}${'pabutools'.padStart(10)}     ratio`,
  )
  for (const [name, instance] of Object.entries(reference)) {
    const file = readFileSync(join(files, instance.file))
    let election: Election | null = null
    reading += seconds(() => {
      const reader = createPbReader()
      for (let at = 0; at < file.length; at += 2 ** 20) reader.push(file.subarray(at, at + 2 ** 20))
      election = reader.end().election
    })
    bytes += file.length
    for (const run of referenceRuns(instance)) {
      runs++
      if (!same(run, count(election!, run.rule).winners)) wrong.push(`${name}: ${run.name}`)
      if (run.seconds === null || run.name.includes('ties') || run.name.startsWith('js')) continue
      const ours = seconds(() => void count(election!, run.rule))
      const ratio = run.seconds / ours
      // A figure of 0.0000 says only that pabutools was too quick to be measured.
      if (run.seconds > 0 && ratio < (run.seconds > 1 && run.name.startsWith('mes') ? 80 : 1))
        slow.push(`${name}: ${run.name} (${ratio.toFixed(1)})`)
      console.log(
        `  ${name.slice(0, 32).padEnd(34)}${run.name.padEnd(24)}${text(ours)}${text(run.seconds)}${text(ratio, 0)}`,
      )
    }
    if (name === 'Poland_Warszawa_2026') {
      const ours = seconds(() => void count(election!, { rule: 'equal-shares', completion: 'add1' }))
      console.log(
        `  ${name.padEnd(34)}${'mes_cost_add1'.padEnd(24)}${text(ours)}   (to reach: 2; a typed-array rerun of each step: 16.6)`,
      )
    }
  }
  console.log(`  ${runs} results compared with the reference, ${wrong.length} differ. ${wrong.join('; ')}`)
  console.log(`  slower than was to be reached: ${slow.length === 0 ? 'none' : slow.join('; ')}`)
  if (!given) return
  console.log(
    `  reading: ${(bytes / reading / 1e6).toFixed(0)} MB/s over ${(bytes / 1e6).toFixed(1)} MB (to reach: 60)`,
  )
}

/** A million voters, 500 projects, 10 approvals each: popular projects more often. */
function million() {
  const [voters, projects, approvals] = [1_000_000, 500, 10]
  const random = createRandom('a million voters')
  const box = openBallotBox(projects, 'one')
  for (let voter = 0; voter < voters; voter++) {
    for (let put = 0; put < approvals; )
      if (box.put(Math.floor(random.fraction() * random.fraction() * projects), 1)) put++
    box.cast()
  }
  const list = Array.from({ length: projects }, (_, i) => ({
    id: `p${i}`,
    name: `Project ${i}`,
    cost: BigInt(10_000 + random.below(90_000)),
  }))
  const election: Election = {
    kind: 'approval',
    budget: 5_000_000n,
    parts: 1n,
    pointParts: 1,
    projects: list,
    voters,
    ballots: box.close(),
    threshold: null,
  }
  const before = process.cpuUsage()
  const { winners } = count(election, { rule: 'equal-shares' })
  const { user, system } = process.cpuUsage(before)
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(
    `  a million voters, ${projects} projects, ${approvals} approvals each: ${winners.length} chosen in ${text((user + system) / 1e6, 2).trim()} s (to reach: 3); at most ${memory.toFixed(0)} MB in memory (to reach: 600)`,
  )
}

/** Reading, where there is no folder of real files: one of the cases with its votes 200 times over. */
function longFile() {
  const text = readFileSync(join(files, 'Poland_Swiecie_2023.pb'), 'utf8')
  const heading = text.indexOf('\n', text.indexOf('\nVOTES') + 1) + 1
  const rows = text.indexOf('\n', heading) + 1
  const bytes = Buffer.from(text.slice(0, rows) + text.slice(rows).repeat(200))
  const taken = seconds(() => {
    const reader = createPbReader()
    for (let at = 0; at < bytes.length; at += 2 ** 20) reader.push(bytes.subarray(at, at + 2 ** 20))
    reader.end()
  })
  console.log(
    `  reading: ${(bytes.length / taken / 1e6).toFixed(0)} MB/s over the votes of one case, 200 times: short rows (to reach: 60, on real files)`,
  )
}

if (given) elections()
million()
if (!given) longFile()
if (!given) elections()
