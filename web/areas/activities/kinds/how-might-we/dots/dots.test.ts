import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { eraseVoice, moderate } from '../../../../voices/index.ts'
import { findActivityById } from '../../../activity/queries.ts'
import { takePart } from '../../../taking/commands.ts'
import { fresh } from '../definition.ts'
import { type OpenHmw, openHmw, share } from '../how-might-we.test-support.ts'
import { dotsPutBy, forgetDots } from '../personal.ts'
import { setPaper } from '../sorting/commands.ts'
import { putDots } from './commands.ts'

let house: TestHouse
let hmw: OpenHmw
let ideas: string[]
beforeAll(async () => {
  house = await openHouse()
  hmw = await openHmw(house)
  ideas = await share(await house.acting(), hmw, ['Trees in tubs', 'A pond', 'A green roof on the stop'])
})
afterAll(() => house.close())

/** Dots as they are stored on each idea; they equal a recount, as do those of every person. */
async function dotsOn(all: readonly string[]): Promise<number[]> {
  const { db } = await house.council()
  const { rows } = await sql<{ dots: number; people: number; n: number; persons: number }>`
    select i.dots, i.people, coalesce(sum(d.n), 0)::int as n, count(d.person)::int as persons from hmw_ideas i
    left join hmw_dots d on d.idea = i.voice_id and d.counts where i.voice_id = any(${[...all]}::uuid[])
    group by i.voice_id order by array_position(${[...all]}::uuid[], i.voice_id)`.execute(db)
  for (const { dots, people, n, persons } of rows) expect([dots, people]).toEqual([n, persons])
  const wrong =
    await sql`select from hmw_people p where given <> coalesce((select sum(n) from hmw_dots d where d.person = p.person), 0)`.execute(
      db,
    )
  expect(wrong.rows).toHaveLength(0)
  return rows.map(({ dots }) => dots)
}

const form = (counts: readonly (number | string)[]) =>
  Object.fromEntries(counts.map((n, index) => [`dots-${ideas[index]}`, String(n)]))
const path = () => `${hmw.path}/questions/h1/dots`

