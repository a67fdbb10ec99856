import { excerptOf } from '../../../../../platform/excerpt.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Idea } from '../queries.ts'
import { ideaWords } from '../words.ts'

export type MergePage = {
  activity: Activity
  idea: Idea
  /** Ideas much like it, or those that were searched for. */
  offered: readonly Idea[]
  words: string
  typed: { into: string; why: string }
  errors: Readonly<Record<string, string>>
  token: string
}

export function mergeView({ activity, idea, offered, words, typed, errors, token }: MergePage): View {
  const at = { activity: activity.id, idea: idea.id }
  return {
    title: `Put together: ${idea.title}`,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    back: { href: paths.ideaDesk.to(at), text: 'Back to the idea' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Put this idea together with another</h1>
        <Quote by={ideaWords.en.supports(idea.supports)}>
          <p class="govuk-!-font-weight-bold">{idea.title}</p>
          <p>{excerptOf(idea.words, 180)}</p>
        </Quote>
        <p class="govuk-body">
          This page then leads to the other one, for ever. Both authors stay named and are told, whoever supported both
          is counted once, and you can undo it.
        </p>
        <Filter
          action={paths.ideaMerge.to(at)}
          title="Look for the other idea"
          buttonText="Look"
          groups={[{ kind: 'words', name: 'words', label: 'Words in it', value: words }]}
        />
        <PostForm action={paths.ideaMerge.to(at)} token={token}>
          <input type="hidden" name="words" value={words} />
          {offered.length ? (
            <Radios
              name="into"
              legend={words ? 'Ideas with these words' : 'Ideas much like it'}
              value={typed.into}
              error={errors['into']}
              items={offered.map((other) => ({
                value: other.id,
                label: other.title,
                hint: `${ideaWords.en.supports(other.supports)}. ${excerptOf(other.words, 140)}`,
              }))}
            />
          ) : (
            <p class="govuk-body">
              {words ? 'No other idea has these words.' : 'No other idea looks like it. Look for one by its words.'}
            </p>
          )}
          <Textarea
            name="why"
            label="Why do they belong together?"
            hint="Both authors and everyone else read this"
            rows={3}
            value={typed.why}
            error={errors['why']}
          />
          <Button preventDoubleClick>Put them together</Button>
        </PostForm>
      </>
    ),
  }
}
