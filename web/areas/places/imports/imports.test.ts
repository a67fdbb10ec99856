import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { findPlace, findWard, listNeighbourhoods, listWardShapes, listWards, wardProfile } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the four councils have their 85 wards, their small areas and their postcodes', async () => {
  const counts = { kingston: [19, 99], barnet: [24, 220], bexley: [17, 148], bassetlaw: [25, 69] }
  let postcodes = 0
  for (const [slug, [wards, small]] of Object.entries(counts)) {
    const { db } = await house.council(slug)
    expect(await listWards(db), slug).toHaveLength(wards!)
    expect(await listWardShapes(db), slug).toHaveLength(wards!)
    const areas = await db.selectFrom('areas').select('id').where('kind', '=', 'small-area').execute()
    expect(areas, slug).toHaveLength(small!)
    const { n } = await db
      .selectFrom('postcodes')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    postcodes += Number(n)
    expect((await listNeighbourhoods(db)).flatMap(({ wards }) => wards)).toHaveLength(wards!)
  }
  expect(postcodes).toBe(20_437)
})

test('Norbiton has 11,187 usual residents in 2021, with the source, and both its boundaries with their dates', async () => {
  const { db } = await house.council()
  const ward = (await findWard(db, 'norbiton'))!
  const now = (await wardProfile(db, ward.id))!
  expect(now.residents).toEqual({ count: 11_187, asAt: '2021-03-21', source: 'ONS Census 2021' })
  expect(now.versions.map(({ code, startsOn, endsOn }) => [code, startsOn, endsOn])).toEqual([
    ['E05013941', '2022-05-05', null],
    ['E05000409', '2002-05-02', '2022-05-04'],
  ])
  expect(now.topics.map(({ topic }) => topic)).toContain('ethnic group')
  expect(now.topics.find(({ topic }) => topic === 'age')!.figures[0]).toMatchObject({ share: 0.21525, whole: 0.19393 })
  const before = (await wardProfile(db, ward.id, 'E05000409'))!
  expect(before.boundary.geometry).not.toEqual(now.boundary.geometry)
  expect(before.residents).toBeNull()
  expect(await wardProfile(db, ward.id, 'E05013928')).toBeUndefined()
})

test('a postcode finds its ward however it is typed', async () => {
  const { db } = await house.council()
  for (const typed of ['KT2 7AA', 'kt27aa', ' kT2-7 aa. '])
    expect(await findPlace(db, typed), typed).toMatchObject({
      wardName: expect.any(String),
      boundaryCode: expect.stringMatching(/^E05/),
    })
  expect(await findPlace(db, 'SW1A 1AA')).toBe('unknown-postcode')
  for (const typed of ['', 'Norbiton', 'KT2', 'KT2 7AAA', "'; drop table postcodes; --", '💧'.repeat(500)])
    expect(await findPlace(db, typed), typed).toBe('not-a-postcode')
})
