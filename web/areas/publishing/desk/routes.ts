import { holds, may } from '../../../permissions.ts'
import { largestFile } from '../../../platform/files.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { withQuery } from '../../../platform/paths.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { dayParts, readMoment, typedDay } from '../../../platform/typed-time.ts'
import { listWards } from '../../places/index.ts'
import { publishPost, savePost, withdrawPost } from '../news/commands.ts'
import { fileResponse } from '../news/picture.ts'
import { findAnyPost, listDeskPosts, type Post, type PostState, postsPerPage } from '../news/queries.ts'
import type { PostInput, PostRefusals } from '../news/rules.ts'
import { postRefusalWords, publicationWords } from '../news/words.ts'
import * as paths from '../paths.ts'
import { postFormPage } from './form-page.tsx'
import { deskListPage } from './list-page.tsx'
import { type DeskPost, deskPostPage } from './post-page.tsx'
import { readPost } from './read-post.ts'
import { stateWords, words } from './words.ts'

const staff = may('posts.edit')
export const deskRoutes = [
  get(paths.postsDesk, staff, showList),
  get(paths.newPost, staff, showNew),
  post(paths.newPost, staff, 'post.written', write, { limit: largestFile + 400_000 }),
  get(paths.postDesk, staff, (ctx) => withPost(ctx, (found) => showDesk(ctx, found))),
  get(paths.editPost, staff, (ctx) => withPost(ctx, (found) => showForm(ctx, found, found))),
  post(paths.editPost, staff, 'post.changed', change, { limit: largestFile + 400_000 }),
  get(paths.postDeskPicture, staff, (ctx) => withPost(ctx, (found) => sendPicture(ctx, found))),
  post(paths.schedulePost, staff, 'post.published', publish),
  post(paths.withdrawPost, staff, 'post.withdrawn', withdraw),
]

/** An update that this person may work on: grants may be for one subject. */
async function withPost(ctx: Ctx, then: (post: Post) => Promise<Response> | Response): Promise<Response> {
  const found = await findAnyPost(ctx.db, ctx.params['post']!, ctx.now)
  return found && holds(ctx.person, 'posts.edit', found.subject) ? then(found) : ctx.notFound()
}

async function aboutOf(ctx: Ctx, subject: string): Promise<{ title: string; href: string } | undefined> {
  return subject === 'all' ? undefined : ctx.house.subject(subject as Subject, ctx)
}

/** What this person may write about: everything, or the few things of their grants. */
const scopesOf = (ctx: Ctx): string[] | undefined =>
  holds(ctx.person, 'posts.edit', 'council')
    ? undefined
    : (ctx.person?.grants ?? []).map(({ scope }) => scope).filter((scope) => holds(ctx.person, 'posts.edit', scope))

async function showList(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const state = Object.hasOwn(stateWords, query.get('state') ?? '') ? (query.get('state') as PostState) : undefined
  const sort = query.get('sort') ?? '-publish'
  const page = Math.max(1, Math.min(10_000, Math.floor(Number(query.get('page')) || 1)))
  const asked = query.get('about') ?? undefined
  const scopes = scopesOf(ctx)
  const subjects = asked ? [asked].filter((one) => holds(ctx.person, 'posts.edit', one)) : scopes
  const list = await listDeskPosts(ctx.db, { state, subjects, sort, page }, ctx.now)
  const about = new Map([['all', words.wholeCouncil]])
  for (const { subject } of list.posts)
    if (!about.has(subject)) about.set(subject, (await aboutOf(ctx, subject))?.title ?? words.nowhere)
  const begin = withQuery(paths.newPost.to(), { about: asked ?? scopes?.[0] })
  const href: Parameters<typeof deskListPage>[0]['href'] = (next) => {
    const to = { about: asked, state, sort, page, ...next }
    return withQuery(paths.postsDesk.to(), { ...to, page: to.page > 1 ? to.page : undefined })
  }
  return ctx.show(deskListPage({ ...list, page, perPage: postsPerPage, sort, state, about, begin, href }))
}

const empty = (subject: string): PostInput => ({
  subject,
  title: '',
  summary: '',
  body: '',
  notesToEditors: '',
  pictureAlt: '',
  translations: {},
})

async function showNew(ctx: Ctx): Promise<Response> {
  const about = ctx.url.searchParams.get('about') ?? 'all'
  return (await mayWriteAbout(ctx, about)) ? showForm(ctx, empty(about)) : ctx.notFound()
}

/** The subject is there for this person, and their grant reaches it. */
async function mayWriteAbout(ctx: Ctx, subject: string): Promise<boolean> {
  if (!holds(ctx.person, 'posts.edit', subject)) return false
  return subject === 'all' || (await ctx.house.subject(subject as Subject, ctx)) !== undefined
}

