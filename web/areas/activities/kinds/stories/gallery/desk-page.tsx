import { withQuery } from '../../../../../platform/paths.ts'
import { Card } from '../../../../../ui/card/card.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { Tag, type TagColour } from '../../../../../ui/tag/tag.tsx'
import { moderatedVoice } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { titleOf } from './cards.tsx'
import type { Brought } from './desk-queries.ts'
import { Picture } from './picture.tsx'

export type BroughtPage = {
  activity: Activity
  brought: readonly Brought[]
  waiting: number
  next: string | undefined
  first: boolean
}

const standings: Readonly<Record<string, { name: string; colour: TagColour }>> = {
  waiting: { name: 'Waits to be read', colour: 'yellow' },
  shown: { name: 'Shown', colour: 'green' },
  counted: { name: 'Counted only', colour: 'grey' },
  refused: { name: 'Refused', colour: 'red' },
}

const waits = (count: number): string => {
  if (count === 0) return 'Nothing waits to be read.'
  return count === 1 ? '1 of them waits to be read.' : `${count} of them wait to be read.`
}

/** All that people brought, for those who decide what is shown: also what waits. */
export function broughtView({ activity, brought, waiting, next, first }: BroughtPage): View {
  const own = paths.storiesDesk.to({ activity: activity.id })
  return {
    title: `All that people brought: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    back: { href: paths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">All that people brought: {activity.title}</h1>
        <p class="govuk-body">{waits(waiting)} Open one to decide, or to say better what its picture shows.</p>
        {brought.length ? (
          <ul class="fm-cards">
            {brought.map(({ voice, files }) => (
              <li>
                <Brief voice={voice} files={files} />
              </li>
            ))}
          </ul>
        ) : (
          <Empty title="Nothing is here yet">What people bring comes here at once.</Empty>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: own, text: 'Newest' } })}
            {...(next ? { next: { href: withQuery(own, { before: next }), text: 'Older' } } : {})}
          />
        )}
      </>
    ),
  }
}

function Brief({ voice, files }: Brought) {
  const title = titleOf({ title: String(voice.data['title'] ?? ''), words: voice.words ?? '' })
  const standing = standings[voice.standing]
  const picture = files.find(({ kind }) => kind === 'picture')
  const sound = files.find(({ kind }) => kind === 'sound')
  return (
    <Card
      class="fm-story-card"
      href={moderatedVoice.to({ voice: voice.id })}
      title={<span lang={voice.language}>{title}</span>}
      headingLevel={2}
      kicker={standing && <Tag colour={standing.colour}>{standing.name}</Tag>}
      facts={[
        formatDateTime(voice.givenAt),
        ...(sound ? [sound.words ? 'With a recording' : 'With a recording that has no words yet'] : []),
      ]}
    >
      {picture && <Picture picture={picture} small lang={voice.language} />}
    </Card>
  )
}
