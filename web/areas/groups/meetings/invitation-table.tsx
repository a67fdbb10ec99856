import { formatShortDate } from '../../../ui/layout/format.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import type { Invitation, Tally } from './invitation-queries.ts'
import type { Meeting } from './queries.ts'
import { answerWords, words } from './words.ts'

export type Invited = { rows: readonly Invitation[]; tally: Tally; page: number; perPage: number }

/** Who is invited and what they said; whoever does not keep the meeting reads the numbers alone. */
export function InvitationTable({
  rows,
  tally,
  page,
  perPage,
  meeting,
  listed,
}: Invited & { meeting: Meeting; listed: boolean }) {
  const count = Math.ceil(tally.all / perPage)
  const href = paths.meeting.to({ meeting: meeting.id })
  return (
    <>
      <p class="govuk-body">{words.counts(tally.all, tally)}.</p>
      {listed && rows.length > 0 && (
        <Table
          caption={<span class="govuk-visually-hidden">{words.invitations}</span>}
          scrollLabel={`${words.invitations}, one by one`}
          firstCellIsHeader
          head={['Who', 'Side', words.answer, ...(tally.taken ? [words.attendance] : [])]}
          rows={rows.map((one) => [
            one.name,
            one.groupId ? words.group : words.officer,
            answerOf(one, meeting),
            ...(tally.taken ? [one.came === null ? '' : one.came ? words.came : words.didNotCome] : []),
          ])}
        />
      )}
      {listed && count > 1 && <Pagination {...pages({ page, count, href: (to) => `${href}?page=${to}` })} />}
    </>
  )
}

function answerOf({ answer, answeredAt }: Invitation, { changedAt }: Meeting): string {
  if (!answer || !answeredAt) return words.noAnswer
  const early = changedAt && answeredAt < changedAt ? ` (${words.before})` : ''
  return `${answerWords[answer]}, ${formatShortDate(answeredAt)}${early}`
}
