import { formatDate } from '../../../ui/layout/format.ts'
import type { Standing } from '../dialogue/queries.ts'
import { daysBetween, otherSide } from '../dialogue/rules.ts'
import { calledOf, type Reader, startsOf } from './frame.ts'
import { words } from './words.ts'

/** Whose turn it is, as the reader is told. */
export function turnWords(standing: Standing | undefined, reader: Reader, today: string): string {
  if (!standing) return words.silence
  const days = daysBetween(standing.lastOn, today)
  const other = otherSide(reader.side)
  if (standing.nextSide === reader.side) return words.yourTurn(calledOf(other, reader), words.since(days))
  if (standing.nextSide === other) return words.theirTurn(startsOf(other, reader), words.since(days))
  return words.nobodysTurn(formatDate(standing.lastOn), words.ago(days))
}
