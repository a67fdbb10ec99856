import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Officer } from './queries.ts'
import { gradeNames, suggestionWords as say, words } from './words.ts'

export type OfficerList = {
  officers: readonly Officer[]
  total: number
  page: number
  without: { groups: readonly { groupId: string; name: string }[]; total: number }
  keyGroups: number
  limit: number
  token: string
  appoints: boolean
  allocates: boolean
  once: string
  caseload: { typed: string; error?: string | undefined }
  suggestion?: { id: string; date: string } | undefined
}

export const officersPerPage = 20

/** Link officers by service, how many groups each has, and which groups have nobody. */
export function officersPage(list: OfficerList): View {
  const { officers, without, keyGroups, limit, token } = list
  const count = Math.max(1, Math.ceil(list.total / officersPerPage))
  return {
    title: words.title,
    staff: true,
    section: 'network',
    width: 'wide',
    error: !!list.caseload.error,
    form: list.appoints || list.allocates,
    back: { href: paths.keyGroups.to(), text: 'Key groups' },
    body: (
      <>
        <FieldErrorSummary errors={{ limit: list.caseload.error }} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body-l">{words.count(keyGroups - without.total, keyGroups)}.</p>
        <p class="govuk-body">{words.intro}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.inTouch.to()}>
            {words.inTouch}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.lastSpoken.to()}>
            {words.lastSpoken}
          </a>
        </p>
        {list.appoints && <Button href={paths.newLinkOfficer.to()}>{words.appoint}</Button>}
        {without.total > 0 && (
          <Section id="without" title={words.without}>
            <ul class="govuk-list govuk-list--bullet">
              {without.groups.map(({ groupId, name }) => (
                <li>
                  <a class="govuk-link" href={paths.groupLink.to({ group: groupId })}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
            {without.total > without.groups.length && (
              <p class="govuk-body">{words.more(without.total - without.groups.length)}</p>
            )}
          </Section>
        )}
        {officers.length === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <Table
            caption={<span class="govuk-visually-hidden">{words.title}</span>}
            scrollLabel={words.title}
            firstCellIsHeader
            head={['Name', 'Grade', 'Service', 'Key groups']}
            rows={officers.map(({ id, name, grade, service, load }) => [
              <a class="govuk-link" href={paths.linkOfficer.to({ officer: id })}>
                {name}
              </a>,
              gradeNames[grade],
              service,
              <>
                {words.load(load, limit)} {load > limit && <Tag colour="red">{words.over}</Tag>}
              </>,
            ])}
          />
        )}
        {count > 1 && (
          <Pagination {...pages({ page: list.page, count, href: (to) => `${paths.linkOfficers.to()}?page=${to}` })} />
        )}
        {list.allocates && (
          <Section id="suggest" title={say.ask}>
            <p class="govuk-body">{say.askHint}</p>
            <PostForm action={paths.linkSuggestions.to()} token={token} once={list.once}>
              <Button variant="secondary" preventDoubleClick>
                {say.ask}
              </Button>
            </PostForm>
            {list.suggestion && (
              <p class="govuk-body">
                <a class="govuk-link" href={paths.linkSuggestion.to({ suggestion: list.suggestion.id })}>
                  {say.latest(list.suggestion.date)}
                </a>
              </p>
            )}
          </Section>
        )}
        {list.appoints && (
          <Details summary={words.caseload} open={!!list.caseload.error}>
            <PostForm action={paths.caseload.to()} token={token}>
              <Input
                name="limit"
                label={words.caseload}
                width={4}
                inputmode="numeric"
                value={list.caseload.typed}
                error={list.caseload.error}
              />
              <Button preventDoubleClick>{words.saveCaseload}</Button>
            </PostForm>
          </Details>
        )}
      </>
    ),
  }
}
