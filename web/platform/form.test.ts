import { describe, expect, test } from 'vitest'
import { formOf, readBody, readForm, TooLarge, tidy, Unreadable } from './form.ts'

const sent = (body: BodyInit | null, type = 'application/x-www-form-urlencoded', more: Record<string, string> = {}) =>
  new Request('http://x/', {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...more },
    duplex: 'half',
  } as RequestInit)

describe('text from outside', () => {
  test.each([
    ['spaces around it', '  a  ', 'a'],
    ['newlines of all kinds', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['control characters', 'a\u0000\u0007\u001b\u007fb', 'ab'],
    ['separators that break lines of code', 'a\u2028b\u2029c', 'abc'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['accents apart from their letters', 'e\u0301', 'é'],
    ['tabs and newlines inside', 'a\tb\n\nc', 'a\tb\n\nc'],
    ['right-to-left and joined emoji', 'مرحبا 👩‍👩‍👧', 'مرحبا 👩‍👩‍👧'],
    ['nothing', '', ''],
  ])('%s', (_, text, tidied) => {
    expect(tidy(text)).toBe(tidied)
  })
})

describe('a body', () => {
  test('is read up to its limit and not beyond, whatever it says of itself', async () => {
    expect((await readBody(sent('a'.repeat(10)), 10)).length).toBe(10)
    await expect(readBody(sent('a'.repeat(11)), 10)).rejects.toThrow(TooLarge)
    await expect(readBody(sent('a', undefined, { 'content-length': '999' }), 10)).rejects.toThrow(TooLarge)
  })
  test('is not read on when it is too large already', async () => {
    let given = 0
    let cancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given++
        controller.enqueue(new Uint8Array(1_000))
      },
      cancel() {
        cancelled = true
      },
    })
    await expect(readBody(sent(endless), 10_000)).rejects.toThrow(TooLarge)
    expect(given).toBeLessThan(15)
    expect(cancelled).toBe(true)
  })
})

describe('a form', () => {
  test('gives first values, all values, and what was typed', async () => {
    const form = await readForm(sent('a=1&a=2&b=%20x%20&empty='), 1_000)
    expect([form.text('a'), form.all('a'), form.text('b'), form.text('none')]).toEqual(['1', ['1', '2'], 'x', ''])
    expect([form.has('a'), form.has('empty'), form.has('none'), form.all('none')]).toEqual([true, true, false, []])
    expect({ ...form.values }).toEqual({ a: ['1', '2'], b: ['x'], empty: [''] })
    expect(form.file('a')).toBeUndefined()
  })
  test('with files', async () => {
    const data = new FormData()
    data.append('a', '1')
    data.append('file', new Blob(['hello'], { type: 'text/plain' }), 'notes.txt')
    data.append('none', new Blob([]), '')
    const body = new Response(data)
    const form = await readForm(sent(await body.arrayBuffer(), body.headers.get('content-type')!), 10_000)
    expect(form.text('a')).toBe('1')
    expect(form.file('file')).toMatchObject({ name: 'notes.txt', bytes: Buffer.from('hello') })
    expect(form.file('none')).toBeUndefined()
    const long = new FormData()
    long.append('file', new Blob(['hello']), `😀${'a'.repeat(195)}.txt`)
    long.append('longer', new Blob(['hello']), `a😀${'a'.repeat(195)}.txt`)
    const cut = await readForm(new Request('https://x/', { method: 'POST', body: long }), 10_000)
    expect(cut.file('file')!.name).toBe(`😀${'a'.repeat(195)}.txt`)
    expect(cut.file('longer')!.name).toBe(`😀${'a'.repeat(195)}.txt`)
  })
  test.each(['application/json', 'text/plain', 'multipart/form-data'])('of the type %s is none', async (type) => {
    await expect(readForm(sent('a=1', type), 100)).rejects.toThrow(Unreadable)
  })
  test('tells the language button from others', () => {
    expect(formOf({ 'switch-language': ['cy'] }).switching).toBe('cy')
    expect(formOf({ 'switch-language': ['fr'] }).switching).toBeUndefined()
    expect(formOf({}).switching).toBeUndefined()
  })
})
