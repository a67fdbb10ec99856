import { anyone, type Ctx, get } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { gonePage, newsPage, postPage } from './pages.tsx'
import { fileResponse } from './picture.ts'
import { findPost, listPosts, postsPerPage } from './queries.ts'

export const newsRoutes = [
  get(paths.news, anyone, showNews, { cached: true }),
  get(paths.post, anyone, showPost, { cached: true }),
  get(paths.postPicture, anyone, sendPicture),
]

async function showNews(ctx: Ctx): Promise<Response> {
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 10_000) return ctx.notFound()
  const list = await listPosts(ctx.db, 'all', ctx.now, postsPerPage, page)
  if (page > 1 && !list.posts.length) return ctx.notFound()
  return ctx.show(newsPage({ ...list, page, perPage: postsPerPage }, ctx.language))
}

async function showPost(ctx: Ctx): Promise<Response> {
  const post = await findPost(ctx.db, ctx.params['slug']!, ctx.now)
  if (!post) return ctx.notFound()
  if (post.state === 'withdrawn') return ctx.show(gonePage(post, ctx.language), 410)
  const known =
    post.subject === 'all'
      ? undefined
      : await ctx.house.subject(post.subject as `${string}:${string}`, { ...ctx, person: null })
  const about = known?.public ? known : undefined
  const picture = paths.postPicture.to({ slug: post.slug })
  return ctx.show(postPage(post, { about, language: ctx.language, origin: ctx.council.origin, picture }))
}

async function sendPicture(ctx: Ctx): Promise<Response> {
  const post = await findPost(ctx.db, ctx.params['slug']!, ctx.now)
  if (!post?.picture || post.state !== 'public') return ctx.notFound()
  return (await fileResponse(ctx, post.picture, 'public, max-age=300')) ?? ctx.notFound()
}
