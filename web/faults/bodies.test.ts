import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyone, get, post, type Route } from '../platform/http.ts'
import { path } from '../platform/paths.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { appOf, type Listened, listenTo } from './app.test-support.ts'
import { ask, talk } from './asking.test-support.ts'

let house: TestHouse
let http: Listened
let headers: Record<string, string>
let token: string
let taken: {
  values: Record<string, readonly string[]>
  file?: { name: string; type: string; size: number } | undefined
}[] = []

const take: Route = post(
  path('/test/take'),
  anyone,
  'nothing-changes',
  (ctx) => {
    const file = ctx.form.file('file')
    taken.push({ values: ctx.form.values, file: file && { name: file.name, type: file.type, size: file.bytes.length } })
    return new Response('taken')
  },
  { limit: 100_000 },
)
const hello: Route = get(path('/test/hello'), anyone, () => new Response('hello'))

beforeAll(async () => {
  house = await openHouse()
  http = await listenTo(appOf(house, {}, [take, hello]))
  const { keys } = await house.council()
  const visitor = newVisitor()
  token = formToken(keys, visitor, house.clock.now)
  headers = { origin: 'http://kingston.localhost:8000', cookie: `folkmoot_visitor=${visitorCookie(keys, visitor)}` }
})
afterAll(async () => {
  await http.close()
  await house.close()
})

const form = 'application/x-www-form-urlencoded'
const mark = 'folkmoot-9f2c1d'
const send = (body: string | Buffer, type = form, more: Record<string, string> = {}) => {
  taken = []
  return ask({
    port: http.port,
    method: 'POST',
    path: '/test/take',
    headers: { ...headers, ...(type ? { 'content-type': type } : {}), ...more },
    body,
  })
}
const raw = (...lines: string[]) =>
  [
    ...['POST /test/take HTTP/1.1', 'Host: kingston.localhost:8000', `Origin: ${headers['origin']}`],
    ...[`Cookie: ${headers['cookie']}`, `Content-Type: ${form}`, ...lines, '', ''],
  ].join('\r\n')

describe('a body that is too large', () => {
  test('is refused by what it says of itself, before any of it is sent', async () => {
    const { said, closedAfter } = await talk(http.port, [raw('Content-Length: 100001', 'Connection: close')])
    expect(said).toContain('HTTP/1.1 413')
    expect(said).toContain('content-security-policy')
    expect(closedAfter).toBeLessThan(5_000)
  })
  test('is refused while it comes, where it says nothing of itself', async () => {
    taken = []
    const chunk = `2710\r\n${'a'.repeat(10_000)}\r\n`
    // It never ends: who waited for the end would wait for ever.
    const { said } = await talk(
      http.port,
      [raw('Transfer-Encoding: chunked', 'Connection: close'), ...Array(14).fill(chunk)],
      5,
    )
    expect(said).toContain('HTTP/1.1 413')
    expect(taken).toEqual([])
  })
  test('is refused as a document of many parts', async () => {
    const body = `--${mark}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(120_000)}\r\n--${mark}--\r\n`
    const answer = await send(body, `multipart/form-data; boundary=${mark}`)
    expect([answer.status, taken]).toEqual([413, []])
  })
  test('a body of just the limit is taken, one more byte is not', async () => {
    const start = `_token=${encodeURIComponent(token)}&a=`
    const full = start + 'a'.repeat(100_000 - start.length)
    expect((await send(full)).status).toBe(200)
    expect((await send(`${full}a`)).status).toBe(413)
  })
  test('two thousand fields are taken, one more is not: as a form and as a document of many parts', async () => {
    const fields = (n: number) => `_token=${encodeURIComponent(token)}${'&a='.repeat(n - 1)}`
    expect((await send(fields(2000))).status).toBe(200)
    expect((await send(fields(2001))).status).toBe(413)
    const parts = (n: number) =>
      `${`--${mark}\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n`.repeat(n)}--${mark}--\r\n`
    expect((await send(parts(2001), `multipart/form-data; boundary=${mark}`)).status).toBe(413)
  })
  test('the page after a refusal is served as ever', async () => {
    await send('a'.repeat(200_000))
    expect((await ask({ port: http.port, path: '/test/hello' })).body).toBe('hello')
  })
})

