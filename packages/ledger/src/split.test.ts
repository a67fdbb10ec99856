import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from './index.ts'

async function split(chunks: Uint8Array[], encoding: BufferEncoding = 'utf8'): Promise<string[]> {
  const lines: string[] = []
  for await (const line of splitLines(chunks)) lines.push(Buffer.from(line).toString(encoding))
  return lines
}

test('cuts at line feeds and at nothing else', async () => {
  expect(await split([Buffer.from('a\r\n\u2028b\n\nc')])).toEqual(['a\r', '\u2028b', '', 'c'])
  expect(await split([Buffer.from('a\n')])).toEqual(['a'])
  expect(await split([])).toEqual([])
})

test('however the bytes come', async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 12 }).map((bytes) => bytes.map((byte) => (byte % 3 ? byte : 10))))
  await fc.assert(
    fc.asyncProperty(pieces, async (chunks) => {
      const whole = Buffer.concat(chunks).toString('latin1')
      const expected = whole.split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(await split(chunks, 'latin1')).toEqual(expected)
    }),
  )
})
