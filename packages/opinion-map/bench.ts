import { readdirSync } from 'node:fs'
import { table } from '@folkmoot/command'
import { crowd } from './bench-crowd.ts'
import { columnsOf } from './src/components/columns.ts'
import { createProduct } from './src/components/product.ts'
import { addVotes, opinionMap, packVotes, type VoteRow, type Votes } from './src/index.ts'

// CPU time, as a ratio to one pass over the votes (a product of the centred votes with a vector), which holds on any machine.

const folder = process.argv[2] ?? process.env['FOLKMOOT_DATA']
const figures = (n: number) => n.toLocaleString('en-GB', { maximumFractionDigits: n < 10 ? 2 : n < 100 ? 1 : 0 })

/** The median CPU time of some runs, in milliseconds, and what the last of them gave. */
function timed<T>(runs: number, run: () => T): { ms: number; result: T } {
  const times: number[] = []
  let result: T
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage()
    result = run()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return { ms: times.sort((a, b) => a - b)[runs >> 1]!, result: result! }
}

function passOf(votes: Votes): number {
  const product = createProduct(votes, columnsOf(votes, new Uint8Array(votes.statementIds.length).fill(1)))
  const x = new Float64Array(votes.statementIds.length).fill(1)
  const out = new Float64Array(x.length)
  timed(5, () => product(x, out))
  return timed(9, () => product(x, out)).ms
}

function large(): void {
  const log = crowd(100_000, 1_000, 5_000_000)
  const pack = timed(3, () => packVotes(log))
  const votes = pack.result
  const pass = passOf(votes)
  const cold = timed(11, () => opinionMap(votes))
  const fresh: VoteRow[] = Array.from({ length: 5_000 }, (_, i) => ({
    participant: `${(i * 37) % 100_000}`,
    statement: `${(i * 101) % 1_000}`,
    vote: i % 3 === 0 ? -1 : 1,
  }))
  const add = timed(3, () => addVotes(votes, fresh))
  const warm = timed(11, () => opinionMap(add.result, { previous: cold.result }))
  const rows = [
    ['one pass', pass, 1, ''],
    ['pack the log', pack.ms, pack.ms / pass, ''],
    ['full recompute', cold.ms, cold.ms / pass, 'at most 40, stretch 25'],
    ['pack and recompute', pack.ms + cold.ms, (pack.ms + cold.ms) / pass, ''],
    ['add 5,000 votes', add.ms, add.ms / pass, ''],
    ['warm update', warm.ms, warm.ms / pass, 'at most 10'],
  ] as const
  console.log(
    table(
      ['100,000 people, 1,000 statements, 5,000,000 votes', 'CPU ms', 'passes', 'to reach'],
      rows.map(([name, ms, ratio, goal]) => [name, figures(ms), figures(ratio), goal]),
    ),
  )
  console.log(
    `products: ${cold.result.products} cold, ${warm.result.products} warm; Polis publishes about 294 s for this shape`,
  )
  console.log(
    `memory in use at most: ${figures(process.resourceUsage().maxRSS / 1024)} MB, the crowd's log included; to stay under 250 MB\n`,
  )
}

/** CPU or wall times that Polis publishes for conversations of these shapes, in milliseconds. */
const published = [
  [2_000, 200, 120_000, 6_500],
  [10_000, 1_000, 500_000, 31_000],
  [7_890, 7_753, 1_030_000, 87_000],
  [33_422, 783, 2_000_000, 105_000],
] as const

function shapes(): void {
  const rows = published.map(([people, statements, count, polis]) => {
    const votes = packVotes(crowd(people, statements, count))
    const { ms } = timed(11, () => opinionMap(votes))
    return [people, statements, count, ms, polis, polis / ms].map(figures)
  })
  console.log(table(['people', 'statements', 'votes', 'CPU ms', 'Polis ms', 'ratio'], rows))
}

large()
shapes()
if (folder) {
  const { compare } = await import('./bench-reference.ts')
  const at = readdirSync(folder).includes('polis') ? `${folder}/polis` : folder
  process.exitCode = compare(at, timed) ? 0 : 1
}
