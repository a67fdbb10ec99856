import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dispositionOf } from '../../../platform/file-headers.ts'
import { keepFile, prepareDocument, preparePicture } from '../../../platform/files.ts'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function keep(
  isPublic: boolean,
  account: string | null = null,
  name = 'plan.txt',
  bytes = Buffer.from('A plan'),
): Promise<string> {
  const at = await house.acting('kingston', { account, role: 'staff' })
  const kept = /\.png$/.test(name) ? await preparePicture(name, bytes) : prepareDocument(name, bytes)
  if ('refused' in kept) throw new Error(kept.refused)
  return keepFile(at.db, at, house.files, kept, isPublic)
}

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a public file', () => {
  test('is saved, not shown, is never guessed at, and may be kept for an hour', async () => {
    const page = await (await house.browser()).visit(`/files/${await keep(true)}`)
    expect(page.status).toBe(200)
    expect(page.html).toBe('A plan')
    expect(page.headers.get('content-disposition')).toContain('attachment')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('cache-control')).toBe('public, max-age=3600')
    expect(page.headers.getSetCookie()).toEqual([])
  })
  test('a picture is shown', async () => {
    const page = await (await house.browser()).visit(`/files/${await keep(true, null, 'logo.png', dot)}`)
    expect(page.headers.get('content-type')).toBe('image/png')
    expect(page.headers.get('content-disposition')).toContain('inline')
  })
  test('who has it already is told so', async () => {
    const id = await keep(true)
    const browser = await house.browser()
    const etag = (await browser.visit(`/files/${id}`)).headers.get('etag')!
    expect((await browser.visit(`/files/${id}`, { 'if-none-match': etag })).status).toBe(304)
  })
})

describe('a part of a public file, as players ask for it', () => {
  test('is sent alone, and a part that is not there is refused', async () => {
    const id = await keep(true)
    const browser = await house.browser()
    const part = await browser.visit(`/files/${id}`, { range: 'bytes=2-3' })
    expect([part.status, part.html, part.headers.get('content-range')]).toEqual([206, 'pl', 'bytes 2-3/6'])
    expect((await browser.visit(`/files/${id}`, { range: 'bytes=-4' })).html).toBe('plan')
    expect((await browser.visit(`/files/${id}`, { range: 'bytes=4-99' })).html).toBe('an')
    const outside = await browser.visit(`/files/${id}`, { range: 'bytes=6-' })
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */6'])
    for (const range of ['bytes=0-1,3-4', 'bytes=-', 'lines=0-1', 'bytes=3-1e9'])
      expect((await browser.visit(`/files/${id}`, { range })).html, range).toBe('A plan')
  })
})

describe('a private file', () => {
  test('is for the officer who brought it, with the second factor, and not for the next one', async () => {
    const officer = await house.browser('project-officer')
    const id = await keep(false, officer.account!)
    const page = await officer.visit(`/files/${id}`)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    for (const role of [undefined, 'resident', 'project-officer', 'administrator', 'auditor'] as const)
      expect((await (await house.browser(role)).visit(`/files/${id}`)).status, role).toBe(404)
    const { db } = await house.council()
    await db
      .updateTable('sessions')
      .set({ second_factor_at: null })
      .where('account_id', '=', officer.account!)
      .execute()
    expect((await officer.visit(`/files/${id}`)).status).toBe(404)
  })
  test('becomes public on its day', async () => {
    const id = await keep(false)
    const { db } = await house.council()
    const browser = await house.browser()
    await db
      .updateTable('files')
      .set({ public_at: new Date(house.clock.now.getTime() + 60_000) })
      .where('id', '=', id)
      .execute()
    expect((await browser.visit(`/files/${id}`)).status).toBe(404)
    await db.updateTable('files').set({ public_at: house.clock.now }).where('id', '=', id).execute()
    expect((await browser.visit(`/files/${id}`)).status).toBe(200)
  })
})

test('unknown, foreign and careless ids are not found', async () => {
  const id = await keep(true)
  expect((await (await house.browser(undefined, 'barnet')).visit(`/files/${id}`)).status).toBe(404)
  const browser = await house.browser()
  for (const odd of [newId(), 'x', '..%2F..%2Fsecret', '%00', '%27%3B--'])
    expect((await browser.visit(`/files/${odd}`)).status, odd).toBe(404)
  const { db } = await house.council()
  const lost = newId()
  await db
    .insertInto('files')
    .values({ id: lost, name: 'x', type: 'text/plain', bytes: 1, digest: 'x', public_at: house.clock.now })
    .execute()
  expect((await browser.visit(`/files/${lost}`)).status, 'a row without its bytes').toBe(404)
})

test.each([
  ['plan.pdf', 'application/pdf', `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
  ['../"x"\r\n.pdf', 'application/pdf', `attachment; filename="..-x-.pdf"; filename*=UTF-8''..%2F%22x%22%0D%0A.pdf`],
  ['கருத்து.txt', 'text/plain', `attachment; filename="-.txt"; filename*=UTF-8''${encodeURIComponent('கருத்து.txt')}`],
])('the name %s arrives whole and harmless', (name, type, expected) => {
  expect(dispositionOf({ name, type })).toBe(expected)
})
