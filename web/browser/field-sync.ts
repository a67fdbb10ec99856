import { alone, base64Of, lock, type Prepared, type Tally, unlock } from './field-device.ts'
import type { Kept, Store } from './field-store.ts'

export type Signal = 'sent' | 'no-signal' | 'shut-out' | 'full'
type Outcome = { id: string; state: 'taken' | 'held' | 'full'; settled?: boolean }
type Where = { sync: string; files: string }

const atOnce = 20
const mostLetters = 900_000
const patience = 30_000

const send = (to: string, body: URLSearchParams | FormData): Promise<Response> =>
  fetch(to, { method: 'POST', body, signal: AbortSignal.timeout(patience), credentials: 'omit' })

/** Brings what waits to the council, a few at a time. Only what the council confirms by its id leaves the device. */
export async function syncAll(store: Store, prepared: Prepared, to: Where): Promise<Signal> {
  const answer = await navigator.locks.request(
    `field-sync-${prepared.session.code}`,
    { ifAvailable: true },
    async (held) => (held ? await syncOnce(store, prepared, to) : ('sent' as const)),
  )
  return answer
}

async function syncOnce(store: Store, prepared: Prepared, to: Where): Promise<Signal> {
  const token = await unlock<string>(store, 'token')
  if (!token) return 'shut-out'
  try {
    for (const file of (await store.all()).filter(isWaitingFile)) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ token, id: file.id, now: String(Date.now()) }))
        body.append(name, value)
      body.append('sealed', new Blob([file.sealed]), 'sealed')
      const answer = await send(to.files, body)
      if (answer.status === 403) return 'shut-out'
      const refused = answer.status === 422 || answer.status === 413
      if (!answer.ok && !refused) return 'no-signal'
      // What cannot be used as a file stays here, so that nobody clears it away unseen.
      const kept = !refused && ((await answer.json()) as { state: string }).state === 'kept'
      await store.change(kept ? { drop: [file.id] } : { put: [{ ...file, state: 'held' }] })
    }
    const asked = new Set<string>()
    for (;;) {
      const rest = (await store.all()).filter(({ id, kind }) => kind === 'answer' && !asked.has(id))
      const batch = fitting(rest)
      for (const { id } of batch) asked.add(id)
      const signal = await bring(store, prepared, to, token, batch, rest.length - batch.length)
      if (signal !== 'sent' || batch.length === rest.length) return signal
    }
  } catch {
    return 'no-signal'
  }
}

const isWaitingFile = ({ kind, state }: Kept): boolean => kind === 'file' && state === 'waiting'

function fitting(rest: readonly Kept[]): Kept[] {
  let letters = 0
  return rest.slice(0, atOnce).filter(({ sealed }, index) => {
    letters += sealed.length * 1.4
    return index === 0 || letters < mostLetters
  })
}

async function bring(
  store: Store,
  prepared: Prepared,
  to: Where,
  token: string,
  batch: readonly Kept[],
  after: number,
): Promise<Signal> {
  const codes = (await unlock<string[]>(store, 'codes')) ?? []
  const tallies = ((await store.get<Tally[]>('tallies')) ?? []).map((tally, counter) => ({ counter, ...tally }))
  const parcel = {
    at: Date.now(),
    waiting: batch.length + after,
    codes: codes.length,
    answers: batch.map(({ id, sealed }) => ({ id, sealed: base64Of(sealed) })),
    tallies,
  }
  const answer = await send(to.sync, new URLSearchParams({ token, parcel: JSON.stringify(parcel) }))
  if (answer.status === 403) return 'shut-out'
  if (!answer.ok) return 'no-signal'
  const { answers, codes: more } = (await answer.json()) as { answers: Outcome[]; codes: string[] }
  const done = new Set(answers.filter(({ state, settled }) => state === 'taken' || settled).map(({ id }) => id))
  const held = new Set(answers.filter(({ state, settled }) => state === 'held' && !settled).map(({ id }) => id))
  await alone(prepared, async () => {
    const sent = ((await store.get<number>('sent')) ?? 0) + done.size
    const left = more.length ? [...((await unlock<string[]>(store, 'codes')) ?? []), ...more] : undefined
    await store.change({
      drop: [...done],
      put: batch.filter(({ id, state }) => held.has(id) && state !== 'held').map((one) => ({ ...one, state: 'held' })),
      set: { sent, heard: Date.now(), ...(left ? { codes: await lock(store, left) } : {}) },
    })
  })
  // Once more when everything went, so that the desk knows that nothing is left here.
  if (batch.length && done.size === batch.length && after === 0) return bring(store, prepared, to, token, [], 0)
  return answers.some(({ state }) => state === 'full') ? 'full' : 'sent'
}
