import { formatDate } from '../../../ui/layout/format.ts'
import { Tag } from '../../../ui/tag/tag.tsx'
import { daysBetween } from '../dialogue/rules.ts'
import { words as dialogueWords } from '../dialogue/words.ts'
import * as paths from '../paths.ts'
import { calledOf, type Reader, startsOf } from '../record/frame.ts'
import type { Made } from './queries.ts'
import { words } from './words.ts'

/** Who made a promise, and who has it now where the link officer changed since. */
export type Holder = { officer: string; since: Date } | undefined

export const whoOf = (made: Made, reader: Reader): string =>
  made.by
    ? dialogueWords.writtenBy(made.by, calledOf(made.side, reader))
    : dialogueWords.somebody(calledOf(made.side, reader))

export const handedOver = (made: Made, holder: Holder): string | undefined =>
  made.side === 'officer' && holder && !made.endedAt && made.madeAt < holder.since
    ? words.nowWith(holder.officer, formatDate(holder.since))
    : undefined

/** How a promise stands, in words and by its day. */
export function PromiseState({ made, today }: { made: Made; today: string }) {
  const { dueOn, endedAs, endedAt } = made
  if (endedAs === 'kept') return <Tag colour="green">{words.kept(formatDate(endedAt!))}</Tag>
  if (endedAs === 'withdrawn') return <Tag colour="grey">{words.withdrawn(formatDate(endedAt!))}</Tag>
  if (dueOn < today) return <Tag colour="red">{words.overdue(daysBetween(dueOn, today))}</Tag>
  return dueOn === today ? <Tag colour="orange">{words.today}</Tag> : <span>{words.dueOn(formatDate(dueOn))}</span>
}

/** Promises, one under the other: what, whose, by when. */
export function PromiseList({
  promises,
  reader,
  today,
  holder,
}: {
  promises: readonly Made[]
  reader: Reader
  today: string
  holder: Holder
}) {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {promises.map((made) => (
        <li>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{startsOf(made.side, reader)}:</strong>{' '}
            <a class="govuk-link" href={paths.promise.to({ group: reader.group.slug, promise: made.id })}>
              {made.words}
            </a>
          </p>
          <p class="fm-meta">
            <span>
              <PromiseState made={made} today={today} />
            </span>
            {made.dueOn < today && !made.endedAt && <span>{words.dueOn(formatDate(made.dueOn))}</span>}
            {handedOver(made, holder) && <span>{handedOver(made, holder)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
