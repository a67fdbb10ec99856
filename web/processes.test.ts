import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Kept, keepGoing, NeverReady } from './processes.ts'

const open: { kept: Kept; folder: string }[] = []
afterEach(async () => {
  for (const { kept, folder } of open.splice(0)) {
    await kept.stop()
    rmSync(folder, { recursive: true })
  }
})

/** Keeps a child going that does this, told which of its lives it is in. */
function keep(code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-child-'))
  const [file, marks] = [join(folder, 'child.mjs'), join(folder, 'lives')]
  writeFileSync(marks, '')
  writeFileSync(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs'
    appendFileSync(${JSON.stringify(marks)}, process.pid + '\\n')
    const life = readFileSync(${JSON.stringify(marks)}, 'utf8').trim().split('\\n').length
    const stay = () => { process.send('ready'); setInterval(() => {}, 1000) }
    ${code}`,
  )
  const said: string[] = []
  const kept = keepGoing(file, 'test', process.env, (text) => said.push(text), {
    quick: 5_000,
    pause: 10,
    longestPause: 300,
    end: 500,
  })
  kept.ready.catch(() => {})
  open.push({ kept, folder })
  return { kept, said, lives: () => readFileSync(marks, 'utf8').trim().split('\n').map(Number) }
}
const until = async (what: () => boolean) => {
  for (const end = Date.now() + 20_000; Date.now() < end && !what(); ) await new Promise((r) => setTimeout(r, 20))
  expect(what(), String(what)).toBe(true)
}

test('a child that is killed starts again, however often', async () => {
  const { kept, said, lives } = keep('stay()')
  await kept.ready
  for (let life = 1; life <= 3; life++) {
    await until(() => lives().length === life)
    process.kill(lives().at(-1)!, 'SIGKILL')
  }
  await until(() => lives().length === 4)
  expect(said).toEqual(Array(3).fill('The test process ended (SIGKILL); starting it again.'))
}, 120_000)

test('one that ends as soon as it starts is given up after five lives, and says so', async () => {
  const { kept, lives } = keep('process.exit(3)')
  await expect(kept.ready).rejects.toThrow(NeverReady)
  await expect(kept.ready).rejects.toThrow('The test process ends as soon as it starts.')
  expect(lives()).toHaveLength(5)
}, 120_000)

test('one that is misconfigured is given up at once', async () => {
  const { kept, lives } = keep('process.exit(78)')
  await expect(kept.ready).rejects.toThrow(NeverReady)
  expect(lives()).toHaveLength(1)
})

test('one that was ready once is never given up, as when the database is away for long', async () => {
  const { kept, lives } = keep(
    'if (life === 1) { process.send("ready"); setTimeout(() => process.exit(1), 50) } else if (life < 7) process.exit(1); else stay()',
  )
  await kept.ready
  await until(() => lives().length === 7)
}, 120_000)

test('stopping while it waits to start again starts nothing any more', async () => {
  const { kept, lives } = keep('process.send("ready"); setTimeout(() => process.exit(1), 20)')
  await kept.ready
  await until(() => lives().length >= 3)
  await kept.stop()
  const then = lives().length
  await new Promise((r) => setTimeout(r, 700))
  expect(lives()).toHaveLength(then)
}, 120_000)

test('a child that does not heed is ended hard', async () => {
  const { kept, lives } = keep('process.on("SIGTERM", () => {}); stay()')
  await kept.ready
  await kept.stop()
  expect(() => process.kill(lives()[0]!, 0)).toThrow()
}, 120_000)
