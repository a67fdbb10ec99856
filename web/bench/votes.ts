import { load, median } from './load.ts'
import { serveBare, serveFor } from './served.ts'
import { openMapOf, voteShots } from './voters.ts'

const port = 8486
const host = `kingston.localhost:${port}`
const rounds = 5
const seconds = Number(process.env['FOLKMOOT_BENCH_SECONDS'] ?? 2)

/** Votes on statements, each answered with the next statement, beside a bare server that commits one insert. */
const at = await serveFor(port)
try {
  const map = await openMapOf(at, 'council_kingston')
  const { port: bare, child } = await serveBare(at, 'council_kingston', Buffer.alloc(0), {})
  try {
    const count = async () =>
      Number((await at.client.query('select count(*) from council_kingston.statement_votes')).rows[0].count)
    const insert = () => 'POST /insert HTTP/1.1\r\nHost: bare\r\nContent-Length: 0\r\n\r\n'
    for (const [name, json, want] of [
      ['a vote, with the next statement as data', true, '200'],
      ['a vote, led to the next page', false, '303'],
    ] as const) {
      const shot = voteShots(at, host, map, { json })
      await load(port, shot, { seconds: 1 })
      await load(bare, insert, { seconds: 1 })
      const before = await count()
      const runs = { ours: [] as number[], theirs: [] as number[], p99: [] as number[] }
      let accepted = 0
      for (let round = 0; round < rounds; round++) {
        const { perSecond, p99, statuses } = await load(port, shot, { seconds })
        const odd = Object.entries(statuses).filter(([status]) => status !== want)
        if (odd.length) console.log(`   other answers: ${odd.map(([status, n]) => `${status} x ${n}`).join(', ')}`)
        accepted += statuses[want] ?? 0
        runs.ours.push(perSecond)
        runs.p99.push(p99)
        runs.theirs.push((await load(bare, insert, { seconds })).perSecond)
      }
      const share = median(runs.ours) / median(runs.theirs)
      console.log(
        `${name}: ${share.toFixed(2)} of a bare insert (asked >= 0.25; ${median(runs.ours).toFixed(0)}/s against ${median(runs.theirs).toFixed(0)}/s; runs ${runs.ours.map((n) => n.toFixed(0)).join(' ')}), p99 ${median(runs.p99).toFixed(1)} ms (asked under 50) at 32 connections`,
      )
      const found = (await count()) - before
      console.log(`   accepted ${accepted}, found in the database ${found}`)
      if (found < accepted) throw new Error('accepted votes are missing from the database')
    }
  } finally {
    child.kill()
  }
} finally {
  await at.stop()
}
