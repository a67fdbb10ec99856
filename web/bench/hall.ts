import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../platform/ids.ts'
import { load, median, reader } from './load.ts'
import { type Served, serveFor } from './served.ts'
import { type OpenMap, openMapOf, phone } from './voters.ts'

const port = 8486
const host = `kingston.localhost:${port}`
const schema = 'council_kingston'
const [people, statements, each] = [100_000, 1_000, 50]
const rounds = Number(process.env['FOLKMOOT_BENCH_ROUNDS'] ?? 5)

/** 500 phones behind one address: all vote at once, for the first time, and go on as fast as they are answered. */
async function hall(at: Served, map: OpenMap): Promise<void> {
  const times: number[] = []
  const failed: string[] = []
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 500 }, async () => {
      const send = phone(at, 'kingston', host, map, '203.0.113.9')
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      await new Promise<void>((done, wrong) => socket.once('connect', done).once('error', wrong))
      const answer = reader(socket)
      for (const statement of map.statements.slice(0, 10)) {
        const sent = performance.now()
        socket.write(send(statement))
        const status = await answer()
        times.push(performance.now() - sent)
        if (status !== '200') failed.push(status)
      }
      socket.destroy()
    }),
  )
  times.sort((a, b) => a - b)
  const seconds = (performance.now() - began) / 1000
  console.log(
    `a hall of 500 phones at once: ${times.length} votes in ${seconds.toFixed(1)} s, ${failed.length} failed (asked none); half answered within ${times[times.length >> 1]!.toFixed(0)} ms, 99 of 100 within ${times[Math.floor(times.length * 0.99)]!.toFixed(0)} ms`,
  )
  if (failed.length) throw new Error(`failed: ${[...new Set(failed)].join(', ')}`)
}

/** Makes the map large by SQL: it is what goes on beside the pages that is measured, not how the votes came. */
async function enlarge({ client }: Served, { id }: OpenMap): Promise<void> {
  await client.query(`set search_path = ${schema}`)
  await client.query(
    `insert into opinion_statements (id, activity_id, number, text, source, added_at)
     select gen_random_uuid(), $1, n, 'Something that people can agree with, number ' || n, 'facilitator', now() from generate_series(100, 99 + $2) n`,
    [id, statements],
  )
  await client.query(
    `insert into opinion_voters (id, activity_id, codes)
     select gen_random_uuid(), $1, array(select distinct on (s) 3 * s + (case when random() < 0.2 then 1 when (s % 2 = p % 2) = (random() < 0.8) then 2 else 0 end)
       from (select 100 + floor(random() * $3 + p * 0)::int as s from generate_series(1, $4)) drawn order by s)
     from generate_series(1, $2) p`,
    [id, people, statements, each + 2],
  )
  await client.query('analyze')
}

/** Asks for the map again and again, so that it is being made all the while. */
function keepMaking({ client }: Served, { id }: OpenMap) {
  let stopped = false
  const took: number[] = []
  const going = (async () => {
    while (!stopped) {
      const job = newId()
      const began = performance.now()
      // A vote that was taken back: nothing but all votes, read anew, tells what stands then.
      await client.query(
        `insert into ${schema}.statement_votes (activity_id, voter, number, vote, at) values ($1, gen_random_uuid(), 100, null, now())`,
        [id],
      )
      await client.query(
        `insert into ${schema}.jobs (id, kind, title, data, created_at) values ($1, 'opinion-map', 'bench', $2, now())`,
        [job, { activityId: id }],
      )
      for (;;) {
        const { rows } = await client.query(`select finished_at, error from ${schema}.jobs where id = $1`, [job])
        if (rows[0].error) throw new Error(rows[0].error)
        if (rows[0].finished_at) break
        await sleep(50)
      }
      took.push(performance.now() - began)
    }
  })()
  return {
    took,
    async stop() {
      stopped = true
      await going
    },
  }
}

const at = await serveFor(port)
try {
  const map = await openMapOf(at, schema)
  await hall(at, map)
  await enlarge(at, map)
  const pages = { 'the front page': '/', 'what people think': `${map.path}/map`, 'a statement': `${map.path}/vote` }
  const first = keepMaking(at, map)
  await sleep(100)
  await first.stop()
  console.log(
    `a map of ${people.toLocaleString('en-GB')} people and ${statements.toLocaleString('en-GB')} statements, from nothing: ${(first.took[0]! / 1000).toFixed(1)} s with its queue`,
  )
  for (const [name, path] of Object.entries(pages)) {
    const shot = () => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`
    const measured = { idle: [] as number[], busy: [] as number[] }
    const run = async () => (await load(port, shot, { connections: 4, seconds: 2 })).p99
    await run()
    for (let round = 0; round < rounds; round++) {
      measured.idle.push(await run())
      const making = keepMaking(at, map)
      await sleep(300)
      measured.busy.push(await run())
      await making.stop()
    }
    const [idle, busy] = [median(measured.idle), median(measured.busy)]
    console.log(
      `${name} while the map is made: p99 ${busy.toFixed(1)} ms against ${idle.toFixed(1)} ms idle, ${(busy / idle).toFixed(2)} times (asked at most 1.5; runs ${measured.busy.map((n) => n.toFixed(1)).join(' ')} against ${measured.idle.map((n) => n.toFixed(1)).join(' ')})`,
    )
  }
} finally {
  await at.stop()
}
