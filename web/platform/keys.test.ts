import { describe, expect, test } from 'vitest'
import { testSecrets } from '../town/test-server.ts'
import { keysOf, rolePassword } from './keys.ts'

const [kingston, barnet] = [keysOf(testSecrets, 'kingston'), keysOf(testSecrets, 'barnet')]

describe('what is sealed', () => {
  test('opens again, looks like nothing, and never the same twice', () => {
    const text = 'ann@resident.example 🙂'
    const [one, two] = [kingston.seal(text), kingston.seal(text)]
    expect([kingston.open(one), kingston.open(two)]).toEqual([text, text])
    expect(one.equals(two)).toBe(false)
    expect(one.toString('latin1')).not.toContain('resident')
  })
  test("does not open with another council's key, nor with another secret", () => {
    const sealed = kingston.seal('words')
    expect(() => barnet.open(sealed)).toThrow()
    expect(() => keysOf({ ...testSecrets, contactKey: 'z'.repeat(32) }, 'kingston').open(sealed)).toThrow()
    expect(keysOf({ ...testSecrets, secret: 'z'.repeat(32) }, 'kingston').open(sealed)).toBe('words')
  })
  test('does not open when a single bit of it was changed, or it was cut short', () => {
    const sealed = kingston.seal('words')
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed)
      changed[i]! ^= 1
      expect(() => kingston.open(changed), `byte ${i}`).toThrow()
    }
    for (let length = 0; length < sealed.length; length++)
      expect(() => kingston.open(sealed.subarray(0, length)), `${length} bytes`).toThrow()
  })
})

describe('a signature', () => {
  test('holds for its text and purpose at its council, and nothing else', () => {
    const signature = kingston.sign('form', 'text')
    expect(kingston.verify('form', 'text', signature)).toBe(true)
    expect(kingston.verify('form', 'texts', signature)).toBe(false)
    expect(kingston.verify('visitor', 'text', signature)).toBe(false)
    expect(barnet.verify('form', 'text', signature)).toBe(false)
    for (const wrong of ['', signature.slice(1), `${signature}x`, signature.toLowerCase(), 'é'.repeat(32)])
      expect(kingston.verify('form', 'text', wrong)).toBe(false)
  })
})

test('a fingerprint is the same for the same, and different by council and purpose', () => {
  const print = kingston.fingerprint('email', 'a@b.example')
  expect(kingston.fingerprint('email', 'a@b.example')).toEqual(print)
  expect(barnet.fingerprint('email', 'a@b.example')).not.toEqual(print)
  expect(kingston.fingerprint('telephone', 'a@b.example')).not.toEqual(print)
})

test('each role has a password of its own, which fits into SQL and address alike', () => {
  const passwords = ['folkmoot_platform', 'folkmoot_work', 'council_kingston', 'council_barnet'].map((role) =>
    rolePassword(testSecrets, role),
  )
  expect(new Set(passwords).size).toBe(4)
  for (const password of passwords) expect(password).toMatch(/^[\w-]{43}$/)
  expect(rolePassword({ ...testSecrets, secret: 'z'.repeat(32) }, 'folkmoot_work')).not.toBe(passwords[1])
})

test('equality answers have keys of their own', () => {
  expect(kingston.equality).not.toBe(barnet.equality)
  expect(kingston.equalityKey('voice')).not.toEqual(kingston.fingerprint('voice', 'voice'))
  expect(keysOf({ ...testSecrets, equalityKey: 'z'.repeat(32) }, 'kingston').equality).not.toBe(kingston.equality)
})
