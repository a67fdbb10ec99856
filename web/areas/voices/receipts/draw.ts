import { randomInt } from 'node:crypto'
import { codeOf } from './code.ts'

/** A new receipt code, from a cryptographic source. It is claimed for the council when it is used or printed. */
export const newReceiptCode = (): string => codeOf(Array.from({ length: 9 }, () => randomInt(32)))
