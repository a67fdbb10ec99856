import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listAnnouncements, publishPost, savePost, withdrawPost } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const hours = (n: number) => new Date(house.clock.now.getTime() + n * 3600_000)
async function written(title: string, more: Partial<Parameters<typeof savePost>[1]> = {}) {
  const done = await savePost(await house.acting(), { subject: 'all', title, body: 'The **words** of it.', ...more })
  if (!('postId' in done)) throw new Error(JSON.stringify(done))
  return done
}

describe('R10: an embargo', () => {
  test('an address gives 404 before its time and 200 after; lists, feeds and news hold to it too', async () => {
    const { slug } = await written('Embargoed benches', { publishAt: hours(2), summary: 'Forty of them' })
    const visitor = await house.browser()
    expect((await visitor.visit(`/news/${slug}`)).status).toBe(404)
    expect((await visitor.visit('/news')).text).not.toContain('Embargoed benches')
    expect((await visitor.visit('/feeds/all.atom')).html).not.toContain('Embargoed benches')
    house.clock.now = hours(2)
    const page = await visitor.visit(`/news/${slug}`)
    expect(page.status).toBe(200)
    expect(page.html).toContain('<strong>words</strong>')
    expect((await visitor.visit('/news')).text).toContain('Embargoed benches')
    expect((await visitor.visit('/feeds/all.atom')).html).toContain('Embargoed benches')
  })

  test('its picture is not found before the time either', async () => {
    const sharp = (await import('sharp')).default
    const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    const at = await house.acting()
    const input = {
      subject: 'all',
      title: 'With a picture',
      body: 'x',
      publishAt: hours(1),
      picture: { name: 'a.png', bytes },
    }
    expect(await savePost(at, input, house.files)).toEqual({
      refused: 'invalid',
      fields: { pictureAlt: 'alt-missing' },
    })
    const done = await savePost(at, { ...input, pictureAlt: 'A bench under a lime tree' }, house.files)
    const slug = 'slug' in done ? done.slug : ''
    const visitor = await house.browser()
    expect((await visitor.visit(`/news/${slug}/picture`)).status).toBe(404)
    house.clock.now = hours(1)
    expect((await visitor.visit(`/news/${slug}`)).html).toContain('alt="A bench under a lime tree"')
    const picture = await visitor.visit(`/news/${slug}/picture`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  })
})

test('R80: an update has the box for a thought about it, which leads to a receipt', async () => {
  const { postId, slug } = await written('New swings', { publishAt: house.clock.now })
  const visitor = await house.browser()
  const [, box] = /href="(\/thoughts\/[^"]+)"/.exec((await visitor.visit(`/news/${slug}`)).html) ?? []
  expect(decodeURIComponent(box!)).toBe(`/thoughts/post:${postId}`)
  expect((await visitor.visit(box!)).text).toContain('About New swings.')
  const sent = await visitor.submit(box!, { thought: 'One for small children too', reply: 'no' })
  expect(sent.url).toMatch(/^\/receipts\//)
  expect(sent.text).toContain('One for small children too')
  expect((await visitor.visit(`/news/${slug}?lang=cy`)).text).toContain('Anfonwch sylw atom am hyn')
  const draft = await written('Not yet')
  expect((await visitor.visit(`/thoughts/post:${draft.postId}`)).status).toBe(404)
  const officer = await house.browser('project-officer')
  expect((await officer.visit(`/desk/posts/${draft.postId}`)).html).not.toContain('/thoughts/post')
})

test('an update that is taken down says when and why, and is news no more', async () => {
  const { postId, slug } = await written('Wrong date', { publishAt: house.clock.now })
  const at = await house.acting()
  expect(await withdrawPost(at, { postId, reason: '' })).toEqual({ refused: 'reason-missing' })
  expect(await withdrawPost(at, { postId, reason: 'The date was wrong.' })).toEqual({ withdrawn: true })
  const page = await (await house.browser()).visit(`/news/${slug}`)
  expect(page.status).toBe(410)
  expect(page.text).toContain('The date was wrong.')
  expect(page.text).not.toContain('words of it')
  expect((await listAnnouncements(at.db, 'all', at.now)).map(({ title }) => title)).not.toContain('Wrong date')
  expect(await publishPost(at, { postId, publishAt: at.now })).toEqual({ refused: 'withdrawn' })
})

test('a time that is set can be cancelled; one that has come cannot be set again', async () => {
  const { postId } = await written('Later')
  const at = await house.acting()
  expect(await publishPost(at, { postId, publishAt: hours(-1) })).toEqual({ refused: 'time-past' })
  expect(await publishPost(at, { postId, publishAt: hours(24 * 900) })).toEqual({ refused: 'time-too-far' })
  expect(await publishPost(at, { postId, publishAt: hours(5) })).toEqual({ published: true })
  expect(await withdrawPost(at, { postId, reason: '' })).toEqual({ withdrawn: true })
  expect(await publishPost(at, { postId, publishAt: at.now })).toEqual({ published: true })
  expect(await publishPost(at, { postId, publishAt: hours(5) })).toEqual({ refused: 'already-public' })
})

test('an update in Welsh is read in Welsh, and in English where it has none', async () => {
  const both = await written('Two tongues', {
    publishAt: house.clock.now,
    translations: { cy: { title: 'Dwy iaith', body: 'Geiriau.' } },
  })
  const one = await written('One tongue', { publishAt: house.clock.now })
  const visitor = await house.browser()
  const page = await visitor.visit(`/news/${both.slug}?lang=cy`)
  expect(page.title).toContain('Dwy iaith')
  expect(page.html).toContain('lang="cy"')
  expect((await visitor.visit(`/news/${one.slug}`)).html).toContain('<div class="fm-prose" lang="en">')
})

test('R34: four plain links, and a feed that readers find', async () => {
  const { slug } = await written('Share me & "more"', { publishAt: house.clock.now })
  const page = await (await house.browser()).visit(`/news/${slug}`)
  for (const host of ['www.facebook.com', 'x.com', 'www.linkedin.com', 'mailto:']) expect(page.html).toContain(host)
  expect(page.html).toContain('<link rel="alternate" type="application/atom+xml" href="/feeds/all.atom"')
  const feed = await (await house.browser()).visit('/feeds/all.atom')
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(feed.html).toContain(`<id>http://kingston.localhost:8000/news/${slug}#`)
  expect(feed.html).not.toMatch(/href="\//)
})

test.each([
  '/news?page=0',
  '/news?page=99',
  '/news?page=x',
  '/news/%00',
  "/news/'; drop table posts",
  '/news/..%2f..%2fetc',
  '/feeds/all',
  '/feeds/project:1.atom',
  '/feeds/x.atom',
  '/feeds/post:..%2f.atom',
])('%s is not found', async (path) => {
  expect((await (await house.browser()).visit(path)).status).toBe(404)
})

test('an update of one council is not found at another', async () => {
  const { postId, slug } = await written('Ours alone', { publishAt: house.clock.now })
  expect((await (await house.browser(undefined, 'barnet')).visit(`/news/${slug}`)).status).toBe(404)
  const officer = await house.browser('project-officer', 'barnet')
  expect((await officer.visit(`/desk/posts/${postId}`)).status).toBe(404)
})
