import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { deskPage } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import type { Project, Session, TeamMember } from '../types.ts'

type Team = {
  project: Project
  team: readonly TeamMember[]
  staff: readonly { id: string; name: string }[]
  token: string
  person: string
  shownAs: string
  lead: boolean
  errors?: { person?: string; shownAs?: string } | undefined
}

/** Who runs it, as people read it. */
export function teamPage({ project, team, staff, token, person, shownAs, lead, errors }: Team): View {
  return deskPage({
    project,
    title: 'Team',
    errors,
    children: (
      <>
        {team.length === 0 ? (
          <Empty title="The team will be here">People like to know who reads their words.</Empty>
        ) : (
          <Table
            caption="As people read it"
            captionSize="m"
            head={['Name', 'Leads', 'Take off']}
            firstCellIsHeader
            rows={team.map((member) => [
              member.shownAs,
              member.lead ? 'Yes' : '',
              <PostForm action={paths.teamRemoval.to({ project: project.id, account: member.accountId })} token={token}>
                <button class="fm-link-button" type="submit">
                  Take off<span class="govuk-visually-hidden"> {member.shownAs}</span>
                </button>
              </PostForm>,
            ])}
          />
        )}
        <h2 class="govuk-heading-m">Add somebody</h2>
        <PostForm action={paths.team.to({ project: project.id })} token={token}>
          <Select
            name="person"
            label={{ text: 'Person', size: 's' }}
            value={person}
            error={errors?.person}
            items={[{ value: '', text: 'Choose' }, ...staff.map(({ id, name }) => ({ value: id, text: name }))]}
          />
          <Input
            name="shownAs"
            label={{ text: 'How people will read it', size: 's' }}
            hint="Name and what they do, for example: Sam Field, parks"
            value={shownAs}
            error={errors?.shownAs}
          />
          <Checkboxes
            name="lead"
            small
            values={lead ? ['yes'] : []}
            fieldset={{}}
            legend={{ text: 'Role', size: 's' }}
            items={[{ value: 'yes', label: 'They lead it' }]}
          />
          <Button preventDoubleClick>Add them</Button>
        </PostForm>
      </>
    ),
  })
}

type Sessions = {
  project: Project
  sessions: readonly Session[]
  token: string
  once: string
  kind: string
  title: string
  notes: string
  day: { day?: string; month?: string; year?: string }
  errors?: Partial<Record<string, string>> | undefined
}

/** Meetings of those who run it. The kick-off comes first on the timeline. */
export function sessionsPage({ project, sessions, token, once, kind, title, notes, day, errors = {} }: Sessions): View {
  const held = sessions.some((session) => session.kind === 'kick-off')
  return deskPage({
    project,
    title: 'Kick-off and meetings',
    errors,
    ids: { heldOn: 'held-day' },
    children: (
      <>
        {sessions.length === 0 ? (
          <Empty title="Meetings will be listed here">
            Begin with the kick-off: who was there, and what was agreed.
          </Empty>
        ) : (
          <Table
            caption="So far"
            captionSize="m"
            head={['Meeting', 'Day', 'Notes']}
            firstCellIsHeader
            rows={sessions.map((session) => [session.title, formatDate(session.heldOn), session.notes])}
          />
        )}
        <h2 class="govuk-heading-m">Note a meeting</h2>
        <PostForm action={paths.sessions.to({ project: project.id })} token={token} once={once}>
          <Radios
            name="kind"
            legend={{ text: 'Which meeting was it?', size: 's' }}
            value={kind}
            error={errors['kind']}
            items={[
              !held && { value: 'kick-off', label: 'The kick-off' },
              { value: 'session', label: 'Another meeting' },
            ]}
          />
          <Input name="title" label={{ text: 'What was it about?', size: 's' }} value={title} error={errors['title']} />
          <DateInput
            id="held"
            namePrefix="held"
            legend={{ text: 'When was it?', size: 's' }}
            value={day}
            error={errors['heldOn']}
          />
          <Textarea
            name="notes"
            label={{ text: 'What was said and agreed', size: 's' }}
            hint="It is on the public timeline: name nobody who would not want it"
            value={notes}
            error={errors['notes']}
          />
          <Button preventDoubleClick>Save</Button>
        </PostForm>
      </>
    ),
  })
}
