import { channelNames } from '../../moderation/desk-words.ts'
import type { Channel } from '../../taking/rules.ts'
import { signs } from '../../themes/marks-row.tsx'
import type { Smallest, State } from './rules.ts'

export const stateNames: Record<State, string> = {
  person: `${signs.person} Under a theme, confirmed by a person`,
  rule: `${signs.rule} Under a theme, by a rule`,
  none: 'Read by a person: no theme fits',
  model: `${signs.model} Only suggested by the model`,
  unread: 'Nobody has read it',
  'no-words': 'No words to put under a theme',
  waiting: 'Waits for a moderator',
  refused: 'Not counted: refused',
  erased: 'Erased',
}

export const channelName = (channel: string): string => channelNames[channel as Channel] ?? channel

const percent = (share: number) => `${Math.round(share * 100)}%`

/** Whether the fewest are read like the most, in a sentence. */
export function smallestSentence({ behind, smallest, largest, shares }: NonNullable<Smallest>): string {
  const [few, many] = [channelName(smallest).toLowerCase(), channelName(largest).toLowerCase()]
  const numbers = `Fewest came ${few}: ${percent(shares[0])} of them are under a theme by a person or a rule. Most came ${many}: ${percent(shares[1])}.`
  return behind ? `${numbers} The few are read less than the many: read those next.` : `${numbers} They are read alike.`
}