describe('a body that cannot be read', () => {
  test.each([
    ['JSON', '{"a":1}', 'application/json'],
    ['plain text', 'a=1', 'text/plain'],
    ['no type at all', 'a=1', ''],
    ['many parts without a boundary', `--${mark}\r\n`, 'multipart/form-data'],
    [
      'many parts cut off',
      `--${mark}\r\nContent-Disposition: form-data; name="a"\r\n\r\nhal`,
      `multipart/form-data; boundary=${mark}`,
    ],
    ['many parts of noise', '\u0000\u0001\u0002', `multipart/form-data; boundary=${mark}`],
    ['another boundary than it says', '--c\r\n\r\n\r\n--c--', `multipart/form-data; boundary=${mark}`],
  ])('%s is a calm page', async (_, body, type) => {
    const answer = await send(body, type)
    expect([answer.status, taken]).toEqual([400, []])
    expect(answer.body).toContain('<h1')
  })
  test('an empty one is a form without fields, so without a token', async () => {
    expect((await send('', '')).status).toBe(422)
  })
  test('one that ends before it should harms nobody', async () => {
    const socket = connect(http.port, '127.0.0.1')
    socket.write(`${raw('Content-Length: 1000')}a=1`)
    await new Promise((r) => setTimeout(r, 50))
    socket.destroy()
    expect((await ask({ port: http.port, path: '/test/hello' })).status).toBe(200)
  })
})

test('careless and hostile text arrives as text: tidied, never lost', async () => {
  const body = new URLSearchParams({
    _token: token,
    bell: 'a\u0000b\u0007c\u2028d',
    lines: '  one\r\ntwo\rthree  ',
    accent: 'e\u0301',
    emoji: '🙂 مرحبا ‮abc',
    __proto__x: '1',
  })
  body.append('__proto__', 'polluted')
  body.append('constructor', 'polluted')
  expect((await send(body.toString())).status).toBe(200)
  expect(taken[0]!.values).toMatchObject({
    bell: ['abcd'],
    lines: ['one\ntwo\nthree'],
    accent: ['é'],
    emoji: ['🙂 مرحبا ‮abc'],
    constructor: ['polluted'],
  })
  expect(Object.getPrototypeOf(taken[0]!.values)).toBeNull()
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  const latin1 = Buffer.from(`_token=${encodeURIComponent(token)}&words=caf\u00e9`, 'latin1')
  expect((await send(latin1)).status).toBe(200)
  expect(taken[0]!.values['words']).toEqual(['caf\ufffd'])
  expect((await send(`_token=${encodeURIComponent(token)}&broken=%zz%e9%&=&&=x`)).status).toBe(200)
})

test('an upload keeps the last part of its name, however that is written', async () => {
  const name = async (filename: string) => {
    const body = `--${mark}\r\nContent-Disposition: form-data; name="_token"\r\n\r\n${token}\r\n--${mark}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: text/html\r\n\r\nhi\r\n--${mark}--\r\n`
    expect((await send(body, `multipart/form-data; boundary=${mark}`)).status).toBe(200)
    return taken[0]!.file
  }
  expect(await name('../../etc/passwd')).toEqual({ name: 'passwd', type: 'text/html', size: 2 })
  expect((await name('C:\\\\fakepath\\\\plan.pdf'))?.name).toBe('plan.pdf')
  expect((await name('<script>alert(1)</script>.pdf'))?.name).toBe('script>.pdf')
  expect((await name('a%0d%0aSet-Cookie: x=1.pdf'))?.name).not.toMatch(/[\r\n]/)
  expect((await name(`${'x'.repeat(300)}.pdf`))?.name).toMatch(/^x{196}\.pdf$/)
})
