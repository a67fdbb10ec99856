import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newPair } from '../areas/activities/field/envelope.ts'
import { base64Of, keepAnswer, lock, type Prepared } from './field-device.ts'
import { standing } from './field-home.tsx'
import type { Change, Kept, Store } from './field-store.ts'
import { clearAll, syncAll } from './field-sync.ts'

/** What lies on a disk, for as long as a test lasts. */
function memory(): Store {
  const kept = new Map<string, Kept>()
  const state = new Map<string, unknown>()
  return {
    get: async <T>(key: string) => state.get(key) as T | undefined,
    all: async () => [...kept.values()].sort((a, b) => a.place - b.place),
    change: async ({ put = [], drop = [], set = {}, unset = [] }: Change) => {
      for (const one of put) kept.set(one.id, one)
      for (const id of drop) kept.delete(id)
      for (const [key, value] of Object.entries(set)) state.set(key, value)
      for (const key of unset) state.delete(key)
    },
    forget: async () => {
      kept.clear()
      state.clear()
    },
  }
}

type Parcel = { waiting: number; answers: { id: string }[]; tallies: { version: number }[]; cleared?: true }
type Council = { status?: number; says?: object; meanwhile?: () => Promise<unknown> }
let store: Store
let prepared: Prepared
/** What came to the council, in its order. */
let came: string[]
let parcels: Parcel[]
let council: (to: string, parcel: Parcel | undefined) => Council
const to = { sync: 'sync', files: 'files' }

beforeEach(async () => {
  store = memory()
  came = []
  parcels = []
  council = () => ({})
  const session = { code: `S${crypto.randomUUID()}`, publicKey: base64Of((await newPair()).publicKey) }
  prepared = { session } as Prepared
  await store.change({ set: { token: await lock(store, 'token'), codes: await lock(store, ['A', 'B', 'C']) } })
  vi.stubGlobal('fetch', async (where: string, { body }: { body: URLSearchParams | FormData }) => {
    const text = body.get('parcel')
    const parcel = typeof text === 'string' ? (JSON.parse(text) as Parcel) : undefined
    if (parcel) parcels.push(parcel)
    came.push(...(parcel ? parcel.answers.map(({ id }) => id) : [String(body.get('id'))]))
    const { status = 200, says, meanwhile } = council(where, parcel)
    await meanwhile?.()
    const taken = { answers: parcel?.answers.map(({ id }) => ({ id, state: 'taken' })), codes: [] }
    return new Response(JSON.stringify(says ?? (parcel ? taken : { state: 'kept' })), { status })
  })
})
afterEach(() => vi.unstubAllGlobals())

const answer = (files: string[] = []) =>
  keepAnswer(
    store,
    prepared,
    { activity: 'a', language: 'en', values: { answer: 'More trees' } },
    files.map((id) => ({ id, question: 'photo', blob: new Blob(['x']), name: 'x.jpg' })),
  )
const idsHere = async () => (await store.all()).map(({ id }) => id)

test('an answer that is finished while another is sent goes after its file, not before', async () => {
  await answer(['file-1'])
  let begun = false
  council = (where) => {
    if (where !== 'files' || begun) return {}
    begun = true
    return { meanwhile: () => answer(['file-2']) }
  }
  expect(await syncAll(store, prepared, to)).toBe('sent')
  expect(came).toHaveLength(2)
  expect(came[0]).toBe('file-1')
  expect(parcels.at(-1)!.waiting).toBe(1)
  const [, second] = await idsHere()
  expect(await syncAll(store, prepared, to)).toBe('sent')
  expect(came.slice(2)).toEqual(['file-2', second])
  expect(await idsHere()).toEqual([])
  expect(parcels.at(-1)).toMatchObject({ waiting: 0, answers: [] })
})

test('one answer that the council refuses to read is held here, and the others go', async () => {
  for (let n = 0; n < 3; n++) await answer()
  const [, bad] = await idsHere()
  council = (_, parcel) => (parcel?.answers.some(({ id }) => id === bad) ? { status: 422 } : {})
  expect(await syncAll(store, prepared, to)).toBe('sent')
  expect(await standing({ store })).toMatchObject({ waiting: 0, held: 1, sent: 2 })
  expect(await idsHere()).toEqual([bad])
  await answer()
  expect(await syncAll(store, prepared, to)).toBe('sent')
  expect(await idsHere()).toEqual([bad])
})

test('a device that is shut out while it sends drops only what the council took', async () => {
  for (let n = 0; n < 2; n++) await answer()
  const [first, second] = await idsHere()
  council = () => ({ says: { answers: [{ id: first, state: 'taken' }], codes: [], over: true } })
  await store.change({ set: { tallies: [{ count: 1, version: 1 }] } })
  expect(await syncAll(store, prepared, to)).toBe('shut-out')
  expect(await idsHere()).toEqual([second])
  expect((await standing({ store })).counts).toBe(1)
})

test('a count by hand lies here until the council heard its last change, also one made meanwhile', async () => {
  const count = (version: number) => store.change({ set: { tallies: [{ count: version, version }] } })
  await count(0)
  expect((await standing({ store })).counts).toBe(0)
  await count(1)
  council = () => ({ status: 503 })
  expect(await syncAll(store, prepared, to)).toBe('no-signal')
  expect((await standing({ store })).counts).toBe(1)
  council = () => ({ meanwhile: () => count(2) })
  await syncAll(store, prepared, to)
  expect((await standing({ store })).counts).toBe(1)
  council = () => ({})
  await syncAll(store, prepared, to)
  expect((await standing({ store })).counts).toBe(0)
})

test('a device that is cleared forgets all, and tells the council where it can', async () => {
  await clearAll(store, to)
  expect(await store.get('token')).toBeUndefined()
  expect(parcels).toMatchObject([{ cleared: true, answers: [], waiting: 0 }])
})
