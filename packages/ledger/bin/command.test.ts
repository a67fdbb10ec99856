import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@folkmoot/command'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test, vi } from 'vitest'
import { canonical, createTree, genesis, type Line, seal, signHead } from '../src/index.ts'
import { verify } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'folkmoot-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const lines: Line[] = []
const tree = createTree()
for (let place = 1; place <= 9; place++) {
  lines.push(
    seal(lines.at(-1)?.hash ?? genesis, {
      place,
      at: '2026-06-19T16:30:00Z',
      deed: 'voice.shown',
      commitment: '0f'.repeat(32),
    }),
  )
  tree.append(lines.at(-1)!.hash)
}
const text = lines.map((line) => `${canonical(line)}\n`).join('')
const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../../docs/commands/verify.schema.json', import.meta.url), 'utf8')),
)

async function typed(...words: string[]) {
  const said: string[] = []
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((words) => said.push(String(words)) > 0)
  try {
    const around = { file: (path: string) => path, say: (words: string) => void said.push(words), progress: () => {} }
    return { code: await runCommand('folkmoot-verify', [verify], words, around), said: said.join('\n') }
  } finally {
    write.mockRestore()
  }
}

test('a whole record: ok, entries, root and no first bad line', async () => {
  const { code, said } = await typed(write('whole.jsonl', text), '--json')
  const answer = JSON.parse(said)
  expect(validate(answer)).toBe(true)
  expect([code, answer]).toEqual([
    0,
    { ok: true, entries: 9, root: tree.root(), head: lines.at(-1)!.hash, firstBad: null },
  ])
  expect((await typed(write('empty.jsonl', ''), '--json')).code).toBe(0)
})

test('an altered record: the first bad line, its reason, and code 1', async () => {
  const path = write('altered.jsonl', text.replace('"place":4', '"place":5'))
  const { code, said } = await typed(path, '--json')
  const answer = JSON.parse(said)
  expect(validate(answer)).toBe(true)
  expect([code, answer]).toEqual([
    1,
    expect.objectContaining({ ok: false, entries: 3, firstBad: 4, line: 4, reason: 'wrong-place', root: tree.root(3) }),
  ])
  expect((await typed(path)).said).toContain('Line 4 is wrong')
  expect(validate({ ...answer, firstBad: null })).toBe(false)
})

test('a signed head that was kept must still be the beginning of the record', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = write('key.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString())
  const head = (size: number, root: string) =>
    JSON.stringify(signHead({ log: 'test', size, root, at: '2026-06-19T16:30:00Z' }, privateKey))
  const file = write('record.jsonl', text)
  const ask = async (kept: string) => await typed(file, '--signed-head', write('head.json', kept), '--key', key)
  expect((await ask(head(5, tree.root(5)))).code).toBe(0)
  expect(await ask(head(5, tree.root(4)))).toEqual({ code: 1, said: expect.stringContaining('Line 5 is wrong') })
  expect(await ask(head(12, tree.root(4)))).toEqual({ code: 1, said: expect.stringContaining('its end is missing') })
  expect(await ask(head(5, tree.root(5)).replace('"size":5', '"size":6'))).toEqual({
    code: 1,
    said: expect.stringContaining('was altered'),
  })
  expect(await ask('hello')).toEqual({ code: 1, said: expect.stringContaining('is not a signed tree head') })
  expect(await typed(file, '--key', key)).toEqual({ code: 1, said: expect.stringContaining('together') })
  expect(await typed(file, '--signed-head', write('head.json', head(5, tree.root(5))), '--key', file)).toEqual({
    code: 1,
    said: expect.stringContaining('is not a public key'),
  })
  expect(await typed(join(folder, 'none'))).toEqual({ code: 1, said: expect.stringContaining('There is no file') })
})
