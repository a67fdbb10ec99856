import { speak } from '../../../platform/words.ts'
import { formatList } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { AdoptedIdea } from '../../activities/index.ts'
import { words } from './words.ts'

export type { AdoptedIdea }

type Props = { ideas: readonly AdoptedIdea[]; language: Language }

/** The ideas that a decision rests on, each with whose it was: the name that its author chose, or "a resident". */
export function AdoptedIdeas({ ideas, language }: Props) {
  const say = speak(words, language)
  return (
    <>
      <p class="govuk-body">{say.adoptedText}</p>
      <ul class="govuk-list">
        {ideas.map(({ title, href, authors, language: spoken }) => (
          <li>
            <a class="govuk-link govuk-!-font-weight-bold" href={href} lang={spoken === language ? undefined : spoken}>
              {title}
            </a>
            <br />
            {say.adoptedBy(
              formatList(
                authors.map((name) => name ?? say.resident),
                language,
              ),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
