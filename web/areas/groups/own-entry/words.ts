import type { AnswerRefusal } from './commands.ts'

export const answerRefusalWords: Record<AnswerRefusal, string> = {
  'not-found': 'This is no longer there',
  answered: 'Somebody has answered this already',
  'reason-missing': 'Say why you do not take it over. The group reads it',
  'reason-too-long': 'Use 500 characters or fewer for the reason',
  'changed-meanwhile': 'Something changed while you looked. Look at it again before you decide',
  invalid: 'What the group wrote does not fit the entry any more. Say why, so that they can send it again',
}

export const words = {
  title: 'Your entry',
  intro:
    'This is what the register says about your group. Change what is wrong, and send it. The broker looks at it first.',
  send: 'Send it to the broker',
  sent: 'Sent. The broker looks at it, and you see the answer here',
  waiting: (date: string) => `What you sent on ${date} waits for the broker. Sending again replaces it.`,
  approved: (date: string) => `The broker took over what you sent, on ${date}.`,
  refused: (date: string, why: string) => `The broker did not take over what you sent, on ${date}. They say: ${why}`,
  listTitle: 'Changes that groups ask for',
  emptyTitle: 'Changes that groups ask for will be listed here',
  empty: 'A group’s own people can change its entry on its page. You look at it before anybody else sees it.',
  field: 'Part of the entry',
  now: 'Now',
  wished: 'As they wish it',
  same: 'Nothing is different from the entry now. They say that it is right.',
  approve: 'Take it over',
  approvedNow: 'The entry says it now',
  why: 'Do not take it over',
  whyHint: 'Say why. The group reads it',
  refuse: 'Send the reason',
  refusedNow: 'The group can read the reason',
  problem: 'There is a problem',
}
