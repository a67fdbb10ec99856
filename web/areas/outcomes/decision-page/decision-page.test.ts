import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listNeighbourhoods } from '../../places/index.ts'
import { answer, fields, type HeardProject, heardProject } from '../heard-project.test-support.ts'
import { publishDecision, publishOutcome, respond, saveDecision, saveOutcome } from '../index.ts'

let house: TestHouse
let heard: HeardProject
let slug: string
let outcomeId: string
beforeAll(async () => {
  house = await openHouse()
  const many = Array.from({ length: 30 }, (_, at) => ({
    words: `Benches along the river, please, number ${at + 1}`,
    themes: ['Benches'],
    channel: at % 3 ? ('online' as const) : ('paper' as const),
  }))
  heard = await heardProject(house, 'Riverside <b>', [
    ...many,
    { words: 'Please do not show this one to anyone', themes: ['Benches'], publish: false },
    { words: 'A café with <script>alert(1)</script> cakes', themes: ['Café 🍰'] },
  ])
  const at = await house.acting()
  const made = await saveDecision(at, {
    projectId: heard.projectId,
    decidedOn: dayOf(at.now),
    ...fields({
      title: 'Benches first <i>',
      what: 'Nine benches.\n\n- five here\n- four there',
      optionsRejected: [{ option: 'A café', why: 'It costs more than we have.' }],
      translations: { cy: { title: 'Meinciau yn gyntaf', what: 'Naw mainc.' } },
    }),
  })
  if (!('decisionId' in made)) throw new Error(JSON.stringify(made))
  slug = made.slug
  expect((await (await house.browser()).visit(`/decisions/${slug}`)).status).toBe(404)
  await respond(at, {
    decisionId: made.decisionId,
    themeId: heard.themes['Benches']!,
    ...answer({
      reason: 'Nine are ordered.',
      dueOn: '2030-06-19',
      translations: { cy: { reason: 'Mae naw wedi’u harchebu.' } },
    }),
  })
  await respond(at, {
    decisionId: made.decisionId,
    themeId: heard.themes['Café 🍰']!,
    ...answer({
      used: false,
      notUsedWhy: 'A café is not ours to open.',
      response: 'cannot',
      reason: 'We may not run a business.',
    }),
  })
  expect(await publishDecision(at, made.decisionId)).toEqual({ published: true })
  const outcome = await saveOutcome(at, {
    projectId: heard.projectId,
    decisionId: made.decisionId,
    title: 'The first bench',
    what: 'It stands.',
    happenedOn: dayOf(at.now),
    evidence: 'Sat on.',
    translations: { cy: { title: 'Y fainc gyntaf' } },
    themeIds: [heard.themes['Benches']!],
  })
  outcomeId = (outcome as { outcomeId: string }).outcomeId
  expect((await (await house.browser()).visit(`/outcomes/${outcomeId}`)).status).toBe(404)
  await publishOutcome(at, outcomeId)
})
afterAll(() => house.close())

test('a decision shows each theme beside its answer, the coverage, the reasons and what was not chosen', async () => {
  const browser = await house.browser()
  const page = await browser.visit(`/decisions/${slug}`)
  expect(page.status).toBe(200)
  for (const words of [
    'Benches first <i>',
    'Decided by The parks committee on',
    '31 people said',
    'We will do it',
    'Nine are ordered.',
    'We cannot, because',
    'A café is not ours to open.',
    '97% of all that you told us shaped this decision',
    '1 got an answer here',
    'On paper',
    'A café It costs more than we have.',
    'The first bench',
    'You asked for it.',
  ])
    expect(page.text, words).toContain(words)
  expect(page.html).not.toContain('<script>alert')
  expect(page.html).toContain('<li>five here</li>')
  expect(page.headers.get('set-cookie')).toBeNull()
  expect(page.html).not.toContain('_token')
  const welsh = await browser.visit(`/decisions/${slug}?lang=cy`)
  for (const words of ['Meinciau yn gyntaf', 'Mae naw wedi’u harchebu.', 'Byddwn yn ei wneud', 'Y fainc gyntaf'])
    expect(welsh.text, words).toContain(words)
})

