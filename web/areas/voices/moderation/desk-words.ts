import type { Standing } from '../counting/tallies.ts'
import type { Channel } from '../taking/rules.ts'
import type { ModerationDone } from './commands.ts'
import type { Decision } from './rules.ts'
import { keptSentences } from './words.ts'

/** How a voice came, as staff read it. */
export const channelNames: Record<Channel, string> = {
  online: 'Online',
  paper: 'On paper',
  telephone: 'By telephone',
  event: 'At an event',
  'one-to-one': 'One to one',
  partner: 'Through a partner',
  group: 'From a group',
  email: 'By email',
  social: 'On social media',
}

/** Why something waits for a moderator. */
export const waitNames: Record<string, string> = {
  new: 'New',
  edited: 'Edited by its author',
  reported: 'Reported by a reader',
  appealed: 'Appeal',
  held: 'Second look',
}

export const standingNames: Record<Standing, string> = {
  waiting: 'Waiting',
  shown: 'Shown to everyone',
  counted: 'Counted, not shown',
  refused: 'Refused',
  erased: 'Erased',
}

export const deedNames: Record<string, string> = {
  published: 'Shown to everyone',
  counted: 'Counted, not shown',
  refused: 'Refused',
  held: 'Second look asked for',
  restored: 'Shown again',
  reported: 'Reported by a reader',
  appealed: 'The author asked for another look',
  'appeal-upheld': 'Appeal agreed with',
  'appeal-refused': 'Appeal refused',
  redacted: 'Personal details taken out',
}

const done: Record<Decision['deed'], (n: string) => string> = {
  publish: (n) => `Shown to everyone: ${n}.`,
  count: (n) => `Counted and not shown: ${n}.`,
  hold: (n) => `Waiting for a second look: ${n}.`,
  refuse: (n) => `Refused: ${n}. Whoever left an address is told why.`,
}
const answers = (n: number) => (n === 1 ? '1 answer' : `${n} answers`)

/** What a moderator is told after deciding, also of what was left alone and why. */
export function decidedSentence(deed: Decision['deed'], { done: ids, kept }: ModerationDone): string {
  const left = [...new Set(kept.map(({ because }) => because))].map(
    (because) =>
      `${answers(kept.filter((k) => k.because === because).length)} left alone: it ${keptSentences[because]}.`,
  )
  return [...(ids.length || !kept.length ? [done[deed](answers(ids.length))] : []), ...left].join(' ')
}

/** How long something has waited. */
export function age(since: Date, now: Date): { text: string; late: boolean } {
  const days = Math.floor((now.getTime() - since.getTime()) / 86_400_000)
  return { text: days === 0 ? 'Today' : days === 1 ? '1 day' : `${days} days`, late: days >= 3 }
}
