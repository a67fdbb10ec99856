import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { SubNavigation } from '../../../../../ui/sub-navigation/sub-navigation.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { Cards } from '../board/cards.tsx'
import { calledBy } from '../board/columns.tsx'
import { at, crumbs } from '../board/pages.tsx'
import { roomWords } from '../board/words.ts'
import type { Card, Cluster } from '../queries.ts'

type RoomListPage = {
  activity: Activity
  which: 'unsorted' | 'all'
  cards: readonly Card[]
  next: string | undefined
  first: boolean
  words: string
  clusters: readonly Cluster[]
  team: boolean
  token: string
  language: Language
}

/** Notes to look through: found by their words, ticked, and put into a group. */
export function roomListView({
  activity,
  which,
  cards,
  next,
  first,
  words,
  clusters,
  team,
  token,
  language,
}: RoomListPage): View {
  const say = roomWords[language]
  const href = (cluster: string) => paths.roomCluster.to({ ...at(activity), cluster })
  const here = withQuery(href(which), { words })
  return {
    title: say.find,
    section: 'projects',
    noindex: true,
    form: true,
    breadcrumbs: crumbs(activity, language, true),
    body: (
      <>
        <h1 class="govuk-heading-l">{say.find}</h1>
        <SubNavigation
          label={say.find}
          items={[
            { href: href('unsorted'), text: say.showUnsorted, current: which === 'unsorted' },
            { href: href('all'), text: say.showAll, current: which === 'all' },
          ]}
        />
        <Filter
          action={href(which)}
          title={say.find}
          buttonText={say.show}
          groups={[{ kind: 'words', name: 'words', label: say.words, value: words }]}
        />
        {words && (
          <p class="govuk-body">
            <a class="govuk-link" href={href(which)}>
              {say.clear}
            </a>
          </p>
        )}
        {cards.length === 0 ? (
          <p class="govuk-body">{say.nothing}</p>
        ) : (
          <PostForm action={paths.boardMoves.to(at(activity))} token={token}>
            <Cards
              cards={cards}
              language={language}
              sorting={{
                list: 'n',
                itemHref: (item) => paths.boardItem.to({ ...at(activity), item }),
                ticked: new Set(),
                team,
              }}
            />
            {clusters.length > 0 && (
              <>
                <Select
                  name="put"
                  label={say.choose}
                  items={clusters.map((cluster) => ({ value: cluster.id, text: calledBy(cluster) }))}
                />
                <Button preventDoubleClick>{say.put}</Button>
              </>
            )}
          </PostForm>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: here, text: say.first } })}
            {...(next ? { next: { href: withQuery(href(which), { words, after: next }), text: say.next } } : {})}
          />
        )}
      </>
    ),
  }
}
