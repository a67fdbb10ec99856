import type { Language } from '../layout/view.ts'

const en = {
  open: { one: '# thing open', other: '# things open' },
  move: 'Zoom and move the map',
}

const cy: { open: Partial<typeof en.open> & { other: string }; move: string } = {
  open: { two: '# beth ar agor', other: '# peth ar agor' } as { other: string },
  move: 'Chwyddo a symud y map',
}

export const words: Record<Language, typeof cy> = { en, cy }
