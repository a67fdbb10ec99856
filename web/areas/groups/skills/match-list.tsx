import { formatDate } from '../../../ui/layout/format.ts'
import { Tag, type TagColour } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Match } from './match-queries.ts'
import type { MatchState } from './rules.ts'
import { words } from './words.ts'

const colours: Record<MatchState, TagColour> = { asked: 'yellow', agreed: 'green', refused: 'grey', withdrawn: 'grey' }

export const MatchTag = ({ match }: { match: Pick<Match, 'state' | 'askedBySide' | 'side'> }) => (
  <Tag colour={colours[match.state]}>
    {match.state === 'asked' && match.askedBySide !== match.side ? words.yourTurn : words.state[match.state]}
  </Tag>
)

/** Who asked whom, with how it stands. */
export const MatchList = ({ matches }: { matches: readonly Match[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {matches.map((match) => (
      <li>
        <a class="govuk-link" href={paths.skillMatch.to({ match: match.id })}>
          {match.offer}
        </a>{' '}
        <MatchTag match={match} />
        <div class="fm-meta">{words.askedFor(match.need, formatDate(match.askedAt))}</div>
      </li>
    ))}
  </ul>
)
