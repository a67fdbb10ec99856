import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { placeOfWard } from '../../../../places/index.ts'
import { eraseVoice, moderate } from '../../../../voices/index.ts'
import { type Board, openBoard, type Shared, shareIdea } from '../board.test-support.ts'
import { figuresOf } from './queries.ts'

let house: TestHouse
let board: Board
let at: Awaited<ReturnType<TestHouse['acting']>>
let ward: string
const shared: Shared[] = []
const day = 24 * 3600_000
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
  at = await house.acting()
  const { rows } = await sql<{ id: string }>`select id from areas where kind = 'ward' order by name limit 1`.execute(
    at.db,
  )
  ward = rows[0]!.id
  const place = (await placeOfWard(at.db, ward))!
  for (let n = 0; n < 45; n++)
    shared.push(
      await shareIdea(
        at,
        board,
        {
          title: `Idea number ${n + 1}`,
          answer: n % 5 === 0 ? 'Put lanterns along the canal.' : 'Something else for everybody.',
          ...(n % 3 === 0 ? { 'tags-play': 'yes' } : {}),
        },
        { givenAt: new Date(at.now.getTime() - day + n * 60_000), ...(n % 9 === 0 ? { place: place as never } : {}) },
      ),
    )
  await sql`update ideas set supports = 40 where id = ${shared[7]!.id}`.execute(at.db)
  await sql`update ideas set status = 'planned', status_at = ${at.now} where id = ${shared[9]!.id}`.execute(at.db)
})
afterAll(() => house.close())

const titles = (text: string) => [...text.matchAll(/Idea number (\d+)\b/g)].map(([, n]) => Number(n))
const read = async (path: string) => (await house.browser()).visit(path)
const nextOf = (html: string): string | undefined =>
  /govuk-pagination__next"><a [^>]*href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')

/** Every page of a list, from the first on. */
async function walk(path: string): Promise<number[]> {
  const found: number[] = []
  let here: string | undefined = path
  for (let pages = 0; here && pages < 10; pages++) {
    const page = await read(here)
    expect(page.status).toBe(200)
    found.push(...titles(page.text))
    here = nextOf(page.html)
  }
  return found
}

