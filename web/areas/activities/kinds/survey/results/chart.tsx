import { Bars } from '../../../../../ui/chart/bars.tsx'
import { Stacked } from '../../../../../ui/chart/stacked.tsx'
import { formatNumber, formatShare } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import type { SurveyQuestion } from '../definition.ts'
import type { Result } from './figures.ts'
import { findingOf, labelOf, meanText, monthName, type WardNames } from './findings.ts'
import { resultWords } from './words.ts'

type Props = {
  question: SurveyQuestion
  result: Result
  answered: number
  wards: WardNames
  source: string
  language: Language
}

/** One question's answers as a picture whose title says what they say, with the numbers behind it. */
export function ResultChart({ question, result, answered, wards, source, language }: Props) {
  const say = resultWords[language]
  const title = findingOf(question, result, answered, language, wards)
  const figure = { id: `chart-${question.key}`, title, source, language, level: 4 as const }
  const number = (value: number) => formatNumber(value, language)
  const withShare = (total: number) => (value: number) =>
    `${number(value)} (${formatShare(total ? value / total : 0, language)})`
  /** Counts with their shares are long: the bars leave them room on a phone. */
  const roomFor = (counts: readonly number[]) => Math.max(1, ...counts) * 1.35
  switch (result.shape) {
    case 'none':
    case 'answered':
      return <p class="govuk-body">{title}.</p>
    case 'counts':
      return (
        <Bars
          {...figure}
          head={[say.heads.answer, result.of === 'points' ? say.heads.points : say.heads.people]}
          format={withShare(result.total)}
          full={roomFor(result.counts.map(({ n }) => n))}
          bars={result.counts.map(({ option, n }) => ({ label: labelOf(option, language), value: n }))}
        />
      )
    case 'matrix':
      return (
        <Stacked
          {...figure}
          first={say.heads.answer}
          parts={question.type === 'matrix' ? question.options.map((option) => labelOf(option, language)) : []}
          rows={result.rows.map(({ row, counts }) => ({
            label: labelOf(row, language),
            counts: counts.map(({ n }) => n),
          }))}
        />
      )
    case 'places':
      return (
        <Bars
          {...figure}
          head={[say.heads.answer, say.heads.firsts]}
          bars={result.options.map(({ option, first, mean }) => ({
            label:
              mean === undefined
                ? say.notRanked(labelOf(option, language))
                : say.place(labelOf(option, language), meanText(mean, language)),
            value: first,
          }))}
        />
      )
    case 'number':
      return (
        <Bars
          {...figure}
          head={[say.heads.value, say.heads.people]}
          bars={result.bins.map(({ from, to, n }) => ({
            label: say.bin(number(from), number(question.type === 'number' && question.whole ? to - 1 : to)),
            value: n,
          }))}
        />
      )
    case 'values':
      return (
        <Bars
          {...figure}
          head={[question.type === 'date' ? say.heads.month : say.heads.ward, say.heads.people]}
          format={withShare(answered)}
          full={roomFor(result.counts.map(({ n }) => n))}
          bars={result.counts.map(({ value, n }) => ({
            label: question.type === 'date' ? monthName(value, language) : (wards.get(value) ?? say.otherWard),
            value: n,
          }))}
        />
      )
  }
}
