import { createRandom } from '@folkmoot/numbers'
import { keyGroups, linkOfficers, loadSolver, provedKeyGroups } from './src/index.ts'

// Invented instances from a seed. The reference is HiGHS through npm on instances of the same sizes, in CPU time.

const solver = await loadSolver()

function timed<T>(run: () => T): [answer: T, ms: number] {
  const before = process.cpuUsage()
  const answer = run()
  const { user, system } = process.cpuUsage(before)
  return [answer, (user + system) / 1000]
}

function line(name: string, ms: number, reference: number, note: string): void {
  const ratio = `${(reference / ms).toFixed(1)}×`
  console.log(
    `  ${name.padEnd(40)}${ms.toFixed(0).padStart(8)} ms  reference ${String(reference).padStart(6)} ms ${ratio.padStart(7)}  ${note}`,
  )
}

console.log('allocation: key groups (k = 25)')
for (const [groups, segments, share, reference, seconds] of [
  [120, 300, 0.03, 8300, 30],
  [120, 2000, 0.01, 19_000, 30],
  [150, 1000, 0.02, 120_000, 30],
  [300, 2000, 0.01, 120_000, 30],
] as const) {
  const random = createRandom(`coverage ${groups} ${segments}`)
  const ids = Array.from({ length: groups }, (_, g) => ({ id: `g${g}` }))
  const request = {
    groups: ids,
    segments: Array.from({ length: segments }, (_, j) => ({
      id: `s${j}`,
      weight: 1 + random.below(100),
      groups: ids.flatMap(({ id }) => (random.fraction() < share ? [id] : [])),
    })),
    number: 25,
  }
  const [quick, quickMs] = timed(() => keyGroups(request))
  const [proved, ms] = timed(() => provedKeyGroups(request, solver, { seconds }))
  if (quick.kind !== 'chosen' || proved.kind !== 'chosen') throw new Error('there are groups')
  const gap = ((proved.bound / proved.covered - 1) * 100).toFixed(2)
  const near = ((quick.covered / proved.bound) * 100).toFixed(1)
  line(
    `${groups} groups, ${segments} segments`,
    ms,
    reference,
    `${proved.proved ? 'proved' : `gap ${gap} %`}; at once ${quickMs.toFixed(0)} ms, ${near} % of the bound`,
  )
}

console.log('allocation: link officers')
for (const [groups, officers, reference] of [
  [120, 30, 42],
  [500, 60, 155],
] as const) {
  const random = createRandom(`officers ${groups} ${officers}`)
  const request = {
    groups: Array.from({ length: groups }, (_, g) => `g${g}`),
    officers: Array.from({ length: officers }, (_, o) => ({
      id: `o${o}`,
      capacity: Math.ceil((1.3 * groups) / officers),
    })),
    relevance: Array.from({ length: groups }, () =>
      Array.from({ length: officers }, () => (random.below(10) === 0 ? null : random.below(100))),
    ),
  }
  const [answer, ms] = timed(() => linkOfficers(request, solver))
  const alone = answer.officers.filter((officer) => officer === null).length
  line(
    `${groups} groups, ${officers} officers`,
    ms,
    reference,
    `${alone} without; load, relevance and ties settled too`,
  )
}
