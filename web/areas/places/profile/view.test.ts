import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { WardProfile } from '../../../ui/ward-profile/ward-profile.tsx'
import { findWard, profileView, wardProfile } from '../index.ts'
import { finding } from './charts.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the finding is what there is most more of, otherwise what there is least of, and none where there is hardly a difference', () => {
  expect(
    finding([
      { label: 'young', here: 0.2, whole: 0.1 },
      { label: 'old', here: 0.05, whole: 0.2 },
    ]),
  ).toEqual({ label: 'young', more: true })
  expect(
    finding([
      { label: 'young', here: 0.11, whole: 0.1 },
      { label: 'old', here: 0.05, whole: 0.2 },
    ]),
  ).toEqual({ label: 'old', more: false })
  expect(finding([{ label: 'young', here: 0.2, whole: 0.19 }])).toBeUndefined()
  expect(
    finding([
      { label: 'young', here: undefined, whole: 0.5 },
      { label: 'old', here: 0.4 },
    ]),
  ).toBeUndefined()
})

test('Norbiton in four small charts beside Kingston, with the numbers of the census', async () => {
  const { db } = await house.council()
  const ward = (await findWard(db, 'norbiton'))!
  const view = profileView((await wardProfile(db, ward.id))!, 'en')
  expect(view.residents).toEqual({ text: '11,187 people lived here on 21 March 2021.', source: 'ONS Census 2021' })
  expect(view.charts.map(({ title }) => title)).toEqual([
    'More people aged 16 to 24 than in Kingston as a whole',
    'More people are Black or Black British than in Kingston as a whole',
    'More homes are rented from the council or a housing association than in Kingston as a whole',
    'None of the 6 small areas is in the most deprived fifth of England',
  ])
  for (const { rows } of view.charts) {
    const sum = rows.reduce((total, { here }) => total + (here ?? 0), 0)
    expect(sum).toBeGreaterThan(0.99)
    expect(sum).toBeLessThan(1.01)
  }
  expect(view.more.tables.map(({ caption }) => caption)).toEqual([
    'Disability',
    'Religion',
    'Kind of home',
    'Households that go without',
  ])
  expect(view.versions.items.map(({ text, href, current }) => [text, href, current])).toEqual([
    ['Since 5 May 2022 (E05013941)', '/wards/norbiton', true],
    ['2 May 2002 to 4 May 2022 (E05000409)', '/wards/norbiton?boundary=E05000409', false],
  ])
  const html = renderToString(h(WardProfile, view))
  expect(html).toContain('Source: Office for National Statistics')
  expect(html).toContain('21 March 2021')
})

test('the earlier boundary has no figures and says so; Welsh says it in Welsh', async () => {
  const { db } = await house.council()
  const ward = (await findWard(db, 'norbiton'))!
  const before = profileView((await wardProfile(db, ward.id, 'E05000409'))!, 'cy')
  expect(before.charts).toEqual([])
  expect(before.missing).toContain('ffin heddiw')
  expect(profileView((await wardProfile(db, ward.id))!, 'cy').charts[0]!.title).toBe(
    'Mwy o bobl 16 i 24 oed nag yn Kingston gyfan',
  )
})
