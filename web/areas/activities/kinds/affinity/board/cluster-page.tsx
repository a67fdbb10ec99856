import { withQuery } from '../../../../../platform/paths.ts'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Card, Cluster } from '../queries.ts'
import { boardWords } from '../words.ts'
import { Cards } from './cards.tsx'
import { calledBy } from './columns.tsx'
import { at, crumbs } from './pages.tsx'
import { roomWords } from './words.ts'

type ClusterPage = {
  activity: Activity
  cluster: Cluster | undefined
  cards: readonly Card[]
  next: string | undefined
  first: boolean
  language: Language
}

/** One group for everybody, as long as it is. */
export function clusterView({ activity, cluster, cards, next, first, language }: ClusterPage): View {
  const say = boardWords[language]
  const title = cluster ? calledBy(cluster) : say.unsorted
  const here = paths.boardCluster.to({ ...at(activity), cluster: cluster?.id ?? 'unsorted' })
  return {
    title,
    section: 'projects',
    breadcrumbs: [...crumbs(activity, language), { href: paths.board.to(at(activity)), text: say.board }],
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {cluster && <p class="govuk-body">{say.items(cluster.n)}</p>}
        {cluster?.about && <p class="govuk-body-l">{cluster.about}</p>}
        {cards.length ? (
          <Cards cards={cards} language={language} />
        ) : (
          <p class="govuk-body">{cluster ? say.empty : say.unsortedNone}</p>
        )}
        <Pages here={here} next={next} first={first} language={language} />
      </>
    ),
  }
}

export const Pages = ({
  here,
  next,
  first,
  language,
}: {
  here: string
  next: string | undefined
  first: boolean
  language: Language
}) =>
  next || !first ? (
    <Pagination
      {...(first ? {} : { previous: { href: here, text: roomWords[language].first } })}
      {...(next ? { next: { href: withQuery(here, { after: next }), text: roomWords[language].next } } : {})}
    />
  ) : null