test('R80: whoever has a thought about a decision or a theme finds the box for it there', async () => {
  const browser = await house.browser()
  for (const [path, about] of [
    [`/decisions/${slug}`, 'Benches first <i>'],
    [`/themes/${heard.themes['Benches']}`, 'Benches'],
  ] as const) {
    const [, box] = /href="(\/thoughts\/[^"]+)"/.exec((await browser.visit(path)).html) ?? []
    const page = await browser.visit(box!)
    expect(page.status).toBe(200)
    expect(page.text).toContain(`About ${about}.`)
    const sent = await browser.submit(box!, { thought: `A thought about ${about}`, reply: 'no' })
    expect(sent.url).toMatch(/^\/receipts\//)
  }
})

test('one can walk from it to every voice that may be shown, page by page and theme by theme', async () => {
  const browser = await house.browser()
  const seen = new Set<string>()
  let path: string | undefined = `/decisions/${slug}/voices`
  let pages = 0
  for (; path; pages++) {
    const page = await browser.visit(path)
    expect(page.status).toBe(200)
    for (const [, id] of page.html.matchAll(/href="\/voices\/([^"]+)"/g)) seen.add(id!)
    path = /govuk-pagination__next[\s\S]*?href="([^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(pages).toBe(2)
  expect(seen).toEqual(new Set(heard.voices.filter((_, at) => at !== 30).map(({ id }) => id)))
  const one = await browser.visit(`/decisions/${slug}/voices?theme=${heard.themes['Café 🍰']}`)
  expect(one.html.match(/href="\/voices\//g)).toHaveLength(1)
  for (const query of [`theme=${crypto.randomUUID()}`, "theme=1' or true", 'after=nonsense', 'after=%F0%9F%92%A7'])
    expect((await browser.visit(`/decisions/${slug}/voices?${query}`)).status, query).toBe(404)
})

test('what changed lists the pairs of the whole council, and an outcome has a page with its evidence', async () => {
  const browser = await house.browser()
  const list = await browser.visit('/what-changed')
  expect(list.text).toContain('From Riverside <b>')
  expect(list.text).toContain('What changed since: The first bench')
  expect((await (await house.browser()).visit('/what-changed?lang=cy')).text).toContain('Beth newidiodd')
  const outcome = await browser.visit(`/outcomes/${outcomeId}`)
  for (const words of ['The first bench', 'It stands.', 'How we know', 'Sat on.', 'Benches first <i>'])
    expect(outcome.text, words).toContain(words)
  for (const path of [
    '/what-changed?page=0',
    '/what-changed?page=99',
    '/what-changed?page=-1',
    "/what-changed?page=1'",
    '/outcomes/1',
    `/outcomes/${crypto.randomUUID()}`,
    '/decisions/nothing',
    "/decisions/x'%20or%20true",
  ])
    expect((await browser.visit(path)).status, path).toBe(404)
})

test('another council has nothing of it', async () => {
  const there = await house.browser(undefined, 'barnet')
  for (const path of [`/decisions/${slug}`, `/decisions/${slug}/voices`, `/outcomes/${outcomeId}`])
    expect((await there.visit(path)).status, path).toBe(404)
  expect((await there.visit('/what-changed')).text).not.toContain('Riverside')
})

test('a page costs the same with many voices: it reads the stored coverage', async () => {
  const { db } = await house.council()
  await db
    .updateTable('decision_coverages')
    .set((e) => ({ coverage: e.fn('jsonb_set', ['coverage', e.val('{used}'), e.val('12')]) as never }))
    .execute()
  const browser = await house.browser('resident')
  expect((await browser.visit(`/decisions/${slug}`)).text).toContain('12 shaped this decision')
})

test('a neighbourhood and a ward tell what came of what was said there', async () => {
  const { db } = await house.council()
  const at = await house.acting()
  const [neighbourhood] = await listNeighbourhoods(db)
  const browser = await house.browser()
  // Riverside has no place of its own, so it is about every ward.
  const page = await browser.visit(`/neighbourhoods/${neighbourhood!.slug}`)
  expect(page.html).toContain(`href="/decisions/${slug}"`)
  const reading = { db, language: 'en' as const, now: at.now, person: null }
  const panels = await at.house.panels(`ward:${neighbourhood!.wards[0]}`, reading)
  expect(panels.find(({ key }) => key === 'what-changed')?.items[0]).toMatchObject({
    title: 'Benches',
    words: 'We will do it: Nine are ordered.',
  })
  expect((await at.house.panels('neighbourhood:nowhere', reading)).some(({ key }) => key === 'what-changed')).toBe(
    false,
  )
})
