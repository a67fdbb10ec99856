import type { RequestKind, Step, StepRefusal } from '../privacy/rules.ts'

export const kindNames: Record<RequestKind, string> = {
  access: 'Wants to see their data',
  correct: 'Wants something corrected',
  erase: 'Wants something erased',
  object: 'Objects',
  complaint: 'Complains',
}

export const stepNames: Record<Step, string> = {
  acknowledged: 'Confirmed that we have it',
  asked: 'Asked the person for more',
  heard: 'The person replied',
  extended: 'Took two more months',
  answered: 'Answered',
  done: 'Did what they asked',
  refused: 'Refused',
}

export const stepDeeds: Record<Step, { name: string; hint: string }> = {
  acknowledged: { name: 'Confirm that we have it', hint: 'Due within 30 days. The person gets a letter.' },
  asked: { name: 'Ask the person for more', hint: 'The clock stops until they reply. Write what you need to know.' },
  heard: { name: 'Note that the person replied', hint: 'The clock goes on.' },
  extended: { name: 'Take two more months', hint: 'Only for hard requests, once. Write why.' },
  answered: { name: 'Answer and close', hint: 'Write the answer.' },
  done: { name: 'Say that it is done and close', hint: 'You did what they asked.' },
  refused: { name: 'Refuse and close', hint: 'Write why.' },
}

export const stepRefusals: Record<StepRefusal, string> = {
  'no-step': 'Choose what you do',
  closed: 'This request is closed. A new step is not possible',
  'done-before': 'That was done before',
  'nothing-asked': 'Nobody was asked anything yet',
  'answer-missing': 'Write to the person: this step needs words',
  'step-words-too-long': 'Use 5,000 characters or fewer',
}

export type EraseDeskRefusal = 'not-sure' | 'not-asked' | 'nothing-to-erase' | 'last-administrator' | 'closed'
export const eraseDeskRefusals: Record<EraseDeskRefusal, string> = {
  'not-sure': 'Tick the box to confirm that you want to erase',
  'not-asked': 'This request does not ask for erasing. Ask the person to send one that does',
  'nothing-to-erase': 'There is no account and no receipt to erase',
  'last-administrator': 'This account is the only administrator. Give that role to somebody else first',
  closed: 'This request is closed',
}
