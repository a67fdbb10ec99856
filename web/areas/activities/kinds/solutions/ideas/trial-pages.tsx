import { formatDate, formatNumber } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import type { Prototype, Test } from '../trials.ts'
import { solutionWords, verdictColours } from '../words.ts'
import { ideaWords } from './words.ts'

const pounds = (pence: number): string =>
  (pence / 100).toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % 100 ? 2 : 0,
  })

/** What is tried of an idea, where, when and by whom; below each what was seen. */
export function Trials({ prototypes, language }: { prototypes: readonly Prototype[]; language: Language }) {
  const say = ideaWords[language]
  if (!prototypes.length) return <p class="govuk-body">{say.noTrial}</p>
  return (
    <ol class="fm-solutions__trials">
      {prototypes.map(({ what, who, place, fromOn, toOn, costPence, tests }) => (
        <li>
          <p class="govuk-body govuk-!-margin-bottom-1">{what}</p>
          <p class="fm-meta">
            {solutionWords[language].makers[who]} · {place} ·{' '}
            {say.when(formatDate(fromOn, language), formatDate(toOn, language))}
            {costPence !== null && ` · ${say.cost(pounds(costPence))}`}
          </p>
          {tests.length ? (
            tests.map((test) => <Seen test={test} language={language} />)
          ) : (
            <p class="fm-meta">{say.noTest}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Seen({ test: { seen, verdict, testedOn, ...test }, language }: { test: Test; language: Language }) {
  const say = ideaWords[language]
  return (
    <div class="fm-solutions__seen">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <Tag colour={verdictColours[verdict]}>{solutionWords[language].verdicts[verdict]}</Tag>{' '}
        {formatDate(testedOn, language)}
      </p>
      {test.before !== null && test.after !== null && (
        <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
          {say.measured(test.measure, formatNumber(test.before, language), formatNumber(test.after, language))}
        </p>
      )}
      {seen.split(/\n+/).map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
    </div>
  )
}
