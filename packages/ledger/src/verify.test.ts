import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, check, createTree, createVerifier, genesis, type Line, seal, type VerifyOptions } from './index.ts'

function chain(count: number): Line[] {
  const lines: Line[] = []
  for (let place = 1; place <= count; place++)
    lines.push(
      seal(lines.at(-1)?.hash ?? genesis, {
        place,
        at: '2026-06-19T16:30:00Z',
        deed: 'voice.shown',
        commitment: '0f'.repeat(32),
      }),
    )
  return lines
}
const lines = chain(40)
const texts = lines.map((line) => canonical(line))
const tree = createTree()
for (const { hash } of lines) tree.append(hash)

function verdict(file: readonly string[], options?: VerifyOptions) {
  const verifier = createVerifier(options)
  for (const line of file) if (verifier.push(line)) break
  return verifier.end()
}

test('gives the root of a whole record of any length, with or without a blank last line', () => {
  for (let n = 0; n <= 40; n++) {
    const whole = { ok: true, entries: n, root: tree.root(n), head: lines[n - 1]?.hash ?? genesis, firstBad: null }
    expect(verdict(texts.slice(0, n))).toEqual(whole)
    expect(verdict([...texts.slice(0, n), ''])).toEqual(whole)
  }
})

test('names the first line that is wrong, as the check of the chain does, and the root of those before it', () => {
  fc.assert(
    fc.property(fc.nat(39), fc.nat(39), fc.constantFrom('hello', '', '{}', 'swap'), (at, other, instead) => {
      fc.pre(instead !== 'swap' || at !== other)
      const altered =
        instead === 'swap' ? texts.with(at, texts[other]!).with(other, texts[at]!) : texts.with(at, instead)
      const chainSays = check(altered)
      fc.pre(!chainSays.ok)
      const found = verdict(altered)
      if (chainSays.ok) return
      expect(found).toMatchObject({
        ok: false,
        firstBad: chainSays.line,
        entries: chainSays.line - 1,
        failure: chainSays,
      })
      expect(found.root).toBe(tree.root(found.entries))
    }),
  )
})

test('a root that was kept holds for every later record, and for no other', () => {
  const kept = [0, 1, 7, 32].map((size) => ({ size, root: tree.root(size) }))
  expect(verdict(texts, { roots: kept, head: lines.at(-1)!.hash })).toMatchObject({ ok: true, entries: 40 })
  const rewritten = chain(40).map((_, i, all) => all[i]!)
  const forged: Line[] = []
  for (const line of rewritten) {
    const { hash: _, previous: __, ...entry } = line
    forged.push(seal(forged.at(-1)?.hash ?? genesis, entry.place === 5 ? { ...entry, deed: 'voice.hidden' } : entry))
  }
  const anew = forged.map((line) => canonical(line))
  expect(check(anew).ok).toBe(true)
  expect(verdict(anew, { roots: kept })).toMatchObject({ ok: false, firstBad: 7, failure: { reason: 'wrong-root' } })
  const cut = verdict(texts.slice(0, 20), { roots: kept })
  expect(cut).toMatchObject({ ok: false, firstBad: 20, failure: { reason: 'wrong-root' } })
  expect(cut.failure!.message).toContain('its end is missing')
  expect(verdict([], { roots: [{ size: 0, root: tree.root(1) }] })).toMatchObject({ ok: false, firstBad: 0 })
  expect(verdict(texts, { head: genesis })).toMatchObject({
    ok: false,
    firstBad: 40,
    failure: { reason: 'wrong-head' },
  })
})

test('a kept root of another form is refused', () => {
  expect(() => createVerifier({ roots: [{ size: 1, root: 'x' }] })).toThrow('The root of 1 lines is "x"')
  expect(() => createVerifier({ roots: [{ size: 0.5, root: tree.root() }] })).toThrow('size is 0.5')
})
