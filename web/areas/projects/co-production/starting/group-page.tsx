import { Button } from '../../../../ui/button/button.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../ui/quote/quote.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx'
import { WarningText } from '../../../../ui/warning-text/warning-text.tsx'
import { deskPage } from '../../desk/frame.tsx'
import type { Project } from '../../types.ts'
import * as paths from '../paths.ts'
import type { Application } from '../seats/queries.ts'
import type { Seat, WorkingGroup } from '../types.ts'
import { filledOf, outnumbered } from '../voting.ts'

type GroupDesk = {
  project: Project
  group: WorkingGroup
  seats: readonly Seat[]
  applications: readonly Application[]
  invited: number
  staff: readonly { id: string; name: string }[]
  token: string
  typed: { email: string; why: string }
  /** What is wrong, by field; reasons carry the id of the application. */
  errors?: Partial<Record<string, string>> | undefined
}

/** A group on the desk: its seats, who asks for one, whom to invite. What it writes is its members' alone. */
export function workingGroupDeskPage(page: GroupDesk): View {
  const { project, group, seats, applications, invited, staff, token, typed, errors = {} } = page
  const to = { project: project.id, group: group.id }
  const taken = filledOf(seats)
  return deskPage({
    project,
    title: group.name,
    errors,
    children: (
      <>
        <SummaryList
          rows={[
            { key: 'Community seats', value: `${taken.community} of ${group.communitySeats} taken` },
            { key: 'Officer seats', value: `${taken.officer} of ${group.officerSeats} taken` },
            { key: 'Invited, not here yet', value: invited },
          ]}
        />
        {outnumbered(taken) && (
          <WarningText>
            Officers hold more of the seats that are taken. Nothing can be agreed until the community holds at least
            half of them: invite more people.
          </WarningText>
        )}
        <p class="govuk-body">
          Nobody can be taken out of the group from here: its members vote on that. What the group writes is in its
          room, for those with a seat.
        </p>
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={paths.workingGroup.to({ project: project.slug, group: group.id })}>
              See it as everyone does
            </a>
          </li>
          <li>
            <a class="govuk-link" href={paths.room.to({ group: group.id })}>
              Go to the group’s room
            </a>
          </li>
        </ul>
        <h2 class="govuk-heading-m">Who asks for a seat</h2>
        {applications.length === 0 && <p class="govuk-body">Nobody waits for an answer.</p>}
        {applications.map((one) => (
          <ApplicationPart {...page} application={one} />
        ))}
        <h2 class="govuk-heading-m">Invite somebody to a community seat</h2>
        <PostForm action={paths.deskSeatInvitations.to(to)} token={token}>
          <Input
            name="email"
            label={{ text: 'Email address', size: 's' }}
            hint="They get a letter, and take the seat when they have signed in with this address"
            type="email"
            autocomplete="off"
            value={typed.email}
            error={errors['email']}
          />
          <Button preventDoubleClick>Send the invitation</Button>
        </PostForm>
        <h2 class="govuk-heading-m">Give an officer seat</h2>
        <PostForm action={paths.deskOfficerSeats.to(to)} token={token}>
          <Select
            name="person"
            label={{ text: 'Officer', size: 's' }}
            error={errors['person']}
            items={[{ value: '', text: 'Choose' }, ...staff.map(({ id, name }) => ({ value: id, text: name }))]}
          />
          <Button preventDoubleClick>Give them a seat</Button>
        </PostForm>
      </>
    ),
  })
}

function ApplicationPart({
  project,
  group,
  application,
  token,
  typed,
  errors = {},
}: GroupDesk & { application: Application }) {
  const { id, name, words, at } = application
  const field = `why-${id}`
  const wrong = errors[field]
  return (
    <section aria-label={name}>
      <h3 class="govuk-heading-s">
        {name} <span class="fm-meta">{formatDate(at)}</span>
      </h3>
      <Quote>{words}</Quote>
      <PostForm
        action={paths.deskApplication.to({ project: project.id, group: group.id, application: id })}
        token={token}
      >
        <Button name="answer" value="yes" preventDoubleClick>
          Give a seat<span class="govuk-visually-hidden"> to {name}</span>
        </Button>
        <Input
          id={field}
          name="why"
          label="If not: why? It is sent to them"
          value={wrong ? typed.why : ''}
          error={wrong}
        />
        <Button name="answer" value="no" class="govuk-button--secondary" preventDoubleClick>
          Say no<span class="govuk-visually-hidden"> to {name}</span>
        </Button>
      </PostForm>
    </section>
  )
}
