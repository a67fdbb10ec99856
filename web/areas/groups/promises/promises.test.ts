import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { allocate } from '../link-officers/allocate.ts'
import { endAppointment } from '../link-officers/appoint.ts'
import { dayFields, linkedGroup, linkOfficer } from '../two-sides.test-support.ts'
import { endPromise, promise } from './commands.ts'
import { endedPerPage, listEnded, listOpen } from './queries.ts'
import { promiseRefusals } from './rules.ts'
import { endingRefusalWords, promiseRefusalWords, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
const today = () => dayOf(house.clock.now)
const later = <T>(days: number, then: () => Promise<T>): Promise<T> => {
  const before = house.clock.now
  house.clock.now = new Date(before.getTime() + days * 86_400_000)
  return then().finally(() => {
    house.clock.now = before
  })
}

describe('promises with a day', () => {
  test('either side promises; both see it, and from the day after that it is late, in plain words', async () => {
    const { slug, officer, member } = await linkedGroup(house, 'Lamplighters')
    const url = `/groups/${slug}/record`
    await officer.visit(`${url}/promises/new`)
    const wrong = await officer.send(`${url}/promises/new`, dayFields('due', addDays(today(), -1)))
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain(promiseRefusalWords['words-missing'])
    expect(wrong.text).toContain(promiseRefusalWords['day-past'])
    const due = addDays(today(), 5)
    await officer.submit(`${url}/promises/new`, { words: 'Mend the lamps', ...dayFields('due', due) })
    const theirs = await member.browser.submit(`${url}/promises/new`, {
      words: 'Count the dark corners',
      ...dayFields('due', due),
    })
    expect(theirs.text).toMatch(/The council: Mend the lamps .*Lamplighters: Count the dark corners/)
    expect(theirs.text).not.toContain('late')
    await later(5, async () => expect((await member.browser.visit(url)).text).toContain('Due today'))
    await later(7, async () => {
      for (const browser of [officer, member.browser]) {
        const page = await browser.visit(url)
        expect(page.text).toContain('2 promises are late')
        expect(page.text).toContain('2 days late')
      }
    })
  })

  test('whoever promised says that it is kept, changes it or takes it back with a reason; the other side only looks', async () => {
    const { id, slug, at, officer, member } = await linkedGroup(house, 'Wordkeepers')
    const make = async (words: string) => {
      const done = await promise(at, { groupId: id, by: 'officer', words, dueOn: addDays(today(), 9), once: words })
      return `/groups/${slug}/record/promises/${'promiseId' in done ? done.promiseId : ''}`
    }
    const first = await make('Open the gate')
    expect((await member.browser.visit(first)).text).not.toContain(words.keepButton)
    expect((await member.browser.send(`${first}/ending`, { as: 'kept' })).status).toBe(404)
    expect((await member.browser.send(`${first}/changes`, { version: '1', words: 'x' })).status).toBe(404)
    await officer.visit(first)
    const changed = { version: '1', words: 'Open both gates', ...dayFields('due', addDays(today(), 20)) }
    const silent = await officer.send(`${first}/changes`, changed)
    expect(silent.text).toContain(endingRefusalWords['reason-missing'])
    expect(silent.html).toContain('Open both gates')
    await officer.submit(`${first}/changes`, { ...changed, why: 'The key is in York' })
    const seen = await member.browser.visit(first)
    expect(seen.text).toMatch(/Open both gates .*What it said until .* Open the gate .*The key is in York/)
    expect((await officer.send(`${first}/changes`, { ...changed, why: 'x' })).text).toContain(words.changedMeanwhile)
    await officer.submit(`${first}/ending`, { as: 'kept', how: 'Both stand open' })
    expect((await member.browser.visit(first)).text).toMatch(/Kept on .*Both stand open/)
    expect((await officer.send(`${first}/ending`, { as: 'kept' })).text).toContain('Kept on')
    const second = await make('Paint it')
    await officer.visit(second)
    expect((await officer.send(`${second}/ending`, { as: 'withdrawn' })).text).toContain(
      endingRefusalWords['reason-missing'],
    )
    await officer.submit(`${second}/ending`, { as: 'withdrawn', whyNot: 'No paint' })
    const list = await member.browser.visit(`/groups/${slug}/record/promises`)
    expect(list.text).toContain(words.openEmpty)
    expect(list.text).toMatch(/Paint it Taken back on/)
  })

  test('what is over is read a page at a time; made twice it is one', async () => {
    const { id, slug, at, officer } = await linkedGroup(house, 'Many Kept')
    for (let i = 0; i < endedPerPage + 2; i++) {
      const said = { groupId: id, by: 'officer', words: `Thing ${i}.`, dueOn: today(), once: String(i) } as const
      const [one, two] = [await promise(at, said), await promise(at, said)]
      expect(one).toEqual(two)
      const promiseId = 'promiseId' in one ? one.promiseId : ''
      await endPromise(at, { groupId: id, promiseId, by: 'officer', as: 'kept', why: '' })
    }
    const url = `/groups/${slug}/record/promises`
    expect((await officer.visit(url)).text).not.toContain('Thing 1.')
    const { older } = await listEnded(at.db, id)
    expect((await officer.visit(`${url}?before=${older}`)).text).toContain('Thing 1.')
  })
})

describe('a handover', () => {
  test('an ending link hands the open promises on; the successor sees the record, the predecessor does not', async () => {
    const { id, slug, at, link, officer, member } = await linkedGroup(house, 'Handed On')
    await promise(at, { groupId: id, by: 'officer', words: 'Fix the roof', dueOn: addDays(today(), 9), once: 'x' })
    const heir = await linkOfficer(house)
    const heirs = await house.browser({ account: heir.account })
    const url = `/groups/${slug}/record`
    expect((await heirs.visit(url)).status).toBe(404)
    await later(2, async () => {
      const leaving = { officerId: link.id, reason: 'Retires', successorId: heir.id }
      expect(await endAppointment({ ...at, now: house.clock.now }, leaving)).toMatchObject({ handedOver: 1 })
    })
    expect((await officer.visit(url)).status).toBe(404)
    expect((await officer.visit(`${url}/promises`)).status).toBe(404)
    const [open] = await listOpen(at.db, id)
    const seen = await heirs.visit(`${url}/promises/${open!.id}`)
    expect(seen.text).toContain(words.keepButton)
    expect(seen.text).toContain('Test link-officer took it over on')
    await heirs.submit(`${url}/promises/${open!.id}/ending`, { as: 'kept', how: '' })
    expect((await member.browser.visit(url)).text).toContain('Nothing is promised at the moment')
    const next = await linkOfficer(house)
    await allocate(at, { groupId: id, officerId: next.id, relevance: 'Knows roofs', despite: true })
    expect((await heirs.visit(url)).status).toBe(404)
    expect((await (await house.browser({ account: next.account })).visit(url)).status).toBe(200)
  })
})

test('rules: a promise has words and a day that can be kept', () => {
  expect(promiseRefusals({ words: 'x', dueOn: '2026-03-01' }, '2026-03-01')).toEqual({})
  expect(promiseRefusals({ words: 'x'.repeat(501), dueOn: 'not-a-day' }, '2026-03-01')).toEqual({
    words: 'words-too-long',
    dueOn: 'day-missing',
  })
  expect(promiseRefusals({ words: 'x', dueOn: '2031-01-01' }, '2026-03-01')).toEqual({ dueOn: 'day-far' })
})
