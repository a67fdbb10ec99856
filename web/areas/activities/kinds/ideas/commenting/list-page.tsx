import { withQuery } from '../../../../../platform/paths.ts'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import type { ShownVoice } from '../../../../voices/index.ts'
import { voice as voicePath } from '../../../../voices/paths.ts'
import * as paths from '../../../paths.ts'
import type { Idea } from '../queries.ts'
import { supportWords } from '../supporting/words.ts'
import { ideaWords } from '../words.ts'
import type { Side } from './commands.ts'
import { commentWords } from './words.ts'

/** What people said, in their own words; each opens on a page of its own, where it can be reported. */
export const Comments = ({ comments, language }: { comments: readonly ShownVoice[]; language: Language }) => (
  <>
    {comments.map((comment) => (
      <Quote
        href={voicePath.to({ voice: comment.id })}
        by={ideaWords[language].by(
          comment.publicName ?? ideaWords[language].resident,
          formatDate(comment.givenAt, language),
        )}
        {...(comment.language === language ? {} : { lang: comment.language })}
      >
        {comment.words ?? ''}
      </Quote>
    ))}
  </>
)

export type CommentsPage = {
  at: { project: string; activity: string; idea: string }
  idea: Idea
  side: Side
  comments: readonly ShownVoice[]
  next: string | undefined
  first: boolean
  language: Language
}

export function commentsView({ at, idea, side, comments, next, first, language }: CommentsPage): View {
  const say = commentWords[language]
  const here = withQuery(paths.ideaComments.to(at), { side })
  return {
    title: `${say.listTitle[side]}: ${idea.title}`,
    section: 'projects',
    back: { href: paths.idea.to(at), text: supportWords[language].back },
    body: (
      <>
        <h1 class="govuk-heading-l">
          {say.listTitle[side]}: {idea.title}
        </h1>
        {comments.length ? (
          <Comments comments={comments} language={language} />
        ) : (
          <p class="govuk-body">{say.none[side]}</p>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: here, text: say.newest } })}
            {...(next ? { next: { href: withQuery(here, { after: next }), text: say.older } } : {})}
          />
        )}
      </>
    ),
  }
}
