import { definitionRefusals } from '../../words.ts'
import type { BuilderRefusal } from './commands.ts'

export const builderRefusals: Record<BuilderRefusal, string> = {
  ...definitionRefusals,
  'has-answers': 'People have voted already, so the ballot cannot change. Close it and start another',
  'already-closed': 'This is closed, so it cannot change',
  'no-such-option': 'This is not on the ballot any more',
  'label-missing': 'Say what people can choose',
  'label-too-long': 'Make it shorter. It can have 80 characters',
  'about-too-long': 'Make this shorter. It can have 300 characters',
  'link-wrong': 'Enter an address that begins with https://, or with / for a page of this website',
  'no-wards': 'Choose at least one ward, or let everyone vote',
}
export const costRefusals = {
  'not-money': 'Enter the cost in pounds, like 20,000 or 450.50',
} as const

export const notices = {
  added: 'It is on the ballot.',
  saved: 'Your changes are saved.',
  removed: 'It is taken off the ballot.',
  voters: 'Who may vote is saved.',
}
