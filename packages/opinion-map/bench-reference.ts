import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '@folkmoot/command'
import { compareFixture } from './bench-fixture.ts'
import { opinionMap } from './src/index.ts'
import { differences, type Reference, readConversation, shortfalls } from './src/reference.test-support.ts'

type Timed = <T>(runs: number, run: () => T) => { ms: number; result: T }

/** Compares every conversation in a folder with its reference, prints a line for each, and says whether all are equal. */
export function compare(folder: string, timed: Timed): boolean {
  const { datasets } = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as {
    datasets: Record<string, Reference>
  }
  let equal = true
  const rows: string[][] = []
  for (const [name, reference] of Object.entries(datasets)) {
    const { votes, statements } = readConversation(join(folder, name))
    const unlike = differences(opinionMap(votes, { mode: 'polis', statements }), reference)
    const ours = timed(15, () => opinionMap(votes, { statements }))
    const inPolis = shortfalls(votes, statements, 'polis', reference)
    const own = shortfalls(votes, statements, 'default')
    const short = [...inPolis, ...own]
    for (const line of [...unlike, ...short]) console.log(`${name}: ${line}`)
    equal &&= unlike.length === 0 && short.length === 0
    const { silhouettes, certainty } = ours.result
    const far = silhouettes
      .filter(({ k, value }) => value < reference.best_of_50_restarts[k]!.sil_base - 0.01)
      .map(({ k }) => k)
    rows.push([
      name,
      unlike.length === 0 ? 'equal' : 'differs',
      silhouettes.map(({ value }) => value.toFixed(3)).join(' '),
      short.length === 0 ? 'reached' : 'short',
      far.join(' '),
      certainty.reason,
      ours.ms.toFixed(1),
    ])
  }
  const titles = ['conversation', 'mode polis', 'silhouettes', 'of 50', 'k below Polis scale', 'groups', 'CPU ms']
  console.log(`\n${table(titles, rows)}\n`)
  for (const name of [
    'fixture-25ptpt-3gp-no-strict-with-meta',
    'fixture-above-100-ptpts',
    'fixture-below-100-ptpts',
  ].filter((fixture) => existsSync(join(folder, fixture)))) {
    const unlike = compareFixture(join(folder, name))
    console.log(`${name}: ${unlike.length === 0 ? 'equal to what Polis computed' : unlike.join(' ')}`)
    equal &&= unlike.length === 0
  }
  return equal
}
