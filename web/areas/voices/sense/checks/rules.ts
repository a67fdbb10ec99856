/** Why a sample cannot be drawn, or be coded or settled by this person. */
export type CheckRefusal =
  | 'too-few-read'
  | 'own-coding'
  | 'taken'
  | 'done-meanwhile'
  | 'nothing-chosen'
  | 'merged-meanwhile'
  | 'not-finished'

export const sizes = [20, 50, 100] as const
/** Fewer say nothing about how two people agree. */
export const fewest = 10

export const sizeOf = (text: string): number => sizes.find((size) => String(size) === text) ?? sizes[0]

/** What an alpha means, by the marks that Krippendorff (2004) recommends. */
export type Verdict = 'reliable' | 'tentative' | 'unreliable'
export const verdictOf = (alpha: number): Verdict =>
  alpha >= 0.8 ? 'reliable' : alpha >= 0.667 ? 'tentative' : 'unreliable'
