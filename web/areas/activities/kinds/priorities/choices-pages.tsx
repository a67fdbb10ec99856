import { formatPence } from '@folkmoot/numbers'
import type { Language } from '../../../../ui/layout/view.ts'
import type { BallotOption } from './definition.ts'
import { words } from './words.ts'

/** What there is to choose from: each thing with a sentence, what it would cost, and where to read more. */
export const Choices = ({ options, language }: { options: readonly BallotOption[]; language: Language }) => (
  <ul class="govuk-list govuk-list--spaced">
    {options.map((option) => {
      const label = option.label[language] || option.label.en
      return (
        <li>
          <b>{label}</b>
          {(option.about.en || option.about[language]) && <div>{option.about[language] || option.about.en}</div>}
          {option.cost !== null && (
            <div>
              {words[language].cost} {formatPence(option.cost)}
            </div>
          )}
          {option.link && (
            <div>
              <a class="govuk-link" href={option.link}>
                {words[language].more(label)}
              </a>
            </div>
          )}
        </li>
      )
    })}
  </ul>
)
