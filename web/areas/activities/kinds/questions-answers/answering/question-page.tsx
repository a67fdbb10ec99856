import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { reply as replyPath } from '../../../../voices/replies/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { titleOf } from '../excerpt.ts'
import { standOf } from '../listing/cards.tsx'
import type { Asked } from '../queries.ts'
import { askedWords } from '../words.ts'
import type { Join } from './queries.ts'

export type OnePage = {
  activity: Activity
  question: Asked
  answers: readonly { id: string; answer: string | null; answeredAt: Date | null; said: string | undefined }[]
  /** Which of the answers was given last; empty where there is none. */
  last: string
  joins: readonly Join[]
  related: ReadonlyMap<string, Asked>
  may: boolean
  typed: { answer: string; sources: string }
  errors: Readonly<Record<string, string>>
  token: string
  now: Date
}

/** One question for those who answer it. */
export function askedOneView(page: OnePage): View {
  const { activity, question, answers, errors, may, now } = page
  const at = { activity: activity.id, question: question.id }
  const open = answers.find(({ answeredAt }) => !answeredAt)
  return {
    title: titleOf(question.words, 80),
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    breadcrumbs: [
      { href: paths.activityDesk.to({ activity: activity.id }), text: activity.title },
      { href: paths.askedDesk.to({ activity: activity.id }), text: 'Questions' },
    ],
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{titleOf(question.words, 100)}</h1>
        <Quote
          by={askedWords.en.by(question.name ?? askedWords.en.resident, formatDate(question.givenAt))}
          {...(question.language === 'en' ? {} : { lang: question.language })}
        >
          {question.words}
        </Quote>
        <p class="govuk-body">
          {askedWords.en.wants(question.wants)}. {standOf(question, now, 'en')}.
        </p>
        <ul class="govuk-list">
          <li>
            <a
              class="govuk-link"
              href={paths.askedQuestion.to({
                project: activity.project.slug,
                activity: activity.slug,
                question: question.id,
              })}
            >
              The page that everyone sees
            </a>
          </li>
          {open && (
            <li>
              <a class="govuk-link" href={replyPath.to({ reply: open.id })}>
                Say which service and person answers
              </a>
            </li>
          )}
          {may && !question.into && (
            <li>
              <a class="govuk-link" href={paths.askedJoin.to(at)}>
                Put it together with a question that asks the same
              </a>
            </li>
          )}
        </ul>
        {answers
          .filter(({ answeredAt }) => answeredAt)
          .map(({ answer, answeredAt, said }) => (
            <>
              <Quote by={`The council, ${formatDate(answeredAt!)}`}>{answer}</Quote>
              {said && <InsetText>{said}</InsetText>}
            </>
          ))}
        {question.into && <InsetText>It was put together with another question, and is answered there.</InsetText>}
        {may && !question.into && <AnswerForm page={page} />}
        <Joined page={page} />
      </>
    ),
  }
}

function AnswerForm({ page: { activity, question, answers, last, typed, errors, token } }: { page: OnePage }) {
  const again = answers.some(({ answeredAt }) => answeredAt)
  return (
    <PostForm action={paths.askedOne.to({ activity: activity.id, question: question.id })} token={token}>
      <input type="hidden" name="last" value={last} />
      <h2 class="govuk-heading-m">{again ? 'Answer again' : 'Answer this question'}</h2>
      <Textarea
        name="answer"
        label="The answer"
        hint="Say it to the person who asked. Begin with yes or no where you can. Everyone can read it"
        rows={6}
        value={typed.answer}
        error={errors['answer']}
      />
      <Textarea
        name="sources"
        label="Where it comes from (optional)"
        hint="One to a line, five at most: what it is called, then its address. For example: Minutes of the cabinet, 4 March https://…"
        rows={3}
        value={typed.sources}
        error={errors['sources']}
      />
      <Button preventDoubleClick>Send this answer</Button>
    </PostForm>
  )
}

/** What was put together with it and not taken apart again. */
function Joined({ page: { activity, joins, question, related, may, token } }: { page: OnePage }) {
  const live = joins.filter(({ undoneAt }) => !undoneAt)
  if (!live.length) return null
  return (
    <Section id="joined" title="Put together">
      {live.map(({ id, from, into }) => {
        const other = related.get(from === question.id ? into : from)
        const name = other ? titleOf(other.words, 80) : 'a question that is not shown'
        return (
          <>
            <p class="govuk-body">{name}</p>
            {may && (
              <PostForm action={paths.askedApart.to({ activity: activity.id, join: id })} token={token}>
                <Button variant="secondary" preventDoubleClick>
                  Take “{name}” and this apart again
                </Button>
              </PostForm>
            )}
          </>
        )
      })}
    </Section>
  )
}
