import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import {
  type EntryForm,
  ForOfficers,
  fieldIds,
  LookFirst,
  WhatFields,
  WhenFields,
  WhoFields,
} from '../forward-plan/form-fields.tsx'
import { yearText } from '../forward-plan/rules.ts'
import { words as forward, type Names } from '../forward-plan/words.ts'
import * as paths from '../paths.ts'
import { Changed, Comments, Said } from './comments.tsx'
import { Differences } from './items.tsx'
import type { Comment, Plan } from './queries.ts'
import { changedParts, type Difference, type ItemExtra, yearTitle } from './rules.ts'
import { words } from './words.ts'

export type ItemPage = EntryForm & {
  plan: Plan
  extra: ItemExtra
  token: string
  once: string
  item?: { id: string; version: number } | undefined
  over: readonly string[]
  clashes?: { sentences: readonly string[]; quiet?: string | undefined; seen: string } | undefined
  removeWhy: string
}

/** An item of a plan: an ask of the forward plan, with why, how, and what it may change. */
export function itemPage(page: ItemPage): View {
  const { plan, item, extra, errors, clashes, token } = page
  const year = yearText(plan.year)
  const title = item ? words.editItem : words.newItem
  return formView({
    title,
    section: 'network',
    back: { href: paths.planEdit.to({ year }), text: words.title(yearTitle(plan.year)) },
    errors,
    ids: fieldIds,
    above: clashes && <LookFirst {...clashes} />,
    body: (
      <>
        <PostForm
          action={item ? paths.planItem.to({ year, item: item.id }) : paths.newPlanItem.to({ year })}
          token={token}
          once={page.once}
        >
          {item && <input type="hidden" name="version" value={item.version} />}
          {clashes && <input type="hidden" name="seen" value={clashes.seen} />}
          <WhatFields {...page} />
          <Textarea
            name="why"
            rows={3}
            label={{ text: words.fieldWhy, size: 's' }}
            value={extra.why}
            error={errors['why']}
          />
          <WhenFields {...page} />
          <WhoFields {...page} />
          <Textarea
            name="how"
            rows={3}
            label={{ text: words.fieldHow, size: 's' }}
            hint={words.fieldHowHint}
            value={extra.how}
            error={errors['how']}
          />
          <Textarea
            name="mayChange"
            rows={3}
            label={{ text: words.fieldMayChange, size: 's' }}
            hint={words.fieldMayChangeHint}
            value={extra.mayChange}
            error={errors['mayChange']}
          />
          <ForOfficers {...page} />
          <Button preventDoubleClick>{clashes ? forward.form.saveAnyway : forward.form.save}</Button>
        </PostForm>
        {item && (
          <Details summary={words.remove} open={!!errors['removeWhy']}>
            <PostForm action={paths.planItemRemoval.to({ year, item: item.id })} token={token}>
              <Textarea
                name="removeWhy"
                rows={2}
                label={words.removeWhy}
                value={page.removeWhy}
                error={errors['removeWhy']}
              />
              <Button variant="warning" preventDoubleClick>
                {words.remove}
              </Button>
            </PostForm>
          </Details>
        )}
      </>
    ),
  })
}

export type RespondPage = {
  plan: Plan
  comment: Comment
  names: Names
  token: string
  typed: { accepted: string; words: string }
  errors: FieldErrors
}

/** An officer answers what a group said, with the item as it was and as it is now. */
export function respondPage({ plan, comment, names, token, typed, errors }: RespondPage): View {
  const year = yearText(plan.year)
  const moved =
    comment.itemBefore && comment.itemAfter && changedParts(comment.itemBefore, comment.itemAfter).length > 0
  return {
    title: words.respondTitle,
    staff: true,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: !comment.respondedAt,
    back: { href: paths.planEdit.to({ year }), text: words.title(yearTitle(plan.year)) },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ accepted: 'accepted' }} />
        <h1 class="govuk-heading-l">{words.respondTitle}</h1>
        {comment.respondedAt ? (
          <Comments comments={[comment]} names={names} />
        ) : (
          <>
            <p class="govuk-body">
              {comment.about ? words.onItem(comment.about) : words.onPlan}{' '}
              {comment.entryId && (
                <a class="govuk-link" href={paths.planItem.to({ year, item: comment.entryId })}>
                  {words.editItem}
                </a>
              )}
            </p>
            <Said comment={comment} />
            {comment.itemBefore && (
              <>
                <p class="fm-meta">{moved ? words.itemNow : words.itemSame}</p>
                <Changed comment={comment} names={names} />
              </>
            )}
            <PostForm action={paths.planComment.to({ year, comment: comment.id })} token={token}>
              <Radios
                name="accepted"
                legend={{ text: words.respondChoice, size: 's' }}
                items={[
                  { value: 'yes', label: words.respondYes, hint: words.respondYesHint },
                  { value: 'no', label: words.respondNo },
                ]}
                value={typed.accepted}
                error={errors['accepted']}
              />
              <Textarea
                name="words"
                rows={5}
                label={{ text: words.respondWords, size: 's' }}
                hint={words.respondWordsHint}
                value={typed.words}
                error={errors['words']}
              />
              <Button preventDoubleClick>{words.respond}</Button>
            </PostForm>
          </>
        )}
      </>
    ),
  }
}

export type AdoptionPage = {
  plan: Plan
  open: readonly Comment[]
  names: Names
  since?: Difference | undefined
  token: string
  typed: string
  errors: FieldErrors
}

/** Adopting a plan: what is new in it, and what still waits for an answer. */
export function adoptionPage({ plan, open, names, since, token, typed, errors }: AdoptionPage): View {
  const [year, title] = [yearText(plan.year), words.adoptTitle(yearTitle(plan.year))]
  const number = (plan.version ?? 0) + 1
  return formView({
    title,
    section: 'network',
    back: { href: paths.planEdit.to({ year }), text: words.title(yearTitle(plan.year)) },
    errors,
    body: (
      <>
        <p class="govuk-body">{words.adoptIntro(number)}</p>
        {since && <Differences difference={since} names={names} />}
        {open.length > 0 && (
          <>
            <p class="govuk-body">{words.adoptList}</p>
            <ul class="govuk-list govuk-list--bullet">
              {open.map((comment) => (
                <li>
                  <a class="govuk-link" href={paths.planComment.to({ year, comment: comment.id })}>
                    {words.saidBy(comment.group, formatDate(comment.at))}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <PostForm action={paths.planAdoption.to({ year })} token={token}>
          <Textarea name="why" rows={2} label={words.adoptWhy} value={typed} error={errors['why']} />
          <Button preventDoubleClick>{words.adopt}</Button>
        </PostForm>
      </>
    ),
  })
}
