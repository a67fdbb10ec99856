/** Kinds of thing on a map are told apart by letter, shape and colour, in the order of their list. */
export const markLetters = 'ABCDEFGH'
const shapes = [
  'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0z',
  'M-10-10h20v20h-20z',
  'M0-14L13 10H-13z',
  'M0-14L14 0L0 14L-14 0z',
  'M-6-11H6L12 0L6 11H-6L-12 0z',
  'M0-13L12-3L8 11H-8L-12-3z',
  'M-12-10H12L0 14z',
  'M-13-7H13V7H-13z',
] as const
export const known = (kind: number) => Math.max(0, kind) % shapes.length

export const markPath = (kind: number): string => shapes[known(kind)]!
export const markClass = (kind: number): string => `fm-mark fm-mark--${known(kind) + 1}`
