import type { Language } from '../../../../../ui/layout/view.ts'
import type { Card } from '../queries.ts'
import { boardWords } from '../words.ts'
import { cardWords } from './excerpt.ts'

export type CardsProps = {
  cards: readonly Card[]
  language: Language
  /** For those who sort: boxes to tick, named apart in each list by `list`, and where its groups are changed. */
  sorting?: { list: string; itemHref(id: string): string; ticked: ReadonlySet<string>; team: boolean } | undefined
}

/** Notes one below the other. A note in several groups stands in each of them. */
export const Cards = ({ cards, language, sorting }: CardsProps) => (
  <ul class="fm-board__notes" data-board-notes>
    {cards.map((card) => (
      <li class="fm-note" data-board-note={card.id} data-board-number={card.number} key={card.id}>
        {sorting ? (
          <Ticked card={card} language={language} sorting={sorting} />
        ) : (
          <Plain card={card} language={language} />
        )}
      </li>
    ))}
  </ul>
)

const Words = ({ card, language }: { card: Card; language: Language }) => (
  <span class="fm-note__words" lang={card.language === language ? undefined : card.language}>
    {cardWords(card)}
  </span>
)

const Plain = ({ card, language }: { card: Card; language: Language }) => (
  <>
    <span class="fm-note__number">{boardWords[language].note(card.number)}</span>
    <Words card={card} language={language} />
    {card.name && <span class="fm-note__name">{card.name}</span>}
  </>
)

function Ticked({
  card,
  language,
  sorting,
}: {
  card: Card
  language: Language
  sorting: NonNullable<CardsProps['sorting']>
}) {
  const say = boardWords[language]
  const id = `${sorting.list}-${card.number}`
  return (
    <>
      <span class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          name="item"
          value={card.id}
          checked={sorting.ticked.has(card.id)}
        />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          <span class="fm-note__number">{say.note(card.number)}</span>
          <Words card={card} language={language} />
        </label>
      </span>
      <span class="fm-note__foot">
        {card.name && <span class="fm-note__name">{card.name}</span>}
        {!card.shown && <span class="fm-note__waits">{sorting.team ? say.onlyTeam : say.waits}</span>}
        <a class="govuk-link" href={sorting.itemHref(card.id)}>
          {say.move}
          <span class="govuk-visually-hidden">: {say.note(card.number)}</span>
        </a>
      </span>
    </>
  )
}
