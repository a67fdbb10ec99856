import { choicesOf, type Definition, questionsOf } from '../definition.ts'
import { sideQuestion } from './cross.ts'

const channelNames: Record<string, string> = {
  online: 'Online',
  paper: 'On paper',
  telephone: 'By telephone',
  event: 'At an event',
  'one-to-one': 'One to one',
  partner: 'Through a partner',
  group: 'Through a group',
  email: 'By email',
  social: 'On social media',
}

/** What one side of a table is. */
export function sideName(definition: Definition, side: string): string {
  if (side === 'ward') return 'Ward'
  if (side === 'channel') return 'How the answer came'
  const at = questionsOf(definition).findIndex(({ key }) => key === side)
  return at < 0 ? side : `${at + 1}. ${questionsOf(definition)[at]!.title.en}`
}

/** What one line of a side is. */
export function lineName(
  definition: Definition,
  side: string,
  key: string,
  wards: ReadonlyMap<string, string>,
): string {
  if (side === 'ward') return wards.get(key) ?? 'A former ward'
  if (side === 'channel') return channelNames[key] ?? key
  const question = sideQuestion(definition, side)
  return (question && choicesOf(question).find((choice) => choice.key === key)?.label.en) ?? key
}
