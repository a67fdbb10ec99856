import type { Language } from '../layout/view.ts'

const en = {
  source: 'Source:',
  numbers: 'See the numbers',
  tooFew: 'Too few answers to tell',
  none: 'None yet',
  stage: { done: 'Done', now: 'Now', next: 'Next' },
}

const cy: typeof en = {
  source: 'Ffynhonnell:',
  numbers: 'Gweld y rhifau',
  tooFew: 'Rhy ychydig o atebion i allu dweud',
  none: 'Dim eto',
  stage: { done: 'Wedi gorffen', now: 'Nawr', next: 'Nesaf' },
}

export const words: Record<Language, typeof en> = { en, cy }
