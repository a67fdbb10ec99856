import { withQuery } from '../../../../platform/paths.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { formatDateTime } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { Pagination } from '../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { theme as themePath } from '../../paths.ts'
import { Rooms } from '../navigation.tsx'
import { ruleEnd, rules as rulesPath } from '../paths.ts'
import type { Rule } from './queries.ts'

export type RulesPage = {
  token: string
  subject: string
  title: string
  rules: Rule[]
  next: string | undefined
  themes: readonly { id: string; name: string }[]
  typed: { theme: string; phrase: string }
  refused?: { field: 'theme' | 'phrase'; sentence: string } | undefined
}

/** Rules: comments with this phrase go here. */
export function rulesView(page: RulesPage): View {
  const { token, subject, title, themes, typed, refused, next } = page
  const here = rulesPath.to({ subject })
  return {
    title: `Rules of ${title}`,
    error: !!refused,
    staff: true,
    width: 'wide',
    section: 'projects',
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: `#${refused.field}`, text: refused.sentence }]} />}
        <h1 class="govuk-heading-l">Rules of {title}</h1>
        <Rooms subject={subject} room="rules" />
        <p class="govuk-body">
          Every comment that holds these words goes under the theme, marked “put there by a rule”. What a person decided
          always comes first. Comments that say nearly the same as one that somebody read go along with it.
        </p>
        <PostForm action={here} token={token}>
          <Input
            id="phrase"
            name="phrase"
            label="Comments with these words"
            hint="Word for word, in capitals or not. Nothing in it is a pattern"
            value={typed.phrase}
            error={refused?.field === 'phrase' ? refused.sentence : undefined}
          />
          <Select
            id="theme"
            name="theme"
            label="go under"
            value={typed.theme}
            error={refused?.field === 'theme' ? refused.sentence : undefined}
            items={[
              { value: '', text: 'Choose a theme' },
              ...themes.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Button preventDoubleClick>Make this rule</Button>
        </PostForm>
        <Rules {...page} />
        {next && <Pagination next={{ href: withQuery(here, { after: next }), text: 'More rules' }} />}
      </>
    ),
  }
}

function Rules({ token, subject, rules }: RulesPage) {
  if (!rules.length) return <Empty title="No rules yet">Make one where a phrase always means the same theme.</Empty>
  return (
    <Table
      caption="Rules that hold"
      captionSize="m"
      scrollLabel="Rules that hold"
      firstCellIsHeader
      head={['Comments with', 'Go under', 'Made by', 'Do']}
      rows={rules.map(({ id, phrase, theme, by, at }) => [
        `“${phrase}”`,
        <a class="govuk-link" href={themePath.to({ theme: theme.id })}>
          {theme.name}
        </a>,
        `${by ?? 'The system'}, ${formatDateTime(at)}`,
        <PostForm action={ruleEnd.to({ subject, rule: id })} token={token}>
          <Button variant="secondary" preventDoubleClick>
            End this rule<span class="govuk-visually-hidden"> “{phrase}”</span>
          </Button>
        </PostForm>,
      ])}
    />
  )
}
