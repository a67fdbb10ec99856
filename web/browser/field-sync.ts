import { alone, base64Of, lock, type Prepared, type Tally, unlock } from './field-device.ts'
import type { Kept, Store } from './field-store.ts'

export type Signal = 'sent' | 'no-signal' | 'shut-out' | 'full'
type Outcome = { id: string; state: 'taken' | 'held' | 'full'; settled?: boolean }
type Said = { answers: Outcome[]; codes: string[]; over?: true }
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
    // An answer comes here together with its files: what comes while this sends goes the next time, none before its file.
    const all = await store.all()
    for (const file of all.filter(isWaitingFile)) {
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
    for (let rest = all.filter(isAnswer); ; ) {
      const batch = fitting(rest)
      rest = rest.filter((one) => !batch.includes(one))
      const signal = await bring(store, prepared, to, token, batch, rest.length > 0)
      if (signal !== 'sent' || !rest.length) return signal
    }
  } catch {
    return 'no-signal'
  }
}

const isAnswer = ({ kind }: Kept): boolean => kind === 'answer'
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
  more: boolean,
): Promise<Signal> {
  const codes = (await unlock<string[]>(store, 'codes')) ?? []
  const tallies = ((await store.get<Tally[]>('tallies')) ?? []).map((tally, counter) => ({ counter, ...tally }))
  const parcel = {
    at: Date.now(),
    waiting: (await store.all()).filter(isAnswer).length,
    codes: codes.length,
    answers: batch.map(({ id, sealed }) => ({ id, sealed: base64Of(sealed) })),
    tallies,
  }
  const answer = await send(to.sync, new URLSearchParams({ token, parcel: JSON.stringify(parcel) }))
  if (answer.status === 403) return 'shut-out'
  if (batch.length && (answer.status === 422 || answer.status === 413))
    return apart(store, prepared, to, token, batch, more)
  if (!answer.ok) return 'no-signal'
  const { answers, codes: fresh, over } = (await answer.json()) as Said
  const done = new Set(answers.filter(({ state, settled }) => state === 'taken' || settled).map(({ id }) => id))
  const held = new Set(answers.filter(({ state, settled }) => state === 'held' && !settled).map(({ id }) => id))
  await alone(prepared, async () => {
    const sent = ((await store.get<number>('sent')) ?? 0) + done.size
    const left = fresh.length ? [...((await unlock<string[]>(store, 'codes')) ?? []), ...fresh] : undefined
    const told = over ? {} : { told: tallies.map(({ version }) => version) }
    await store.change({
      drop: [...done],
      put: batch.filter(({ id, state }) => held.has(id) && state !== 'held').map((one) => ({ ...one, state: 'held' })),
      set: { sent, heard: Date.now(), ...told, ...(left ? { codes: await lock(store, left) } : {}) },
    })
  })
  if (over) return 'shut-out'
  // Once more when everything went, so that the desk knows that nothing is left here.
  if (batch.length && done.size === batch.length && !more) return bring(store, prepared, to, token, [], false)
  return answers.some(({ state }) => state === 'full') ? 'full' : 'sent'
}

/** One that the council does not even read stops none of the others: each goes by itself, and that one is held. */
async function apart(
  store: Store,
  prepared: Prepared,
  to: Where,
  token: string,
  batch: readonly Kept[],
  more: boolean,
): Promise<Signal> {
  if (batch.length === 1) await store.change({ put: [{ ...batch[0]!, state: 'held' }] })
  else
    for (const one of batch) {
      const signal = await bring(store, prepared, to, token, [one], true)
      if (signal !== 'sent') return signal
    }
  return more ? 'sent' : bring(store, prepared, to, token, [], false)
}

/** Forgets all that lies here. Where there is signal the council hears of it, and the key opens nothing any more. */
export async function clearAll(store: Store, to: Where): Promise<void> {
  const token = (await unlock<string>(store, 'token')) ?? ''
  await store.forget()
  const parcel = { at: Date.now(), waiting: 0, codes: 0, answers: [], tallies: [], cleared: true }
  const body = new URLSearchParams({ token, parcel: JSON.stringify(parcel) })
  fetch(to.sync, { method: 'POST', body, credentials: 'omit', keepalive: true }).catch(() => undefined)
}
