import { nameRefusals, themeRefusals } from '../../themes/words.ts'
import type { DecisionRefusal } from './decide.ts'
import type { Deed } from './queries.ts'

export const decisionRefusals: Record<DecisionRefusal, string> = {
  ...nameRefusals,
  ...themeRefusals,
  'no-name': 'Choose a phrase as the name, or write your own',
  'nothing-ticked': 'Tick at least one comment that you have read',
  'decided-meanwhile': 'Somebody decided about this suggestion meanwhile. Nothing was changed',
}

export const deedNames: Record<Deed, string> = {
  named: 'Made a theme',
  merged: 'Put into a theme',
  dropped: 'Dropped',
  split: 'Part of it made a theme',
}

export const askedSentence =
  'The computer groups comments by their own words. It never makes up a name, and nothing it suggests counts until a person has decided.'
