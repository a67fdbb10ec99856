import { formatList, formatNumber, formatShare } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import type { SurveyOption, SurveyQuestion } from '../definition.ts'
import type { Counted, Result } from './figures.ts'
import { resultWords } from './words.ts'

export type WardNames = ReadonlyMap<string, string>

export const labelOf = ({ label: { en, cy } }: SurveyOption, language: Language): string =>
  language === 'cy' ? cy || en : en
export const meanText = (mean: number, language: Language): string => formatNumber(Math.round(mean * 10) / 10, language)

const monthNames = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }),
  cy: new Intl.DateTimeFormat('cy', { month: 'long', year: 'numeric' }),
}
/** June 2026, from 2026-06. */
export const monthName = (month: string, language: Language): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? monthNames[language].format(new Date(`${month}-15T12:00:00Z`)) : month

/** What a question's answers say, as the title of its chart. */
export function findingOf(
  question: SurveyQuestion,
  result: Result,
  answered: number,
  language: Language,
  wards: WardNames,
): string {
  const say = resultWords[language]
  switch (result.shape) {
    case 'none':
      return say.nobody
    case 'answered': {
      const people = formatNumber(answered, language)
      return question.type === 'words' || question.type === 'line' ? say.wrote(people) : say.sent(people)
    }
    case 'counts':
      if (result.mean !== undefined && question.type === 'scale')
        return say.mean(meanText(result.mean, language), question.to)
      if (result.of === 'points') return mostOf(result.counts, result.total, language, say.points, say.points)
      return question.type === 'multiple'
        ? mostOf(result.counts, result.total, language, say.ticked, say.ticked)
        : mostOf(result.counts, result.total, language, say.most, say.more)
    case 'matrix': {
      const cells = result.rows.flatMap(({ row, counts, total }) =>
        counts.map(({ option, n }) => ({ row, option, share: total ? n / total : 0 })),
      )
      const best = cells.reduce((a, b) => (b.share > a.share ? b : a))
      return say.matrix(labelOf(best.row, language), labelOf(best.option, language), formatShare(best.share, language))
    }
    case 'places': {
      const [first] = result.options
      return first?.mean === undefined
        ? say.nobody
        : say.first(labelOf(first.option, language), meanText(first.mean, language))
    }
    case 'number': {
      const [low, middle, high] = result.quarters.map((quarter) => formatNumber(quarter, language))
      return say.number(middle!, low!, high!)
    }
    case 'values': {
      const best = result.counts.reduce((a, b) => (b.n > a.n ? b : a))
      const share = formatShare(best.n / answered, language)
      return question.type === 'date'
        ? say.month(monthName(best.value, language), share)
        : say.ward(wards.get(best.value) ?? say.otherWard, share)
    }
  }
}

type Say = (label: string, share: string) => string

/** Whether one was chosen most, by most or only by more than the others, or several by as many. */
function mostOf(counts: readonly Counted[], total: number, language: Language, most: Say, more: Say): string {
  const largest = Math.max(...counts.map(({ n }) => n))
  const first = counts.filter(({ n }) => n === largest)
  const share = formatShare(total ? largest / total : 0, language)
  const labels = first.map(({ option }) => labelOf(option, language))
  if (first.length > 1)
    return resultWords[language].tied(
      formatList(
        labels.map((label) => `“${label}”`),
        language,
      ),
      share,
    )
  return (largest * 2 > total ? most : more)(labels[0]!, share)
}
