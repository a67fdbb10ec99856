import { expect, test } from 'vitest'
import { gather } from './gather.ts'

test('what comes together goes together, each with its own answer', async () => {
  const batches: number[][] = []
  const double = gather(async (batch: readonly number[]) => {
    batches.push([...batch])
    return batch.map((n) => n * 2)
  }, 3)
  expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8])
  expect(batches).toEqual([[1, 2, 3], [4]])
  expect(await double(5)).toBe(10)
})

test('what comes while a batch is under way waits for it', async () => {
  const batches: number[][] = []
  let open = () => {}
  const gate = new Promise<void>((done) => {
    open = done
  })
  const echo = gather(async (batch: readonly number[]) => {
    batches.push([...batch])
    await gate
    return batch
  })
  const first = echo(1)
  await new Promise(setImmediate)
  const later = [echo(2), echo(3)]
  open()
  expect(await Promise.all([first, ...later])).toEqual([1, 2, 3])
  expect(batches).toEqual([[1], [2, 3]])
})

test('one that fails does not take its neighbours with it', async () => {
  const half = gather(async (batch: readonly number[]) =>
    batch.map((n) => {
      if (n % 2) throw new Error(`${n} is odd`)
      return n / 2
    }),
  )
  const answers = await Promise.allSettled([2, 3, 4].map(half))
  expect(answers.map((a) => (a.status === 'fulfilled' ? a.value : a.reason.message))).toEqual([1, '3 is odd', 2])
})
