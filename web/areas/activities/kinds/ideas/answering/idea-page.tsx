import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Join } from '../lineage.ts'
import type { Idea, Said } from '../queries.ts'
import { statuses } from '../rules.ts'
import { StoryOf } from '../showing/story-page.tsx'
import { ideaWords, statusColours, statusNames } from '../words.ts'

export type AnswerPage = {
  activity: Activity
  idea: Idea
  answers: readonly Said[]
  joins: readonly Join[]
  related: ReadonlyMap<string, Idea>
  may: boolean
  typed: { status: string; answer: string }
  errors: Readonly<Record<string, string>>
  token: string
}

/** One idea for those who answer it: the words, the answer to write, and what can be done with it. */
export function ideaDeskView(page: AnswerPage): View {
  const { activity, idea, errors, may, token } = page
  const at = { activity: activity.id, idea: idea.id }
  const open = { project: activity.project.slug, activity: activity.slug, idea: idea.id }
  return {
    title: idea.title,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    breadcrumbs: [
      { href: paths.activityDesk.to({ activity: activity.id }), text: activity.title },
      { href: paths.ideasDesk.to({ activity: activity.id }), text: 'Ideas' },
    ],
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <p class="govuk-body">
          <Tag colour={statusColours[idea.status]}>{statusNames.en[idea.status]}</Tag>
        </p>
        <h1 class="govuk-heading-l">{idea.title}</h1>
        <Quote
          by={ideaWords.en.by(idea.name ?? ideaWords.en.resident, formatDate(idea.givenAt))}
          {...(idea.language === 'en' ? {} : { lang: idea.language })}
        >
          {idea.words}
        </Quote>
        <p class="govuk-body">{ideaWords.en.supports(idea.supports)}.</p>
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={paths.idea.to(open)}>
              The page that everyone sees
            </a>
          </li>
          {may && !idea.goneBy && (
            <>
              <li>
                <a class="govuk-link" href={paths.ideaMerge.to(at)}>
                  Put it together with another idea
                </a>
              </li>
              {!idea.isPart && (
                <li>
                  <a class="govuk-link" href={paths.ideaSplit.to(at)}>
                    Split it into several ideas
                  </a>
                </li>
              )}
            </>
          )}
        </ul>
        {idea.goneBy && <InsetText>This idea goes on elsewhere: see below. It is answered there.</InsetText>}
        {may && !idea.goneBy && <AnswerForm page={page} />}
        <Section id="story" title="What became of it">
          <StoryOf page={{ ...page, at: open, language: 'en' }} />
          {may && <Undo page={page} token={token} />}
        </Section>
      </>
    ),
  }
}

function AnswerForm({ page: { activity, idea, typed, errors, token } }: { page: AnswerPage }) {
  return (
    <PostForm action={paths.ideaDesk.to({ activity: activity.id, idea: idea.id })} token={token}>
      <h2 class="govuk-heading-m">Answer this idea</h2>
      <Radios
        name="status"
        legend="Where does it stand now?"
        value={typed.status}
        error={errors['status']}
        items={statuses
          .filter((status) => status !== 'proposed')
          .map((value) => ({ value, label: statusNames.en[value] }))}
      />
      <Textarea
        name="answer"
        label="What the council says"
        hint="Say it to the person who had the idea: what you will do and when, or why not. Everyone can read it."
        rows={5}
        value={typed.answer}
        error={errors['answer']}
      />
      <Button preventDoubleClick>Send this answer</Button>
    </PostForm>
  )
}

/** What was put together or split and not undone yet. */
function Undo({ page: { activity, joins, idea, related }, token }: { page: AnswerPage; token: string }) {
  const live = [...new Map(joins.filter(({ undoneAt }) => !undoneAt).map((join) => [join.act, join])).values()]
  return (
    <>
      {live.map(({ act, kind, from, into }) => {
        const other = related.get(from === idea.id ? into : from)?.title ?? 'an idea that is not shown'
        return (
          <PostForm action={paths.ideaJoinUndo.to({ activity: activity.id, act })} token={token}>
            <Button variant="secondary" preventDoubleClick>
              {kind === 'merge' ? `Take “${other}” and this apart again` : 'Undo the splitting'}
            </Button>
          </PostForm>
        )
      })}
    </>
  )
}
