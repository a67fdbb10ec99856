import { formatDate } from '../../../../ui/layout/format.ts'
import { titleOf } from '../votes/parts.tsx'
import type { RoomPage } from './page.tsx'
import { roomWords } from './words.ts'

/** What the group decided, by day, with how many said what. */
export function Minutes(page: RoomPage) {
  const { motions, seats, language } = page
  const say = roomWords[language]
  if (!motions.ended.length) return <p class="govuk-body">{say.noMinutes}</p>
  const filled = seats.filter(({ counts }) => counts).length
  return (
    <ol class="govuk-list">
      {motions.ended.map((motion) => (
        <li class="govuk-!-margin-bottom-4">
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{formatDate(motion.endedAt!, language)}</strong>: {titleOf(motion, page)}
          </p>
          <p class="fm-meta">
            {say.outcomes[motion.outcome!]}
            {motion.outcome !== 'void' && `. ${say.count(motion.yes, motion.no, motion.filled ?? filled)}`}
            {motion.kind === 'remove' && motion.words && `. ${motion.words}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
