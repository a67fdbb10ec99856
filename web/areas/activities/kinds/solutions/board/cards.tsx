import { dayOf } from '../../../../../platform/clock.ts'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import { solutionWords } from '../words.ts'
import type { Card } from './queries.ts'
import { boardWords } from './words.ts'

/** The language of somebody's words, where it is not that of the page. */
export const spoken = ({ language }: { language: string }, page: Language): string | undefined =>
  language === page ? undefined : language

type Props = {
  cards: readonly Card[]
  at: { project: string; activity: string }
  wards: ReadonlyMap<string, string>
  now: Date
  language: Language
  level: 2 | 3
}

/** Problems as cards: whose, where, how many it affects, and what stands against it. */
export function ProblemCards({ cards, at, wards, now, language, level }: Props) {
  const Heading = `h${level}` as const
  return (
    <ul class="fm-solutions__cards">
      {cards.map((card) => (
        <li class="fm-solutions__card">
          <Heading class="fm-solutions__title" lang={spoken(card, language)}>
            <a class="govuk-link" href={paths.problem.to({ ...at, problem: card.id })}>
              {card.title}
            </a>
          </Heading>
          <Facts card={card} place={card.wardId ? wards.get(card.wardId) : undefined} now={now} language={language} />
        </li>
      ))}
    </ul>
  )
}

function Facts({
  card,
  place,
  now,
  language,
}: {
  card: Card
  place: string | undefined
  now: Date
  language: Language
}) {
  const say = solutionWords[language]
  const late = card.nextOn !== null && card.step !== 'decision' && card.nextOn < dayOf(now)
  return (
    <>
      <p class="fm-meta">
        {say.by(card.name ?? say.resident, formatDate(card.givenAt, language))}
        {place ? ` · ${place}` : ''}
      </p>
      <p class="fm-solutions__facts">
        {[
          say.affected(card.affected),
          ...(card.ideas ? [say.ideas(card.ideas)] : []),
          ...(card.groups ? [say.groups(card.groups)] : []),
        ].join(' · ')}
      </p>
      {late && <Tag colour="red">{boardWords[language].late}</Tag>}
    </>
  )
}
