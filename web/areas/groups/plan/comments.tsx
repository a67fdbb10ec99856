import { formatDate } from '../../../ui/layout/format.ts'
import { Quote } from '../../../ui/quote/quote.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { Names } from '../forward-plan/words.ts'
import * as paths from '../paths.ts'
import { Parts } from './items.tsx'
import type { Comment } from './queries.ts'
import { changedParts } from './rules.ts'
import { partText, words } from './words.ts'

type Props = {
  comments: readonly Comment[]
  names: Names
  /** The year in the address of an officer's page of answers. */
  answers?: string | undefined
}

/** What groups said, each with its answer and what changed because of it. */
export function Comments({ comments, names, answers }: Props) {
  return (
    <ol class="govuk-list fm-plan-comments">
      {comments.map((comment) => (
        <li class="fm-plan-comment" id={`comment-${comment.id}`}>
          <p class="fm-meta">{comment.about ? words.onItem(comment.about) : words.onPlan}</p>
          <Said comment={comment} />
          <Answer comment={comment} names={names} />
          {!comment.respondedAt && answers && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.planComment.to({ year: answers, comment: comment.id })}>
                {words.answer}
                <span class="govuk-visually-hidden">: {comment.group}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

export const Said = ({ comment }: { comment: Comment }) => (
  <Quote by={words.saidBy(comment.group, formatDate(comment.at))}>{comment.words}</Quote>
)

function Answer({ comment, names }: { comment: Comment; names: Names }) {
  if (!comment.respondedAt)
    return (
      <p class="govuk-body">
        <Tag colour="yellow">{words.waiting}</Tag>
      </p>
    )
  return (
    <div class="fm-plan-answer">
      <p class="govuk-body">
        <Tag colour={comment.accepted ? 'green' : 'grey'}>{comment.accepted ? words.accepted : words.notAccepted}</Tag>{' '}
        <span class="fm-meta">{words.answeredOn(formatDate(comment.respondedAt))}</span>
      </p>
      <p class="govuk-body fm-written">{comment.response}</p>
      {comment.accepted && <Changed comment={comment} names={names} />}
    </div>
  )
}

/** How the item differs from what it was when the comment was made. */
export function Changed({ comment, names }: { comment: Comment; names: Names }) {
  const { itemBefore, itemAfter } = comment
  if (!itemBefore || !itemAfter) return null
  const parts = changedParts(itemBefore, itemAfter)
  if (!parts.length) return null
  return (
    <>
      <p class="govuk-body">{words.changed}</p>
      <Parts
        name={`${words.saidBy(comment.group, formatDate(comment.at))}. ${words.changed} ${itemAfter.title}`}
        rows={parts.map((part) => [
          words.label[part],
          partText(itemBefore, part, names),
          partText(itemAfter, part, names),
        ])}
      />
    </>
  )
}
