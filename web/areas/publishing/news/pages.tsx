import { translated } from '../../../platform/words.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { OpenList } from '../../../ui/layout/open-list.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { plainWords } from '../../../ui/prose/markdown.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { ShareLinks } from '../../../ui/share-links/share-links.tsx'
import { thought } from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import type { Post } from './queries.ts'
import { words } from './words.ts'

type About = { title: string; href: string }

export function newsPage(
  list: { posts: Post[]; total: number; page: number; perPage: number },
  language: Language,
): View {
  const say = words[language]
  const count = Math.max(1, Math.ceil(list.total / list.perPage))
  return {
    width: 'wide',
    title: list.page > 1 ? `${say.title} (${list.page} / ${count})` : say.title,
    section: 'news',
    feeds: [{ href: paths.feedOf('all'), title: say.title }],
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="fm-lede">{say.lead}</p>
        <FollowLinks subject="all" language={language} />
        {list.posts.length === 0 && <Empty title={say.empty}>{say.emptyText}</Empty>}
        <OpenList
          level={2}
          things={list.posts.map((post) => ({
            title: translate(post, 'title', language),
            href: paths.post.to({ slug: post.slug }),
            text: translate(post, 'summary', language) || plainWords(translate(post, 'body', language)),
            facts: [formatDate(post.publishAt!, language)],
          }))}
        />
        {count > 1 && (
          <Pagination
            {...pages({
              page: list.page,
              count,
              href: (page) => (page === 1 ? paths.news.to() : `${paths.news.to()}?page=${page}`),
            })}
          />
        )}
      </>
    ),
  }
}

export type PostFrame = {
  about: About | undefined
  language: Language
  origin: string
  picture: string
  preview?: boolean
}

/** One update. In preview it looks as it will, and says that nobody else sees it yet. */
export function postPage(post: Post, { about, language, origin, picture, preview }: PostFrame): View {
  const say = words[language]
  const title = translate(post, 'title', language)
  const own = language === 'cy' && post.translations.cy?.body ? 'cy' : 'en'
  return {
    title,
    section: 'news',
    description: translate(post, 'summary', language),
    breadcrumbs: [{ href: paths.news.to(), text: say.title }],
    feeds: [{ href: paths.feedOf(post.subject), title: about?.title ?? say.title }],
    canonical: `${origin}${paths.post.to({ slug: post.slug })}`,
    ...(preview ? { noindex: true } : {}),
    body: (
      <article>
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="fm-meta govuk-!-margin-bottom-4">
          {post.publishAt ? (
            <>
              {preview && post.state !== 'public' ? say.embargoed : say.published}{' '}
              <time dateTime={post.publishAt.toISOString()}>{formatDateTime(post.publishAt, language)}</time>
            </>
          ) : (
            say.embargoed
          )}
          {about && (
            <>
              {' · '}
              {say.about}{' '}
              <a class="govuk-link" href={about.href}>
                {about.title}
              </a>
            </>
          )}
        </p>
        {post.picture && (
          <img
            class="fm-picture"
            src={picture}
            alt={post.pictureAlt ?? ''}
            width={post.picture.width}
            height={post.picture.height}
            loading="lazy"
          />
        )}
        <Prose words={translate(post, 'body', language)} lang={own === language ? undefined : own} />
        {post.notesToEditors && (
          <section class="fm-section" aria-labelledby="editors">
            <h2 class="govuk-heading-m" id="editors">
              {say.editors}
            </h2>
            <Prose words={post.notesToEditors} headingLevel={3} />
          </section>
        )}
        {post.state === 'public' && (post.subject === 'all' || about) && (
          <p class="govuk-body">
            <a class="govuk-link" href={thought.to({ subject: `post:${post.id}` })}>
              {say.thought}
            </a>
          </p>
        )}
        <FollowLinks subject={post.subject} language={language} />
        <ShareLinks url={`${origin}${paths.post.to({ slug: post.slug })}`} title={title} language={language} />
      </article>
    ),
  }
}

/** An update that was taken down keeps its address, and says why. */
export function gonePage(post: Post, language: Language): View {
  const say = words[language]
  return {
    title: say.gone,
    section: 'news',
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.gone}</h1>
        <p class="govuk-body">{say.goneWhen(formatDate(post.withdrawnAt!, language))}</p>
        <p class="govuk-body">
          {say.why}: {post.withdrawnWhy}
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.news.to()}>
            {say.allNews}
          </a>
        </p>
      </>
    ),
  }
}

export function FollowLinks({ subject, language }: { subject: string; language: Language }) {
  const say = words[language]
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.followOf(subject)}>
        {say.follow}
      </a>
      {' · '}
      <a class="govuk-link" href={paths.feedOf(subject)} type="application/atom+xml">
        {say.feed}
      </a>
    </p>
  )
}

const translate = (post: Post, field: 'title' | 'summary' | 'body', language: Language): string =>
  translated({ ...post }, field, language)
