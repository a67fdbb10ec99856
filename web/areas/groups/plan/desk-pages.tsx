import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate, formatShortDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { yearText } from '../forward-plan/rules.ts'
import { type Names, whoText } from '../forward-plan/words.ts'
import * as paths from '../paths.ts'
import type { Comment, ItemRow, Plan } from './queries.ts'
import { yearTitle } from './rules.ts'
import { words } from './words.ts'

export type PlansPage = {
  plans: readonly (Plan & { open: number })[]
  /** Years that can be begun now. */
  years: readonly number[]
  token: string
  typed: { year: string; aims: string }
  errors: FieldErrors
}

const stateOf = ({ version, adoptedAt }: Plan) =>
  version && adoptedAt ? words.adoptedState(version, formatDate(adoptedAt)) : words.draftState

/** All plans, and the way to begin the next. */
export function plansPage({ plans, years, token, typed, errors }: PlansPage): View {
  return {
    title: words.desk,
    staff: true,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: years.length > 0,
    back: { href: paths.keyGroups.to(), text: 'Key groups' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{words.desk}</h1>
        <p class="govuk-body">{words.deskIntro}</p>
        {plans.length === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <Table
            caption={<span class="govuk-visually-hidden">{words.desk}</span>}
            scrollLabel={words.desk}
            firstCellIsHeader
            head={['Year', 'Where it stands', 'Comments']}
            rows={plans.map((plan) => [
              <a class="govuk-link" href={paths.planEdit.to({ year: yearText(plan.year) })}>
                {yearTitle(plan.year)}
              </a>,
              stateOf(plan),
              plan.open ? words.open(plan.open) : words.openNone,
            ])}
          />
        )}
        {years.length > 0 && (
          <Section id="begin" title={words.begin(years.length === 1 ? yearTitle(years[0]!) : 'of a year')}>
            <PostForm action={paths.planDesk.to()} token={token}>
              <Select
                name="year"
                label="Which year?"
                value={typed.year}
                items={years.map((year) => ({ value: year, text: yearTitle(year) }))}
                error={errors['year']}
              />
              <Textarea
                name="aims"
                rows={4}
                label={words.beginAims}
                hint={words.beginAimsHint}
                value={typed.aims}
                error={errors['aims']}
              />
              <Button preventDoubleClick>
                {words.beginSave(years.length === 1 ? yearTitle(years[0]!) : 'the plan')}
              </Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}

export type EditPage = {
  plan: Plan
  items: readonly ItemRow[]
  open: readonly Comment[]
  names: Names
  adopts: boolean
  token: string
  aims: string
  errors: FieldErrors
}

/** One plan as officers work on it: its items, what waits for an answer, and adopting it. */
export function editPage({ plan, items, open, names, adopts, token, aims, errors }: EditPage): View {
  const [year, title] = [yearText(plan.year), words.editTitle(yearTitle(plan.year))]
  return {
    title,
    staff: true,
    section: 'network',
    width: 'wide',
    error: Object.values(errors).some(Boolean),
    form: true,
    back: { href: paths.planDesk.to(), text: words.desk },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          {stateOf(plan)}.{' '}
          <a class="govuk-link" href={paths.planOfYear.to({ year })}>
            {words.publicPage}
          </a>
        </p>
        <Section id="items" title={words.items}>
          {items.length === 0 ? (
            <Empty title={words.itemsNone}>{words.itemsNoneText}</Empty>
          ) : (
            <Table
              caption={<span class="govuk-visually-hidden">{words.items}</span>}
              scrollLabel={words.title(yearTitle(plan.year))}
              firstCellIsHeader
              head={[words.label.title, words.who, words.when, words.label.service]}
              rows={items.map((item) => [
                <a class="govuk-link" href={paths.planItem.to({ year, item: item.id })}>
                  {item.title}
                </a>,
                whoText(item, names),
                `${formatShortDate(item.fromOn)} to ${formatShortDate(item.untilOn)}`,
                item.service,
              ])}
            />
          )}
          <Button href={paths.newPlanItem.to({ year })}>{words.addItem}</Button>
        </Section>
        <Section id="waiting" title={open.length ? words.open(open.length) : words.openNone}>
          <ul class="govuk-list">
            {open.map((comment) => (
              <li>
                <a class="govuk-link" href={paths.planComment.to({ year, comment: comment.id })}>
                  {words.saidBy(comment.group, formatDate(comment.at))}
                </a>
                : {comment.words.slice(0, 160)}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="aims-part" title={words.aims}>
          <PostForm action={paths.planEdit.to({ year })} token={token}>
            <Textarea name="aims" rows={4} label={words.beginAims} value={aims} error={errors['aims']} />
            <Button variant="secondary" preventDoubleClick>
              {words.saveAims}
            </Button>
          </PostForm>
        </Section>
        {adopts && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.planAdoption.to({ year })}>
              {words.adopt}
            </a>
          </p>
        )}
      </>
    ),
  }
}
