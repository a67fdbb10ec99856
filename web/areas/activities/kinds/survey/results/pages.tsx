import type { ComponentChildren } from 'preact'
import { withQuery } from '../../../../../platform/paths.ts'
import { formatNumber } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import type { SurveyQuestion } from '../definition.ts'
import { ResultChart } from './chart.tsx'
import { answeredOf, respondentsOf, resultOf, type Tally } from './figures.ts'
import { labelOf, type WardNames } from './findings.ts'
import { resultWords } from './words.ts'

export type ResultsPart = {
  /** The questions on this page, with their place in the survey. */
  questions: readonly { question: SurveyQuestion; number: number; section: string | undefined }[]
  tally: Tally
  wards: WardNames
  page: number
  pages: readonly { from: number; to: number }[]
  href: string
  language: Language
  /** What officers find under an open question. */
  under?: (question: SurveyQuestion) => ComponentChildren
}

/** Some questions of a survey with their results, and ways to the others. */
export function Results({ questions, tally, wards, page, pages, href, language, under }: ResultsPart) {
  const say = resultWords[language]
  const respondents = respondentsOf(tally)
  const source = say.source(formatNumber(respondents, language))
  return (
    <>
      {questions.map(({ question, number, section }) => {
        const answered = answeredOf(tally, question.key)
        return (
          <section class="fm-section" aria-labelledby={`question-${question.key}`}>
            {section && <h2 class="govuk-heading-m">{section}</h2>}
            <h3 class="govuk-heading-s" id={`question-${question.key}`}>
              {number}. {labelOf({ key: '', label: plainTitle(question) }, language)}
            </h3>
            <ResultChart
              question={question}
              result={resultOf(question, tally)}
              answered={answered}
              wards={wards}
              source={source}
              language={language}
            />
            {answered > 0 && (
              <p class="govuk-body-s">
                {say.answered(formatNumber(answered, language), formatNumber(respondents - answered, language))}
              </p>
            )}
            {under?.(question)}
          </section>
        )
      })}
      {pages.length > 1 && (
        <Pagination
          landmarkLabel={say.questions(1, pages.at(-1)!.to)}
          {...(page > 1 ? { previous: linkTo(page - 1) } : {})}
          {...(page < pages.length ? { next: linkTo(page + 1) } : {})}
        />
      )}
    </>
  )

  function linkTo(n: number) {
    const { from, to } = pages[n - 1]!
    return { href: withQuery(href, { page: String(n) }), text: say.questions(from, to) }
  }
}

/** A title in which another answer would stand shows three dots there. */
const plainTitle = ({ title }: SurveyQuestion) => {
  const plain = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '…')
  return { en: plain(title.en), cy: plain(title.cy) }
}
