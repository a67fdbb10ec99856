export const limits = { title: 80, words: 200, items: 30 } as const
export type HallRefusal =
  | 'not-found'
  | 'title-missing'
  | 'title-too-long'
  | 'words-missing'
  | 'words-too-long'
  | 'activity-unknown'
  | 'too-many'
  | 'ended'
  | 'on-now'

/** The item that comes after the one that is on; the first where nothing is on, undefined at the end. */
export function nextOf<Item extends { id: string }>(items: readonly Item[], on: string | undefined): Item | undefined {
  return items[items.findIndex(({ id }) => id === on) + 1]
}
