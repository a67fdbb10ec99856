import type { Forms } from '../layout/format.ts'
import type { Language } from '../layout/view.ts'

type Words = { open: Forms; move: string; still: string }

const en: Words = {
  open: { one: '# thing open', other: '# things open' },
  move: 'Zoom and move the map',
  still: 'Show the simple map',
}

const cy: Words = {
  open: { two: '# beth ar agor', other: '# peth ar agor' },
  move: 'Chwyddo a symud y map',
  still: 'Dangos y map syml',
}

export const words: Record<Language, Words> = { en, cy }
