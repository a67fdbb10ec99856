import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../platform/ids.ts'
import { keysOf } from '../platform/keys.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import { load, median } from './load.ts'
import { type Served, serveBare, serveFor } from './served.ts'

const port = 8486
const host = `kingston.localhost:${port}`
const schema = 'council_kingston'
const [notes, groups, people, moves, perSecond] = [2_000, 12, 30, 300, 15]
const rounds = 5
const seconds = Number(process.env['FOLKMOOT_BENCH_SECONDS'] ?? 2)

type Person = { cookie: string; token: string; address: string }
type Board = { id: string; room: string; items: string[]; clusters: string[]; people: Person[] }

/** A board of 2,000 notes with 30 people in its room, by SQL: it is the moves that are measured, not how it came. */
async function largeBoard({ client, secrets }: Served): Promise<Board> {
  await client.query(`set search_path = ${schema}`)
  const { rows } = await client.query<{ id: string; project: string; room: string }>(
    `select a.id, a.project_id as project, '/projects/' || p.slug || '/' || a.slug || '/board/room' as room
     from activities a join projects p on p.id = a.project_id where a.kind = 'affinity' order by a.created_at limit 1`,
  )
  const { id, project, room } = rows[0]!
  const { rows: items } = await client.query<{ id: string }>(
    `with given as (
       insert into voices (id, subject, activity_id, project_id, kind, channel, given_at, language, consent_publish, consent_contact, words, data, receipt, once)
       select gen_random_uuid(), 'activity:' || $1::uuid, $1, $2, 'affinity', 'online', now(), 'en', true, false, 'A thought that somebody had, number ' || n, '{}', 'BENCH' || lpad(n::text, 6, '0'), gen_random_uuid()
       from generate_series(1, $3) n returning id, subject, project_id, given_at),
     shown as (insert into voice_publications (voice_id, subject, project_id, given_at, at) select id, subject, project_id, given_at, now() from given)
     insert into affinity_items (id, activity_id, number, voice_id, added_at, seen)
     select gen_random_uuid(), $1, 10000 + row_number() over (), id, now(), 3 from given returning id`,
    [id, project, notes],
  )
  const { rows: clusters } = await client.query<{ id: string }>(
    `insert into affinity_clusters (id, activity_id, number, name, colour) select gen_random_uuid(), $1, 1000 + n, 'Group ' || n, n % 6 from generate_series(1, $2) n returning id`,
    [id, groups],
  )
  const session = newId()
  await client.query(`update affinity_sessions set closed_at = now() where activity_id = $1 and closed_at is null`, [
    id,
  ])
  await client.query(
    `insert into affinity_sessions (id, activity_id, code, together, opened_at) values ($1, $2, 'BENCHMRK', true, now())`,
    [session, id],
  )
  const keys = keysOf(secrets, 'kingston')
  const joined: Person[] = []
  for (let n = 0; n < people; n++) {
    const visitor = newVisitor()
    await client.query(
      `insert into affinity_members (id, activity_id, number, key, session_id, joined_at) values ($1, $2, $3, $4, $5, now())`,
      [
        newId(),
        id,
        10_000 + n,
        keys.fingerprint('affinity', `${id} ${visitor.id}`).subarray(0, 16).toString('hex'),
        session,
      ],
    )
    joined.push({
      cookie: `folkmoot_visitor=${visitorCookie(keys, visitor)}`,
      token: formToken(keys, visitor, new Date()),
      address: `203.0.113.${n + 1}`,
    })
  }
  await client.query('analyze')
  return { id, room, items: items.map((one) => one.id), clusters: clusters.map((one) => one.id), people: joined }
}

