import { createHash } from 'node:crypto'
import { canonical, check, createTree, createVerifier, genesis, type Line, provesInclusion, seal } from './src/index.ts'

// Lines a second, beside bare SHA-256 over the bytes of the same lines. The ratio is what compares between machines.

const count = 50_000
const lines: Line[] = []
for (let place = 1; place <= count; place++) lines.push(seal(lines.at(-1)?.hash ?? genesis, entry(place)))
const texts = lines.map((line) => canonical(line))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

function entry(place: number): Omit<Line, 'previous' | 'hash'> {
  const at = new Date(Date.UTC(2026, 5, 19) + place).toISOString()
  const words = { project: `p${place % 40}`, channel: 'paper', ward: 'E05013941' }
  return { place, at, deed: 'voice.received', commitment: place.toString(16).padStart(64, '0'), public: words }
}

function rate(run: () => void): number {
  run()
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, user + system)
  }
  return (count / best) * 1e6
}

const bare = rate(() => {
  for (const text of texts) createHash('sha256').update(text).digest('hex')
})
const sealing = rate(() => {
  let previous = genesis
  for (let place = 1; place <= count; place++) previous = seal(previous, entry(place)).hash
})
const checking = rate(() => {
  if (!check(texts).ok) throw new Error('the chain does not hold')
})
const verifying = rate(() => {
  const verifier = createVerifier()
  for (const text of texts) if (verifier.push(text)) break
  if (!verifier.end().ok) throw new Error('the chain does not hold')
})
const tree = createTree()
const appending = rate(() => {
  const one = createTree()
  for (const { hash } of lines) one.append(hash)
})
for (const { hash } of lines) tree.append(hash)
const root = tree.root()
const proving = rate(() => {
  for (const [index, { hash: leaf }] of lines.entries())
    if (!provesInclusion({ leaf, index, size: count, root, proof: tree.inclusion(index) })) throw new Error('no proof')
})

console.log(`ledger: ${count.toLocaleString('en-GB')} lines of ${Math.round(bytes / count)} bytes`)
for (const [name, speed] of Object.entries({
  'bare SHA-256': bare,
  seal: sealing,
  check: checking,
  verify: verifying,
  append: appending,
  'prove and check': proving,
})) {
  const ratio = `${((speed / bare) * 100).toFixed(0)} %`
  console.log(
    `  ${name.padEnd(17)}${Math.round(speed).toLocaleString('en-GB').padStart(10)} lines/s ${ratio.padStart(8)}`,
  )
}