describe('the list of ideas', () => {
  test('newest first, page by page, each once', async () => {
    expect(await walk(`${board.path}/ideas`)).toEqual(Array.from({ length: 45 }, (_, n) => 45 - n))
  })
  test('most supported first', async () => {
    const all = await walk(`${board.path}/ideas?order=supported`)
    expect(all[0]).toBe(8)
    expect(new Set(all).size).toBe(45)
  })
  test('those that few have supported take turns: drawn once, then the same on every page and after reloading', async () => {
    const first = await read(`${board.path}/ideas?order=seldom`)
    expect(first.status).toBe(303)
    expect(first.location).toMatch(/turn=0\.\d{1,4}/)
    const all = await walk(first.location!)
    expect(new Set(all).size).toBe(45)
    expect(all.at(-1)).toBe(8)
    expect(await walk(first.location!)).toEqual(all)
    const later = await walk(`${board.path}/ideas?order=seldom&turn=0.5`)
    const sooner = await walk(`${board.path}/ideas?order=seldom&turn=0.01`)
    expect(later).not.toEqual(sooner)
    expect(later.toSorted()).toEqual(sooner.toSorted())
  })
  test('narrowed down by words, status, what it is about and ward', async () => {
    expect(await walk(`${board.path}/ideas?words=lantern+canals`)).toEqual([41, 36, 31, 26, 21, 16, 11, 6, 1])
    expect(await walk(`${board.path}/ideas?status=planned`)).toEqual([10])
    expect((await walk(`${board.path}/ideas?tag=play`)).length).toBe(15)
    expect(await walk(`${board.path}/ideas?ward=${ward}`)).toEqual([37, 28, 19, 10, 1])
    const none = await read(`${board.path}/ideas?words=dinosaurs`)
    expect(none.text).toContain('No idea fits')
    expect((await read(`${board.path}/ideas?words=the+of`)).text).toContain('No idea fits')
    expect((await read(`${board.path}/ideas`)).text).not.toContain('No idea fits')
  })
  test('an address reads no column that the list does not show, and nothing in it is run', async () => {
    const odd = [
      'order=account_id',
      "order=supports'--",
      'status=shown',
      'per_page=100000',
      'limit=1',
      'tag=secret',
      'ward=1%20or%201=1',
      'q[public_name_eq]=x',
      'after=1.2.3',
      'after=%27',
      'turn=1e400&order=seldom',
      'words=%27%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
      `after=0.0.${'0'.repeat(36)}&order=seldom&turn=0.5`,
      'words=\\%25_',
      'consent_publish=false',
      'after=999999999999999.00000000-0000-7000-8000-000000000000',
    ]
    for (const query of odd) {
      const page = await (await house.browser()).follow(`${board.path}/ideas?${query}`)
      expect(page.status, query).toBe(200)
      expect(titles(page.text).length, query).toBeLessThanOrEqual(20)
      expect(page.html).not.toContain('<script>alert')
    }
  })
  test('a refused and an erased idea are on no list, found by no word, and in no figure', async () => {
    const own = await openBoard(house)
    const refused = await shareIdea(at, own, { title: 'Zorbing in the park', answer: 'Zorbing.' })
    const erased = await shareIdea(at, own, { title: 'Yodelling at dawn', answer: 'Yodelling.' })
    const stays = await shareIdea(at, own, { title: 'Xylophones in the square', answer: 'Xylophones.' })
    expect((await read(`${own.path}/ideas?words=zorbing`)).text).toContain('Zorbing in the park')
    await moderate(at, {
      voiceIds: [refused.id],
      decision: { deed: 'refuse', reason: 'advertising', sentence: 'It sells zorbing.' },
    })
    await eraseVoice(at, erased.id, 'Asked for')
    for (const query of ['', '?words=zorbing', '?words=yodelling', '?order=supported']) {
      const page = await read(`${own.path}/ideas${query}${query ? '&' : '?'}again`)
      expect(page.text).not.toMatch(/in the park|at dawn/)
    }
    expect(await figuresOf(at.db, own.id)).toMatchObject({ total: 1 })
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from idea_words where idea_id = ${erased.id}`.execute(at.db)
    expect(rows[0]!.n).toBe(0)
    expect((await read(`${own.path}/ideas/${stays.id}`)).status).toBe(200)
  })
  test('script in titles, names and what it is about is text', async () => {
    const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    const own = await openBoard(house, {
      title: nasty.slice(0, 60),
      definition: { answerDays: 20, tags: [{ key: 'x', en: '<svg onload=alert(3)>', cy: '<svg onload=alert(3)>' }] },
    })
    const { id } = await shareIdea(at, own, { title: nasty, answer: nasty, name: '<b onclick=x>', 'tags-x': 'yes' })
    for (const path of [
      '',
      '/ideas',
      `/ideas/${id}`,
      '/ideas/figures',
      `/ideas/${id}/support`,
      `/ideas/${id}/comments/new`,
      '/ideas/new',
    ]) {
      const page = await read(`${own.path}${path}`)
      expect(page.status).toBe(200)
      expect(page.html).not.toMatch(/<img src=x|<script>alert|<svg onload|<b onclick/)
    }
  })
})

test('in figures and on the map, each with its numbers in a table; in Welsh too', async () => {
  const page = await read(`${board.path}/ideas/figures`)
  for (const said of [
    'The ten ideas that most people support',
    '45 ideas so far',
    'The council has answered 1 of 45 ideas',
    'What the ideas are about',
  ])
    expect(page.text).toContain(said)
  expect(page.html).toContain(`ward=${ward}`)
  const browser = await house.browser()
  browser.cookies.set('folkmoot_language', 'cy')
  for (const path of ['', '/ideas', '/ideas/figures', `/ideas/${shared[9]!.id}`]) {
    const welsh = await browser.visit(`${board.path}${path}`)
    expect(welsh.html).toContain('lang="cy"')
    expect(welsh.text).toMatch(/syniad/i)
  }
})

test('the list of a full board takes no longer than that of a small one', async () => {
  const own = await openBoard(house)
  const first = await shareIdea(at, own)
  const time = async () => {
    const all: number[] = []
    for (let n = 0; n < 7; n++) {
      const start = performance.now()
      await read(`${own.path}/ideas?status=${n % 2 ? 'proposed' : ''}&n=${n}${start}`)
      all.push(performance.now() - start)
    }
    return all.toSorted((a, b) => a - b)[3]!
  }
  const few = await time()
  await sql`insert into ideas (id, voice_id, activity_id, given_at, turn, supports)
    select gen_random_uuid(), ${first.id}, ${own.id}, ${at.now}::timestamptz - n * interval '1 second', random(), n % 50 from generate_series(1, 5000) n`.execute(
    at.db,
  )
  await sql`analyze ideas`.execute(at.db)
  const many = await time()
  console.info(`list of ideas: ${few.toFixed(1)} ms with 1, ${many.toFixed(1)} ms with 5,000`)
  expect(many).toBeLessThan(few * 3 + 60)
})