describe('dots are limited per person', () => {
  test('R78: an eleventh dot is refused when ten are allowed', async () => {
    const browser = await house.browser()
    const page = await browser.visit(path())
    expect(page.text).toContain('You have 10 dots')
    expect((await browser.send(path(), form([5, 4, 1]))).location).toBe(`${hmw.path}/questions/h1`)
    expect(await dotsOn(ideas)).toEqual([5, 4, 1])
    const eleven = await browser.send(path(), form([5, 5, 1]))
    expect(eleven.status).toBe(422)
    expect(eleven.text).toContain('You have put more dots than you have')
    expect(await dotsOn(ideas)).toEqual([5, 4, 1])
    // By a raw POST that names one idea alone as well: what lies elsewhere counts.
    expect((await browser.send(path(), { [`dots-${ideas[2]}`]: '2' })).status).toBe(422)
    expect(await dotsOn(ideas)).toEqual([5, 4, 1])
    // They can be taken back while it is open, and given anew.
    expect((await browser.send(path(), form([0, '', 5]))).status).toBe(303)
    expect(await dotsOn(ideas)).toEqual([0, 0, 5])
    expect((await browser.visit(path())).html).toMatch(/value="5"/)
    expect((await browser.send(path(), form([0, 0, 0]))).status).toBe(303)
    expect(await dotsOn(ideas)).toEqual([0, 0, 0])
  })

  test('what is no number, too many on one idea, or an idea of elsewhere is refused, and what was typed stays', async () => {
    const browser = await house.browser()
    await browser.visit(path())
    for (const [wrong, why] of [
      [form(['-1', 0, 0]), 'Write a whole number'],
      [form(['1.5', 0, 0]), 'Write a whole number'],
      [form(['1e1', 0, 0]), 'Write a whole number'],
      [form([6, 0, 0]), 'too many dots on one idea'],
      [{ [`dots-${newId()}`]: '1' }, 'not shown any more'],
      [{ 'dots-%27;drop': '1' }, 'not shown any more'],
    ] as const) {
      const refused = await browser.send(path(), wrong)
      expect([refused.status, refused.text.includes(why)], why).toEqual([422, true])
    }
    const typed = await browser.send(path(), form(['<b>', 2, 0]))
    expect(typed.html).toContain('value="&lt;b>"')
    const welsh = await browser.send(path(), { ...form([3, 0, 0]), 'switch-language': 'cy' }, { nothingDone: true })
    expect(welsh.html).toContain('value="3"')
    expect(welsh.text).toContain('Cadw fy notiau')
    expect((await browser.send(path(), form([1, 0, 0]), { token: 'wrong' })).status).toBeGreaterThan(399)
    expect(await dotsOn(ideas)).toEqual([0, 0, 0])
  })

  test('twenty at once by one browser never give more than ten; twenty people at once give twenty times', async () => {
    const own = await openHmw(house)
    const at = await house.acting()
    const all = await share(
      at,
      own,
      Array.from({ length: 20 }, (_, n) => `Idea ${n}`),
    )
    const browser = await house.browser()
    const to = `${own.path}/questions/h1/dots`
    await browser.visit(to)
    const sent = await Promise.all(all.map((id) => browser.send(to, { [`dots-${id}`]: '1' })))
    expect(sent.map(({ status }) => status).sort()).toEqual([...Array(10).fill(303), ...Array(10).fill(422)])
    expect((await dotsOn(all)).reduce((a, b) => a + b)).toBe(10)
    const same = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        putDots(at, own, {
          person: `somebody ${n}`,
          wanted: new Map([
            [all[0]!, 5],
            [all[1]!, 5],
          ]),
        }),
      ),
    )
    expect(same).toEqual(Array(20).fill({ given: 10, left: 0 }))
    expect((await dotsOn(all)).reduce((a, b) => a + b)).toBe(210)
    // With every rule in the code away, the database still refuses.
    const { db } = await house.council()
    await expect(
      sql`update hmw_people set given = 11 where activity_id = ${own.id} and person = 'somebody 1'`.execute(db),
    ).rejects.toThrow(/check/)
  })

  test('an idea that is refused or erased gives its dots back, and leaves the form on paper', async () => {
    const own = await openHmw(house)
    const at = await house.acting()
    const [one, two] = await share(at, own, ['Refused later', 'Erased later'])
    const set = (label: string) => setPaper(at, { activityId: own.id, question: 'h1', idea: one!, label })
    expect(await set(' ')).toEqual({ refused: 'label-missing' })
    expect(await set('Soon gone')).toEqual({ saved: 'i1' })
    const person = { person: 'somebody' }
    await putDots(at, own, {
      ...person,
      wanted: new Map([
        [one!, 5],
        [two!, 5],
      ]),
    })
    await moderate(at, { voiceIds: [one!], decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults.' } })
    expect(await putDots(at, own, { ...person, wanted: new Map([[one!, 1]]) })).toEqual({ refused: 'no-such-idea' })
    await eraseVoice(at, two!, 'asked')
    const [three] = await share(at, own, ['A new one'])
    expect(await putDots(at, own, { ...person, wanted: new Map([[three!, 5]]) })).toEqual({ given: 5, left: 5 })
    await dotsOn([three!])
    expect((await findActivityById(at.db, own.id, null, at.now))?.definition).toMatchObject({ paper: [] })
  })

  test('where an account is asked for, another browser gains nothing, and what it gave is told and forgotten', async () => {
    const own = await openHmw(house, { identityLevel: 'account' })
    const [idea] = await share(await house.acting(), own, ['For members'])
    const to = `${own.path}/questions/h1/dots`
    const stranger = await house.browser()
    expect((await stranger.send(to, { [`dots-${idea}`]: '5' })).location).toContain('/sign-in')
    // Whose session ended while they wrote still has the words.
    const written = await stranger.send(`${own.path}/questions/h1/ideas/new`, { answer: 'Swings for all ages' })
    expect([written.status, written.text.includes('Swings for all ages')]).toEqual([422, true])
    expect(written.html).toContain('/sign-in?return-to=')
    const account = await house.account('resident')
    for (const browser of [await house.browser({ account }), await house.browser({ account })])
      await browser.send(to, { [`dots-${idea}`]: '5' })
    expect(await dotsOn([idea!])).toEqual([5])
    const at = await house.acting()
    expect(await dotsPutBy(at.db, at.council.keys, account)).toEqual([
      { of: own.title, ideas: 1, dots: 5, on: expect.any(Date) },
    ])
    expect(await forgetDots(at, account)).toBe(1)
    expect(await dotsOn([idea!])).toEqual([0])
  })

  test('dots on paper count under the voice of their sheet, within the same limits; closed takes none', async () => {
    const own = await openHmw(house, { definition: { ...fresh, dots: 3, each: 2 } })
    const at = await house.acting()
    const [one, two] = await share(at, own, ['Benches', 'Shade'])
    for (const [idea, label] of [
      [one, 'Benches'],
      [two, 'Shade'],
    ] as const)
      await setPaper(at, { activityId: own.id, question: 'h1', idea: idea!, label })
    const form = (await findActivityById(at.db, own.id, null, at.now))!
    const sheet = (values: Record<string, string>) =>
      takePart(at, form, {
        values: { ...values, contact: 'no' },
        place: undefined,
        channel: 'paper',
        language: 'en',
        once: newId(at.now),
        enteredFor: 'a paper form',
        participant: { level: 'staff', key: newId(at.now) },
      })
    const taken = await sheet({ 'dots-i1': '2', 'dots-i2': '1' })
    if (!('taken' in taken)) throw new Error(taken.refused)
    expect(await sheet({ 'dots-i1': '2', 'dots-i2': '2' })).toEqual({ refused: 'too-many-dots' })
    expect(await dotsOn([one!, two!])).toEqual([2, 1])
    const refusal = { deed: 'refuse', reason: 'abuse', sentence: 'It was sent twice.' } as const
    const done = await moderate(at, { voiceIds: [taken.taken.voiceId], decision: refusal })
    expect(done).not.toHaveProperty('refused')
    expect(await dotsOn([one!, two!])).toEqual([0, 0])
    await moderate(at, { voiceIds: [taken.taken.voiceId], decision: { deed: 'count' } })
    expect(await dotsOn([one!, two!])).toEqual([2, 1])
    // Whoever has the receipt adds an idea on screen: the dots of the sheet stay where they are.
    const holder = await house.browser()
    const change = `/receipts/${taken.taken.receipt}/change`
    await holder.visit(change)
    expect((await holder.send(change, { answer: 'And a tap for water', publish: 'yes' })).status).toBe(303)
    const kept = await at.db.selectFrom('voices').select('data').where('id', '=', taken.taken.voiceId).execute()
    expect(kept[0]!.data).toMatchObject({ 'dots-i1': '2', 'dots-i2': '1' })
    expect(await dotsOn([one!, two!])).toEqual([2, 1])
    await eraseVoice(at, taken.taken.voiceId, 'asked')
    expect(await dotsOn([one!, two!])).toEqual([0, 0])
    await eraseVoice(at, two!, 'asked')
    expect(await sheet({ 'dots-i1': '1', 'dots-i2': '1' })).toHaveProperty('taken')
    expect(await sheet({ 'dots-i2': '2' })).toHaveProperty('taken')
    expect(await dotsOn([one!])).toEqual([1])
    const officer = await house.browser('project-officer')
    expect((await officer.visit(`/desk/activities/${own.id}/print`)).status).toBe(200)
    expect((await officer.visit(`/desk/activities/${own.id}/telephone`)).text).toContain('Benches')
    const late = { ...at, now: new Date(at.now.getTime() + 60 * 86_400_000) }
    expect(await putDots(late, own, { person: 'late', wanted: new Map([[one!, 1]]) })).toEqual({ refused: 'closed' })
  })
})
