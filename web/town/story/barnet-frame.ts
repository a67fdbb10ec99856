import type { Frame, Place } from './told.ts'

const places: (Place | undefined)[] = [
  ['EN5 2', 'E05013647'],
  ['HA8 0', 'E05013630'],
  ['N12 9', 'E05013651'],
  ['NW9 5', 'E05013632'],
  undefined,
  ['NW4 2', 'E05013643'],
  ['N3 3', 'E05013639'],
  ['NW11 9', 'E05013642'],
  ['EN4 8', 'E05013635'],
  ['N2 8', 'E05013636'],
  ['NW7 2', 'E05013645'],
]
export const frame = {
  hours: [8, 22],
  places,
  moderator: 'barnet-moderator',
  privateEvery: 12,
} satisfies Partial<Frame>
