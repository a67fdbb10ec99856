import { formatPence } from '@folkmoot/numbers'
import type { Language } from '../../../../ui/layout/view.ts'
import type { BallotOption } from './definition.ts'
import { words } from './words.ts'

/** What there is to choose from: each thing with a sentence, what it would cost, and where to read more. */
export const Choices = ({ options, language }: { options: readonly BallotOption[]; language: Language }) => (
  <dl class="fm-ways">
    {options.map((option) => {
      const label = option.label[language] || option.label.en
      return (
        <div class="fm-ways__way">
          <dt class="govuk-heading-s govuk-!-margin-bottom-1">{label}</dt>
          <dd class="govuk-body govuk-!-margin-left-0">
            {option.about[language] || option.about.en}
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
          </dd>
        </div>
      )
    })}
  </dl>
)
