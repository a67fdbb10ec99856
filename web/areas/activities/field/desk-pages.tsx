import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Neighbours } from '../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { projectDesk } from '../../projects/paths.ts'
import { howNames } from '../kinds/event/outreach/words.ts'
import * as paths from './paths.ts'
import type { FieldSession } from './queries.ts'
import { fieldChannels } from './rules.ts'
import type { TypedSession } from './typed.ts'
import { channelNames, limitsSentence, sessionDays } from './words.ts'

type Project = { id: string; title: string }

export function sessionsView(page: {
  project: Project
  sessions: readonly (FieldSession & { devices: number })[]
  page: number
  more: boolean
}): View {
  const { project, sessions } = page
  const at = { project: project.id }
  return {
    title: 'Without signal',
    staff: true,
    section: 'projects',
    width: 'wide',
    back: { href: projectDesk.to(at), text: project.title },
    body: (
      <>
        <h1 class="govuk-heading-l">Without signal</h1>
        <p class="govuk-body">
          Take tablets or old phones to a market stall or a hall. They ask your questions with no signal, give each
          person a receipt, and send the answers later, each of them once.
        </p>
        <Button href={paths.newFieldSession.to(at)}>Prepare a session</Button>
        {sessions.length === 0 ? (
          <Empty title="No session yet">Sessions that you prepare are listed here, with what came in.</Empty>
        ) : (
          <Table
            caption="Sessions"
            captionSize="s"
            scrollLabel="Sessions"
            head={[
              'Where',
              'When',
              { text: 'Devices', numeric: true },
              { text: 'Answers', numeric: true },
              { text: 'To look at', numeric: true },
            ]}
            rows={sessions.map((session) => [
              <a class="govuk-link" href={paths.fieldSession.to({ ...at, session: session.id })}>
                {session.place}
              </a>,
              session.endedAt ? 'Ended' : sessionDays(session),
              { text: String(session.devices), numeric: true },
              { text: String(session.taken), numeric: true },
              { text: String(session.held), numeric: true },
            ])}
          />
        )}
        <Neighbours
          page={page.page}
          more={page.more}
          href={(n) => withQuery(paths.fieldDesk.to(at), { page: n > 1 ? n : undefined })}
        />
      </>
    ),
  }
}

export type NewSessionPage = {
  project: Project
  typed: TypedSession
  activities: readonly { id: string; title: string; limits: boolean }[]
  outreach: readonly { id: string; text: string }[]
  errors: FieldErrors
  token: string
}

const countedOutside = `Counts with these names are also added to the outreach session: ${Object.values(howNames)
  .map((name) => `“${name}”`)
  .join(', ')}`

export function newSessionView({ project, typed, activities, outreach, errors, token }: NewSessionPage): View {
  const at = { project: project.id }
  const number = (name: 'graceHours' | 'mostDevices' | 'mostAnswers' | 'resetSeconds', label: string, hint: string) => (
    <Input
      name={name}
      label={label}
      hint={hint}
      width={4}
      inputmode="numeric"
      value={typed[name]}
      error={errors[name]}
      autocomplete="off"
    />
  )
  return formView({
    title: 'Prepare a session without signal',
    section: 'projects',
    back: { href: paths.fieldDesk.to(at), text: 'Without signal' },
    errors,
    ids: { day: 'day-day' },
    body: (
      <PostForm action={paths.newFieldSession.to(at)} token={token}>
        <Input
          name="place"
          label="Where is it?"
          hint="For example, Saturday market, by the clock. It stands beside each answer"
          value={typed.place}
          error={errors['place']}
          autocomplete="off"
        />
        {outreach.length > 0 && (
          <Select
            name="outreach"
            label="Is it one of your outreach sessions?"
            value={typed.outreach}
            items={[{ value: '', text: 'No' }, ...outreach.map(({ id, text }) => ({ value: id, text }))]}
          />
        )}
        <Radios
          name="channel"
          legend={{ text: 'How do you meet people?', size: 's' }}
          value={typed.channel}
          error={errors['channel']}
          items={fieldChannels.map((value) => ({ value, ...channelNames[value] }))}
        />
        <Input
          name="partner"
          label="Partner (optional)"
          hint="Who takes the devices along, if it is not you"
          value={typed.partner}
          error={errors['partner']}
          autocomplete="off"
        />
        <Checkboxes
          name="activities"
          legend={{ text: 'What will the devices ask?', size: 's' }}
          hint="Only these. A person chooses one of them, or does one after the other"
          values={typed.activities}
          error={errors['activities']}
          items={activities.map(({ id, title, limits }) => ({
            value: id,
            label: title,
            ...(limits ? { hint: limitsSentence } : {}),
          }))}
        />
        <DateInput
          id="day"
          namePrefix="day"
          legend={{ text: 'First day', size: 's' }}
          hint="For example, 27 3 2027"
          error={errors['day']}
          value={typed.day}
        />
        <Input
          name="days"
          label="How many days?"
          width={2}
          inputmode="numeric"
          value={typed.days}
          error={errors['days']}
          autocomplete="off"
        />
        <Textarea
          name="counters"
          label="What will you count by hand? (optional)"
          hint={outreach.length ? `One on each line. ${countedOutside}` : 'One on each line, such as “Took a leaflet”'}
          rows={3}
          value={typed.counters}
          error={errors['counters']}
        />
        {number('mostDevices', 'How many devices?', 'From 1 to 20')}
        {number('mostAnswers', 'How many answers at most?', 'From 1 to 2000, all devices together')}
        {number(
          'graceHours',
          'How many hours after closing may answers come in?',
          'From 0 to 336. They must have been given before it closed',
        )}
        {number(
          'resetSeconds',
          'After how many seconds without a touch is the device ready for the next person?',
          'From 30 to 600. For the last 20 it asks whether somebody is still there',
        )}
        <Button preventDoubleClick>Prepare this session</Button>
      </PostForm>
    ),
  })
}
