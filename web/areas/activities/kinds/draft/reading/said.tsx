import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { voice as voicePath } from '../../../../voices/paths.ts'
import type { Comment } from '../queries.ts'
import { standNames } from '../stands.ts'
import { draftWords } from '../words.ts'

/** Comments in people's own words, each with what it was said of. */
export function Said({
  comments,
  changed,
  language,
}: {
  comments: readonly Comment[]
  /** The version with which the paragraph got its words of now. */
  changed: number
  language: Language
}) {
  const say = draftWords[language]
  return (
    <>
      {comments.map((comment) => (
        <div class="fm-draft__comment">
          <p class="fm-meta govuk-!-margin-bottom-1">
            {standNames[language][comment.stand]}
            {comment.version < changed && ` · ${say.changedSince(comment.version)}`}
          </p>
          <Quote
            href={voicePath.to({ voice: comment.id })}
            by={say.by(comment.publicName ?? say.resident, formatDate(comment.givenAt, language))}
            {...(comment.language === language ? {} : { lang: comment.language })}
          >
            {comment.words?.split(/\n+/).map((line) => (
              <p>{line}</p>
            ))}
            {comment.suggestion && (
              <>
                <p class="govuk-!-font-weight-bold" lang={language}>
                  {say.suggested}
                </p>
                <p>{comment.suggestion}</p>
              </>
            )}
          </Quote>
        </div>
      ))}
    </>
  )
}
