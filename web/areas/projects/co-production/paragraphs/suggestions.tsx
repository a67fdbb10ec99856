import { wordChanges } from '../../../../platform/paragraph-changes.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Difference } from '../../../../ui/difference/difference.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { draftWords } from '../drafts/words.ts'
import { differenceWords } from '../open/words.ts'
import * as paths from '../paths.ts'
import type { ParagraphPage } from './page.tsx'
import type { Suggestion } from './queries.ts'

/** What was suggested for a paragraph, against the words that stand there now. */
export function Suggestions(page: ParagraphPage) {
  return (
    <>
      {page.suggestions.map((suggestion) => (
        <OneSuggestion {...page} one={suggestion} />
      ))}
    </>
  )
}

function OneSuggestion({ one, ...page }: ParagraphPage & { one: Suggestion }) {
  const { group, draft, paragraph, seat, nameOf, token, language } = page
  const say = draftWords[language]
  const day = (at: Date) => formatDate(at, language)
  const own = one.seatId === seat.id
  const name = say.by(nameOf(one.seatId), day(one.at))
  return (
    <article class="fm-suggestion" aria-label={name}>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{name}</strong>
      </p>
      {one.why && <p class="govuk-body">{one.why}</p>}
      {one.outcome === null && one.words === '' && <p class="govuk-body">{say.removes}</p>}
      {one.outcome === null ? (
        <Difference pieces={wordChanges(paragraph.text, one.words)} words={differenceWords[language]} />
      ) : (
        <p class="govuk-body fm-difference__words">{one.words || say.removes}</p>
      )}
      {one.outcome === null ? (
        <PostForm
          action={paths.suggestionAnswer.to({ group: group.id, draft: draft.id, suggestion: one.id })}
          token={token}
        >
          <input type="hidden" name="seen" value={draft.version} />
          <div class="govuk-button-group">
            {own ? (
              <Button name="answer" value="withdrawn" class="govuk-button--secondary" preventDoubleClick>
                {say.withdraw}
              </Button>
            ) : (
              <>
                <Button name="answer" value="accepted" preventDoubleClick>
                  {say.accept}
                  <span class="govuk-visually-hidden">: {name}</span>
                </Button>
                <Button name="answer" value="declined" class="govuk-button--secondary" preventDoubleClick>
                  {say.decline}
                  <span class="govuk-visually-hidden">: {name}</span>
                </Button>
              </>
            )}
          </div>
        </PostForm>
      ) : (
        <p class="fm-meta">{say.outcomes[one.outcome as 'accepted'](nameOf(one.answeredBy), day(one.answeredAt!))}</p>
      )}
    </article>
  )
}
