import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '../../../permissions.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const fields = { about: 'all', title: 'Six benches', body: 'They stand.' }
async function begin(more: Record<string, string> = {}): Promise<string> {
  const sent = await officer.send('/desk/posts/new', { ...fields, ...more })
  expect(sent.status, sent.text).toBe(303)
  return sent.location!
}

test('an officer writes, looks, publishes, and takes down with a reason', async () => {
  expect((await officer.visit('/desk/posts/new')).status).toBe(200)
  const desk = await begin({ title: 'From draft to gone' })
  const preview = await officer.follow(desk)
  expect(preview.text).toContain('Draft')
  expect(preview.text).toContain('They stand.')
  expect((await (await house.browser()).visit('/news/from-draft-to-gone')).status).toBe(404)
  const later = await officer.submit(`${desk}/publication`, {
    publish: 'later',
    'at-day': '1',
    'at-month': '2',
    'at-year': '2001',
    'at-time': '9am',
  })
  expect(later.text).toContain('Enter a time that is still to come')
  expect(later.html).toContain('value="2001"')
  expect((await officer.submit(`${desk}/publication`, { publish: 'later' })).text).toContain('Enter a day and a time')
  expect((await officer.submit(`${desk}/publication`, { publish: 'now' })).text).toContain('It is public now')
  expect((await (await house.browser()).visit('/news/from-draft-to-gone')).status).toBe(200)
  expect((await officer.submit(`${desk}/withdrawal`, {})).text).toContain('Say why')
  expect((await officer.submit(`${desk}/withdrawal`, { reason: 'They fell over.' })).text).toContain('Taken down')
  const { db } = await house.council()
  const deeds = await db
    .selectFrom('record_entries')
    .select('deed')
    .where('subject', '=', `post:${desk.split('/').pop()}`)
    .orderBy('at')
    .orderBy('id')
    .execute()
  expect(deeds.map(({ deed }) => deed).sort()).toEqual(['post.published', 'post.withdrawn', 'post.written'])
})

test('sending twice writes one update', async () => {
  const _once = crypto.randomUUID()
  const [first, second] = await Promise.all([begin({ title: 'Once', _once }), begin({ title: 'Once', _once })])
  expect(first).toBe(second)
})

test('the list counts, sorts and filters', async () => {
  await begin({ title: 'Aardvarks' })
  const list = await officer.visit('/desk/posts?sort=title&state=draft')
  expect(list.text).toMatch(/Draft \d+/)
  expect(list.text).toContain('Aardvarks')
  expect((await officer.visit('/desk/posts?state=withdrawn')).text).not.toContain('Aardvarks')
  for (const query of ['sort=constructor', 'state=constructor', 'page=-1', 'page=1e9', "about='x", 'about=project:1'])
    expect((await officer.visit(`/desk/posts?${query}`)).status).toBe(200)
})

test('two officers at once: the second sees both texts', async () => {
  const desk = await begin({ title: 'Two pens' })
  await officer.send(`${desk}/edit`, { ...fields, title: 'Two pens', body: 'The first wrote this.', version: '1' })
  const second = await officer.send(`${desk}/edit`, {
    ...fields,
    title: 'Two pens',
    body: 'The second wrote that.',
    version: '1',
  })
  expect(second.status).toBe(422)
  expect(second.text).toContain('The first wrote this.')
  expect(second.text).toContain('The second wrote that.')
  expect(second.html).toContain('name="version" value="2"')
})

describe('what is typed carelessly or with ill will is kept, named and harmless', () => {
  const wide = 'ŵ'.repeat(121)
  test.each([
    ['nothing', { title: '', body: '' }, ['Enter a title', 'Write the update']],
    ['a long title', { title: wide }, ['Make the title 120 characters or fewer']],
    ['a long body', { body: 'x'.repeat(20_001) }, ['Make the update 20,000 characters or fewer']],
    [
      'a subject that is not there',
      { about: 'project:0190a000-0000-7000-8000-000000000000' },
      ['Choose what it is about'],
    ],
    ['a ward that is not one', { about: 'ward', ward: "ward:'; drop table posts;--" }, ['Choose what it is about']],
    ['long Welsh', { 'title-cy': wide }, ['Make the Welsh title 120']],
  ])('%s', async (_, typed, said) => {
    const page = await officer.send('/desk/posts/new', { ...fields, ...typed })
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    for (const sentence of said) expect(page.text).toContain(sentence)
    for (const value of Object.values({ ...fields, ...typed }))
      if (value && !value.includes(':') && value !== 'ward') expect(page.html).toContain(value)
  })

  test.each([
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    "'; drop table posts;--",
    'مرحبا 🌳',
    '../../etc/passwd',
    '[x](javascript:alert(1))',
  ])('%s', async (words) => {
    const desk = await begin({ title: words, summary: words, body: words, notesToEditors: words })
    const page = await officer.follow(desk)
    expect(page.html).not.toMatch(/<script>alert|<svg onload|href="javascript:/)
    await officer.send(`${desk}/publication`, { publish: 'now' })
    expect((await (await house.browser()).visit('/news')).status).toBe(200)
  })

  test.each([
    [
      'not a picture',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'not a picture we can read',
    ],
    [
      'a picture cut off',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'not a picture we can read',
    ],
  ])('%s', async (_, bytes, said) => {
    const page = await officer.send(
      '/desk/posts/new',
      { ...fields, title: 'Kept title' },
      { files: { picture: { name: '../../x.png', type: 'image/png', bytes } } },
    )
    expect(page.status).toBe(422)
    expect(page.text).toContain(said)
    expect(page.html).toContain('value="Kept title"')
  })

  test('12 MB is too much, and says so calmly', async () => {
    const page = await officer.send('/desk/posts/new', fields, {
      files: { picture: { name: 'x.png', type: 'image/png', bytes: Buffer.alloc(12 * 1024 * 1024) } },
    })
    expect(page.status).toBe(413)
  })
})

describe('posts.edit', () => {
  const allowed: readonly Role[] = ['project-officer', 'administrator']
  test.each(roles.map((role) => [role, allowed.includes(role)] as const))('%s: %s', async (role, may) => {
    const browser = await house.browser(role)
    for (const path of ['/desk/posts', '/desk/posts/new'])
      expect((await browser.visit(path)).status, path).toBe(may ? 200 : 404)
    expect((await browser.send('/desk/posts/new', fields)).status).toBe(may ? 303 : 404)
  })

  test('nobody signed in is sent to sign in; a grant for one subject opens nothing else', async () => {
    const desk = await begin({ title: 'For the council' })
    expect((await (await house.browser()).visit('/desk/posts')).location).toMatch(/^\/sign-in/)
    const account = await house.account('project-officer', 'kingston', 'project:0190a000-0000-7000-8000-000000000000')
    const one = await house.browser({ account })
    expect((await one.visit('/desk/posts')).text).not.toContain('For the council')
    expect((await one.visit(desk)).status).toBe(404)
    expect((await one.send(`${desk}/withdrawal`, { reason: 'x' })).status).toBe(404)
    expect((await one.send('/desk/posts/new', fields)).status).toBe(422)
  })
})

test.each([
  '/desk/posts/x',
  '/desk/posts/0190a000-0000-7000-8000-000000000000',
  '/desk/posts/0190a000-0000-7000-8000-000000000000/edit',
  '/desk/posts/x/picture',
])('%s is not found', async (path) => {
  expect((await officer.visit(path)).status).toBe(404)
})
