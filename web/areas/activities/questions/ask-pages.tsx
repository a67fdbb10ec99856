import { AskMultiple, AskScale, AskSingle } from './ask-choice.tsx'
import { AskAudio, AskFile, AskPicture } from './ask-file.tsx'
import { AskContact, AskPublish } from './ask-last.tsx'
import { AskMatrix } from './ask-matrix.tsx'
import { AskDate, AskNumber } from './ask-number.tsx'
import { AskPoints, AskRanking } from './ask-order.tsx'
import { AskPlace, AskPostcode } from './ask-place.tsx'
import { AskSpot } from './ask-spot.tsx'
import { AskLine, AskOffer, AskStatements, AskWords } from './ask-words.tsx'
import type { AskProps } from './asking.ts'
import { Written } from './written-pages.tsx'

export type { AskProps, Errors, WardChoice } from './asking.ts'

/** One question on screen, with the section that begins with it and what to read before answering. */
export function Ask(props: AskProps) {
  const { question, language, heading } = props
  const { section, reading } = question
  return (
    <>
      {section &&
        (heading === 'page' ? (
          <p class="govuk-caption-l">{section[language]}</p>
        ) : (
          <h2 class="govuk-heading-l">{section[language]}</h2>
        ))}
      {reading && (
        <div class="fm-reading">
          {reading[language].split(/\n{2,}/).map((paragraph) => (
            <p class="govuk-body">
              <Written text={paragraph} />
            </p>
          ))}
        </div>
      )}
      <AskOne {...props} />
    </>
  )
}

function AskOne({ question, ...rest }: AskProps) {
  switch (question.type) {
    case 'words':
      return <AskWords {...rest} question={question} />
    case 'line':
      return <AskLine {...rest} question={question} />
    case 'statements':
      return <AskStatements {...rest} question={question} />
    case 'single':
      return <AskSingle {...rest} question={question} />
    case 'multiple':
      return <AskMultiple {...rest} question={question} />
    case 'scale':
      return <AskScale {...rest} question={question} />
    case 'matrix':
      return <AskMatrix {...rest} question={question} />
    case 'ranking':
      return <AskRanking {...rest} question={question} />
    case 'points':
      return <AskPoints {...rest} question={question} />
    case 'number':
      return <AskNumber {...rest} question={question} />
    case 'date':
      return <AskDate {...rest} question={question} />
    case 'postcode':
      return <AskPostcode {...rest} question={question} />
    case 'spot':
      return <AskSpot {...rest} question={question} />
    case 'file':
      return <AskFile {...rest} question={question} />
    case 'picture':
      return <AskPicture {...rest} question={question} />
    case 'audio':
      return <AskAudio {...rest} question={question} />
    case 'offer':
      return <AskOffer {...rest} question={question} />
    case 'place':
      return <AskPlace {...rest} question={question} />
    case 'publish':
      return <AskPublish {...rest} question={question} />
    case 'contact':
      return <AskContact {...rest} question={question} />
  }
}
