import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatList, formatShortDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { WardMap } from '../../../ui/map/ward-map.tsx'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { daysBetween } from '../dialogue/rules.ts'
import * as paths from '../paths.ts'
import { groupsPerPage, type SpokenGroup, type SpokenTotals, type SpokenWard } from './queries.ts'
import { words } from './words.ts'

export type LastSpokenPage = {
  totals: SpokenTotals
  /** On the first page alone. */
  places: { wards: readonly SpokenWard[]; everywhere: { groups: number; spoken: number } } | undefined
  groups: readonly SpokenGroup[]
  page: number
  today: string
  quietDays: number
}

/** Which key groups were spoken with lately and which not: in words, on a map and in tables. */
export function lastSpokenPage({ totals, places, groups, page, today, quietDays }: LastSpokenPage): View {
  return {
    title: words.title,
    staff: true,
    section: 'network',
    width: 'wide',
    back: { href: paths.linkOfficers.to(), text: 'Link officers' },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        {totals.all === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <>
            <p class="govuk-body-l">
              {words.spoken(totals.spoken, totals.all, quietDays)} {totals.quiet > 0 && words.quiet(totals.quiet)}{' '}
              {totals.never > 0 && words.never(totals.never)} {totals.without > 0 && words.without(totals.without)}
            </p>
            <p class="govuk-body">{words.intro}</p>
            {places && <Wards {...places} />}
            <Section id="groups" title={words.groups}>
              <Groups groups={groups} today={today} quietDays={quietDays} />
              {totals.all > groupsPerPage && (
                <Pagination
                  {...pages({
                    page,
                    count: Math.ceil(totals.all / groupsPerPage),
                    href: (number) => withQuery(paths.lastSpoken.to(), { page: String(number) }),
                  })}
                />
              )}
            </Section>
          </>
        )}
      </>
    ),
  }
}

function Wards({ wards, everywhere }: NonNullable<LastSpokenPage['places']>) {
  const names = (some: readonly SpokenWard[]) => formatList(some.map(({ name }) => name))
  const silent = wards.filter(({ groups, spoken }) => groups > 0 && spoken === 0)
  const nobody = wards.filter(({ groups }) => groups === 0)
  return (
    <Section id="wards" title={words.wards}>
      {silent.length > 0 && <p class="govuk-body">{words.silent(names(silent))}.</p>}
      {nobody.length > 0 && <p class="govuk-body">{words.nobody(names(nobody))}.</p>}
      {!silent.length && !nobody.length && <p class="govuk-body">{words.everyWard}</p>}
      {everywhere.groups > 0 && <p class="govuk-body">{words.everywhere(everywhere.spoken, everywhere.groups)}</p>}
      <WardMap
        id="spoken"
        title={words.map}
        caption={words.caption}
        areas={wards.map(({ id, name, href, geometry, groups, spoken }) => ({
          id,
          name,
          href,
          geometry,
          shade: shadeOf(spoken, groups),
          says: words.says(spoken, groups),
        }))}
      />
      <Table
        caption={<span class="govuk-visually-hidden">{words.wards}</span>}
        scrollLabel={words.wardTable}
        firstCellIsHeader
        head={[
          words.wardHead[0],
          { text: words.wardHead[1], numeric: true },
          { text: words.wardHead[2], numeric: true },
        ]}
        rows={wards.map(({ name, groups, spoken }) => [
          name,
          { text: spoken, numeric: true },
          { text: groups, numeric: true },
        ])}
      />
    </Section>
  )
}

/** By share: nobody, up to a third, up to two thirds, more. */
const shadeOf = (spoken: number, groups: number) =>
  spoken === 0 ? 0 : spoken * 3 <= groups ? 1 : spoken * 3 <= groups * 2 ? 2 : 3

const Groups = ({ groups, today, quietDays }: Pick<LastSpokenPage, 'groups' | 'today' | 'quietDays'>) => (
  <Table
    caption={<span class="govuk-visually-hidden">{words.groups}</span>}
    scrollLabel={words.groupTable}
    firstCellIsHeader
    head={[...words.head]}
    rows={groups.map(({ groupId, name, officer, service, lastOn }) => {
      const days = lastOn ? daysBetween(lastOn, today) : undefined
      return [
        <a class="govuk-link" href={paths.groupLink.to({ group: groupId })}>
          {name}
        </a>,
        officer ? `${officer}, ${service}` : words.noOfficer,
        <>
          {lastOn ? `${formatShortDate(lastOn)}, ${words.ago(days!)}` : words.neverYet}{' '}
          {(days === undefined || days > quietDays) && <Tag colour="orange">{words.isQuiet}</Tag>}
        </>,
      ]
    })}
  />
)
