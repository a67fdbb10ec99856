import { get } from 'node:http'
import { gzipSync } from 'node:zlib'
import { diskFolder } from '../town/quick-folder.ts'
import { load, median, type Shot } from './load.ts'
import { pagesOf } from './pages.ts'
import { cookieOf, makeLarge } from './prepare.ts'
import { memoryOfWeb, type Served, serveBare, serveFor } from './served.ts'
import { voiceShots } from './voices.ts'

const port = 8400
const host = `kingston.localhost:${port}`
const rounds = 5
/** `visitor`, `officer`, `size`, `voice`, `weight`, `start`: some parts alone, or all without a name. */
const asked = process.argv.slice(2)
const wanted = (part: string) => asked.length === 0 || asked.includes(part)
const seconds = Number(process.env['FOLKMOOT_BENCH_SECONDS'] ?? 2)

const request = (path: string, headers: Record<string, string> = {}, at = host): Shot => {
  const text = `GET ${path} HTTP/1.1\r\nHost: ${at}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`
  return () => text
}

/** One page as it is sent, for the bare server to send the same bytes. */
const fetchPage = (path: string): Promise<{ status: number; body: Buffer; headers: Record<string, string> }> =>
  new Promise((done, failed) => {
    get({ port, host: '127.0.0.1', path, headers: { host, 'accept-encoding': 'gzip' } }, (res) => {
      const parts: Buffer[] = []
      res
        .on('data', (part) => parts.push(part))
        .on('end', () =>
          done({
            status: res.statusCode!,
            body: Buffer.concat(parts),
            headers: Object.fromEntries(Object.entries(res.headers).map(([k, v]) => [k, String(v)])),
          }),
        )
    }).on('error', failed)
  })

type Line = { name: string; against: string; ratio: number; asked: string; ours: number; theirs: number; note?: string }
const lines: Line[] = []
const show = (name: string, against: string, ours: number[], theirs: number[], asked: string, note = '') => {
  const [a, b] = [median(ours), median(theirs)]
  lines.push({ name, against, ratio: a / b, asked, ours: a, theirs: b, note })
  console.log(
    `${name.padEnd(34)} ${(a / b).toFixed(2).padStart(6)} x ${against.padEnd(18)} (asked ${asked}; ${a.toFixed(0)}/s against ${b.toFixed(0)}/s; runs ${ours.map((n) => n.toFixed(0)).join(' ')})${note ? `  ${note}` : ''}`,
  )
}

/** Runs both sides in turn, five times, warmed, and keeps every run. */
async function interleaved(sides: Record<string, () => Promise<number>>): Promise<Record<string, number[]>> {
  const runs: Record<string, number[]> = Object.fromEntries(Object.keys(sides).map((name) => [name, []]))
  for (const side of Object.values(sides)) await side()
  for (let round = 0; round < rounds; round++)
    for (const [name, side] of Object.entries(sides)) runs[name]!.push(await side())
  return runs
}

const rate =
  (at: number, shot: Shot, want = '200') =>
  async () => {
    const { perSecond, statuses } = await load(at, shot, { seconds })
    const odd = Object.entries(statuses).filter(([status]) => status !== want)
    if (odd.length)
      console.log(`   answers other than ${want}: ${odd.map(([status, n]) => `${status} x ${n}`).join(', ')}`)
    return perSecond
  }

