import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Slip } from './rules.ts'
import { mostSlips, openSlip, tagOf } from './slips.ts'

export type At = Pick<Acting, 'council' | 'db'>
type Name = 'set_up' | 'lock' | 'deposit' | 'slips' | 'read' | 'relock' | 'clear' | 'publish' | 'published'

/** One of the functions of the broker's store: all that the council's role may do there. */
export const stored = (at: Pick<Acting, 'council'>, name: Name) => sql.id(at.council.concernsSchema, name)

export type Lock = { publicKey: Buffer; byPassphrase: Buffer; byRecovery: Buffer; setUpOn: string }
export async function findLock(at: At): Promise<Lock | undefined> {
  const { rows } = await sql<Lock>`select public_key as "publicKey", by_passphrase as "byPassphrase",
    by_recovery as "byRecovery", set_up_on as "setUpOn" from ${stored(at, 'lock')}()`.execute(at.db)
  return rows[0]
}

export type Envelope = { place: number; tag: Buffer; letter: Buffer; slip: Buffer; link: Buffer }
export async function readEnvelopes(at: At, token: Buffer, after: number, most: number): Promise<Envelope[]> {
  const { rows } = await sql<Envelope>`
    select place, tag, letter, slip, link from ${stored(at, 'read')}(${token}::bytea, ${after}::bigint, ${most}::integer)`.execute(
    at.db,
  )
  return rows
}

export type Told = { place: number; slip: Slip }[]
const names = Array.from({ length: mostSlips }, (_, place) => [String(place), `answer ${place}`]).flat()

/** What a code opens: its slips in order, each question with the answer that was given. Empty where nobody has the code. */
export async function findSlips(at: At, root: Buffer): Promise<Told> {
  const byTag = new Map(names.map((name) => [tagOf(root, name).toString('hex'), name]))
  const tags = [...byTag.keys()].map((tag) => Buffer.from(tag, 'hex'))
  const { rows } = await sql<{ tag: Buffer; slip: Buffer }>`
    select tag, slip from ${stored(at, 'slips')}(${tags}::bytea[])`.execute(at.db)
  const told = new Map<string, Slip>()
  for (const { tag, slip } of rows) {
    const name = byTag.get(tag.toString('hex'))!
    const open = openSlip(root, name, slip)
    if (open) told.set(name, open)
  }
  return Array.from({ length: mostSlips }, (_, place) => place).flatMap((place) => {
    const slip = told.get(String(place))
    const answer = told.get(`answer ${place}`)?.answer
    return slip ? [{ place, slip: { ...slip, ...(answer ? { answer } : {}) } }] : []
  })
}

export type Figures = {
  year: number
  counts: { received: number | null; stages: Record<string, number | null> }
  publishedOn: string
}
export async function listFigures(at: At): Promise<Figures[]> {
  const { rows } = await sql<Figures>`
    select year, counts, published_on as "publishedOn" from ${stored(at, 'published')}()`.execute(at.db)
  return rows
}
