import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatNumber } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import type { KeyGroupAnswer } from './suggest.ts'
import { suggestionWords as say, words } from './words.ts'

export type SuggestionPage = {
  answer: KeyGroupAnswer
  names: ReadonlyMap<string, string>
  /** Which of them are key groups now. */
  key: ReadonlySet<string>
}

/** What the calculation found, beside today's: the broker decides, group by group. */
export function suggestionPage({ answer, names, key }: SuggestionPage): View {
  const title = say.title(answer.number)
  const chosen = new Set(answer.groups.map(({ id }) => id))
  const leaving = [...key].filter((id) => !chosen.has(id))
  const number = (value: number) => formatNumber(Math.round(value))
  return {
    title,
    staff: true,
    section: 'network',
    width: 'wide',
    back: { href: paths.keyGroups.to(), text: words.title },
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">
          {say.reaches(number(answer.covered), number(answer.total))}.{' '}
          {say.today(number(answer.today.covered), answer.today.ids.length)}.
        </p>
        <p class="govuk-body">{answer.proved ? say.proved : say.bound(number(answer.bound))}</p>
        <p class="govuk-body">{answer.floorsKept ? say.floors : say.noFloors}</p>
        <InsetText>{say[answer.weighed]}</InsetText>
        <Table
          caption={<span class="govuk-visually-hidden">{title}</span>}
          scrollLabel={title}
          firstCellIsHeader
          head={['Group', { text: say.adds, numeric: true }, { text: say.alone, numeric: true }, say.state]}
          rows={answer.groups.map(({ id, adds, reaches }) => [
            names.get(id) ?? 'A group that left',
            { text: number(adds), numeric: true },
            { text: number(reaches), numeric: true },
            key.has(id) ? (
              say.isKey
            ) : names.has(id) ? (
              <a class="govuk-link" href={paths.designation.to({ group: id })}>
                {words.choose}
                <span class="govuk-visually-hidden">: {names.get(id)}</span>
              </a>
            ) : (
              ''
            ),
          ])}
        />
        <Section id="leaving" title={say.leaving}>
          {leaving.length === 0 ? (
            <p class="govuk-body">{say.noneLeaving}</p>
          ) : (
            <ul class="govuk-list govuk-list--bullet">
              {leaving.map((id) => (
                <li>
                  <a class="govuk-link" href={paths.keyGroup.to({ group: id })}>
                    {names.get(id)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </>
    ),
  }
}
