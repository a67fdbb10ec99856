import type { Proof } from './proof.ts'

/** The rows of taking part, and of making sense of it together. */
export const takingPartProofs: readonly Proof[] = []
