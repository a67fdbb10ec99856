import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { limits } from '../definition.ts'
import type { Card } from '../queries.ts'

type PaperPage = { activity: Activity; cards: readonly Card[]; next: string | undefined; council: string }
const groups = 6

/** The notes with their numbers to be cut out, and a sheet on which people write their groups. */
export function paperView({ activity, cards, next, council }: PaperPage): View {
  const at = { activity: activity.id }
  return {
    title: `${activity.title}: the board on paper`,
    staff: true,
    section: 'projects',
    styles: ['paper'],
    back: { href: paths.boardDesk.to(at), text: 'Back to the board' },
    body: (
      <>
        <h1 class="govuk-heading-l">The board on paper</h1>
        <p class="govuk-body">
          Print this page, cut the notes apart and let people lay them into groups. Then write the numbers of each group
          on the sheet, and key it.
        </p>
        <h2 class="govuk-heading-m">{activity.title}</h2>
        <ul class="fm-paper-notes">
          {cards.map((card) => (
            <li class="fm-paper-notes__note" key={card.id} lang={card.language === 'en' ? undefined : card.language}>
              <strong class="fm-paper-notes__number">{card.number}</strong> {card.title && <b>{card.title}. </b>}
              {card.words}
            </li>
          ))}
        </ul>
        {next && (
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(paths.boardPaper.to(at), { after: next })}>
              The notes after number {next}
            </a>
          </p>
        )}
        <h2 class="govuk-heading-m fm-paper-sheet">Our groups</h2>
        <p class="govuk-body">
          {activity.title}, {council}. A note can be in more than one group.
        </p>
        {Array.from({ length: groups }, (_, index) => (
          <dl class="fm-paper-group" key={index}>
            <dt>Name of group {index + 1}</dt>
            <dd class="fm-paper-group__line" />
            <dt>Numbers of its notes</dt>
            <dd class="fm-paper-group__line" />
          </dl>
        ))}
      </>
    ),
  }
}

type SheetPage = {
  activity: Activity
  typed: { name: string; numbers: string }
  errors: { name?: string; numbers?: string }
  token: string
}

/** One group at a time, as it stands on the sheet. */
export function sheetView({ activity, typed, errors, token }: SheetPage): View {
  return {
    title: 'Key groups from paper',
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    breadcrumbs: [
      { href: paths.activityDesk.to({ activity: activity.id }), text: activity.title },
      { href: paths.boardDesk.to({ activity: activity.id }), text: 'The board' },
    ],
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Key groups from paper</h1>
        <p class="govuk-body">
          A group that is there already gets these notes as well. What you key can be undone like any other move.
        </p>
        <PostForm action={paths.boardSheet.to({ activity: activity.id })} token={token}>
          <Input
            name="name"
            label="Name of the group"
            hint={`${limits.name} letters at most`}
            value={typed.name}
            error={errors.name}
            autocomplete="off"
          />
          <Textarea
            name="numbers"
            label="Numbers of its notes"
            hint="Such as 3, 8, 12-15"
            rows={2}
            value={typed.numbers}
            error={errors.numbers}
          />
          <Button preventDoubleClick>Save the group</Button>
        </PostForm>
      </>
    ),
  }
}
