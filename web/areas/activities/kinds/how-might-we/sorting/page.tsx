import { excerptOf } from '../../../../../platform/excerpt.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formatShortDate } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import * as activityPaths from '../../../paths.ts'
import type { Found } from '../address.ts'
import { limits, readDefinition } from '../definition.ts'
import * as paths from '../paths.ts'
import type { Idea } from '../queries.ts'

export type SortingPage = Found & {
  ideas: readonly Idea[]
  next: string | undefined
  first: boolean
  /** The idea whose label was refused, with what was typed. */
  wrong: { idea: string; label: string; error: string } | undefined
  may: boolean
  token: string
}

/** The ideas for one question with their dots, the most first; which of them stand on the form on paper. */
export function sortingView(page: SortingPage): View {
  const { activity, question, ideas, wrong } = page
  const here = paths.sorting.to({ activity: activity.id, question: question.key })
  return {
    title: `Ideas: ${question.en}`,
    error: !!wrong,
    staff: true,
    section: 'projects',
    form: true,
    breadcrumbs: [
      { href: activityPaths.activityDesk.to({ activity: activity.id }), text: activity.title },
      { href: paths.asking.to({ activity: activity.id }), text: 'Questions' },
    ],
    body: (
      <>
        {wrong && <FieldErrorSummary errors={{ [`label-${wrong.idea}`]: wrong.error }} />}
        <h1 class="govuk-heading-l">{question.en}</h1>
        {page.may && (
          <p class="govuk-body">
            People who answer on paper or by telephone put dots on the ideas that stand on the form. Write what the form
            says of an idea in a few words, {limits.label} letters at most.
          </p>
        )}
        {ideas.map((idea) => (
          <OneIdea page={page} idea={idea} />
        ))}
        {ideas.length === 0 && (
          <Empty title="No ideas are shown yet">They appear here once somebody has read them.</Empty>
        )}
        {(page.next || !page.first) && (
          <Pagination
            {...(page.first ? {} : { previous: { href: here, text: 'Ideas with most dots' } })}
            {...(page.next ? { next: { href: withQuery(here, { after: page.next }), text: 'More ideas' } } : {})}
          />
        )}
      </>
    ),
  }
}

function OneIdea({ page, idea }: { page: SortingPage; idea: Idea }) {
  const { activity, question, wrong } = page
  const stands = readDefinition(activity.definition).paper.find((one) => one.idea === idea.id)
  const mine = wrong?.idea === idea.id ? wrong : undefined
  const dots = `${idea.dots === 1 ? '1 dot' : `${idea.dots} dots`} from ${idea.people === 1 ? '1 person' : `${idea.people} people`}`
  return (
    <div class="fm-dots__idea">
      <Quote by={`${dots} · ${idea.name ?? 'A resident'}, ${formatShortDate(idea.givenAt)}`} lang={idea.language}>
        {idea.words}
      </Quote>
      {page.may && (
        <PostForm action={paths.paper.to({ activity: activity.id, question: question.key })} token={page.token}>
          <input type="hidden" name="idea" value={idea.id} />
          <Input
            id={`label-${idea.id}`}
            name="label"
            label={stands ? 'On paper as' : 'What the form on paper says of it'}
            value={mine?.label ?? stands?.label ?? excerptOf(idea.words, limits.label)}
            error={mine?.error}
          />
          <div class="govuk-button-group">
            <Button variant="secondary">{stands ? 'Change it' : 'Put it on paper'}</Button>
            {stands && (
              <Button variant="secondary" name="off" value="yes">
                Take it from paper
              </Button>
            )}
          </div>
        </PostForm>
      )}
    </div>
  )
}
