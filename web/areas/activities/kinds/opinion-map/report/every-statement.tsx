import type { Language } from '../../../../../ui/layout/view.ts'
import { textOf } from '../voting/pages.tsx'
import { type Reading, seldomSeen, votesOn } from './read.ts'
import { mapWords } from './words.ts'

/** Every statement with its counts: the map as a table. */
export function EveryStatement({ reading, language }: { reading: Reading; language: Language }) {
  const say = mapWords[language]
  const seldom = seldomSeen(reading)
  const all = [...reading.statements.values()].sort((a, b) => votesOn(b.votes) - votesOn(a.votes))
  return (
    <>
      <p class="govuk-body">{say.allText}</p>
      <div class="fm-scroll">
        <table class="govuk-table">
          <caption class="govuk-visually-hidden">{say.all}</caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th scope="col" class="govuk-table__header">
                {say.statement}
              </th>
              {[say.agree, say.disagree, say.pass].map((text) => (
                <th scope="col" class="govuk-table__header govuk-table__header--numeric">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {all.map(({ number, votes: [disagree, pass, agree] }) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  <span class="govuk-!-font-weight-regular">{textOf(reading.texts.get(number)!, language)}</span>
                  {seldom.has(number) && <span class="govuk-hint govuk-!-margin-bottom-0">{say.late}</span>}
                </th>
                {[agree, disagree, pass].map((n) => (
                  <td class="govuk-table__cell govuk-table__cell--numeric">{n}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
