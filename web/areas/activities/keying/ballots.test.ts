import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { openVote } from '../kinds/priorities/open-vote.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a ballot that cannot be read is counted as such; the office question is keyed, not printed or read aloud', async () => {
  const asked = await openVote(house)
  const [first, second] = [await house.browser('link-officer'), await house.browser('project-officer')]
  const office = 'For office use'
  const sheets = await first.submit(`${asked.desk}/print`, { sheets: '1', kind: 'form', language: 'en' })
  expect(sheets.text).toContain('Write 1 next to your first choice')
  expect(sheets.text).not.toContain(office)
  expect(sheets.text).not.toContain('Write in your own words')
  expect((await first.visit(`${asked.desk}/telephone`)).text).not.toContain(office)

  const [year = '', month = '', day = ''] = addDays(dayOf(house.clock.now), -1).split('-')
  const begun = await first.send('/keying', {
    activity: asked.id,
    name: 'Hall box',
    total: '1',
    'collected-day': day,
    'collected-month': month,
    'collected-year': year,
  })
  const at = begun.location!.replace(/\/sheet$/, '')
  expect((await first.visit(`${at}/sheet`)).text).toContain(office)
  const twice = await first.send(`${at}/sheet`, { code: '', 'ballot-pond': '1', 'ballot-path': '1' })
  expect(twice.status).toBe(422)
  expect(twice.text).toContain('type ? here')
  expect((await first.send(`${at}/sheet`, { code: '', 'ballot-pond': '?' })).status).toBe(303)
  const { db } = await house.council()
  const { id } = await db
    .selectFrom('keying_sheets')
    .select('id')
    .where('batch_id', '=', at.split('/')[2]!)
    .executeTakeFirstOrThrow()
  expect((await second.send(`${at}/second`, { sheet: id, 'ballot-pond': '?' })).status).toBe(303)
  const released = await second.submit(`${at}/release`)
  expect(released.text).toContain('What could not be read')
  const ballots = await db.selectFrom('ballots').select('left_out').where('activity_id', '=', asked.id).execute()
  expect(ballots).toEqual([{ left_out: 'cannot-read' }])
})
