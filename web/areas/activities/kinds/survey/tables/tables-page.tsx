import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import type { Activity } from '../../../activity/types.ts'
import { type Definition, isChoosing, questionsOf } from '../definition.ts'
import * as paths from '../paths.ts'
import { fewest } from '../results/rules.ts'
import { otherSides } from './cross.ts'
import type { SurveyTable } from './queries.ts'
import { sideName } from './side-words.ts'

export type TablesPage = {
  activity: Activity
  definition: Definition
  tables: readonly Omit<SurveyTable, 'result'>[]
  typed: { rows: string; columns: string; weighted: string }
  errors: Readonly<Record<string, string>>
  token: string
}

export function tablesView({ activity, definition, tables, typed, errors, token }: TablesPage): View {
  const at = { activity: activity.id }
  const questions = questionsOf(definition)
    .filter(isChoosing)
    .map(({ key }) => ({ value: key, text: sideName(definition, key) }))
  const others = otherSides.map((side) => ({ value: side, text: sideName(definition, side) }))
  return {
    title: `Cross-tables of ${activity.title}`,
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: paths.results.to(at), text: 'Back to the results' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Cross-tables of {activity.title}</h1>
        <p class="govuk-body">
          A table shows how answers to one question differ by another. Counts under {fewest} are hidden, and others with
          them, so that nobody can work out what one person said.
        </p>
        {questions.length === 0 ? (
          <p class="govuk-body">This survey has no questions with answers to choose from.</p>
        ) : (
          <PostForm action={paths.tables.to(at)} token={token}>
            <h2 class="govuk-heading-m">Make a table</h2>
            <Select
              name="rows"
              label="The rows"
              value={typed.rows}
              error={errors['rows']}
              items={[{ value: '', text: 'Choose' }, ...others, ...questions]}
            />
            <Select
              name="columns"
              label="The columns"
              value={typed.columns}
              items={[{ value: '', text: 'Choose' }, ...questions]}
            />
            <Checkboxes
              name="weighted"
              values={[typed.weighted]}
              items={[
                {
                  value: 'yes',
                  label: 'Weigh answers by where people live',
                  hint: 'Each ward counts as much as its residents in the census. The counts stay as they are; the shares change',
                },
              ]}
            />
            <Button preventDoubleClick>Make this table</Button>
          </PostForm>
        )}
        {tables.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Tables made so far</h2>
            <ul class="govuk-list">
              {tables.map(({ id, rowBy, columnBy, weighted, askedAt, madeAt }) => (
                <li>
                  <a class="govuk-link" href={paths.table.to({ ...at, table: id })}>
                    {sideName(definition, columnBy)} by {sideName(definition, rowBy)}
                  </a>
                  <br />
                  {formatDateTime(askedAt)}
                  {weighted && ', weighted'}
                  {!madeAt && ', not ready yet'}
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  }
}
