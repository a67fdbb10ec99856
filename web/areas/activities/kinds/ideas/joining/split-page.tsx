import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Fieldset } from '../../../../../ui/fieldset/fieldset.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Idea } from '../queries.ts'
import { mostParts } from '../rules.ts'
import { ideaWords } from '../words.ts'

export type SplitPage = {
  activity: Activity
  idea: Idea
  parts: readonly { title: string; words: string }[]
  why: string
  errors: Readonly<Record<string, string>>
  token: string
}

export function splitView({ activity, idea, parts, why, errors, token }: SplitPage): View {
  const at = { activity: activity.id, idea: idea.id }
  return {
    title: `Split: ${idea.title}`,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    back: { href: paths.ideaDesk.to(at), text: 'Back to the idea' },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ parts: 'title-1' }} />
        <h1 class="govuk-heading-l">Split this idea into several</h1>
        <p class="govuk-body">
          Give each part a title, and copy into it what its author wrote about it. The author stays named on each part
          and is told, whoever supported the whole supports each part, and you can undo it.
        </p>
        <Quote
          by={ideaWords.en.by(idea.name ?? ideaWords.en.resident, formatDate(idea.givenAt))}
          {...(idea.language === 'en' ? {} : { lang: idea.language })}
        >
          <p class="govuk-!-font-weight-bold">{idea.title}</p>
          {idea.words.split(/\n+/).map((line) => (
            <p>{line}</p>
          ))}
        </Quote>
        <PostForm action={paths.ideaSplit.to(at)} token={token}>
          <input type="hidden" name="parts" value={String(parts.length)} />
          {parts.map((part, index) => (
            <Fieldset legend={{ text: `Part ${index + 1}`, size: 'm' }}>
              <Input
                name={`title-${index + 1}`}
                label="Title"
                value={part.title}
                error={index === 0 ? errors['parts'] : undefined}
                autocomplete="off"
              />
              <Textarea
                name={`words-${index + 1}`}
                label="The author’s own words, copied"
                rows={4}
                value={part.words}
              />
            </Fieldset>
          ))}
          <Textarea
            name="why"
            label="Why split it?"
            hint="The author and everyone else read this"
            rows={3}
            value={why}
            error={errors['why']}
          />
          <div class="govuk-button-group">
            <Button preventDoubleClick>Split the idea</Button>
            {parts.length < mostParts && (
              <Button variant="secondary" name="more" value="yes">
                One more part
              </Button>
            )}
          </div>
        </PostForm>
      </>
    ),
  }
}
