import { themeRefusals } from '../../themes/words.ts'
import type { Gone } from './queries.ts'
import { mostQuotes, type PinRefusal } from './rules.ts'

export const pinRefusals: Record<PinRefusal, string> = {
  'merged-meanwhile': themeRefusals['merged-meanwhile'],
  'not-shown': 'These words are not shown to everyone, or their author did not agree to it. They cannot be quoted',
  'not-under-theme': 'These words are not under this theme. Confirm that they belong here first',
  'pinned-already': 'These words are pinned already',
  'too-many-quotes': `A theme can have ${mostQuotes} quotes. Take one out first`,
}

export const goneSentences: Record<Gone, string> = {
  'not-shown': 'Its words are no longer shown: they were refused, taken back or erased. It left the report by itself',
  changed: 'Its author or a moderator changed the words. It left the report; pin it again if it still fits',
  moved: 'It is no longer under this theme. It left the report by itself',
}
