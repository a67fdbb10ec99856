import { randomBytes } from '../../../platform/chance.ts'
import { codeOf } from './code.ts'

/** A new receipt code, from a cryptographic source. It is claimed for the council when it is used or printed. */
export const newReceiptCode = (): string => codeOf([...randomBytes(9)].map((byte) => byte & 31))
