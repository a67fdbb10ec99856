import { Bars } from '../../../../ui/chart/bars.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import type { Language } from '../../../../ui/layout/view.ts'
import { type Definition, isOpenToSee } from './definition.ts'
import { handsFor, type Result } from './queries.ts'
import { pollWords } from './words.ts'

export const nameOf = ({ en, cy }: Definition['options'][number], language: Language): string =>
  language === 'cy' && cy ? cy : en

type Props = {
  definition: Definition
  result: Result
  closed: boolean
  language: Language
  now: Date
  id?: string
  level?: 2 | 3
}

/** The votes as bars with a table behind, and hands counted in rooms apart from them. */
export function PollResult({ definition, result, closed, language, now, id = 'poll', level = 3 }: Props) {
  const say = pollWords[language]
  if (!isOpenToSee(definition, closed)) return <p class="govuk-body">{say.later}</p>
  const bars = (of: (key: string) => number) =>
    definition.options.map((option) => ({ label: nameOf(option, language), value: of(option.key) }))
  return (
    <>
      <p class="govuk-body-l">{result.total ? say.votesOf(result.total) : say.nothing}</p>
      {result.total > 0 && (
        <Bars
          id={`${id}-votes`}
          level={level}
          title={say.result}
          head={[say.option, say.votes]}
          bars={bars((key) => result.votes[key] ?? 0)}
          source={say.source(formatDate(now, language))}
          language={language}
        />
      )}
      {result.hands.length > 0 && (
        <>
          <Bars
            id={`${id}-hands`}
            level={level}
            title={say.hands}
            head={[say.option, say.hands]}
            bars={bars((key) => handsFor(result, key))}
            language={language}
          />
          <p class="govuk-body">{say.handsNote}</p>
          <ul class="govuk-list govuk-list--bullet">
            {result.hands.map(({ place, counts }) => (
              <li>
                {say.handsOf(
                  Object.values(counts).reduce((sum, n) => sum + n, 0),
                  place,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
