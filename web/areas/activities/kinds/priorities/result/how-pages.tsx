import { formatList, formatNumber } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { Table } from '../../../../../ui/table/table.tsx'
import { tieRule } from '../ballot-words.ts'
import type { Result } from '../queries.ts'
import { words } from '../words.ts'

type Props = { result: Result; labels: ReadonlyMap<string, string>; language: Language }

/** How ties were broken: the rule, and each tie that there was. */
export function Ties({ result, labels, language }: Props) {
  const say = words[language]
  const names = (keys: readonly string[]) =>
    formatList(
      keys.map((key) => labels.get(key) ?? key),
      language,
    )
  return (
    <>
      <h3 class="govuk-heading-s">{say.ties}</h3>
      <p class="govuk-body">{tieRule[language]}</p>
      {result.ties.length === 0 && <p class="govuk-body">{say.noTies}</p>}
      {result.ties.map(({ options, by }) => (
        <p class="govuk-body">{(by === 'lot' ? say.tiedLot : say.tiedChosen)(names(options))}</p>
      ))}
    </>
  )
}

/** Each two options against each other. */
export function Pairs({ result, labels, language }: Props) {
  const say = words[language]
  const keys = result.standings.map(({ key }) => key)
  const label = (key: string) => labels.get(key) ?? key
  return (
    <>
      <h3 class="govuk-heading-s">{say.pairs}</h3>
      <p class="govuk-body">
        {result.beatsAll ? say.beatsAll(label(result.beatsAll)) : say.beatsNone} {say.pairsHint}
      </p>
      <Table
        scrollLabel={say.pairs}
        caption={say.pairs}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[say.option, ...keys.map((key) => ({ text: label(key), numeric: true }))]}
        rows={keys.map((a) => [
          label(a),
          ...keys.map((b) => ({
            text: a === b ? '–' : formatNumber(result.pairs[`${a} ${b}`] ?? 0, language),
            numeric: true,
          })),
        ])}
      />
    </>
  )
}
