import { sealTo } from '../areas/activities/field/envelope.ts'
import type { DeviceForm } from '../areas/activities/field/forms.ts'
import type { Kept, Store } from './field-store.ts'

export type Session = {
  code: string
  place: string
  counters: readonly string[]
  resetSeconds: number
  publicKey: string
  startsAt: number
  endsAt: number
}
/** What the council handed to this device when it was prepared. */
export type Prepared = {
  number: number
  session: Session
  forms: readonly DeviceForm[]
  wards: readonly { id: string; name: string }[]
  lookUp: string
  offset: number
}
export type Tally = { count: number; version: number }
type Locked = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }

const utf8 = new TextEncoder()
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** What must be read again on this device is locked with a key that never leaves it: its own token, codes and what is being answered. */
export async function lock(store: Store, value: unknown): Promise<Locked> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = utf8.encode(JSON.stringify(value))
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(store), plain) }
}

export async function unlock<T>(store: Store, name: string): Promise<T | undefined> {
  const locked = await store.get<Locked>(name)
  if (!locked) return undefined
  const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: locked.iv }, await keyOf(store), locked.sealed)
  return JSON.parse(new TextDecoder().decode(open)) as T
}

async function keyOf(store: Store): Promise<CryptoKey> {
  const before = await store.get<CryptoKey>('key')
  if (before) return before
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await store.change({ set: { key } })
  return key
}

/** The officer's number, so that it can be asked for without signal; not the number itself. */
export async function numberPrint(salt: Uint8Array<ArrayBuffer>, number: string): Promise<string> {
  const base = await crypto.subtle.importKey('raw', utf8.encode(number), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 200_000 }
  return base64Of(new Uint8Array(await crypto.subtle.deriveBits(how, base, 256)))
}

export type Answer = { activity: string; language: 'en' | 'cy'; values: Readonly<Record<string, string>> }
export type Attached = { id: string; question: string; blob: Blob; name: string }

/** One at a time for all that reads, then changes, what lies here: codes and counts, also over several windows. */
export const alone = <T>({ session }: { session: { code: string } }, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`field-store-${session.code}`, work) as Promise<T>

/** Locks one finished answer with its files and its receipt code: when this is done, it is on the disk. */
export const keepAnswer = (
  store: Store,
  prepared: Prepared,
  answer: Answer,
  files: readonly Attached[],
): Promise<{ code: string }> => alone(prepared, () => keep(store, prepared, answer, files))

async function keep(
  store: Store,
  { session }: Prepared,
  answer: Answer,
  files: readonly Attached[],
): Promise<{ code: string }> {
  const codes = (await unlock<string[]>(store, 'codes')) ?? []
  const code = codes.shift() ?? ''
  const place = ((await store.get<number>('place')) ?? 0) + 1
  const id = crypto.randomUUID()
  const given = { id, ...answer, at: Date.now(), code }
  const to = bytesOf(session.publicKey)
  const sealed = await sealTo(to, `answer ${session.code} ${id}`, utf8.encode(JSON.stringify(given)))
  const put: Kept[] = [{ id, kind: 'answer', state: 'waiting', sealed, place }]
  for (const file of files)
    put.unshift(
      await sealFile(session, place, file.id, file.blob, {
        activity: answer.activity,
        question: file.question,
        name: file.name,
        words: '',
        at: Date.now(),
      }),
    )
  const kept = ((await store.get<number>('finished')) ?? 0) + 1
  await store.change({
    put,
    set: { place, finished: kept, codes: await lock(store, codes) },
    unset: ['draft'],
  })
  return { code }
}

export type AboutFile = { activity: string; question: string; name: string; words: string; at: number }

/** A file with what is said of it in front of its bytes. */
export async function sealFile(
  session: Session,
  place: number,
  id: string,
  blob: Blob,
  about: AboutFile,
): Promise<Kept> {
  const said = utf8.encode(JSON.stringify(about))
  const whole = new Uint8Array(4 + said.length + blob.size)
  new DataView(whole.buffer).setUint32(0, said.length)
  whole.set(said, 4)
  whole.set(new Uint8Array(await blob.arrayBuffer()), 4 + said.length)
  const sealed = await sealTo(bytesOf(session.publicKey), `file ${session.code} ${id}`, whole)
  return { id, kind: 'file', state: 'waiting', sealed, place }
}

/** A photo of a tablet is far larger than it is read: drawn smaller, and without where it was taken. */
export async function smaller(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file
  try {
    const picture = await createImageBitmap(file)
    const by = Math.min(1, 2400 / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(Math.round(picture.width * by), Math.round(picture.height * by))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
  } catch {
    return file
  }
}