type Wrong = { refused?: PostRefusals; theirs?: Post }
async function showForm(
  ctx: Ctx,
  typed: PostInput | Post,
  existing?: Post,
  { refused, theirs }: Wrong = {},
): Promise<Response> {
  const wards = (await listWards(ctx.db)).map(({ id, name }) => ({ subject: `ward:${id}`, name }))
  const other =
    typed.subject !== 'all' && !typed.subject.startsWith('ward:') ? await aboutOf(ctx, typed.subject) : undefined
  const errors = Object.fromEntries(
    Object.entries(refused ?? {}).map(([field, reason]) => [field, postRefusalWords[reason]]),
  )
  const version = (theirs ?? existing)?.version ?? 1
  return ctx.show(
    postFormPage({
      token: ctx.token(),
      once: newId(ctx.now),
      post: { ...typed, notesToEditors: typed.notesToEditors ?? '', pictureAlt: typed.pictureAlt ?? '' },
      existing: existing && { id: existing.id, version, picture: !!existing.picture },
      wards,
      about: other && { subject: typed.subject, title: other.title },
      errors,
      theirs,
    }),
    refused || theirs ? 422 : 200,
  )
}

async function write(ctx: Ctx): Promise<Response> {
  const typed = readPost(ctx.form)
  if (!(await mayWriteAbout(ctx, typed.subject)))
    return showForm(ctx, typed, undefined, { refused: { subject: 'subject-unknown' } })
  const done = await savePost(
    ctx.acting,
    { ...typed, once: ctx.form.text('_once'), picture: ctx.form.file('picture') },
    ctx.files,
  )
  if ('postId' in done) return ctx.seeOther(paths.postDesk.to({ post: done.postId }), words.saved)
  return 'fields' in done ? showForm(ctx, typed, undefined, { refused: done.fields }) : ctx.notFound()
}

function change(ctx: Ctx): Promise<Response> {
  return withPost(ctx, async (found) => {
    const typed = readPost(ctx.form)
    if (!(await mayWriteAbout(ctx, typed.subject)))
      return showForm(ctx, typed, found, { refused: { subject: 'subject-unknown' } })
    const version = Number(ctx.form.text('version')) || 0
    const withoutPicture = ctx.form.has('withoutPicture')
    const done = await savePost(
      ctx.acting,
      { ...typed, postId: found.id, version, withoutPicture, picture: ctx.form.file('picture') },
      ctx.files,
    )
    if ('postId' in done) return ctx.seeOther(paths.postDesk.to({ post: done.postId }), words.saved)
    if (done.refused === 'changed-meanwhile') return showForm(ctx, typed, found, { theirs: done.theirs })
    return 'fields' in done ? showForm(ctx, typed, found, { refused: done.fields }) : ctx.notFound()
  })
}

async function showDesk(ctx: Ctx, found: Post, wrong: Partial<DeskPost> = {}): Promise<Response> {
  const about = await aboutOf(ctx, found.subject)
  const frame = {
    post: found,
    token: ctx.token(),
    origin: ctx.council.origin,
    about,
    when: 'now',
    day: dayParts(ctx.now),
    time: '',
    reason: '',
  } as const
  return ctx.show(deskPostPage({ ...frame, ...wrong }), wrong.error ? 422 : 200)
}

function publish(ctx: Ctx): Promise<Response> {
  return withPost(ctx, async (found) => {
    const when = ctx.form.text('publish') === 'later' ? 'later' : 'now'
    const moment = when === 'now' ? ctx.now : readMoment(ctx.form, 'at')
    const publishAt = moment instanceof Date ? moment : new Date(Number.NaN)
    const done = await publishPost(ctx.acting, { postId: found.id, publishAt })
    if ('published' in done)
      return ctx.seeOther(paths.postDesk.to({ post: found.id }), when === 'now' ? words.published : words.scheduled)
    if (done.refused === 'not-found') return ctx.notFound()
    const typed = { when, day: typedDay(ctx.form, 'at'), time: ctx.form.text('at-time') } as const
    return showDesk(ctx, found, { ...typed, error: { field: 'publish', text: publicationWords[done.refused] } })
  })
}

function withdraw(ctx: Ctx): Promise<Response> {
  return withPost(ctx, async (found) => {
    const reason = ctx.form.text('reason')
    const done = await withdrawPost(ctx.acting, { postId: found.id, reason })
    if ('withdrawn' in done)
      return ctx.seeOther(
        paths.postDesk.to({ post: found.id }),
        found.state === 'scheduled' ? words.cancelled : words.withdrawn,
      )
    if (done.refused === 'not-found') return ctx.notFound()
    return showDesk(ctx, found, { reason, error: { field: 'reason', text: publicationWords[done.refused] } })
  })
}

async function sendPicture(ctx: Ctx, found: Post): Promise<Response> {
  return (found.picture && (await fileResponse(ctx, found.picture, 'private, no-store'))) || ctx.notFound()
}
