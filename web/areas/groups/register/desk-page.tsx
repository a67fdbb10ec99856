import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Split } from '../../../ui/layout/split.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { ward } from '../../places/paths.ts'
import * as paths from '../paths.ts'
import { EntryFacts } from './entry-facts.tsx'
import { levelOf, veiledFields } from './fields.ts'
import type { Past } from './history.ts'
import { stateColours } from './list-page.tsx'
import type { Group } from './queries.ts'
import type { Contact } from './rules.ts'
import { fieldNames, levelWords, stateWords, words } from './words.ts'

export type DeskGroup = {
  group: Group
  contact: Partial<Contact>
  /** Whether this is the broker: officers only read. */
  manages: boolean
  past: readonly Past[]
  token: string
  reason?: string
  error?: string | undefined
}

/** One group for those who work with it: what they may see, and for the broker what to do next. */
export function groupDeskPage(desk: DeskGroup): View {
  const { group, contact, manages, past, error } = desk
  return {
    title: group.name,
    staff: true,
    section: 'groups',
    width: 'wide',
    form: manages,
    error: !!error,
    back: { href: paths.groupsDesk.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={error ? { reason: error } : {}} />
        <Split aside={<Aside {...desk} />}>
          <h1 class="govuk-heading-l">{group.name}</h1>
          {group.about && <p class="govuk-body fm-written">{group.about}</p>}
          <EntryFacts group={group} contact={contact} wardHref={(slug) => ward.to({ ward: slug })} />
          {manages && (
            <>
              <h2 class="govuk-heading-m">Who may see what</h2>
              <Table
                head={['Part of the entry', 'Who may see it']}
                rows={veiledFields.map((field) => [fieldNames[field], levelWords[levelOf(group.visibility, field)]])}
              />
              {past.length > 0 && (
                <>
                  <h2 class="govuk-heading-m">What happened</h2>
                  <Table head={['When', 'What']} rows={past.map(({ at, what }) => [formatDate(at), what])} />
                </>
              )}
            </>
          )}
        </Split>
      </>
    ),
  }
}

function Aside({ group, manages, token, reason, error }: DeskGroup) {
  const at = { group: group.id }
  return (
    <div>
      <p class="govuk-body">
        <Tag colour={stateColours[group.state]}>{stateWords[group.state]}</Tag>
        {group.state === 'member' && group.joinedAt && ` since ${formatDate(group.joinedAt)}`}
      </p>
      <p class="govuk-body">{group.checkedAt ? `Checked on ${formatDate(group.checkedAt)}` : words.never}</p>
      {group.state === 'left' && <p class="govuk-body">Why: {group.leftWhy}</p>}
      {group.state === 'member' && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.group.to({ group: group.slug })}>
            See it as everyone does
          </a>
        </p>
      )}
      {manages && (
        <>
          <Button href={paths.editGroup.to(at)}>Change this entry</Button>
          <PostForm action={paths.groupCheck.to(at)} token={token}>
            <Button variant="secondary" preventDoubleClick>
              All of it is right today
            </Button>
          </PostForm>
          {group.state === 'member' ? (
            <PostForm action={paths.groupDeparture.to(at)} token={token}>
              <Textarea
                name="reason"
                rows={3}
                label={{ text: 'Leaves the network', size: 'm' }}
                hint="Say why. Only you see the reason. The entry and its history stay with you"
                value={reason ?? ''}
                error={error}
              />
              <Button variant="warning" preventDoubleClick>
                Take it out of the network
              </Button>
            </PostForm>
          ) : (
            <PostForm action={paths.groupMembership.to(at)} token={token}>
              <Button variant="secondary" preventDoubleClick>
                {group.state === 'left' ? 'It joins the network again' : 'It joins the network'}
              </Button>
            </PostForm>
          )}
        </>
      )}
    </div>
  )
}
