import { existsSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeToken } from '../areas/activities/questions/place.ts'
import { house } from '../areas.ts'
import { theSystem } from '../platform/acting.ts'
import { boxAt, openBox } from '../platform/box.ts'
import { type Council, type Councils, openCouncils } from '../platform/councils.ts'
import { openFiles } from '../platform/files.ts'
import { newId } from '../platform/ids.ts'
import { openMigrator } from '../platform/migrate.ts'
import { readSecrets } from '../platform/secrets.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import { migrationsOf } from '../ready.ts'
import { seedStory } from '../town/seed-story.ts'
import { freePort } from './app.test-support.ts'
import { ask } from './asking.test-support.ts'
import { checkChain } from './chain.test-support.ts'
import {
  build,
  childrenOf,
  isLinux,
  newFolder,
  postmasterOf,
  type Serving,
  serve,
  serves,
  until,
} from './serving.test-support.ts'

/** The writers, how long they write, and when what is killed: about twenty deaths in under a minute. */
const writers = 32
const deaths = [
  'web',
  'web',
  'backend',
  'web',
  'work',
  'web',
  'everything',
  'web',
  'database',
  'web',
  'web',
  'backend',
  'web',
  'everything',
  'web',
  'work',
  'web',
  'database',
  'web',
  'web',
] as const

const data = newFolder()
let port: number
let host: string
let serving: Serving
let councils: Councils
let council: Council
let check: string
let field: string
let ward: { id: string; name: string; code: string }

beforeAll(async () => {
  build()
  port = await freePort()
  host = `kingston.localhost:${port}`
  const secrets = readSecrets({ data, secret: undefined, contactKey: undefined, equalityKey: undefined })
  const box = await openBox(data)
  const migrator = await openMigrator(box.server, box.owner, secrets, migrationsOf(process.cwd()))
  await migrator.platform()
  await migrator.council('kingston', [host])
  await migrator.close()
  councils = openCouncils({ server: boxAt(data).server, secrets, scheme: 'http', domain: `localhost:${port}` })
  council = (await councils.bySlug('kingston'))!
  await seedStory(
    { council, db: council.db, now: new Date(), by: theSystem, house },
    'kingston',
    openFiles({ data, s3: undefined }),
  )
  const open = await sql<{ path: string }>`
    select '/projects/' || p.slug || '/' || a.slug || '/check' as path from activities a join projects p on p.id = a.project_id
    join activity_publications u on u.activity_id = a.id left join activity_closures c on c.activity_id = a.id
    where a.kind = 'conversation' and c.activity_id is null and a.opens_at < now() and (a.closes_at is null or a.closes_at > now()) limit 1`.execute(
    council.db,
  )
  check = open.rows[0]!.path
  const wards = await sql<
    typeof ward
  >`select a.id, a.name, b.code from areas a join boundaries b on b.area_id = a.id and b.ends_on is null
    where a.kind = 'ward' limit 1`.execute(council.db)
  ward = wards.rows[0]!
  await councils.close()
  await box.stop()
  serving = await serve(port, {
    FOLKMOOT_DATA: data,
    FOLKMOOT_TRUSTED_PROXIES: '127.0.0.1',
    FOLKMOOT_DOMAIN: `localhost:${port}`,
  })
  councils = openCouncils({ server: boxAt(data).server, secrets, scheme: 'http', domain: `localhost:${port}` })
  council = (await councils.bySlug('kingston'))!
  const form = await ask({ port, host, path: check.replace(/check$/, 'answer') })
  field = /<textarea[^>]* name="([^"]+)"/.exec(form.body)![1]!
}, 180_000)
afterAll(async () => {
  await councils?.close().catch(() => {})
  await serving?.stop()
  rmSync(data, { recursive: true, force: true })
})

type Voice = { once: string; body: string; cookie: string; address: string; words: string }
function newVoice(n: number): Voice {
  const visitor = newVisitor()
  const [once, words] = [newId(), `Somewhere to sit near the shops, number ${n}.`]
  const place = { wardId: ward.id, wardName: ward.name, boundaryCode: ward.code, smallAreaId: null }
  const body = new URLSearchParams({
    _token: formToken(council.keys, visitor, new Date()),
    _once: once,
    [field]: words,
    'priority-1': 'Benches',
    place: placeToken(council.keys, place),
    publish: 'yes',
    contact: 'email',
    email: `resident${n}@resident.example`,
  }).toString()
  return {
    once,
    body,
    words,
    cookie: `folkmoot_visitor=${visitorCookie(council.keys, visitor)}`,
    address: `10.1.${n >> 8}.${n & 255}`,
  }
}

/** Sends it once. What comes back is a receipt, or what went wrong. */
const send = ({ body, cookie, address }: Voice): Promise<{ receipt: string } | { failed: string }> =>
  new Promise((done) => {
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: check,
        agent: false,
        headers: {
          host,
          cookie,
          origin: `http://${host}`,
          'x-forwarded-for': address,
          'content-type': 'application/x-www-form-urlencoded',
        },
      },
      (response) => {
        response.resume()
        response.on('error', (error) => done({ failed: error.message }))
        response.on('end', () => {
          const receipt = /^\/receipts\/([^/]+)/.exec(response.headers.location ?? '')?.[1]
          done(receipt ? { receipt } : { failed: String(response.statusCode) })
        })
      },
    )
    asked.setTimeout(10_000, () => asked.destroy(new Error('no answer')))
    asked.once('error', (error) => done({ failed: (error as NodeJS.ErrnoException).code ?? error.message }))
    asked.end(body)
  })

