import { Button } from '../../../../../ui/button/button.tsx'
import type { Language } from '../../../../../ui/layout/view.ts'
import type { Card, Cluster } from '../queries.ts'
import { letterOf } from '../rules.ts'
import { boardWords } from '../words.ts'
import { Cards, type CardsProps } from './cards.tsx'
import { roomWords } from './words.ts'

export type ColumnsProps = {
  clusters: readonly Cluster[]
  columns: ReadonlyMap<string, readonly Card[]>
  unsorted: readonly Card[]
  moreUnsorted: boolean
  language: Language
  clusterHref(id: string): string
  sorting?: Omit<NonNullable<CardsProps['sorting']>, 'list'> | undefined
}

export const calledBy = ({ number, name }: Pick<Cluster, 'number' | 'name'>): string => `${letterOf(number)} ${name}`

/** The board: what is unsorted first, then every group. Each shows what it got last. */
export function Columns({ clusters, columns, unsorted, moreUnsorted, language, clusterHref, sorting }: ColumnsProps) {
  const say = boardWords[language]
  return (
    <div class="fm-board" data-board-columns>
      <section
        class="fm-board__column fm-board__column--unsorted"
        data-board-column="unsorted"
        aria-labelledby="group-unsorted"
      >
        <h2 class="govuk-heading-m" id="group-unsorted" data-board-title>
          {say.unsorted}
        </h2>
        {unsorted.length === 0 && <p class="govuk-body">{say.unsortedNone}</p>}
        <Cards cards={unsorted} language={language} sorting={sorting && { ...sorting, list: 'u' }} />
        {moreUnsorted && (
          <p class="govuk-body">
            <a class="govuk-link" href={clusterHref('unsorted')}>
              {roomWords[language].next}
              <span class="govuk-visually-hidden">: {say.unsorted}</span>
            </a>
          </p>
        )}
      </section>
      <div class="fm-board__sorted">
        {clusters.map((cluster) => (
          <Column
            cluster={cluster}
            cards={columns.get(cluster.id) ?? []}
            language={language}
            href={clusterHref(cluster.id)}
            sorting={sorting}
            key={cluster.id}
          />
        ))}
      </div>
    </div>
  )
}

type ColumnProps = {
  cluster: Cluster
  cards: readonly Card[]
  language: Language
  href: string
  sorting: ColumnsProps['sorting']
}

function Column({ cluster, cards, language, href, sorting }: ColumnProps) {
  const say = boardWords[language]
  const room = roomWords[language]
  const called = calledBy(cluster)
  return (
    <section
      class={`fm-board__column fm-board__column--${cluster.colour}`}
      data-board-column={cluster.id}
      aria-labelledby={`group-${cluster.number}`}
    >
      <h2 class="govuk-heading-m" id={`group-${cluster.number}`} data-board-title>
        <a class="govuk-link" href={href}>
          {called}
        </a>
      </h2>
      <p class="fm-board__count" data-board-count>
        {say.items(cluster.n)}
      </p>
      {cluster.about && <p class="govuk-body">{cluster.about}</p>}
      <Cards
        cards={cards}
        language={language}
        sorting={sorting && { ...sorting, list: letterOf(cluster.number).toLowerCase() }}
      />
      {cluster.n > cards.length && (
        <p class="govuk-body">
          <a class="govuk-link" href={href}>
            {say.seeAll(cluster.n)}
            <span class="govuk-visually-hidden">: {called}</span>
          </a>
        </p>
      )}
      {sorting && (
        <div class="fm-board__deeds">
          <Button variant="secondary" name="put" value={cluster.id}>
            {room.put}
            <span class="govuk-visually-hidden">{room.into(called)}</span>
          </Button>
          {cluster.n > 0 && (
            <Button variant="secondary" name="take" value={cluster.id}>
              {room.take}
              <span class="govuk-visually-hidden">{room.outOf(called)}</span>
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
