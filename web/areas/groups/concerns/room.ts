import { createHash, createHmac, type KeyObject } from 'node:crypto'
import { type At, type Envelope, readEnvelopes } from './queries.ts'
import { type Concern, follow, type Letter, type Row } from './rules.ts'
import { derived, openLetter, privateKeyOf, publicKeyOf } from './sealing.ts'
import { concernIdOf } from './slips.ts'

/** The broker's room while it is open: in the memory of one process, for one session. */
export type Room = {
  council: string
  key: KeyObject
  publicKey: Buffer
  /** Shows the store that the key is open; only its hash is kept there. */
  token: Buffer
  /** Marks the broker's own letters, so that nobody else writes any. */
  mark: Buffer
  concerns: Map<string, Concern>
  own: { at: string; by: string; kind: Letter['kind']; concern?: string }[]
  /** How far the chain was read, its last link, and whether every link was right. */
  place: number
  link: Buffer
  whole: boolean
  gap: boolean
  /** Rows that are not what was chained, until a letter of the broker's says that they were removed. */
  broken: Map<number, { before: Buffer; link: Buffer }>
  /** Which rows speak of a concern, so that they can be removed. */
  rows: Map<string, Row[]>
  /** What is left of those that were removed: enough to count them. */
  removed: Pick<Concern, 'at' | 'steps'>[]
  reading: Promise<unknown>
}

export const tokenOf = (privateKey: Buffer): Buffer => derived(privateKey, 'reading')

export function openRoom(council: string, privateKey: Buffer): Room {
  const key = privateKeyOf(privateKey)
  return {
    council,
    key,
    publicKey: publicKeyOf(key),
    token: tokenOf(privateKey),
    mark: derived(privateKey, 'mark'),
    concerns: new Map(),
    own: [],
    place: 0,
    link: Buffer.alloc(0),
    whole: true,
    gap: false,
    broken: new Map(),
    rows: new Map(),
    removed: [],
    reading: Promise.resolve(),
  }
}

/** A letter as text: the broker's carry their mark in front, those of groups have none. */
export const written = (letter: Letter, mark?: Buffer): string => {
  const text = JSON.stringify(letter)
  return `${mark ? createHmac('sha256', mark).update(text).digest('base64url') : ''}\n${text}`
}
const groups: readonly Letter['kind'][] = ['filed', 'answered', 'nothing']

function letterOf(room: Room, text: string): Letter | undefined {
  const letter = JSON.parse(text.slice(text.indexOf('\n') + 1)) as Letter
  return text === written(letter, groups.includes(letter.kind) ? undefined : room.mark) ? letter : undefined
}

function take(room: Room, { place, tag, letter, slip, link }: Envelope): Buffer {
  const hash = hashOf(tag, letter, slip)
  if (place !== room.place + 1) room.gap = true
  if (!hashOf(room.link, hash).equals(link)) room.broken.set(place, { before: room.link, link })
  room.place = place
  room.link = link
  const text = openLetter(room.key, room.publicKey, letter)
  const told = text === undefined ? undefined : letterOf(room, text)
  if (!told || told.kind === 'nothing') return tag
  const idOf = (root: string) => concernIdOf(Buffer.from(root, 'hex'))
  if (told.kind === 'removed') forget(room, told)
  const id = 'root' in told ? idOf(told.root) : 'concern' in told ? told.concern : undefined
  if (id) room.rows.set(id, [...(room.rows.get(id) ?? []), { place, hash: hash.toString('base64url') }])
  follow(room.concerns, told, idOf)
  if ('by' in told)
    room.own.push({
      at: told.at,
      by: told.by,
      kind: told.kind,
      ...('concern' in told ? { concern: told.concern } : {}),
    })
  return tag
}

const hashOf = (...parts: Buffer[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** A concern was removed: its rows are empty by the broker's own word, and what memory had of it goes too. */
function forget(room: Room, { rows, filedAt, step, more }: Extract<Letter, { kind: 'removed' }>): void {
  for (const { place, hash } of rows) {
    const was = room.broken.get(place)
    if (was && hashOf(was.before, Buffer.from(hash, 'base64url')).equals(was.link)) room.broken.delete(place)
    for (const [id, own] of room.rows)
      if (own.some((row) => row.place === place)) {
        room.rows.delete(id)
        room.concerns.delete(id)
      }
  }
  if (!more) room.removed.push({ at: filedAt, steps: [{ at: filedAt, step, words: '' }] })
}

const batch = 500

/** Reads what has come since, one reader at a time. Returns the tags that were new. */
export function catchUp(at: At, room: Room): Promise<Buffer[]> {
  const read = room.reading.then(async () => {
    const tags: Buffer[] = []
    for (;;) {
      const rows = await readEnvelopes(at, room.token, room.place, batch)
      for (const row of rows) tags.push(take(room, row))
      room.whole = !room.gap && room.broken.size === 0
      if (rows.length < batch) return tags
    }
  })
  room.reading = read.catch(() => {})
  return read
}
