import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subjectOf } from '../../../platform/subjects.ts'
import { exampleCouncils } from '../../../town/councils.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseVoice } from '../erasing/commands.ts'
import { moderate } from '../moderation/commands.ts'
import { parseReceipt } from '../receipts/code.ts'
import { findByReceipt } from '../receipts/queries.ts'
import { said } from '../voices.test-support.ts'
import { countUp } from './commands.ts'
import { countsOf } from './queries.ts'
import { misplaced, recount } from './recount-queries.ts'
import { standings } from './tallies.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe.each(exampleCouncils.map(({ slug }) => slug))('all of the example of %s', (slug) => {
  test('stored counts equal a recount, and every voice stands in exactly one place', async () => {
    const { db } = await house.acting(slug)
    expect(await recount(db)).toEqual([])
    expect(await misplaced(db)).toEqual([])
  })

  test('of every project: received = shown + counted + refused + waiting + erased, also by channel and from the rows', async () => {
    const { db } = await house.acting(slug)
    const { rows: projects } = await sql<{
      id: string
      n: number
    }>`select project_id as id, count(*)::int as n from voices where project_id is not null group by 1`.execute(db)
    expect(projects.length).toBeGreaterThan(0)
    for (const { id, n } of projects) {
      const counts = await countsOf(db, [subjectOf('project', id)])
      expect(counts.received).toBe(n)
      expect(standings.reduce((sum, standing) => sum + counts[standing], 0)).toBe(n)
      expect(Object.values(counts.byChannel).reduce((sum, of) => sum + of, 0)).toBe(n)
      const { rows } = await sql<{
        channel: string
        n: number
      }>`select channel, count(*)::int as n from voices where project_id = ${id} group by 1`.execute(db)
      expect(counts.byChannel).toEqual(Object.fromEntries(rows.map((row) => [row.channel, row.n])))
    }
  })

  test('every voice has one receipt, which resolves, here and from the list of all councils', async () => {
    const { db, council } = await house.acting(slug)
    const { rows } = await sql<{
      id: string
      receipt: string
      council: string | null
    }>`select id, receipt, platform.receipt_council(receipt) as council from voices`.execute(db)
    expect(new Set(rows.map(({ receipt }) => receipt)).size).toBe(rows.length)
    for (const row of rows) {
      expect(parseReceipt(row.receipt)).toEqual({ code: row.receipt })
      expect(row.council).toBe(council.slug)
    }
    for (const { id, receipt } of rows.slice(0, 50)) expect((await findByReceipt(db, receipt))!.id).toBe(id)
  })

  test('what the public can read is only what has a publication', async () => {
    const { db } = await house.acting(slug)
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from voice_publications p join voices v on v.id = p.voice_id
      where not v.consent_publish or v.words is null and v.data = '{}'`.execute(db)
    expect(rows[0]!.n).toBe(0)
  })
})

test('the job of the night passes on the example, and fails aloud when a count is wrong', async () => {
  const at = await house.acting()
  const run = async () => {
    await at.db.deleteFrom('jobs').where('kind', '=', 'verify-tallies').execute()
    await at.db
      .insertInto('jobs')
      .values({ id: sql`gen_random_uuid()`, kind: 'verify-tallies', title: 'Counting again' })
      .execute()
    await house.runJobs()
    return at.db
      .selectFrom('jobs')
      .select(['error', 'result'])
      .where('kind', '=', 'verify-tallies')
      .executeTakeFirstOrThrow()
  }
  expect(await run()).toMatchObject({ error: null, result: { sentence: 'All counts equal a recount.' } })
  const voice = await said(house, 'Counted')
  const { subject } = (await findByReceipt(at.db, voice.receipt))!
  await countUp(at.db, [{ subject, key: 'shown', n: 1 }])
  expect((await run()).error).toContain(`${subject} shown`)
  await countUp(at.db, [{ subject, key: 'shown', n: -1 }])
  await sql`delete from voice_waits where voice_id = ${voice.voiceId}`.execute(at.db)
  expect((await run()).error).toContain('stand in no place')
  await sql`insert into voice_waits select id, subject, project_id, received_at, 'new' from voices where id = ${voice.voiceId}`.execute(
    at.db,
  )
})

test('20 writers at once, deciding, erasing and answering, and the counts still equal a recount', async () => {
  const voices = await Promise.all(Array.from({ length: 20 }, (_, i) => said(house, `Busy ${i}`)))
  const account = await house.account('moderator')
  const at = await house.acting('kingston', { account, role: 'moderator' })
  await Promise.all([
    ...voices.slice(0, 8).map(({ voiceId }) => moderate(at, { voiceIds: [voiceId], decision: { deed: 'publish' } })),
    ...voices
      .slice(4, 12)
      .map(({ voiceId }) =>
        moderate(at, { voiceIds: [voiceId], decision: { deed: 'refuse', reason: 'abuse', sentence: 'No.' } }),
      ),
    ...voices.slice(8, 16).map(({ voiceId }) => eraseVoice(at, voiceId, 'asked')),
    ...Array.from({ length: 10 }, (_, i) => said(house, `Meanwhile ${i}`)),
    moderate(at, { voiceIds: voices.map(({ voiceId }) => voiceId), decision: { deed: 'count' } }),
  ])
  expect(await recount(at.db)).toEqual([])
  expect(await misplaced(at.db)).toEqual([])
})
