import { type Role, roles } from '../../../permissions.ts'
import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import type { Listed, Wanted } from './queries.ts'
import { roleNames } from './words.ts'

export const nameOfRole = (role: string): string => roleNames[role as Role] ?? role

type ListPage = {
  people: readonly Listed[]
  total: number
  wanted: Wanted
  pageSize: number
  scopes: ReadonlyMap<string, string>
}

/** Who works here, with a role each; and everyone, for an administrator who looks for somebody. */
export function peopleView({ people, total, wanted, pageSize, scopes }: ListPage): View {
  const query = { q: wanted.words, role: wanted.role, who: wanted.everyone ? 'everyone' : undefined }
  const page = (number: number) => withQuery(paths.people.to(), { ...query, page: number === 1 ? undefined : number })
  const last = Math.max(1, Math.ceil(total / pageSize))
  return {
    title: 'People',
    staff: true,
    section: 'people',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">People</h1>
        <Button href={paths.invitations.to()}>Invite somebody</Button>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-one-third">
            <Filter
              action={paths.people.to()}
              title="Find somebody"
              groups={[
                { kind: 'words', name: 'q', label: 'Part of a name, or a whole email address', value: wanted.words },
                {
                  kind: 'list',
                  name: 'role',
                  label: 'Role',
                  value: wanted.role,
                  items: [
                    { value: '', text: 'Any role' },
                    ...roles
                      .filter((role) => role !== 'resident')
                      .map((role) => ({ value: role, text: roleNames[role] })),
                  ],
                },
                {
                  kind: 'one',
                  name: 'who',
                  legend: 'Show',
                  value: wanted.everyone ? 'everyone' : 'roles',
                  items: [
                    { value: 'roles', text: 'People with a role' },
                    { value: 'everyone', text: 'Everyone with an account' },
                  ],
                },
              ]}
            />
          </div>
          <div class="govuk-grid-column-two-thirds">
            <p class="govuk-body">{total === 1 ? '1 person' : `${total.toLocaleString('en-GB')} people`}</p>
            {people.length === 0 ? (
              <Empty title="Nobody matches" action={{ href: paths.people.to(), text: 'Show everyone with a role' }}>
                Try fewer letters of the name, or look among everyone with an account.
              </Empty>
            ) : (
              <Table
                caption="Accounts by name"
                captionClass="govuk-visually-hidden"
                head={['Name', 'Roles', 'Since']}
                firstCellIsHeader
                rows={people.map(({ id, name, ageBand, roles: held, createdAt }) => [
                  <>
                    <a class="govuk-link" href={paths.person.to({ account: id })}>
                      {name}
                    </a>
                    {ageBand === '13-to-17' && ' (13 to 17)'}
                  </>,
                  held
                    .map(
                      ({ role, scope }) =>
                        `${nameOfRole(role)}${scope === 'council' ? '' : ` (${scopes.get(scope) ?? 'one project'})`}`,
                    )
                    .join(', ') || 'Resident',
                  formatShortDate(createdAt),
                ])}
              />
            )}
            {last > 1 && (
              <Pagination
                {...(wanted.page > 1 ? { previous: { href: page(wanted.page - 1) } } : {})}
                {...(wanted.page < last ? { next: { href: page(wanted.page + 1) } } : {})}
              />
            )}
          </div>
        </div>
      </>
    ),
  }
}
