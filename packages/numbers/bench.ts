import { createRandom, rational, sum, toNumber } from './src/index.ts'

// Draws a second, beside Math.random doing the same. The ratio is what compares between machines.

const count = 2_000_000
const random = createRandom('bench')
const people = Array.from({ length: 1000 }, (_, index) => index)
let kept = 0

function rate(draws: number, run: () => void): number {
  run()
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, user + system)
  }
  return (draws / best) * 1e6
}

const repeat = (draw: () => number): number =>
  rate(count, () => {
    for (let i = 0; i < count; i++) kept += draw()
  })

function shuffledByMath(items: readonly number[]): number[] {
  const order = [...items]
  for (let place = order.length; place > 1; place--) {
    const other = Math.floor(Math.random() * place)
    const swapped = order[place - 1]!
    order[place - 1] = order[other]!
    order[other] = swapped
  }
  return order
}

const shuffles = (shuffle: (items: readonly number[]) => number[]): number =>
  rate(1000 * 1000, () => {
    for (let i = 0; i < 1000; i++) kept += shuffle(people)[0]!
  })

const rows: [string, number, number][] = [
  ['fraction()', repeat(random.fraction), repeat(Math.random)],
  ['below(1000)', repeat(() => random.below(1000)), repeat(() => Math.floor(Math.random() * 1000))],
  ['shuffle, an item', shuffles(random.shuffle), shuffles(shuffledByMath)],
]
console.log(`numbers: draws a second, beside Math.random (${kept > 0 ? 'all used' : 'none used'})`)
for (const [name, ours, theirs] of rows) {
  const speeds = [ours, theirs].map((speed) => Math.round(speed).toLocaleString('en-GB').padStart(13)).join('')
  console.log(`  ${name.padEnd(18)}${speeds}${((ours / theirs) * 100).toFixed(0).padStart(6)} %`)
}

const sums = 100_000
const exact = rate(sums, () => {
  let total = rational(0n)
  for (let i = 1; i <= sums; i++) total = sum(total, rational(BigInt(i % 97), BigInt((i % 60) + 1)))
  kept += toNumber(total)
})
const bare = rate(sums, () => {
  let total = 0n
  for (let i = 1; i <= sums; i++) total += (BigInt(i % 97) * 232_792_560n) / BigInt((i % 60) + 1)
  kept += Number(total)
})
console.log('numbers: exact sums a second, beside bare BigInt over one denominator')
console.log(
  `  ${'sum'.padEnd(18)}${[exact, bare].map((n) => Math.round(n).toLocaleString('en-GB').padStart(13)).join('')}${((exact / bare) * 100).toFixed(0).padStart(6)} %`,
)
