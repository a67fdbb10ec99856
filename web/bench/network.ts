import * as paths from '../areas/groups/paths.ts'
import { house } from '../areas.ts'
import { theSystem } from '../platform/acting.ts'
import { findJob, startJob } from '../platform/jobs.ts'
import { withQuery } from '../platform/paths.ts'
import { enlargeNetwork } from './enlarge-network.ts'
import { load, median } from './load.ts'
import { cookieOf, councilsOf } from './prepare.ts'
import { type Served, serveFor } from './served.ts'

/**
 * `bin/bench network`: every page of the network in the example's Bassetlaw, and in the same council with some 5,000
 * groups and 300 link officers; and how long the suggestions take there. Names of roles or paths choose some.
 */
const slug = 'bassetlaw'
const rounds = 5
const seconds = Number(process.env['FOLKMOOT_BENCH_SECONDS'] ?? 1)
const asked = process.argv.slice(2)
const who = ['broker', 'administrator', 'link-officer', 'group-member'] as const

type Place = { at: Served; cookies: Record<string, string>; ids: Record<string, string> }

async function placeOf(at: Served): Promise<Place> {
  const cookies: Record<string, string> = { visitor: '' }
  for (const role of who) cookies[role] = await cookieOf(at, slug, role)
  const { rows } = await at.client.query(`select g.id as group, g.slug, l.officer_id as officer
    from council_${slug}.grants r join council_${slug}.groups g on r.scope = 'group:' || g.id
    join council_${slug}.link_allocations l on l.group_id = g.id and l.ended_at is null where r.role = 'group-member' limit 1`)
  return { at, cookies, ids: rows[0] }
}

const headers = (place: Place, role: string) =>
  `Host: ${slug}.localhost:${place.at.port}\r\nCookie: ${place.cookies[role]}\r\n`
const shoot = (place: Place, role: string, address: string, connections = 8, time = seconds) =>
  load(place.at.port, () => `GET ${address} HTTP/1.1\r\n${headers(place, role)}\r\n`, { connections, seconds: time })

/** Addresses of all pages of the network that can be named with one group or officer; each page is drawn anew. */
function addressesOf({ ids }: Place): string[][] {
  const fresh = (address: string) => withQuery(address, { lang: 'en' })
  return Object.values(paths)
    .map(({ pattern }) => pattern)
    .map((pattern) => {
      const fill = (group: string) => pattern.replace(':group', group).replace(':officer', ids['officer']!)
      return [...new Set([fill(ids['slug']!), fill(ids['group']!)])].filter((one) => !one.includes(':')).map(fresh)
    })
    .filter((ways) => ways.length && (!asked.length || asked.some((one) => ways[0]!.includes(one))))
}

/** Who is shown something under one of these addresses in both councils: the first that is. */
async function reader(ways: Record<'small' | 'large', string[]>, places: Record<'small' | 'large', Place>) {
  for (const role of ['visitor', ...who])
    for (const [i, small] of ways.small.entries()) {
      const large = ways.large[i]!
      const answers = await Promise.all([
        shoot(places.small, role, small, 1, 0.01),
        shoot(places.large, role, large, 1, 0.01),
      ])
      if (answers.every(({ statuses }) => statuses['200'])) return { role, small, large }
    }
  return undefined
}

async function suggestion(at: Served, kind: string): Promise<number> {
  const councils = councilsOf(at)
  try {
    const council = (await councils.bySlug(slug))!
    const started = performance.now()
    const id = await startJob(
      council.db,
      { council, db: council.db, now: new Date(), by: theSystem, house },
      { kind, title: kind },
    )
    for (;;) {
      const job = (await findJob(council.db, id))!
      if (job.error) throw new Error(job.error)
      if (job.finishedAt) return (performance.now() - started) / 1000
      await new Promise((done) => setTimeout(done, 50))
    }
  } finally {
    await councils.close()
  }
}

const servers = [await serveFor(8410), await serveFor(8411)] as const
try {
  console.log(`Node ${process.version}`)
  const size = await enlargeNetwork(servers[1].client, `council_${slug}`)
  const places = { small: await placeOf(servers[0]), large: await placeOf(servers[1]) }
  console.log(
    `${size.groups} groups and ${size.officers} link officers against the example's; medians of ${rounds} interleaved runs of ${seconds} s`,
  )
  const [small, large] = [addressesOf(places.small), addressesOf(places.large)]
  for (const [i, ways] of small.entries()) {
    const found = await reader({ small: ways, large: large[i]! }, places)
    if (!found) continue
    const runs = { small: [] as number[], large: [] as number[] }
    for (let round = 0; round <= rounds; round++)
      for (const side of ['small', 'large'] as const) {
        const { perSecond } = await shoot(places[side], found.role, found[side])
        if (round) runs[side].push(perSecond)
      }
    const [a, b] = [median(runs.large), median(runs.small)]
    const ratio = b / a
    console.log(
      `${ratio > 1.2 ? 'over ' : '     '}${ratio.toFixed(2)} x the time  ${a.toFixed(0)}/s against ${b.toFixed(0)}/s  ${found.role}: ${found.small}`,
    )
  }
  for (const kind of ['groups.suggest-link-officers', 'groups.suggest-key-groups'])
    if (!asked.length || asked.some((one) => kind.includes(one)))
      console.log(`${kind}: ${(await suggestion(servers[1], kind)).toFixed(1)} s as a job (asked under 10)`)
} finally {
  for (const at of servers) await at.stop()
}
