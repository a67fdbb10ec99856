import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatRange } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Neighbours } from '../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Span } from './rules.ts'
import { quarterText, words } from './words.ts'

export type LoadPage = {
  year: number
  quarters: readonly string[]
  groups: readonly { id: string; name: string; times: readonly number[] }[]
  /** How many key groups nobody asks, and the first of them. */
  notAsked: { groups: readonly { id: string; name: string }[]; total: number }
  cap: number
  page: number
  more: boolean
  /** For those who may set the number. */
  setting?: { token: string; typed: string; error?: string | undefined } | undefined
}

const Times = ({ times, cap }: { times: number; cap: number }) => (
  <>
    {times}{' '}
    {times > cap ? (
      <Tag colour="red">{words.overTheCap}</Tag>
    ) : times === cap ? (
      <Tag colour="yellow">{words.atCap}</Tag>
    ) : null}
  </>
)

/** How often each group is asked, alphabetically, and which key groups nobody asks. */
export function loadPage({ year, quarters, groups, notAsked, cap, page, more, setting }: LoadPage): View {
  const title = words.loadTitle(words.year(String(year)))
  const to = (other: number, at = 1) => `${paths.forwardLoad.to()}?year=${other}${at > 1 ? `&page=${at}` : ''}`
  return {
    title,
    staff: true,
    section: 'network',
    width: 'wide',
    error: !!setting?.error,
    form: !!setting,
    back: { href: paths.forwardDesk.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={{ cap: setting?.error }} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{words.loadIntro(cap)}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={to(year - 1)}>
            {words.yearBefore}
          </a>{' '}
          ·{' '}
          <a class="govuk-link" href={to(year + 1)}>
            {words.yearAfter}
          </a>
        </p>
        {groups.length === 0 ? (
          <Empty title={words.loadNone}>{words.loadNoneText}</Empty>
        ) : (
          <Table
            caption={<span class="govuk-visually-hidden">{title}</span>}
            scrollLabel={title}
            firstCellIsHeader
            head={['Group', ...quarters.map((quarter) => ({ text: quarterText(quarter) }))]}
            rows={groups.map(({ id, name, times }) => [
              <a class="govuk-link" href={paths.groupAsks.to({ group: id })}>
                {name}
              </a>,
              ...times.map((count) => <Times times={count} cap={cap} />),
            ])}
          />
        )}
        <Neighbours page={page} more={more} href={(other) => to(year, other)} />
        {notAsked.total > 0 && (
          <Section id="not-asked" title={words.notAsked(notAsked.total)}>
            <ul class="govuk-list fm-columns">
              {notAsked.groups.map(({ id, name }) => (
                <li>
                  <a class="govuk-link" href={paths.groupAsks.to({ group: id })}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
            {notAsked.total > notAsked.groups.length && (
              <p class="govuk-body">{words.andMore(notAsked.total - notAsked.groups.length)}</p>
            )}
          </Section>
        )}
        {setting && (
          <Details summary={words.capTitle} open={!!setting.error}>
            <PostForm action={paths.forwardCap.to()} token={setting.token}>
              <Input
                name="cap"
                label={words.cap}
                hint={words.capHint}
                width={3}
                inputmode="numeric"
                value={setting.typed}
                error={setting.error}
              />
              <Button preventDoubleClick>{words.saveCap}</Button>
            </PostForm>
          </Details>
        )}
      </>
    ),
  }
}

export type AsksPage = {
  group: { name: string }
  staff: boolean
  back: { href: string; text: string }
  cap: number
  quarters: readonly { quarter: string; times: number }[]
  asks: readonly (Span & { id: string; title: string; about: string; service: string; overCapWhy: string | null })[]
  page: number
  more: boolean
  href: string
}

/** What one group is asked: the same for the group, its link officer and who plans. */
export function groupAsksPage({ group, staff, back, cap, quarters, asks, page, more, href }: AsksPage): View {
  const title = words.asksTitle(group.name)
  return {
    title,
    staff,
    section: 'network',
    back,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{words.asksIntro(cap)}</p>
        <ul class="govuk-list govuk-list--bullet">
          {quarters
            .filter(({ times }) => times)
            .map(({ quarter, times }) => (
              <li>{words.asksCount(times, quarterText(quarter))}</li>
            ))}
        </ul>
        {asks.length === 0 ? (
          <Empty title={words.asksNone}>{words.asksNoneText}</Empty>
        ) : (
          <ol class="fm-dated">
            {asks.map((ask) => (
              <li class="fm-dated__one">
                <p class="fm-dated__when">{formatRange(ask.fromOn, ask.untilOn)}</p>
                <div>
                  <h2 class="fm-dated__title">{ask.title}</h2>
                  <p class="fm-meta">{ask.service}</p>
                  <p class="fm-dated__about fm-written">{ask.about}</p>
                  {ask.overCapWhy && (
                    <p class="fm-meta">
                      {words.overCap}: {ask.overCapWhy}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
        <Neighbours page={page} more={more} href={(to) => `${href}?page=${to}`} />
      </>
    ),
  }
}
