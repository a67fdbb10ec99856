import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { heardProject } from '../heard-project.test-support.ts'
import { contactsJob } from './job.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const monthsAgo = (months: number) => {
  const at = new Date(house.clock.now)
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() - months)
  return at
}

async function decided(projectId: string, publishedAt: Date | null): Promise<void> {
  const { db } = await house.council()
  const id = newId()
  await sql`insert into decisions (id, project_id, slug, title, what, decided_by, decided_on, reasons, created_at, updated_at)
    values (${id}, ${projectId}, ${id}, 'A decision', 'What', 'Cabinet', '2020-01-01', 'Reasons', now(), now())`.execute(
    db,
  )
  if (publishedAt)
    await sql`insert into decision_publications (decision_id, at, coverage) values (${id}, ${publishedAt}, '{}')`.execute(
      db,
    )
}
const project = (title: string) =>
  heardProject(house, title, [
    { words: 'Mend the lift', contact: { way: 'email', address: 'lift@resident.example' } },
    { words: 'More benches', contact: { way: 'post', address: '1 Invented Street' } },
    { words: 'No contact' },
  ])
const contacts = async (projectId: string) => {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from contacts c join voices v on v.id = c.voice_id where v.project_id = ${projectId}`.execute(
    (await house.council()).db,
  )
  return rows[0]!.n
}

test('contacts go 24 months after the last decision of their project, and not before', async () => {
  const old = await project('Old')
  const young = await project('Young')
  const again = await project('Decided again')
  const writing = await project('Still writing')
  const never = await project('Never decided')
  await decided(old.projectId, monthsAgo(25))
  await decided(young.projectId, monthsAgo(23))
  await decided(again.projectId, monthsAgo(30))
  await decided(again.projectId, monthsAgo(2))
  await decided(writing.projectId, monthsAgo(30))
  await decided(writing.projectId, null)
  const at = await house.acting()
  const run = () => contactsJob.run({ ...at, id: newId(), data: {}, attempt: 1, progress: async () => {} })

  expect(await run()).toEqual({ projects: 1, removed: 2 })
  expect(await contacts(old.projectId)).toBe(0)
  for (const { projectId } of [young, again, writing, never]) expect(await contacts(projectId)).toBe(2)
  const words = await sql<{
    words: string
  }>`select words from voices where project_id = ${old.projectId} order by words`.execute(at.db)
  expect(words.rows.map((row) => row.words)).toEqual(['Mend the lift', 'More benches', 'No contact'])
  const runs = await at.db
    .selectFrom('record_entries')
    .select('public')
    .where('subject', '=', `project:${old.projectId}`)
    .where('deed', '=', 'retention.ran')
    .execute()
  expect(runs).toEqual([{ public: { rule: 'contacts', removed: 2 } }])
  expect(await run(), 'a second time there is nothing left').toEqual({ projects: 1, removed: 0 })
})
