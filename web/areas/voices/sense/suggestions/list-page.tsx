import { withQuery } from '../../../../platform/paths.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDateTime, formatNumber, plural } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { Pagination } from '../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { Rooms } from '../navigation.tsx'
import { suggestionRun, suggestions } from '../paths.ts'
import type { Run } from './queries.ts'
import { askedSentence } from './words.ts'

export const numbers = [6, 12, 20, 30, 40] as const

export type SuggestionsPage = {
  token: string
  once: string
  subject: string
  title: string
  runs: (Run & { themes: number; decided: number; of: string })[]
  next: string | undefined
  within: readonly { value: string; text: string }[]
}

/** Ask for themes, and what was suggested before. */
export function suggestionsView({ token, once, subject, title, runs, next, within }: SuggestionsPage): View {
  const here = suggestions.to({ subject })
  return {
    title: `Suggested themes for ${title}`,
    staff: true,
    width: 'wide',
    section: 'projects',
    body: (
      <>
        <h1 class="govuk-heading-l">Suggested themes for {title}</h1>
        <Rooms subject={subject} room="suggestions" />
        <p class="govuk-body">{askedSentence}</p>
        <PostForm action={here} token={token} once={once}>
          <Select
            id="within"
            name="within"
            label="Which comments"
            value=""
            items={[{ value: '', text: 'All comments of the project' }, ...within]}
          />
          <Select
            id="number"
            name="number"
            label="How many themes"
            value=""
            items={[
              { value: '', text: 'As many as come out steadiest' },
              ...numbers.map((number) => ({ value: String(number), text: String(number) })),
            ]}
          />
          <Button preventDoubleClick>Suggest themes</Button>
        </PostForm>
        {runs.length ? (
          <Table
            caption="Suggested before"
            captionSize="m"
            scrollLabel="Suggested before"
            firstCellIsHeader
            head={['When', 'Of', { text: 'Comments', numeric: true }, { text: 'Themes', numeric: true }, 'Decided']}
            rows={runs.map((run) => [
              <a class="govuk-link" href={suggestionRun.to({ subject, run: run.id })}>
                {formatDateTime(run.at)}
              </a>,
              run.of,
              { text: formatNumber(run.comments), numeric: true },
              { text: formatNumber(run.themes), numeric: true },
              plural(run.decided, { one: `# of ${run.themes}`, other: `# of ${run.themes}` }),
            ])}
          />
        ) : (
          <Empty title="Nothing is suggested yet">
            With a hundred comments it takes a second, with ten thousand about a minute. You can do something else
            meanwhile.
          </Empty>
        )}
        {next && <Pagination next={{ href: withQuery(here, { after: next }), text: 'Earlier' }} />}
      </>
    ),
  }
}
