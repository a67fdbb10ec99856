import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatList, formatShortDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { WardMap } from '../../../ui/map/ward-map.tsx'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
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
  /** For who may set the number of days. */
  form: { token: string; typed: string; error: string | undefined } | undefined
}

/** Which key groups were spoken with lately and which not: in words, on a map and in tables. */
export function lastSpokenPage({ totals, places, groups, page, today, quietDays, form }: LastSpokenPage): View {
  return {
    title: words.title,
    staff: true,
    section: 'network',
    width: 'wide',
    form: !!form,
    error: !!form?.error,
    back: { href: paths.linkOfficers.to(), text: 'Link officers' },
    body: (
      <>
        {form && <FieldErrorSummary errors={{ days: form.error }} />}
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
        {form && (
          <Details summary={words.days} open={!!form.error}>
            <PostForm action={paths.quietDays.to()} token={form.token}>
              <Input
                name="days"
                label={words.days}
                hint={words.daysHint}
                width={4}
                inputmode="numeric"
                value={form.typed}
                error={form.error}
              />
              <Button preventDoubleClick>{words.saveDays}</Button>
            </PostForm>
          </Details>
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