async function main(): Promise<void> {
  const started = performance.now()
  const at: Served = await serveFor(port)
  console.log(
    `Started and seeded in ${((performance.now() - started) / 1000).toFixed(1)} s; node ${process.version}; 32 connections; medians of ${rounds} interleaved runs of ${seconds} s`,
  )
  try {
    const large = await makeLarge(at)
    const pages = await pagesOf(at, large)
    const officer = await cookieOf(at, 'kingston', 'project-officer')
    const front = await fetchPage('/')
    const { port: bare, child } = await serveBare(at, 'council_kingston', front.body, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    })
    try {
      const squeezed = { 'accept-encoding': 'gzip' }
      const hello = rate(bare, request('/hello'))
      const read = rate(bare, request('/read'))
      for (const [name, path] of wanted('visitor') ? Object.entries(pages.public) : []) {
        const runs = await interleaved({ ours: rate(port, request(path, squeezed)), hello, read })
        show(`visitor: ${name}`, 'read', runs['ours']!, runs['read']!, '>= 2')
        show(`visitor: ${name}`, 'hello', runs['ours']!, runs['hello']!, '>= 0.20')
      }
      for (const [name, path] of wanted('officer') ? Object.entries(pages.staff) : []) {
        const runs = await interleaved({ ours: rate(port, request(path, { ...squeezed, cookie: officer })), read })
        show(`officer: ${name}`, 'read', runs['ours']!, runs['read']!, '>= 0.20')
      }
      if (wanted('size')) {
        const small = await interleaved({
          large: rate(port, request(`${pages.largeProject}?lang=en`, { ...squeezed, cookie: officer })),
          small: rate(port, request(`${pages.smallProject}?lang=en`, { ...squeezed, cookie: officer })),
        })
        show(
          'project with 100,000 voices',
          'one with 10',
          small['large']!,
          small['small']!,
          '>= 0.83',
          '(drawn anew each time, for an officer: an address that names a language is not kept)',
        )
      }
      if (wanted('voice')) {
        const before = Number((await at.client.query('select count(*) from council_kingston.voices')).rows[0].count)
        const shots = await voiceShots(at, host)
        let accepted = 0
        const p99: number[] = []
        const voices = async () => {
          const shot = await load(port, shots, { seconds })
          accepted += shot.statuses['303'] ?? 0
          p99.push(shot.p99)
          const odd = Object.entries(shot.statuses).filter(([status]) => status !== '303')
          if (odd.length)
            console.log(`   answers other than 303: ${odd.map(([status, n]) => `${status} x ${n}`).join(', ')}`)
          return shot.perSecond
        }
        const insert = rate(bare, () => `POST /insert HTTP/1.1\r\nHost: bare\r\nContent-Length: 0\r\n\r\n`)
        const runs = await interleaved({ ours: voices, insert })
        show(
          'a voice accepted end to end',
          'insert',
          runs['ours']!,
          runs['insert']!,
          '>= 0.25',
          `p99 ${median(p99).toFixed(0)} ms (asked under 50)`,
        )
        const after = Number((await at.client.query('select count(*) from council_kingston.voices')).rows[0].count)
        console.log(`   accepted ${accepted}, found in the database ${after - before}`)
        if (after - before < accepted) throw new Error('accepted voices are missing from the database')
      }
      const weight = (await Promise.all(pages.firstVisit.map(fetchPage))).reduce(
        (sum, { body }) => sum + body.length,
        0,
      )
      console.log(
        `first visit of the front page: ${(weight / 1000).toFixed(1)} kB in ${pages.firstVisit.length} requests, maps aside (asked at most 60 kB and 8)`,
      )
      console.log(`memory of the web process after all this: ${memoryOfWeb(at.pid).toFixed(0)} MB (asked at most 200)`)
      console.log(
        `front page: ${front.body.length} bytes sent, ${gzipSync(front.body).length ? front.headers['content-encoding'] : ''}`,
      )
    } finally {
      child.kill()
    }
  } finally {
    await at.stop()
  }
  if (!wanted('start')) return
  const warm = await warmStart()
  console.log(`warm start with the database in the box: ${(warm / 1000).toFixed(1)} s (asked under 3)`)
}

/** A start on a folder that holds everything already. */
async function warmStart(): Promise<number> {
  const { rmSync } = await import('node:fs')
  const data = diskFolder('warm')
  const first = await serveFor(port + 1, {}, data)
  await first.client.end()
  const ended = new Promise((done) => {
    const wait = setInterval(() => {
      try {
        process.kill(first.pid, 0)
      } catch {
        clearInterval(wait)
        done(undefined)
      }
    }, 20)
  })
  process.kill(first.pid, 'SIGTERM')
  await ended
  const started = performance.now()
  const second = await serveFor(port + 1, {}, data)
  const took = performance.now() - started
  await second.stop()
  rmSync(data, { recursive: true, force: true })
  return took
}

await main()
