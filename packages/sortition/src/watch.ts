/** How far long work has come: parts done, parts in all (0: not known), and a sentence. */
export type Progress = (done: number, of: number, sentence: string) => void

/** What long work may tell and be told. Both are called in the thread that works. */
export type Watching = { progress?: Progress; cancelled?: () => boolean }

/** Thrown inside the kernel where work is cancelled, and caught at its door. */
export class Cancelled extends Error {}

export type Watch = { step(done: number, of: number, sentence: string): void; cancelled(): boolean }

export function createWatch({ progress, cancelled }: Watching = {}): Watch {
  return {
    cancelled: () => cancelled?.() ?? false,
    step(done, of, sentence) {
      if (cancelled?.()) throw new Cancelled('The work was cancelled')
      progress?.(done, of, sentence)
    },
  }
}
