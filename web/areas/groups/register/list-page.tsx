import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { formatDate, formatNumber } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { SortableTable } from '../../../ui/sortable-table/sortable-table.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { Tag, type TagColour } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import { sectors } from './fields.ts'
import { named, names } from './names.ts'
import type { Group, GroupState } from './queries.ts'
import { stateWords, words } from './words.ts'

export const stateColours: Record<GroupState, TagColour> = { draft: 'yellow', member: 'green', left: 'grey' }

export type DeskListChoice = {
  words: string
  sector: string
  ward: string
  state: GroupState | undefined
  sort: string
  page: number
}
export type DeskList = {
  groups: Group[]
  total: number
  perPage: number
  chosen: DeskListChoice
  /** For the broker; officers see the network alone. */
  counts: Record<GroupState, number> | undefined
  wards: readonly { id: string; name: string }[]
  href: (change: Partial<DeskListChoice>) => string
}

/** The register as a list: for the broker all of it, for officers the groups of the network. */
export function deskListPage(list: DeskList): View {
  const { chosen, counts, href } = list
  const count = Math.max(1, Math.ceil(list.total / list.perPage))
  const filtered = !!(chosen.words || chosen.sector || chosen.ward || chosen.state)
  return {
    title: words.title,
    staff: true,
    section: 'groups',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{counts ? words.intro : words.councilIntro}</p>
        {counts && (
          <>
            <Button href={paths.newGroup.to()}>{words.begin}</Button>
            <p class="govuk-body">
              <a class="govuk-link" href={paths.groupImports.to()}>
                Import a list
              </a>
              {' · '}
              <a class="govuk-link" href={paths.groupDoubles.to()}>
                Groups that look alike
              </a>
              {' · '}
              <a class="govuk-link" href={paths.groupProposals.to()}>
                Changes that groups ask for
              </a>
            </p>
          </>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.groupsExport.to()}>
            Download this register as a spreadsheet
          </a>
        </p>
        {counts && (
          <SubNavigation
            label="Groups by state"
            items={[
              {
                href: href({ state: undefined, page: 1 }),
                text: 'All',
                count: counts.draft + counts.member + counts.left,
                current: !chosen.state,
              },
              ...(Object.keys(stateWords) as GroupState[]).map((state) => ({
                href: href({ state, page: 1 }),
                text: stateWords[state],
                count: counts[state],
                current: chosen.state === state,
              })),
            ]}
          />
        )}
        <ListFilter {...list} />
        {list.groups.length === 0 ? (
          <Empty title={words.emptyTitle} action={counts && { href: paths.newGroup.to(), text: words.begin }}>
            {filtered ? words.emptyFound : counts ? words.empty : words.emptyCouncil}
          </Empty>
        ) : (
          <SortableTable
            caption={`${formatNumber(list.total)} ${list.total === 1 ? 'group' : 'groups'}`}
            columns={[
              { text: 'Name', key: 'name' },
              { text: 'Kind' },
              { text: 'Wards' },
              { text: 'State' },
              { text: 'Checked on', key: 'checked' },
            ]}
            sort={{
              key: chosen.sort.replace('-', ''),
              direction: chosen.sort.startsWith('-') ? 'descending' : 'ascending',
            }}
            href={({ key, direction }) => href({ sort: direction === 'descending' ? `-${key}` : key, page: 1 })}
            firstCellIsHeader
            rows={list.groups.map((group) => [
              <a class="govuk-link" href={paths.groupDesk.to({ group: group.id })}>
                {group.name}
              </a>,
              named(names.en.sectors, group.sectors).join(', '),
              group.wards.map(({ name }) => name).join(', ') || (counts ? words.allWards : ''),
              <Tag colour={stateColours[group.state]}>{stateWords[group.state]}</Tag>,
              group.checkedAt ? formatDate(group.checkedAt) : words.never,
            ])}
          />
        )}
        {count > 1 && <Pagination {...pages({ page: chosen.page, count, href: (page) => href({ page }) })} />}
      </>
    ),
  }
}

function ListFilter({ chosen, wards, href }: DeskList) {
  const any = { value: '', text: 'Any' }
  const ward = wards.find(({ id }) => id === chosen.ward)
  return (
    <Filter
      action={paths.groupsDesk.to()}
      keep={{ sort: chosen.sort, ...(chosen.state ? { state: chosen.state } : {}) }}
      clearHref={href({ words: '', sector: '', ward: '', page: 1 })}
      chosen={[
        ...(chosen.words ? [{ text: `“${chosen.words}”`, removeHref: href({ words: '', page: 1 }) }] : []),
        ...(chosen.sector
          ? [{ text: named(names.en.sectors, [chosen.sector]).join(), removeHref: href({ sector: '', page: 1 }) }]
          : []),
        ...(ward ? [{ text: ward.name, removeHref: href({ ward: '', page: 1 }) }] : []),
      ]}
      groups={[
        { kind: 'words', name: 'words', label: 'Name or words', value: chosen.words },
        {
          kind: 'list',
          name: 'sector',
          label: 'Kind',
          value: chosen.sector,
          items: [any, ...sectors.map((value) => ({ value, text: names.en.sectors[value] }))],
        },
        {
          kind: 'list',
          name: 'ward',
          label: 'Reaches',
          value: chosen.ward,
          items: [any, ...wards.map(({ id, name }) => ({ value: id, text: name }))],
        },
      ]}
    />
  )
}
