import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Neighbours } from '../../../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import { timeText } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'
import { keepDays } from '../rules.ts'
import { callWords, type News } from './letters.ts'
import type { Opened } from './people.ts'

export type BookingLine = Opened & { people: number; askedAt: Date; placed: boolean }
export type CallLine = Opened & { callId: string; about: string }
export type PlacesPage = {
  activity: Activity
  event: EventRow
  bookings: readonly BookingLine[]
  calls: readonly CallLine[]
  page: number
  more: boolean
  token: string
}

const or = (text: string) => text || 'Not given'

/** Who booked, who waits, what they need, and whom to ring. */
export function placesView({ activity, event, bookings, calls, ...page }: PlacesPage): View {
  const at = { activity: activity.id }
  return {
    title: 'Places and waiting list',
    staff: true,
    section: 'projects',
    width: 'wide',
    back: { href: activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Places and waiting list</h1>
        <p class="govuk-body">
          {timeText(event, 'en')}. {event.placed}
          {event.capacity ? ` of ${event.capacity}` : ''} places are taken, {event.waiting}{' '}
          {event.waiting === 1 ? 'booking waits' : 'bookings wait'}. Names and contacts are removed {keepDays} days
          after the event. That you looked at them is recorded.
        </p>
        {calls.length > 0 && (
          <Section id="calls" title="Ring these people">
            <p class="govuk-body">They gave no email address.</p>
            <ul class="govuk-list">
              {calls.map((call) => (
                <li>
                  <PostForm action={paths.callDone.to({ ...at, call: call.callId })} token={page.token}>
                    <p class="govuk-body">
                      <strong>{call.name}</strong>, {call.telephone}: {callWords[call.about as News]}
                    </p>
                    <Button variant="secondary">
                      I told them<span class="govuk-visually-hidden">: {call.name}</span>
                    </Button>
                  </PostForm>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {bookings.length === 0 ? (
          <Empty title="Nobody has booked yet">Bookings appear here as they come.</Empty>
        ) : (
          <Table
            caption="Bookings in the order in which they came"
            captionSize="m"
            scrollLabel="Bookings"
            firstCellIsHeader
            head={[
              'Name',
              { text: 'People', numeric: true },
              'Place',
              'What they need',
              'Email',
              'Telephone',
              'Booked',
            ]}
            rows={bookings.map((one) => [
              one.name,
              { text: String(one.people), numeric: true },
              one.placed ? 'Has a place' : 'Waits',
              one.needs || 'Nothing said',
              or(one.email),
              or(one.telephone),
              formatDateTime(one.askedAt),
            ])}
          />
        )}
        <Neighbours
          page={page.page}
          more={page.more}
          href={(n) => withQuery(paths.places.to(at), { page: n > 1 ? n : undefined })}
        />
      </>
    ),
  }
}
