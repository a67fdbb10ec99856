import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { dayFields, linkedGroup } from '../two-sides.test-support.ts'
import { mondayOf, nextQuarter, planYearOf, quarterOf } from './rules.ts'
import { otherRefusals, refusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const slug = 'barnet'
const today = () => dayOf(house.clock.now)
const wards = async () => {
  const { db } = await house.council(slug)
  const { rows } = await sql<{
    id: string
    name: string
  }>`select id, name from areas where kind = 'ward' order by name limit 3`.execute(db)
  return rows
}
/** The first day of the quarter after next: nothing of the example lies there. */
const quiet = () => nextQuarter(nextQuarter(quarterOf(today())))
const typed = (from: string, until: string, more: Record<string, string | string[]> = {}) => ({
  title: 'Parking',
  about: 'Where cars stand.',
  service: 'Highways',
  ...dayFields('from', from),
  ...dayFields('until', until),
  ...more,
})
const seenIn = (html: string) => /name="seen" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''

test('two plans for one place in the same weeks warn, naming both owners, before anything is saved and on the list', async () => {
  const officer = await house.browser('project-officer', slug)
  const [a, b] = await wards()
  const clashing = (text: string) => Number(/(\d+) of these clash/.exec(text)?.[1] ?? 0)
  const before = clashing((await officer.visit('/network/forward-plan')).text)
  await officer.visit('/network/forward-plan/new')
  const first = typed(quiet(), addDays(quiet(), 20), { wards: [a!.id, b!.id], note: 'Ring Sam first' })
  expect((await officer.submit('/network/forward-plan', first)).text).toContain(words.form.saved)
  const second = typed(addDays(quiet(), 5), addDays(quiet(), 30), {
    title: 'Trees',
    service: 'Parks',
    wards: [a!.id, b!.id],
  })
  const warned = await officer.send('/network/forward-plan', second)
  expect(warned.status).toBe(422)
  expect(warned.text).toContain(words.form.kept)
  expect(warned.text).toContain(`${a!.name} and ${b!.name} are asked about one other thing between`)
  expect(warned.text).toContain('“Parking” (Highways)')
  expect(warned.html).toContain('Trees')
  expect((await officer.visit('/network/forward-plan')).text).not.toContain('Trees')
  // What was seen stands for these clashes alone: other days are looked at again.
  const seen = seenIn(warned.html)
  const other = { ...second, ...dayFields('until', addDays(quiet(), 10)), seen }
  expect((await officer.send('/network/forward-plan', other)).status).toBe(422)
  const list = await officer.submit('/network/forward-plan', { ...second, seen })
  expect(clashing(list.text)).toBe(before + 2)
  expect(list.text).toContain('Ring Sam first')
  expect(list.text).toContain('“Trees” (Parks)')

  const visitor = await house.browser(undefined, slug)
  const open = await visitor.visit('/forward-plan')
  expect(open.text).toContain('Trees')
  expect(open.text).not.toContain('Ring Sam first')
  expect(open.text).not.toContain(words.clash)
  const publicFile = await visitor.visit('/forward-plan.csv')
  expect(publicFile.html).toContain('Trees')
  expect(publicFile.html).not.toContain('Ring Sam first')
  const file = await officer.visit('/network/forward-plan/export.csv')
  expect(file.html).toContain('Ring Sam first')
  expect(file.html).toContain('asked about one other thing')
})

test('activities that are drafted warn too, officers alone; both are in the calendar', async () => {
  const officer = await house.browser('project-officer', 'kingston')
  const { db } = await house.council()
  const { rows } = await sql<{
    title: string
    activity: string
    id: string
  }>`select a.title, a.id as activity, p.area_id as id from activities a
    join activity_publications q on q.activity_id = a.id join project_places p on p.project_id = a.project_id
    left join activity_closures c on c.activity_id = a.id
    join project_publications pub on pub.project_id = a.project_id left join project_closures pc on pc.project_id = a.project_id
    where a.kind = 'conversation' and c.at is null and pc.at is null and a.opens_at < now() and (a.closes_at is null or a.closes_at > now() + interval '5 days') limit 1`.execute(
    db,
  )
  expect(rows).toHaveLength(1)
  const warned = await officer.send(
    '/network/forward-plan',
    typed(today(), addDays(today(), 9), { wards: [rows[0]!.id] }),
  )
  expect(warned.status).toBe(422)
  expect(warned.text).toContain(rows[0]!.title)
  const list = await officer.visit('/network/forward-plan')
  expect(list.html).toContain('fm-weeks__band')
  expect(list.text).toContain(rows[0]!.title)
  const visitor = await house.browser()
  expect((await visitor.visit('/forward-plan')).text).toContain(rows[0]!.title)
  await sql`delete from activity_publications where activity_id = ${rows[0]!.activity}`.execute(db)
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  const drafted = await officer.visit('/network/forward-plan')
  expect(drafted.text).toContain(rows[0]!.title)
  expect(drafted.text).toContain(words.draft)
  expect((await visitor.visit('/forward-plan?page=1')).text).not.toContain(rows[0]!.title)
  expect((await visitor.visit('/forward-plan.csv?fresh=1')).html).not.toContain(rows[0]!.title)
  expect((await officer.visit('/network/forward-plan?when=past')).status).toBe(200)
  expect((await officer.visit('/network/forward-plan?page=900')).status).toBe(404)
})

test('more often in a quarter than the scheme allows needs a reason, which the group reads', async () => {
  const group = await linkedGroup(house, 'Often Asked', slug)
  const officer = await house.browser('administrator', slug)
  const start = nextQuarter(quiet())
  for (const i of [0, 1, 2]) {
    const day = addDays(start, 20 * i)
    expect(
      (await officer.submit('/network/forward-plan', typed(day, day, { title: `Ask ${i}`, groups: [group.id] }))).text,
    ).toContain(words.form.saved)
  }
  const late = typed(addDays(start, 70), addDays(start, 70), { title: 'Fourth', otherGroups: 'often asked' })
  const over = await officer.send('/network/forward-plan', late)
  expect(over.status).toBe(422)
  expect(over.text).toContain('Often Asked would be asked 4 times in')
  expect(over.text).toContain(refusals['over-cap'])
  const again = await officer.submit('/network/forward-plan', {
    ...late,
    overCapWhy: 'The law gives us no other month.',
  })
  expect(again.text).toContain(words.form.saved)
  const load = await officer.visit(`/network/forward-plan/load?year=${planYearOf(start)}`)
  expect(load.text).toMatch(/Often Asked.*4 too often/)
  const before = await officer.visit(`/network/forward-plan/load?year=${planYearOf(start) + 1}`)
  expect(before.text).toContain(words.notAsked(1))
  expect(before.text).toContain('Often Asked')
  const own = await group.member.browser.visit(`/network/groups/${group.id}/asks`)
  expect(own.text).toContain('The law gives us no other month.')
  for (const other of [house.browser('resident', slug), house.browser('auditor', slug)])
    expect((await (await other).visit(`/network/groups/${group.id}/asks`)).status).toBe(404)

  expect((await officer.send('/network/forward-plan/cap', { cap: '0' })).text).toContain(words.capWrong)
  expect((await officer.submit('/network/forward-plan/cap', { cap: '5' })).text).toContain(words.capSaved)
  const calm = await officer.visit(`/network/forward-plan/load?year=${planYearOf(start)}`)
  expect(calm.text).not.toContain(words.overTheCap)
  await officer.submit('/network/forward-plan/cap', { cap: '3' })
})

test('an entry is changed by whoever saw its last state, and taken out with a reason', async () => {
  const officer = await house.browser('link-officer', 'bexley')
  const group = await memberGroup(house, 'Named One', {}, 'bexley')
  const fields = typed(quiet(), quiet(), { otherGroups: 'Named One\nNobody Knows' })
  expect((await officer.send('/network/forward-plan', fields)).text).toContain(
    'No group of the network is called Nobody Knows',
  )
  const saved = await officer.submit('/network/forward-plan', { ...fields, otherGroups: 'Named One' })
  const id = /entries\/([0-9a-f-]{36})/.exec(saved.html)![1]!
  const url = `/network/forward-plan/entries/${id}`
  const form = await officer.visit(url)
  expect(form.html).toContain('Named One')
  const changed = { ...typed(quiet(), addDays(quiet(), 3)), title: 'Parking again', version: '1' }
  expect((await officer.submit(url, changed)).text).toContain('Parking again')
  const stale = await officer.send(url, { ...changed, title: 'Lost' })
  expect(stale.text).toContain(otherRefusals['changed-meanwhile'])
  expect((await officer.send(`${url}/withdrawal`)).text).toContain(otherRefusals['why-missing'])
  expect((await officer.submit(`${url}/withdrawal`, { why: 'No money.' })).text).not.toContain('Parking again')
  expect((await officer.visit(url)).text).toContain('No money.')
  expect(group.id).not.toBe('')
  const stranger = await house.browser('auditor', 'bexley')
  for (const path of ['/network/forward-plan', '/network/forward-plan/new', '/network/forward-plan/load', url])
    expect((await stranger.visit(path)).status, path).toBe(404)
  expect((await stranger.send('/network/forward-plan', changed)).status).toBe(404)
  for (const path of [
    '/network/forward-plan/entries/x',
    '/network/forward-plan/load?year=1',
    '/network/forward-plan?page=x',
  ])
    expect((await officer.visit(path)).status, path).toBe(404)
  expect((await (await house.browser(undefined, 'bexley')).visit('/forward-plan')).text).not.toContain('Parking')
})

test('two officers do not both take the last free place of a group', async () => {
  const { saveEntry } = await import('./commands.ts')
  const at = await house.acting(slug)
  const group = await memberGroup(house, 'Last Place', {}, slug)
  const day = nextQuarter(nextQuarter(quiet()))
  const empty = { about: 'A', service: 'S', wards: [], communities: [], groups: [group.id], note: '', overCapWhy: '' }
  const asked = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      saveEntry(at, { fields: { ...empty, title: `T${i}`, fromOn: day, untilOn: addDays(day, i) } }),
    ),
  )
  expect(asked.filter((one) => 'entryId' in one)).toHaveLength(3)
  expect(asked.filter((one) => 'refused' in one && one.refused === 'invalid')).toHaveLength(3)
})

test('weeks begin on Monday', () => {
  expect([mondayOf('2026-11-22'), mondayOf('2026-11-23')]).toEqual(['2026-11-16', '2026-11-23'])
})
