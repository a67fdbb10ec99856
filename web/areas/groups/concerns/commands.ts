import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { randomBytes } from '../../../platform/chance.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type At, findLock, type Lock, stored } from './queries.ts'
import { catchUp, openRoom, type Room, tokenOf, written } from './room.ts'
import type { Filing, Letter } from './rules.ts'
import { newPair, sealTo } from './sealing.ts'
import { noSlip, rootOf, sealSlip, tagOf } from './slips.ts'
import { newRecoveryCode, openByPassphrase, openByRecovery, wrapByPassphrase, wrapByRecovery } from './wrapping.ts'

type Sealed = { tag: Buffer; letter: Buffer; slip: Buffer }

export async function deposit(at: At, { tag, letter, slip }: Sealed): Promise<void> {
  await sql`select ${stored(at, 'deposit')}(${tag}::bytea, ${letter}::bytea, ${slip}::bytea)`.execute(at.db)
}
/** As many letters that say nothing: nobody without the key can tell them from others. */
export async function depositNothing(at: At, publicKey: Buffer, times: number): Promise<void> {
  for (let i = 0; i < times; i++)
    await deposit(at, { ...noSlip(), letter: sealTo(publicKey, written({ kind: 'nothing' })) })
}
const between = (least: number, most: number) => least + (randomBytes(4).readUInt32BE() % (most - least + 1))

/** Makes the broker's keys, once. The recovery code is returned and kept nowhere. */
export async function setUp(
  at: Acting,
  passphrase: string,
): Promise<{ recovery: string; room: Room } | 'there-already'> {
  const { publicKey, privateKey } = newPair()
  const recovery = newRecoveryCode()
  const reading = createHash('sha256').update(tokenOf(privateKey)).digest()
  const { rows } = await sql<{ done: boolean }>`select ${stored(at, 'set_up')}(${publicKey}::bytea, ${reading}::bytea,
    ${await wrapByPassphrase(privateKey, passphrase)}::bytea, ${wrapByRecovery(privateKey, recovery)}::bytea, ${dayOf(at.now)}::date) as done`.execute(
    at.db,
  )
  if (!rows[0]!.done) return 'there-already'
  await depositNothing(at, publicKey, between(40, 100))
  return { recovery, room: openRoom(at.council.slug, privateKey) }
}

/** Opens the room with the passphrase; undefined where it is wrong. */
export async function unlock(at: Acting, lock: Lock, passphrase: string): Promise<Room | undefined> {
  const privateKey = await openByPassphrase(lock.byPassphrase, passphrase)
  if (!privateKey) return undefined
  const room = openRoom(at.council.slug, privateKey)
  await write(at, room, { kind: 'opened', at: at.now.toISOString(), by: at.by.account! })
  await depositNothing(at, room.publicKey, between(0, 3))
  return room
}

/** Opens the room with the recovery code, which ends with that: there is a new passphrase and a new code. */
export async function recover(at: Acting, lock: Lock, code: string, passphrase: string) {
  const privateKey = openByRecovery(lock.byRecovery, code)
  if (!privateKey) return undefined
  const recovery = newRecoveryCode()
  await sql`select ${stored(at, 'relock')}(${tokenOf(privateKey)}::bytea,
    ${await wrapByPassphrase(privateKey, passphrase)}::bytea, ${wrapByRecovery(privateKey, recovery)}::bytea)`.execute(
    at.db,
  )
  const room = openRoom(at.council.slug, privateKey)
  await write(at, room, { kind: 'passphrase-changed', at: at.now.toISOString(), by: at.by.account! })
  return { recovery, room }
}

/** Seals a concern to the broker. Sent twice under one code, it is there once. */
export async function fileConcern(
  at: Acting,
  code: string,
  filing: Filing & { groupName: string },
): Promise<'not-set-up' | null> {
  const lock = await findLock(at)
  if (!lock) return 'not-set-up'
  const root = rootOf(code)
  const when = at.now.toISOString()
  const { group, groupName, officer, words, contact } = filing
  const letter: Letter = {
    kind: 'filed',
    at: when,
    root: root.toString('hex'),
    group: { id: group, name: groupName.slice(0, 200) },
    officer,
    words,
    contact,
  }
  await deposit(at, {
    tag: tagOf(root, '0'),
    letter: sealTo(lock.publicKey, written(letter)),
    slip: sealSlip(root, '0', { at: when, step: 'received' }),
  })
  return null
}

/** What the group says to the summary that the broker would like to hand over. The first answer stands. */
export async function answerBroker(at: Acting, root: Buffer, place: number, answer: 'yes' | 'no'): Promise<void> {
  const lock = await findLock(at)
  if (!lock) return
  const when = at.now.toISOString()
  await deposit(at, {
    tag: tagOf(root, `answer ${place}`),
    letter: sealTo(lock.publicKey, written({ kind: 'answered', at: when, root: root.toString('hex'), place, answer })),
    slip: sealSlip(root, `answer ${place}`, { at: when, answer }),
  })
}

/** Writes one letter of the broker's, with what the code's holder may read of it; false where somebody else was quicker. */
export async function write(
  at: Acting,
  room: Room,
  letter: Letter,
  told?: { root: string; place: number; slip: Parameters<typeof sealSlip>[2] },
): Promise<boolean> {
  const root = told && Buffer.from(told.root, 'hex')
  const name = told ? String(told.place) : ''
  const outside = told && root ? { tag: tagOf(root, name), slip: sealSlip(root, name, told.slip) } : noSlip()
  const before = room.place
  const sealed = { ...outside, letter: sealTo(room.publicKey, written(letter, room.mark)) }
  await deposit(at, sealed)
  await catchUp(at, room)
  return room.place > before && landed(room, letter)
}

const landed = (room: Room, letter: Letter) =>
  !('concern' in letter) ||
  room.own.some((own) => own.at === letter.at && own.kind === letter.kind && own.concern === letter.concern)

export async function publishFigures(at: Acting, room: Room, year: number, counts: object): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select ${stored(at, 'publish')}(${room.token}::bytea, ${year}::integer, ${JSON.stringify(counts)}::jsonb, ${dayOf(at.now)}::date) as done`.execute(
    at.db,
  )
  if (rows[0]!.done) await write(at, room, { kind: 'published', at: at.now.toISOString(), by: at.by.account!, year })
  return rows[0]!.done
}