/** Puts the next note into the next group: never the same twice. */
function putShots({ room, items, clusters, people: all }: Board): () => string {
  let n = 0
  return () => {
    const person = all[n % all.length]!
    const item = items[n % items.length]!
    const put = clusters[Math.floor(n / items.length) % clusters.length]!
    n++
    const body = new URLSearchParams({ _token: person.token, put, item }).toString()
    return `POST ${room}/moves HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nCookie: ${person.cookie}\r\nX-Forwarded-For: ${person.address}\r\nAccept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  }
}

/** Follows the room as a browser does, and notes when each place of the log arrived. */
const follow = (room: string, { cookie, address }: Person): Promise<Map<number, number>> =>
  new Promise((done, failed) => {
    const came = new Map<number, number>()
    get(
      {
        port,
        host: '127.0.0.1',
        path: `${room}/live`,
        agent: false,
        headers: { host, cookie, 'x-forwarded-for': address },
      },
      (response) => {
        if (response.statusCode !== 200) return failed(new Error(`a reader got ${response.statusCode}`))
        response.on('data', (chunk) => {
          for (const [, place] of String(chunk).matchAll(/^id: (\d+)$/gm)) came.set(Number(place), performance.now())
        })
        response.on('error', () => {})
        done(came)
      },
    ).on('error', failed)
  })

async function post(shot: string): Promise<{ sent: number; place: number }> {
  const [head = '', body = ''] = shot.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)))
  const sent = performance.now()
  const { request } = await import('node:http')
  const text = await new Promise<string>((done, failed) => {
    const asked = request(
      { port, host: '127.0.0.1', method: 'POST', path: first.split(' ')[1], headers },
      (response) => {
        let said = ''
        response.on('data', (chunk) => {
          said += chunk
        })
        response.on('end', () =>
          response.statusCode === 200 ? done(said) : failed(new Error(`${response.statusCode}: ${said.slice(0, 200)}`)),
        )
      },
    )
    asked.on('error', failed)
    asked.end(body)
  })
  return { sent, place: (JSON.parse(text) as { place: number }).place }
}

const at = await serveFor(port)
try {
  const board = await largeBoard(at)
  const shot = putShots(board)
  const readers = await Promise.all(board.people.map((person) => follow(board.room, person)))
  await sleep(500)
  for (let n = 0; n < 50; n++) await post(shot())
  const sent: Promise<{ sent: number; place: number }>[] = []
  for (let n = 0; n < moves; n++) {
    sent.push(post(shot()))
    await sleep(1000 / perSecond)
  }
  const all = await Promise.all(sent)
  await sleep(1500)
  const times = all
    .flatMap((move) => readers.map((came) => (came.get(move.place) ?? Number.POSITIVE_INFINITY) - move.sent))
    .sort((a, b) => a - b)
  const share = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!
  const lost = times.filter((time) => !Number.isFinite(time)).length
  console.log(
    `a board of ${notes.toLocaleString('en-GB')} notes, ${people} people live, ${perSecond} moves a second: from sending to all readers p50 ${share(0.5).toFixed(1)} ms, p99 ${share(0.99).toFixed(1)} ms (asked under 500), longest ${times.at(-1)!.toFixed(1)} ms; ${all.length} moves x ${people} readers, ${lost} lost`,
  )
  if (lost) throw new Error('moves did not arrive')

  const written = async () => {
    const { rows } = await at.client.query<{ lsn: string; rows: number }>(
      `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as lsn, (select sum(n_tup_ins + n_tup_upd + n_tup_del)::int from pg_stat_user_tables where schemaname = '${schema}') as rows`,
    )
    return { bytes: Number(rows[0]!.lsn), rows: rows[0]!.rows }
  }
  await at.client.query('checkpoint')
  // The first change of a page after a checkpoint writes the whole page: these are not counted.
  for (let n = 0; n < 300; n++) await post(shot())
  await sleep(1500)
  const before = await written()
  for (let n = 0; n < 200; n++) await post(shot())
  await sleep(1500)
  const after = await written()
  console.log(
    `a move is one statement: ${((after.rows - before.rows) / 200).toFixed(1)} rows and ${((after.bytes - before.bytes) / 200).toFixed(0)} bytes of log written, all that the server wrote meanwhile included, with ${people} readers`,
  )

  const { port: bare, child } = await serveBare(at, schema, Buffer.alloc(0), {})
  try {
    const insert = () => 'POST /insert HTTP/1.1\r\nHost: bare\r\nContent-Length: 0\r\n\r\n'
    const runs = { ours: [] as number[], theirs: [] as number[], p99: [] as number[] }
    await load(port, shot, { seconds: 1 })
    await load(bare, insert, { seconds: 1 })
    for (let round = 0; round < rounds; round++) {
      const { perSecond: ours, p99, statuses } = await load(port, shot, { seconds })
      const odd = Object.entries(statuses).filter(([status]) => status !== '200')
      if (odd.length) console.log(`   other answers: ${odd.map(([status, n]) => `${status} x ${n}`).join(', ')}`)
      runs.ours.push(ours)
      runs.p99.push(p99)
      runs.theirs.push((await load(bare, insert, { seconds })).perSecond)
    }
    console.log(
      `moves of one board as fast as they go, ${people} readers: ${(median(runs.ours) / median(runs.theirs)).toFixed(2)} of a bare insert (${median(runs.ours).toFixed(0)}/s against ${median(runs.theirs).toFixed(0)}/s; runs ${runs.ours.map((n) => n.toFixed(0)).join(' ')}), p99 ${median(runs.p99).toFixed(1)} ms at 32 connections`,
    )
  } finally {
    child.kill()
  }
} finally {
  await at.stop()
  process.exit()
}
