import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { SortableTable } from '../../../ui/sortable-table/sortable-table.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { Tag, type TagColour } from '../../../ui/tag/tag.tsx'
import type { Post, PostState } from '../news/queries.ts'
import * as paths from '../paths.ts'
import { stateWords, words } from './words.ts'

export type DeskList = {
  posts: Post[]
  total: number
  counts: Record<PostState, number>
  page: number
  perPage: number
  sort: string
  state: PostState | undefined
  about: Map<string, string>
  /** Where a new one is begun. */
  begin: string
  href: (change: { state?: string | undefined; sort?: string; page?: number }) => string
}

export const stateColours: Record<PostState, TagColour> = {
  draft: 'grey',
  scheduled: 'yellow',
  public: 'green',
  withdrawn: 'red',
}

/** All updates, with how many stand where. */
export function deskListPage(list: DeskList): View {
  const all = Object.values(list.counts).reduce((a, b) => a + b, 0)
  const count = Math.max(1, Math.ceil(list.total / list.perPage))
  return {
    title: words.title,
    staff: true,
    section: 'posts',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <Button href={list.begin}>{words.begin}</Button>
        <SubNavigation
          label="Updates by state"
          items={[
            { href: list.href({ state: undefined, page: 1 }), text: 'All', count: all, current: !list.state },
            ...(Object.keys(stateWords) as PostState[]).map((state) => ({
              href: list.href({ state, page: 1 }),
              text: stateWords[state],
              count: list.counts[state],
              current: list.state === state,
            })),
          ]}
        />
        {list.posts.length === 0 ? (
          <Empty title={words.emptyTitle} action={{ href: list.begin, text: words.begin }}>
            {words.emptyText}
          </Empty>
        ) : (
          <SortableTable
            caption={<span class="govuk-visually-hidden">{words.title}</span>}
            columns={[
              { text: 'Title', key: 'title' },
              { text: 'About' },
              { text: 'State' },
              { text: 'Public from', key: 'publish', first: 'descending' },
            ]}
            sort={{
              key: list.sort.replace('-', ''),
              direction: list.sort.startsWith('-') ? 'descending' : 'ascending',
            }}
            href={({ key, direction }) => list.href({ sort: direction === 'descending' ? `-${key}` : key, page: 1 })}
            firstCellIsHeader
            rows={list.posts.map((post) => [
              <a class="govuk-link" href={paths.postDesk.to({ post: post.id })}>
                {post.title}
              </a>,
              list.about.get(post.subject) ?? words.nowhere,
              <Tag colour={stateColours[post.state]}>{stateWords[post.state]}</Tag>,
              post.publishAt ? formatDateTime(post.publishAt) : '',
            ])}
          />
        )}
        {count > 1 && <Pagination {...pages({ page: list.page, count, href: (page) => list.href({ page }) })} />}
      </>
    ),
  }
}
