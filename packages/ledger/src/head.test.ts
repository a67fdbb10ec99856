import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, createTree, isSignedBy, type SignedHead, signHead } from './index.ts'

// The key of RFC 8032, section 7.1, test 1.
const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const key = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
})
const head = { log: 'https://kingston.example/record', size: 3, root: createTree().root(), at: '2026-06-19T16:30:00Z' }
const signed = signHead(head, key)

test('the key signs as RFC 8032 says, and heads by the same key are the same', () => {
  expect(sign(null, Buffer.alloc(0), key).toString('hex')).toBe(
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  )
  expect(signHead(head, key.export({ type: 'pkcs8', format: 'pem' }).toString())).toEqual(signed)
  expect(isSignedBy(signed, createPublicKey(key))).toBe(true)
  expect(
    isSignedBy(JSON.parse(canonical(signed)), createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()),
  ).toBe(true)
})

test('any change is seen, and so is another key', () => {
  const other = generateKeyPairSync('ed25519')
  expect(isSignedBy(signed, other.publicKey)).toBe(false)
  expect(isSignedBy({ ...signHead(head, other.privateKey), key: signed.key }, createPublicKey(key))).toBe(false)
  const changes: Partial<SignedHead>[] = [
    { size: 4 },
    { log: 'x' },
    { at: '2026-06-19T16:30:01Z' },
    { root: 'ab'.repeat(32) },
    { signature: '' },
    { key: '' },
  ]
  for (const change of changes) expect(isSignedBy({ ...signed, ...change }, createPublicKey(key))).toBe(false)
  const bytes = Buffer.from(signed.signature, 'base64')
  fc.assert(
    fc.property(fc.nat(511), (bit) => {
      const altered = Buffer.from(bytes)
      altered[bit >> 3]! ^= 1 << (bit & 7)
      expect(isSignedBy({ ...signed, signature: altered.toString('base64') }, createPublicKey(key))).toBe(false)
    }),
  )
})

test.each([
  null,
  undefined,
  {},
  [],
  { ...signed, size: Number.NaN },
  { ...signed, root: undefined },
  { ...signed, signature: 7 },
])('%o is not a signed head', (odd) => {
  expect(isSignedBy(odd as SignedHead, createPublicKey(key))).toBe(false)
})

test('another kind of key, or a head of another form, is refused', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  expect(() => signHead(head, rsa.privateKey)).toThrow('The key is of the type rsa: expected ed25519')
  expect(() => isSignedBy(signed, rsa.publicKey)).toThrow(RangeError)
  expect(() => signHead({ ...head, size: -1 }, key)).toThrow('size is -1')
  expect(() => signHead({ ...head, at: 'today' }, key)).toThrow('at is "today"')
  expect(() => signHead({ ...head, root: 'x' }, key)).toThrow('root is "x"')
})
