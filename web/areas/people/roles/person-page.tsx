import { type Role, roles } from '../../../permissions.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { nameOfRole } from './pages.tsx'
import type { HeldGrant, PersonDetail } from './queries.ts'
import { roleMeanings, roleNames } from './words.ts'

export type GrantTyped = { role: string; where: string; scope: string; reason: string }
type Page = {
  person: PersonDetail
  scopes: ReadonlyMap<string, string>
  token: string
  typed?: GrantTyped
  ended?: { grant: string; reason: string }
  errors?: FieldErrors
}

/** One account: who it is, its roles, and the ways to give and end them. */
export function personView({ person, scopes, token, typed, ended, errors = {} }: Page): View {
  const now = person.grants.filter(({ endedAt }) => !endedAt)
  const past = person.grants.filter(({ endedAt }) => endedAt)
  const place = ({ scope }: HeldGrant) => (scope === 'council' ? 'The whole council' : (scopes.get(scope) ?? scope))
  return {
    title: person.name,
    staff: true,
    section: 'people',
    form: true,
    breadcrumbs: [{ href: paths.people.to(), text: 'People' }],
    ...(Object.values(errors).some(Boolean) ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{person.name}</h1>
        <SummaryList
          rows={[
            { key: 'Email', value: person.email },
            { key: 'Age', value: person.ageBand === '18-plus' ? '18 or older' : '13 to 17' },
            { key: 'Account since', value: formatDate(person.createdAt) },
            { key: 'Address proved', value: person.provedAt ? formatDate(person.provedAt) : 'Not yet' },
          ]}
        />
        <Section id="roles" title="Roles">
          {now.length === 0 && <p class="govuk-body">No role. Anyone with an account is a resident.</p>}
          {now.map((grant) => (
            <EndForm
              grant={grant}
              place={place(grant)}
              account={person.id}
              token={token}
              typed={ended?.grant === grant.id ? ended.reason : undefined}
              errors={errors}
            />
          ))}
        </Section>
        <Section id="give" title="Give a role">
          <GrantForm account={person.id} token={token} typed={typed} errors={errors} />
        </Section>
        {past.length > 0 && (
          <Section id="past" title="Roles that ended">
            <Table
              caption="Roles that ended"
              captionClass="govuk-visually-hidden"
              head={['Role', 'For', 'Ended', 'Why']}
              rows={past.map((grant) => [
                nameOfRole(grant.role),
                place(grant),
                formatDate(grant.endedAt!),
                grant.endReason ?? '',
              ])}
            />
          </Section>
        )}
      </>
    ),
  }
}

type End = {
  grant: HeldGrant
  place: string
  account: string
  token: string
  typed: string | undefined
  errors: FieldErrors
}

function EndForm({ grant, place, account, token, typed, errors }: End) {
  const id = `reason-${grant.id}`
  return (
    <>
      <p class="govuk-body">
        <strong>{nameOfRole(grant.role)}</strong>: {place}, since {formatDate(grant.grantedAt)}
        {grant.reason && ` (${grant.reason})`}
      </p>
      <Details summary={`End the role ${nameOfRole(grant.role).toLowerCase()}`} open={errors[id] !== undefined}>
        <PostForm action={paths.grantEnd.to({ account, grant: grant.id })} token={token}>
          <Input
            id={id}
            name="reason"
            label="Why does it end?"
            hint="It goes into the record."
            value={typed}
            error={errors[id]}
          />
          <Button variant="warning">End this role</Button>
        </PostForm>
      </Details>
    </>
  )
}

const oneThing = 'thing'

function GrantForm({
  account,
  token,
  typed,
  errors,
}: {
  account: string
  token: string
  typed: GrantTyped | undefined
  errors: FieldErrors
}) {
  return (
    <PostForm action={paths.grantsOf.to({ account })} token={token}>
      <RoleChoice value={typed?.role} error={errors['role']} />
      <ScopeChoice where={typed?.where} scope={typed?.scope} error={errors['scope']} />
      <Input name="reason" label="Why? (optional)" value={typed?.reason} />
      <Button preventDoubleClick>Give this role</Button>
    </PostForm>
  )
}

export const RoleChoice = ({ value, error }: { value: string | undefined; error: string | undefined }) => (
  <Radios
    name="role"
    small
    legend={{ text: 'Role', size: 's' }}
    value={value}
    error={error}
    items={roles
      .filter((role: Role) => role !== 'resident')
      .map((role) => ({ value: role, label: roleNames[role], hint: roleMeanings[role] }))}
  />
)

export const ScopeChoice = ({
  where,
  scope,
  error,
}: {
  where: string | undefined
  scope: string | undefined
  error: string | undefined
}) => (
  <Radios
    name="where"
    small
    legend={{ text: 'For', size: 's' }}
    value={where ?? 'council'}
    items={[
      { value: 'council', label: 'The whole council' },
      {
        value: oneThing,
        label: 'One project or group',
        conditional: (
          <Input
            name="scope"
            label="Address of its desk page"
            hint="Open the project or group on your desk, copy the address and paste it here."
            value={scope}
            error={error}
          />
        ),
      },
    ]}
  />
)
