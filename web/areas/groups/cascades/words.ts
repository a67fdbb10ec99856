import type { CascadeRefusal, Reach } from './rules.ts'
import { percentOf } from './rules.ts'

export const words = {
  title: 'News that key groups send on',
  intro: 'The broker asks key groups to send something on to other groups. They say whom they sent it to.',
  overall: (reach: Reach) =>
    `${reach.reached} of ${reach.groups} groups were reached at least once, by anything that was sent on (${percentOf(reach)}%)`,
  reached: (reach: Reach) => `${reach.reached} of ${reach.groups} groups were reached (${percentOf(reach)}%)`,
  none: 'Nothing has been sent on yet',
  noneText: 'When the broker asks key groups to send something on, it will be listed here.',
  ask: 'Ask key groups to send something on',
  name: 'What is it, in a few words?',
  message: 'What are they to send on?',
  messageHint: 'Everything a group needs to know. It goes to each key group by email',
  dueOn: 'By when?',
  send: 'Ask the key groups',
  asked: (count: number) => (count === 1 ? 'One key group is asked' : `${count} key groups are asked`),
  due: 'Asked for by',
  returns: 'What key groups told us',
  key: 'Key group',
  sentTo: 'Sent it to',
  nobodyYet: 'No answer yet',
  others: (count: number) => (count === 1 ? '1 other group' : `${count} other groups`),
  tell: 'Say whom you sent it to',
  tellHint: 'Tick the groups that you sent it to. You can come back and tick more.',
  which: 'Which key group sent it on?',
  find: 'Find groups',
  findLabel: 'Part of the name of a group',
  groups: 'Which groups did you send it to?',
  confirm: 'Say that you sent it',
  confirmed: 'Thank you. What you sent on is counted',
  notListed: 'No group of the network that you have not ticked before has that in its name.',
  letter: {
    subject: (title: string) => `Please send this on: ${title}`,
    text: (name: string, message: string, due: string, link: string) =>
      `${name} is a key group of the network. Please send this on to the groups you know, by ${due}:\n\n${message}\n\nThen say whom you sent it to:\n${link}\n\nYou need to sign in. Thank you.`,
  },
}

export const refusals: Record<CascadeRefusal | 'nobody-ticked', string> = {
  'title-missing': 'Say in a few words what it is',
  'title-too-long': 'Say it in at most 120 characters',
  'message-missing': 'Write what they are to send on',
  'message-too-long': 'The message is too long. Use at most 4,000 characters',
  'due-missing': 'Say by when it is to be sent on',
  'due-not-a-day': 'The day must be a real day, such as 27 3 2027',
  'due-past': 'The day must not be in the past',
  'due-too-late': 'The day must be within a year',
  'nobody-ticked': 'Tick at least one group',
}
