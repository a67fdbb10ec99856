import { type CheckRefusal, fewest, type Verdict } from './rules.ts'

export const checkRefusals: Record<CheckRefusal, string> = {
  'too-few-read': `At least ${fewest} comments must have been read by a person first`,
  'own-coding': 'You read some of these yourself. Somebody else must read them now, without knowing what you decided',
  taken: 'Somebody else is reading this sample',
  'done-meanwhile': 'This one was answered meanwhile. Here is the next',
  'nothing-chosen': 'Choose at least one theme, or press “None of these”',
  'merged-meanwhile': 'Somebody merged one of these themes meanwhile. Choose again',
  'not-finished': 'The second reader has not finished yet',
}

export const verdicts: Record<Verdict, string> = {
  reliable: 'The two agree well. Others would put these comments under the same themes.',
  tentative: 'The two agree fairly well. Take what follows from it with care.',
  unreliable:
    'The two do not agree well enough to rely on these themes. Talk about what each theme means, change its description, and check again.',
}

/** Kappa in words, by the scale of Landis and Koch (1977). */
export function kappaWords(kappa: number | undefined): string {
  if (kappa === undefined) return 'cannot be told'
  if (kappa > 0.8) return 'almost always'
  if (kappa > 0.6) return 'mostly'
  if (kappa > 0.4) return 'half-way'
  return kappa > 0.2 ? 'little' : 'hardly more than by chance'
}

export const twoDecimals = (value: number): string => value.toFixed(2).replace('-', '−')
