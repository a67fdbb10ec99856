import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { commitment, genesis, type Line, seal } from './index.ts'

const entry = { place: 1, at: '2026-06-19T16:30:00.000Z', deed: 'project.opened', commitment: 'ab'.repeat(32) }

function sha256(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

test('the hash covers the byte 0x00 and the canonical form of all the rest', () => {
  const text =
    `{"at":"2026-06-19T16:30:00.000Z","commitment":"${'ab'.repeat(32)}","deed":"project.opened",` +
    `"place":1,"previous":"${genesis}","public":{"a":1,"b":"é"}}`
  const line = seal(genesis, { ...entry, public: { b: 'é', a: 1 } })
  expect(line.hash).toBe(sha256(Buffer.of(0), text))
  expect(line).toEqual({ ...entry, public: { b: 'é', a: 1 }, previous: genesis, hash: line.hash })
})

test('no public part, and one that is undefined, are the same', () => {
  const line = seal(genesis, { ...entry, public: undefined } as unknown as typeof entry)
  expect(line).toEqual(seal(genesis, entry))
  expect(Object.hasOwn(line, 'public')).toBe(false)
  expect(seal(genesis, { ...entry, public: null }).hash).not.toBe(line.hash)
})

test('what stands in an entry beside its fields is not sealed in', () => {
  expect(seal(genesis, { ...entry, name: 'Ama' } as typeof entry)).toEqual(seal(genesis, entry))
})

test('every field changes the hash', () => {
  const hashes = [
    seal(genesis, entry),
    seal(genesis, { ...entry, place: 2 }),
    seal(genesis, { ...entry, at: '2026-06-19T16:30:00.001Z' }),
    seal(genesis, { ...entry, deed: 'project.closed' }),
    seal(genesis, { ...entry, commitment: 'ac'.repeat(32) }),
    seal(genesis, { ...entry, public: {} }),
    seal('1'.repeat(64), entry),
  ].map(({ hash }) => hash)
  expect(new Set(hashes).size).toBe(hashes.length)
})

const refused: [Partial<Line>, RegExp][] = [
  [{ place: 0 }, /place is 0.*from 1/],
  [{ place: 1.5 }, /place is 1.5/],
  [{ place: 2 ** 53 }, /place is 9007199254740992/],
  [{ at: '2026-06-19 16:30' }, /at is "2026-06-19 16:30".*UTC/],
  [{ at: '2026-06-19T16:30:00+01:00' }, /at is/],
  [{ at: '2026-13-19T16:30:00Z' }, /at is/],
  [{ deed: '' }, /deed is ""/],
  [{ commitment: 'AB'.repeat(32) }, /commitment is "ABAB/],
  [{ public: [Number.NaN] }, /NaN/],
]

test.each(refused)('refuses %o', (change, message) => {
  expect(() => seal(genesis, { ...entry, ...change })).toThrow(RangeError)
  expect(() => seal(genesis, { ...entry, ...change })).toThrow(message)
})

test('refuses a previous hash that is none', () => {
  expect(() => seal('', entry)).toThrow(/previous is "": expected 64/)
})

test('a commitment is the hash of salt and details, whatever the order of the details', () => {
  const salt = '5f1e0c9a7b3d4826'
  expect(commitment(salt, { by: 'Ama' })).toBe(sha256(`["${salt}",{"by":"Ama"}]`))
  expect(commitment(salt, { a: 1, b: 2 })).toBe(commitment(salt, { b: 2, a: 1 }))
  expect(commitment(`${salt}0`, { by: 'Ama' })).not.toBe(commitment(salt, { by: 'Ama' }))
  expect(() => commitment('short', {})).toThrow(/5 characters/)
})
