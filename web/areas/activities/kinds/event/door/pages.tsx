import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Neighbours } from '../../../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Stats } from '../../../../../ui/stat/stat.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import { timeText } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'
import type { Guest } from './queries.ts'

export type DoorPage = {
  activity: Activity
  event: EventRow
  guests: readonly Guest[]
  /** Who came in just now. A banner would take the cursor away from the box. */
  just: Guest | undefined
  all: number
  page: number
  more: boolean
  typed: string
  people: string
  errors: FieldErrors
  once: string
  token: string
}

/** The list at the door: a code or a name and Enter lets somebody in; the cursor is in that box again at once. */
export function doorView(page: DoorPage): View {
  const { activity, event, guests, errors } = page
  const at = { activity: activity.id }
  return {
    title: 'At the door',
    staff: true,
    section: 'projects',
    error: Object.values(errors).some(Boolean),
    back: { href: activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">At the door</h1>
        <p class="govuk-body">{timeText(event, 'en')}</p>
        <Stats
          items={[
            { number: event.attended + event.walkIns, text: 'people are here', href: '#guests' },
            { number: event.attended, of: `of ${event.placed}`, text: 'with a place', href: '#guests' },
            { number: event.walkIns, text: 'without booking', href: '#walk-ins' },
          ]}
        />
        <PostForm action={paths.door.to(at)} token={page.token}>
          <Input
            name="who"
            label={{ text: 'Code or name', size: 'm' }}
            hint="Type it and press Enter. If only one person is meant, they are checked in"
            value={page.typed}
            error={errors['who']}
            width={20}
            autocomplete="off"
            spellcheck={false}
            attributes={{ autofocus: true }}
          />
          <Button>Check in</Button>
        </PostForm>
        {page.just && (
          <p class="govuk-body" role="status">
            <strong>{page.just.here ? `${page.just.name} is here` : `${page.just.name} is not here`}</strong>
          </p>
        )}
        <Section id="guests" title={page.typed ? `Found: ${guests.length}` : `On the list: ${page.all}`}>
          {guests.length === 0 ? (
            <Empty title="Nobody is on the list">Bookings appear here. Count everyone else below.</Empty>
          ) : (
            <ul class="govuk-list">
              {guests.map((guest) => (
                <GuestLine guest={guest} page={page} />
              ))}
            </ul>
          )}
          {page.typed && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.door.to(at)}>
                See the whole list
              </a>
            </p>
          )}
          <Neighbours
            page={page.page}
            more={page.more}
            href={(n) => withQuery(paths.door.to(at), { page: n > 1 ? n : undefined })}
          />
        </Section>
        <Section id="walk-ins" title="People without a booking">
          <PostForm action={paths.walkIns.to(at)} token={page.token} once={page.once}>
            <Input
              name="people"
              label="How many more came in?"
              width={3}
              inputmode="numeric"
              value={page.people}
              error={errors['people']}
              autocomplete="off"
            />
            <Button variant="secondary">Count them</Button>
          </PostForm>
        </Section>
      </>
    ),
  }
}

const GuestLine = ({ guest, page }: { guest: Guest; page: DoorPage }) => (
  <li>
    <PostForm action={paths.here.to({ activity: page.activity.id, person: guest.id })} token={page.token}>
      <input type="hidden" name="here" value={guest.here ? 'no' : 'yes'} />
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{guest.name}</strong>
        {guest.people > 1 && ` and ${guest.people - 1} more`}{' '}
        {guest.here ? <Tag colour="green">Here</Tag> : guest.waits ? <Tag colour="orange">Waiting list</Tag> : null}
      </p>
      <Button variant="secondary">
        {guest.here ? 'Not here after all' : 'Here'}
        <span class="govuk-visually-hidden">: {guest.name}</span>
      </Button>
    </PostForm>
  </li>
)