test.runIf(isLinux)(
  'kill -9 of any process at any moment loses no voice that was acknowledged',
  async () => {
    const taken = new Map<string, { receipt: string; words: string }>()
    const failures = new Map<string, number>()
    let writing = true
    let made = 0
    const write = async () => {
      while (writing) {
        const voice = newVoice(made++)
        // A person whose answer did not come presses the button again.
        for (let tries = 0; ; tries++) {
          const answer = await send(voice)
          if ('receipt' in answer) {
            taken.set(voice.once, { receipt: answer.receipt, words: voice.words })
            break
          }
          failures.set(answer.failed, (failures.get(answer.failed) ?? 0) + 1)
          if (!writing && tries > 2_000) throw new Error(`never acknowledged: ${answer.failed}`)
          await new Promise((r) => setTimeout(r, 50))
        }
      }
    }
    const crowd = Promise.all(Array.from({ length: writers }, write))

    const kill = (pid: number | undefined) => pid && process.kill(pid, 'SIGKILL')
    const comeBack: number[] = []
    for (const death of deaths) {
      await new Promise((r) => setTimeout(r, 200 + Math.random() * 700))
      const before = taken.size
      const killed = Date.now()
      if (death === 'web' || death === 'work') kill(serving.children(death)[0])
      else if (death === 'database') kill(postmasterOf(data))
      else if (death === 'backend') {
        const backends = childrenOf(postmasterOf(data)!)
        kill(backends[Math.floor(Math.random() * backends.length)])
      } else {
        await serving.killGroup()
        serving = await serve(port, {
          FOLKMOOT_DATA: data,
          FOLKMOOT_TRUSTED_PROXIES: '127.0.0.1',
          FOLKMOOT_DOMAIN: `localhost:${port}`,
        })
      }
      await until(() => taken.size > before + writers, 60_000)
      comeBack.push(Date.now() - killed)
    }
    writing = false
    await crowd
    await serves(port, host)

    // What people were shown when it went wrong was a closed line or the calm page, never a bug, nor a refusal.
    expect(
      [...failures.keys()].filter((failed) => !/^(E[A-Z]+|503|no answer|aborted|socket hang up)$/.test(failed)),
    ).toEqual([])
    expect(taken.size).toBeGreaterThan(500)
    const mine = await sql<{ once: string; receipt: string; words: string; id: string }>`
    select once, receipt, words, id from voices where once = any(${[...taken.keys()]}::uuid[])`.execute(council.db)
    const lost = [...taken].filter(
      ([once, { receipt, words }]) =>
        !mine.rows.some((row) => row.once === once && row.receipt === receipt && row.words?.includes(words)),
    )
    expect(lost).toEqual([])
    expect(mine.rows).toHaveLength(taken.size)
    await recount()
    await until(async () => (await checkChain(council.db)).waiting === 0, 10_000)
    const { wrong, unsealed } = await checkChain(council.db)
    expect([wrong, unsealed]).toEqual([undefined, 0])
    expect(existsSync(data)).toBe(true)
  },
  300_000,
)

/** The tallies equal what a count of the rows gives, and everything that belongs to a voice is there with it. */
async function recount(): Promise<void> {
  const { rows: tallied } =
    await sql`select subject, key, sum(n)::int as n from tallies where subject like 'activity:%' and key like 'received:%'
    group by 1, 2 having sum(n) <> 0 order by 1, 2`.execute(council.db)
  const { rows: counted } = await sql`select subject, 'received:' || channel as key, count(*)::int as n from voices
      where subject like 'activity:%' group by 1, 2 order by 1, 2`.execute(council.db)
  expect(tallied).toEqual(counted)
  const { rows } = await sql<Record<string, number>>`
    select (select count(*)::int from voices v where not exists (select from record_entries e where e.subject = 'voice:' || v.id and e.deed = 'voice.received')) as unrecorded,
      (select count(*)::int from record_entries e where e.deed = 'voice.received' and not exists (select from voices v where 'voice:' || v.id = e.subject)) as phantom,
      (select count(*)::int from voices v where v.words like 'Somewhere to sit%' and not exists (select from outbox o where o.unique_key = 'receipt:' || v.id)) as unposted,
      (select count(*)::int from voices v where platform.receipt_council(v.receipt) is distinct from 'kingston') as unclaimed,
      (select count(*)::int from voices v where 1 <> (select count(*) from (
          select voice_id from voice_waits union all select voice_id from voice_publications union all select voice_id from voice_countings
          union all select voice_id from voice_refusals union all select voice_id from voice_erasures) s where s.voice_id = v.id)) as standing_wrong`.execute(
    council.db,
  )
  expect(rows[0]).toEqual({ unrecorded: 0, phantom: 0, unposted: 0, unclaimed: 0, standing_wrong: 0 })
}
