import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import type { LinkAnswer } from './suggest.ts'
import { suggestionWords as say, words } from './words.ts'

export type LinkSuggestionPage = {
  id: string
  answer: LinkAnswer
  groups: ReadonlyMap<string, string>
  officers: ReadonlyMap<string, string>
  because: (reasons: LinkAnswer['pairs'][number]['reasons']) => string
  page: number
  token: string
  error?: string | undefined
}

const perPage = 50

/** Suggested beside today, group by group, before anybody accepts it. */
export function linkSuggestionPage({
  id,
  answer,
  groups,
  officers,
  because,
  page,
  token,
  error,
}: LinkSuggestionPage): View {
  const name = (officer: string | null) => (officer ? (officers.get(officer) ?? words.unknownPerson) : say.nobody)
  const changes = answer.pairs.filter(({ today, officerId }) => officerId && officerId !== today).length
  const count = Math.max(1, Math.ceil(answer.pairs.length / perPage))
  const href = (to: number) => `${paths.linkSuggestion.to({ suggestion: id })}?page=${to}`
  return {
    title: say.title,
    staff: true,
    section: 'network',
    width: 'wide',
    error: !!error,
    form: true,
    back: { href: paths.linkOfficers.to(), text: words.title },
    body: (
      <>
        {error && <ErrorSummary errors={[{ text: error }]} />}
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body-l">{say.changes(changes, answer.pairs.length)}.</p>
        <p class="govuk-body">{say.most(answer.most)}.</p>
        <Table
          caption={<span class="govuk-visually-hidden">{say.title}</span>}
          scrollLabel={say.title}
          firstCellIsHeader
          head={say.head}
          rows={answer.pairs
            .slice((page - 1) * perPage, page * perPage)
            .map(({ groupId, today, officerId, reasons }) => [
              groups.get(groupId) ?? 'A group that left',
              name(today),
              officerId === today ? say.same : name(officerId),
              officerId ? because(reasons) : '',
            ])}
        />
        {count > 1 && <Pagination {...pages({ page, count, href })} />}
        {changes > 0 && (
          <PostForm action={paths.linkSuggestionAcceptance.to({ suggestion: id })} token={token}>
            <Button preventDoubleClick>{say.accept}</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
