import { createCipheriv, createDecipheriv } from 'node:crypto'
import { randomBytes } from '../../../platform/chance.ts'
import type { Slip } from './rules.ts'
import { derived, framed, unframed } from './sealing.ts'
import { drawn } from './wrapping.ts'

export const codeLength = 20
/** A hundred bits: it opens the steps of one concern to whoever holds it, and leads to nothing else. */
export const newConcernCode = (): string => drawn(codeLength)

const slipSize = 1536
/** Most steps, and most answers, that one code can follow. */
export const mostSlips = 40

/** What the code stands for: the broker is told this, sealed, and never the code itself. */
export const rootOf = (code: string): Buffer => derived(Buffer.from(code), 'root')
export const concernIdOf = (root: Buffer): string => derived(root, 'id', 16).toString('hex')
export const tagOf = (root: Buffer, name: string): Buffer => derived(root, `tag ${name}`, 16)

export function sealSlip(root: Buffer, name: string, slip: Slip): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(root, 'slip'), nonce)
  cipher.setAAD(tagOf(root, name))
  return Buffer.concat([
    nonce,
    cipher.update(framed(JSON.stringify(slip), slipSize)),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

export function openSlip(root: Buffer, name: string, box: Buffer): Slip | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived(root, 'slip'), box.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(tagOf(root, name))
    decipher.setAuthTag(box.subarray(-16))
    return JSON.parse(unframed(Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]))) as Slip
  } catch {
    return undefined
  }
}

/** A tag and a slip that say nothing, for letters that are the broker's alone. */
export const noSlip = () => ({ tag: randomBytes(16), slip: randomBytes(slipSize + 28) })
