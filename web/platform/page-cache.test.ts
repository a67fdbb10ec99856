import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { bodyOf, PageCache } from './page-cache.ts'

let cache: PageCache
const page = (text: string) => ({ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) })
const keep = (key: string, council = 'kingston', text = key) => cache.put(key, council, cache.mark(council), page(text))
const textOf = (key: string) => cache.get(key)?.body.toString()

beforeEach(() => {
  cache = new PageCache()
  cache.hear(performance.now() + 2_000)
})

test('a kept page is served for five seconds', () => {
  keep('/')
  expect(textOf('/')).toBe('/')
  expect(cache.get('/', Date.now() + 4_900)).toBeDefined()
  expect(cache.get('/', Date.now() + 5_100)).toBeUndefined()
  expect(textOf('/')).toBeUndefined()
})

test('squeezed forms hold the same page', () => {
  const kept = keep('/', 'kingston', 'a page '.repeat(1_000))!
  expect(brotliDecompressSync(bodyOf(kept, 'br'))).toEqual(kept.body)
  expect(gunzipSync(bodyOf(kept, 'gzip'))).toEqual(kept.body)
  expect(bodyOf(kept, 'br')).toBe(bodyOf(kept, 'br'))
  expect(bodyOf(kept, undefined)).toBe(kept.body)
})

describe('a change', () => {
  test("drops that council's pages and no other's", () => {
    keep('/k', 'kingston')
    keep('/b', 'barnet')
    cache.drop('kingston')
    expect([textOf('/k'), textOf('/b')]).toEqual([undefined, '/b'])
  })
  test('that comes while a page is drawn keeps that page out', () => {
    const mark = cache.mark('kingston')
    cache.drop('kingston')
    expect(cache.put('/', 'kingston', mark, page('old'))).toBeUndefined()
    expect(textOf('/')).toBeUndefined()
  })
})

describe('a process that does not hear', () => {
  test('keeps nothing and serves nothing', () => {
    keep('/')
    cache.deaf()
    expect([cache.hears, textOf('/'), keep('/')]).toEqual([false, undefined, undefined])
  })
  test('is one whose lease has ended, though nobody told it so', async () => {
    keep('/')
    cache.hear(performance.now() + 30)
    expect(textOf('/')).toBe('/')
    await new Promise((r) => setTimeout(r, 40))
    expect([cache.hears, textOf('/'), keep('/x')]).toEqual([false, undefined, undefined])
  })
  test('forgets what it kept before, when it hears again', async () => {
    keep('/')
    cache.hear(performance.now() + 10)
    await new Promise((r) => setTimeout(r, 20))
    cache.hear(performance.now() + 2_000)
    expect(textOf('/')).toBeUndefined()
  })
  test('does not keep a page that it began to draw meanwhile', () => {
    cache.deaf()
    const mark = cache.mark('kingston')
    cache.hear(performance.now() + 2_000)
    expect(cache.put('/', 'kingston', mark, page('old'))).toBeUndefined()
    expect(keep('/')).toBeDefined()
  })
  test('renewing its lease in time loses nothing', () => {
    keep('/')
    cache.hear(performance.now() + 2_000)
    expect(textOf('/')).toBe('/')
  })
})

test('what anybody can make us keep is bounded: the oldest go first', () => {
  const big = 'x'.repeat(100_000)
  for (let i = 0; i < 400; i++) keep(`/?q=${i}`, 'kingston', big)
  const kept = Array.from({ length: 400 }, (_, i) => textOf(`/?q=${i}`) !== undefined)
  expect(kept.filter(Boolean).length).toBeGreaterThan(100)
  expect(kept.filter(Boolean).length).toBeLessThan(180)
  expect(kept.lastIndexOf(false)).toBeLessThan(kept.indexOf(true))
  keep('/?q=399', 'kingston', 'small')
  cache.drop('kingston')
  for (let i = 0; i < 400; i++) keep(`/?again=${i}`, 'kingston', 'small')
  expect(textOf('/?again=0')).toBe('small')
})
