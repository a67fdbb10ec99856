import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOf } from '../../areas/voices/index.ts'
import { dayOf } from '../../platform/clock.ts'
import { exampleCouncils } from '../councils.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { towns } from '../story/story.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.each(exampleCouncils.map(({ slug }) => slug))(
  'the conversations of %s are there, every voice by its own channel',
  async (slug) => {
    const { db } = await house.council(slug)
    const town = towns.find(({ council }) => council.slug === slug)!
    for (const { voices, question } of town.projects.flatMap(({ conversations }) => conversations)) {
      const { id } = await db
        .selectFrom('activities')
        .select('id')
        .where('question', '=', question)
        .executeTakeFirstOrThrow()
      const expected: Record<string, number> = {}
      for (const { channel } of voices) expected[channel] = (expected[channel] ?? 0) + 1
      const counts = await countsOf(db, [`activity:${id}`])
      expect(counts.byChannel).toEqual(expected)
      expect(counts.received).toBe(voices.length)
      const rows = await db
        .selectFrom('voices')
        .select(['receipt', 'channel', 'given_at', 'received_at', 'entered_by', 'words'])
        .where('activity_id', '=', id)
        .execute()
      for (const { given_at, received_at, entered_by, channel } of rows) {
        expect(given_at <= received_at).toBe(true)
        expect(channel === 'online' ? entered_by === null : entered_by !== null).toBe(true)
      }
      expect(rows.map(({ words }) => words).sort()).toEqual(voices.map(({ text }) => text).sort())
      const paper = rows.filter(({ channel }) => channel === 'paper')
      const printed = await db
        .selectFrom('print_sheets')
        .select('code')
        .where('code', 'in', [...paper.map(({ receipt }) => receipt), ''])
        .execute()
      expect(printed).toHaveLength(paper.length)
    }
  },
)

test('what opened was announced on its day, and one pile waits for a second person', async () => {
  const { db } = await house.council()
  const laundry = await db
    .selectFrom('activities')
    .select(['id', 'opens_at'])
    .where('slug', '=', 'the-old-laundry-on-quince-lane')
    .executeTakeFirstOrThrow()
  const told = await db
    .selectFrom('announcements')
    .select('at')
    .where('unique_key', '=', `activity-opened:${laundry.id}`)
    .executeTakeFirstOrThrow()
  expect(dayOf(told.at)).toBe(dayOf(laundry.opens_at))
  const officer = await house.browser('project-officer')
  expect((await officer.visit('/keying')).text).toMatch(/Box at the corner shop .* 3 of 3 0 .* Held/)
})
