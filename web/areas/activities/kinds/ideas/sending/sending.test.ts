import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { type Board, hidden, openBoard, shareIdea } from '../board.test-support.ts'
import { listSimilar } from './similar-queries.ts'

let house: TestHouse
let board: Board
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
})
afterAll(() => house.close())

const least = {
  title: 'Plant cherry trees along Quince Lane',
  answer: 'The pavement is wide and bare there, and trees give shade.',
  publish: 'yes',
  contact: 'no',
}

describe('sharing an idea on one page', () => {
  test('without an account and without JavaScript: page, equality questions, receipt', async () => {
    const browser = await house.browser()
    const start = await browser.visit(board.path)
    expect(start.html).toContain(`href="${board.path}/ideas/new"`)
    const form = await browser.visit(`${board.path}/ideas/new`)
    for (const asked of [
      'Your idea in one line',
      'What is it about?',
      'Which place is it about?',
      'Can we show',
      'hear what happens',
    ])
      expect(form.text).toContain(asked)
    const sent = await browser.send(`${board.path}/ideas/new`, {
      ...least,
      'tags-streets': 'yes',
      postcode: 'kt2 6aa',
      name: 'Ann',
    })
    expect(sent.status, sent.text.slice(0, 400)).toBe(303)
    expect(sent.location).toMatch(/\/receipts\/.+\/equality/)
    const { db } = await house.council()
    const voice = await db
      .selectFrom('voices')
      .selectAll()
      .where('receipt', '=', sent.location!.split('/')[2]!)
      .executeTakeFirstOrThrow()
    expect(voice.words).toBe(least.answer)
    expect(voice.data).toEqual({ title: least.title, 'tags-streets': 'yes' })
    const idea = await db.selectFrom('ideas').selectAll().where('voice_id', '=', voice.id).executeTakeFirstOrThrow()
    expect(idea).toMatchObject({
      id: voice.id,
      ward_id: voice.ward_id,
      tags: ['streets'],
      status: 'proposed',
      supports: 0,
    })
    expect(voice.ward_id).not.toBeNull()
    expect(JSON.stringify(voice)).not.toMatch(/kt2 ?6aa/i)
    // Nobody has read it yet: it is on no page.
    expect((await browser.visit(`${board.path}/ideas`)).text).not.toContain(least.title)
    expect((await browser.visit(`${board.path}/ideas/${idea.id}`)).status).toBe(404)
    const receipt = await browser.visit(`/receipts/${voice.receipt}`)
    expect(receipt.status).toBe(200)
  })

  test('what is wrong is said, and what was typed stays', async () => {
    const browser = await house.browser()
    const refused = await browser.send(`${board.path}/ideas/new`, { answer: 'Only this', postcode: 'ZZ1 1ZZ' })
    expect(refused.status).toBe(422)
    expect(refused.title).toMatch(/^Error: /)
    expect(refused.html).toContain('Only this')
    const welsh = await browser.send(`${board.path}/ideas/new`, { ...least, 'switch-language': 'cy' })
    expect(welsh.text).toContain('Rhannu eich syniad')
    expect(welsh.html).toContain(least.title)
  })

  test('the same form sent twice is one idea; fields that nobody asked for are nothing', async () => {
    const browser = await house.browser()
    const { _once } = hidden((await browser.visit(`${board.path}/ideas/new`)).html)
    const fields = {
      ...least,
      title: 'A clock on the old fire station',
      answer: 'So that the square tells the time.',
      _once: _once!,
    }
    const more = { status: 'done', supports: '900', voice_id: 'x', under_18: 'true', 'tags-secret': 'yes' }
    const [one, two] = [
      await browser.send(`${board.path}/ideas/new`, { ...fields, ...more }),
      await browser.send(`${board.path}/ideas/new`, { ...fields, seen: 'yes' }),
    ]
    expect(one.location).toBe(two.location)
    const { db } = await house.council()
    const { rows } = await sql<{ status: string; supports: number; tags: string[]; data: object }>`
      select i.status, i.supports, i.tags, v.data from ideas i join voices v on v.id = i.voice_id where v.receipt = ${one.location!.split('/')[2]}`.execute(
      db,
    )
    expect(rows).toEqual([{ status: 'proposed', supports: 0, tags: [], data: { title: fields.title } }])
  })

  test('a forged token, a form from elsewhere and a board of another council take nothing', async () => {
    const browser = await house.browser()
    const count = async () =>
      Number(
        (
          await (
            await house.council()
          ).db
            .selectFrom('ideas')
            .select(({ fn }) => fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      )
    const before = await count()
    expect((await browser.send(`${board.path}/ideas/new`, least, { token: 'made-up' })).status).not.toBe(303)
    expect((await browser.send(`${board.path}/ideas/new`, least, { origin: 'https://evil.example' })).status).toBe(403)
    const barnet = await house.browser(undefined, 'barnet')
    expect((await barnet.send(`${board.path}/ideas/new`, least)).status).toBe(404)
    expect(await count()).toBe(before)
  })

  test('closed: nothing is taken, and the words are given back', async () => {
    const closed = await openBoard(house)
    const { db } = await house.council()
    await db
      .updateTable('activities')
      .set({ closes_at: new Date(house.clock.now.getTime() - 1000) })
      .where('id', '=', closed.id)
      .execute()
    const browser = await house.browser()
    const page = await browser.send(`${closed.path}/ideas/new`, least)
    expect(page.status).toBe(422)
    expect(page.text).toContain(least.answer)
    expect((await browser.visit(`${closed.path}/ideas/new`)).text).toContain('You cannot answer this now')
  })
})

describe('ideas like it are offered', () => {
  test('without JavaScript once, on a page of their own; then it can be sent all the same', async () => {
    const at = await house.acting()
    const own = await openBoard(house)
    const other = await shareIdea(at, own, {
      title: 'Cherry trees on Quince Lane',
      answer: 'Plant trees along the wide pavement, for shade.',
    })
    await shareIdea(at, own, { title: 'Free swimming on Sundays', answer: 'Families would come.' })
    const browser = await house.browser()
    const offer = await browser.send(`${own.path}/ideas/new`, { ...least, ward: '', postcode: 'kt2 6aa' })
    expect(offer.status).toBe(200)
    expect(offer.text).toContain('Is one of these your idea too?')
    expect(offer.text).toContain('Cherry trees on Quince Lane')
    expect(offer.text).not.toContain('Free swimming')
    expect(offer.html).toContain(`${own.path}/ideas/${other.id}/support`)
    expect(offer.html).not.toMatch(/kt2 6aa/i)
    const again = await browser.send(`${own.path}/ideas/new`, { ...hidden(offer.html), again: 'yes' })
    expect(again.html).toContain(least.title)
    const sent = await browser.send(`${own.path}/ideas/new`, hidden(offer.html))
    expect(sent.status).toBe(303)
    const { db } = await house.council()
    const voice = await db
      .selectFrom('voices')
      .select('ward_id')
      .where('receipt', '=', sent.location!.split('/')[2]!)
      .executeTakeFirstOrThrow()
    expect(voice.ward_id).not.toBeNull()
  })

  test('while it is written: a list with ways to support them, and nothing that is not shown', async () => {
    const at = await house.acting()
    const own = await openBoard(house)
    await shareIdea(at, own, {
      title: 'A zebra crossing by the library',
      answer: 'Children cross the road there every day.',
    })
    await shareIdea(
      at,
      own,
      { title: 'A zebra crossing at the library gate', answer: 'Mr Smith of 4 Mill Lane drives too fast.' },
      { shown: false },
    )
    const browser = await house.browser()
    const answer = await browser.send(`${own.path}/ideas/similar`, {
      title: 'Zebra crossing near the library',
      answer: 'for children',
    })
    const found = JSON.parse(answer.html)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ title: 'A zebra crossing by the library', says: '0 people support it' })
    const nothing = await browser.send(`${own.path}/ideas/similar`, { title: 'More buses at night', answer: '' })
    expect(JSON.parse(nothing.html)).toEqual([])
  })

  test('among 5,000 ideas it takes no longer than among 50', async () => {
    const at = await house.acting()
    const own = await openBoard(house)
    const voice = await shareIdea(at, own, {
      title: 'Repair the fountain in the market',
      answer: 'It has been dry for years.',
    })
    const things = ['bench', 'tree', 'crossing', 'bin', 'lamp', 'path', 'hedge', 'sign', 'shelter', 'garden']
    const fill = async (n: number, from: number) => {
      await sql`insert into ideas (id, voice_id, activity_id, given_at, turn)
        select gen_random_uuid(), ${voice.id}, ${own.id}, ${at.now}, 0.5 from generate_series(1, ${n})`.execute(at.db)
      await sql`insert into idea_words select ${own.id}, w.word, i.id from (select id, row_number() over (order by id) as k from ideas where activity_id = ${own.id}) i
        cross join lateral unnest(array['street', 'council', (${things}::text[])[1 + i.k % 10], 'place' || (i.k % 97), 'why' || (i.k % 501), 'only' || i.k]) as w(word)
        where i.k > ${from} on conflict do nothing`.execute(at.db)
      await sql`analyze ideas, idea_words`.execute(at.db)
    }
    const text = 'A new bench and a lamp on the street at place7, why12, the council could repair the fountain too'
    const time = async () => {
      const all: number[] = []
      for (let i = 0; i < 9; i++) {
        const start = performance.now()
        await listSimilar(at.db, own.id, { text, language: 'en' })
        all.push(performance.now() - start)
      }
      return all.toSorted((a, b) => a - b)[4]!
    }
    await fill(50, 0)
    const few = await time()
    await fill(4950, 51)
    const many = await time()
    console.info(`similar ideas: ${few.toFixed(1)} ms among 50, ${many.toFixed(1)} ms among 5,000`)
    expect(many).toBeLessThan(Math.max(25, few * 8))
    const found = await listSimilar(at.db, own.id, { text: 'Repair the fountain in the market square', language: 'en' })
    expect(found[0]?.title).toBe('Repair the fountain in the market')
  })
})
