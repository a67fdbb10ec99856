import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { AlreadyServed, type Hold, holdFolder } from './hold.ts'

const folders: string[] = []
const holds: Hold[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-hold-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const hold of holds.splice(0)) hold.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
const hold = async (folder: string) => {
  const it = await holdFolder(folder)
  holds.push(it)
  return it
}

test('a folder is held by one, who is named to the next, and free again afterwards', async () => {
  const folder = newFolder()
  const first = await hold(folder)
  await expect(hold(folder)).rejects.toThrow(AlreadyServed)
  await expect(hold(folder)).rejects.toThrow(
    `Another Folkmoot is serving from ${folder}. Stop that one first, or set FOLKMOOT_DATA to another folder.`,
  )
  await hold(newFolder())
  first.close()
  await new Promise((r) => setTimeout(r, 50))
  await hold(folder)
})

test('of ten that start at once one gets it', async () => {
  const folder = newFolder()
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => hold(folder)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the same folder by another name is the same folder', async () => {
  const folder = newFolder()
  await hold(folder)
  await expect(hold(join(folder, '..', folder.split('/').at(-1)!))).rejects.toThrow(AlreadyServed)
})

test('a holder that was killed holds nothing, though its socket is still there', async () => {
  const folder = newFolder()
  const code = `import(${JSON.stringify(resolve('web/hold.ts'))}).then(({ holdFolder }) => holdFolder(${JSON.stringify(folder)})).then(() => { console.log('held'); setInterval(() => {}, 1000) })`
  const holder = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((done) => holder.stdout.once('data', done))
  await expect(hold(folder)).rejects.toThrow(AlreadyServed)
  holder.kill('SIGKILL')
  await new Promise((done) => holder.once('exit', done))
  expect(existsSync(join(folder, 'serving'))).toBe(true)
  await hold(folder)
})

test('a file in the place of the socket, and a folder whose name is too long for one', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'serving'), 'not a socket')
  await hold(folder)
  const long = join(newFolder(), 'a'.repeat(100))
  await hold(long)
  await expect(hold(long)).rejects.toThrow(AlreadyServed)
})
