import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { ChooseField } from '../choosing/choose-field.tsx'
import type { Choices, Choosable } from '../choosing/choosing.ts'
import * as paths from '../paths.ts'
import { type Cascade, type Return, returnsPerPage } from './queries.ts'
import type { Reach } from './rules.ts'
import { words } from './words.ts'

export type CascadePage = {
  cascade: Cascade
  reach: Reach
  returns: readonly Return[]
  total: number
  page: number
  staff: boolean
  /** For people of a key group, and the broker for any. */
  telling?:
    | {
        token: string
        /** Key groups that this person may answer for, where they are several, and the one that is chosen. */
        choices: Choices | undefined
        group: string
        chosen: Choosable | undefined
        unclear?: string | undefined
        typed: string
        found: readonly { id: string; name: string }[]
        error?: string | undefined
      }
    | undefined
}

/** One request: what is sent on, how far it came, and a way to say whom it went to. */
export function cascadePage({ cascade, reach, returns, total, page, staff, telling }: CascadePage): View {
  const count = Math.max(1, Math.ceil(total / returnsPerPage))
  const href = (to: number) => `${paths.cascade.to({ cascade: cascade.id })}?page=${to}`
  return {
    title: cascade.title,
    staff,
    section: 'network',
    error: !!telling?.error,
    form: !!telling,
    back: { href: paths.cascades.to(), text: words.title },
    body: (
      <>
        {telling && <FieldErrorSummary errors={{ reached: telling.error }} />}
        <h1 class="govuk-heading-l">{cascade.title}</h1>
        <p class="govuk-body-l">{words.reached(reach)}.</p>
        <p class="govuk-body">
          {words.due} {formatDate(cascade.dueOn)}
        </p>
        <p class="govuk-body fm-written">{cascade.message}</p>
        {telling && <Telling cascade={cascade} {...telling} />}
        <Section id="returns" title={words.returns}>
          <Table
            caption={<span class="govuk-visually-hidden">{words.returns}</span>}
            firstCellIsHeader
            head={[words.key, words.sentTo]}
            rows={returns.map(({ name, others }) => [name, others ? words.others(others) : words.nobodyYet])}
          />
          {count > 1 && <Pagination {...pages({ page, count, href })} />}
        </Section>
      </>
    ),
  }
}

function Telling({
  cascade,
  token,
  choices,
  group,
  chosen,
  unclear,
  typed,
  found,
  error,
}: { cascade: Cascade } & NonNullable<CascadePage['telling']>) {
  return (
    <Section id="tell" title={words.tell}>
      <p class="govuk-body">{words.tellHint}</p>
      <form action={paths.cascade.to({ cascade: cascade.id })} method="get" novalidate>
        {choices && (
          <ChooseField
            name="group"
            label={words.which}
            first="Choose a group"
            choices={choices}
            value={group}
            error={unclear}
          />
        )}
        <Input name="words" label={words.findLabel} value={typed} />
        <Button variant="secondary">{words.find}</Button>
      </form>
      {!chosen ? null : found.length === 0 ? (
        <p class="govuk-body">{words.notListed}</p>
      ) : (
        <PostForm action={paths.cascadeReturns.to({ cascade: cascade.id })} token={token}>
          <input type="hidden" name="group" value={chosen.id} />
          <Checkboxes
            name="reached"
            legend={{
              text: choices ? `${chosen.name}: ${words.groups}` : words.groups,
              size: 's',
            }}
            items={found.map(({ id, name }) => ({ value: id, label: name }))}
            error={error}
            small
          />
          <Button preventDoubleClick>{words.confirm}</Button>
        </PostForm>
      )}
    </Section>
  )
}
