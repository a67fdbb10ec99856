import { Button } from '../../../../ui/button/button.tsx'
import { Details } from '../../../../ui/details/details.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../ui/quote/quote.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import { draftWords } from '../drafts/words.ts'
import * as paths from '../paths.ts'
import type { ParagraphPage } from './page.tsx'
import type { Comment } from './queries.ts'

/** What was said about a paragraph, each with its answers, and the box to say something. */
export function Comments(page: ParagraphPage) {
  const { group, draft, paragraph, comments, earlier, comment, once, token, language, errors = {} } = page
  const say = draftWords[language]
  const first = comments.filter(({ replyTo }) => replyTo === null)
  const to = { group: group.id, draft: draft.id, paragraph: paragraph.id }
  return (
    <>
      {first.length === 0 && <p class="govuk-body">{say.noComments}</p>}
      {earlier && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${paths.paragraph.to(to)}?before=${earlier}#comments`}>
            {say.earlierComments}
          </a>
        </p>
      )}
      {first.map((one) => (
        <Thread {...page} one={one} />
      ))}
      <PostForm action={paths.paragraphComments.to(to)} token={token} once={once}>
        <Textarea
          name="words"
          rows={3}
          label={{ text: say.comment, size: 's' }}
          value={comment}
          error={errors['words']}
        />
        <Button class="govuk-button--secondary" preventDoubleClick>
          {say.say}
        </Button>
      </PostForm>
    </>
  )
}

function Thread({ one, ...page }: ParagraphPage & { one: Comment }) {
  const { group, draft, paragraph, comments, nameOf, token, language } = page
  const say = draftWords[language]
  const by = (comment: Comment) => say.by(nameOf(comment.seatId), formatDate(comment.at, language))
  const to = { group: group.id, draft: draft.id }
  return (
    <article class="fm-suggestion" aria-label={by(one)}>
      <Quote by={by(one)}>{one.words}</Quote>
      {comments.flatMap((reply) => (reply.replyTo === one.id ? [<Quote by={by(reply)}>{reply.words}</Quote>] : []))}
      {one.resolvedAt ? (
        <p class="fm-meta">{say.resolved(nameOf(one.resolvedBy), formatDate(one.resolvedAt, language))}</p>
      ) : (
        <Details
          summary={
            <>
              {say.answer}
              <span class="govuk-visually-hidden">: {by(one)}</span>
            </>
          }
        >
          <PostForm action={paths.paragraphComments.to({ ...to, paragraph: paragraph.id })} token={token}>
            <input type="hidden" name="replyTo" value={one.id} />
            <Textarea id={`reply-${one.id}`} name="words" rows={3} label={say.reply} />
            <Button class="govuk-button--secondary" preventDoubleClick>
              {say.answer}
            </Button>
          </PostForm>
          <PostForm action={paths.commentResolution.to({ ...to, comment: one.id })} token={token}>
            <Button class="govuk-button--secondary" preventDoubleClick>
              {say.resolve}
            </Button>
          </PostForm>
        </Details>
      )}
    </article>
  )
}
