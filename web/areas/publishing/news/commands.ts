import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { type Files, keepFile, preparePicture } from '../../../platform/files.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { type Subject, subjectOf } from '../../../platform/subjects.ts'
import { announce, unannounce } from '../announcements/announce.ts'
import * as paths from '../paths.ts'
import { findAnyPost, type Post } from './queries.ts'
import {
  momentRefusal,
  type PostInput,
  type PostRefusals,
  type PublicationRefusal,
  postRefusals,
  slugOf,
} from './rules.ts'

export type SavePost = Pick<PostInput, 'title' | 'body'> &
  Partial<PostInput> & {
    subject: string
    /** An existing one; without it a new one is begun. */
    postId?: string | undefined
    version?: number | undefined
    once?: string | undefined
    /** Published with it at once, or at this moment. */
    publishAt?: Date | undefined
    picture?: { name: string; bytes: Uint8Array } | undefined
    withoutPicture?: boolean | undefined
  }
export type PostSaved =
  | { postId: string; slug: string }
  | { refused: 'not-found' }
  | { refused: 'invalid'; fields: PostRefusals }
  | { refused: 'changed-meanwhile'; theirs: Post }

/** Begins an update, or changes one. Pictures are kept only with their words; nothing is public before its moment. */
export async function savePost(at: Acting, input: SavePost, files?: Files): Promise<PostSaved> {
  const whole: PostInput = { summary: '', notesToEditors: '', pictureAlt: '', translations: {}, ...input }
  const picture = input.picture && (await preparePicture(input.picture.name, input.picture.bytes))
  if (picture && 'refused' in picture)
    return { refused: 'invalid', fields: { ...postRefusals(whole, false), picture: picture.refused } }
  return deed(at.db, async (tx) => {
    const { postId } = input
    const before = postId === undefined ? undefined : await lockPost(tx, at, postId)
    if (postId !== undefined && !before) return { refused: 'not-found' }
    if (before && input.version !== undefined && input.version !== before.version)
      return { refused: 'changed-meanwhile', theirs: before }
    const kept = !input.withoutPicture && before?.picture
    const fields = postRefusals(whole, !!picture || !!kept)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = postId ?? (isId(input.once) ? input.once : newId<'post'>(at.now))
    // New ones queue up, so that sending twice at once is seen, and a slug is given once.
    if (!before) await sql`select pg_advisory_xact_lock(hashtext('post slugs'))`.execute(tx)
    const again = before ? undefined : await findAnyPost(tx, id, at.now)
    if (again) return { postId: id, slug: again.slug }
    const row = {
      subject: whole.subject,
      title: whole.title,
      summary: whole.summary,
      body: whole.body,
      notes_to_editors: whole.notesToEditors || null,
      picture_file: picture && files ? await keepFile(tx, at, files, picture, false) : kept ? kept.id : null,
      picture_alt: picture || kept ? whole.pictureAlt : null,
      translations: JSON.stringify(whole.translations),
      updated_at: at.now,
    }
    const slug = before?.slug ?? (await freeSlug(tx, slugOf(whole.title)))
    if (before)
      await tx
        .updateTable('posts')
        .set({ ...row, version: before.version + 1 })
        .where('id', '=', id)
        .execute()
    else
      await tx
        .insertInto('posts')
        .values({
          id,
          slug,
          ...row,
          publish_at: input.publishAt ?? null,
          created_by: at.by.account,
          created_at: at.now,
        })
        .execute()
    await record(tx, at, {
      deed: before ? 'post.changed' : 'post.written',
      subject: subjectOf('post', id),
      details: {
        about: whole.subject,
        title: whole.title,
        before: before ? { title: before.title, body: before.body } : null,
      },
      ...(before?.state === 'public' ? { public: { about: whole.subject } } : {}),
    })
    const now = (await findAnyPost(tx, id, at.now))!
    if (now.publishAt && now.state !== 'withdrawn') await tell(tx, at, now)
    return { postId: id, slug }
  })
}

/** Lets an update out, now or at a moment to come; until then its address is not found. */
export function publishPost(
  at: Acting,
  { postId, publishAt }: { postId: string; publishAt: Date },
): Promise<{ published: true } | { refused: 'not-found' | PublicationRefusal }> {
  return deed(at.db, async (tx) => {
    const post = await lockPost(tx, at, postId)
    if (!post) return { refused: 'not-found' }
    const refused = momentRefusal(publishAt, post, at.now)
    if (refused) return { refused }
    await tx.updateTable('posts').set({ publish_at: publishAt, updated_at: at.now }).where('id', '=', postId).execute()
    await tell(tx, at, { ...post, publishAt })
    await record(tx, at, {
      deed: publishAt > at.now ? 'post.scheduled' : 'post.published',
      subject: subjectOf('post', postId),
      details: { at: publishAt.toISOString() },
      ...(publishAt > at.now ? {} : { public: { about: post.subject } }),
    })
    return { published: true }
  })
}

/** Takes an update down: its address says when and why; one that was still to come becomes a draft again. */
export function withdrawPost(
  at: Acting,
  { postId, reason }: { postId: string; reason: string },
): Promise<{ withdrawn: true } | { refused: 'not-found' | PublicationRefusal }> {
  return deed(at.db, async (tx) => {
    const post = await lockPost(tx, at, postId)
    if (!post) return { refused: 'not-found' }
    if (post.state === 'withdrawn') return { refused: 'withdrawn' }
    if (post.state === 'draft') return { refused: 'not-public' }
    if (post.state === 'public' && !reason) return { refused: 'reason-missing' }
    if (reason.length > 1_000) return { refused: 'reason-too-long' }
    if (post.state === 'scheduled')
      await tx.updateTable('posts').set({ publish_at: null }).where('id', '=', postId).execute()
    else
      await tx
        .insertInto('post_withdrawals')
        .values({ post_id: postId, at: at.now, by_account: at.by.account, reason })
        .execute()
    await unannounce(tx, `post ${postId}`)
    await record(tx, at, {
      deed: post.state === 'scheduled' ? 'post.schedule-cancelled' : 'post.withdrawn',
      subject: subjectOf('post', postId),
      why: reason || undefined,
      ...(post.state === 'public' ? { public: { about: post.subject, reason } } : {}),
    })
    return { withdrawn: true }
  })
}

async function lockPost(tx: Tx, at: Acting, id: string): Promise<Post | undefined> {
  if (!isId(id)) return undefined
  await sql`select from posts where id = ${id} for update`.execute(tx)
  return findAnyPost(tx, id, at.now)
}

/** The update as news; saying it again changes what was said, and tells nobody twice. */
const tell = (tx: Tx, at: Acting, post: Post): Promise<void> =>
  announce(tx, at, {
    subject: post.subject as Subject,
    kind: 'post',
    title: post.title,
    summary: post.summary,
    translations: {
      cy: { title: post.translations.cy?.title || post.title, summary: post.translations.cy?.summary || post.summary },
    },
    path: paths.post.to({ slug: post.slug }),
    when: post.publishAt ?? at.now,
    uniqueKey: `post ${post.id}`,
  })

async function freeSlug(tx: Tx, wished: string): Promise<string> {
  const rows = await tx.selectFrom('posts').select('slug').where('slug', 'like', `${wished}%`).execute()
  const taken = new Set(rows.map(({ slug }) => slug))
  if (!taken.has(wished)) return wished
  let number = 2
  while (taken.has(`${wished}-${number}`)) number++
  return `${wished}-${number}`
}
