import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'

export type PostState = 'draft' | 'scheduled' | 'public' | 'withdrawn'
export type Post = {
  id: string
  subject: string
  slug: string
  title: string
  summary: string
  body: string
  translations: { cy?: { title?: string; summary?: string; body?: string } }
  notesToEditors: string | null
  picture: { id: string; type: string; width: number; height: number } | null
  pictureAlt: string | null
  publishAt: Date | null
  version: number
  withdrawnAt: Date | null
  withdrawnWhy: string | null
  state: PostState
}

const columns = (
  now: Date,
) => sql`p.id, p.subject, p.slug, p.title, p.summary, p.body, p.translations, p.notes_to_editors as "notesToEditors",
  case when f.id is not null then jsonb_build_object('id', f.id, 'type', f.type, 'width', f.width, 'height', f.height) end as picture,
  p.picture_alt as "pictureAlt", p.publish_at as "publishAt", p.version, w.at as "withdrawnAt", w.reason as "withdrawnWhy",
  case when w.at is not null then 'withdrawn' when p.publish_at is null then 'draft' when p.publish_at > ${now} then 'scheduled' else 'public' end as state`
const from = sql`posts p left join post_withdrawals w on w.post_id = p.id left join files f on f.id = p.picture_file`
const isPublic = (now: Date) => sql`p.publish_at <= ${now} and w.at is null`

/** An update as the public may see it: from its moment on. One that was taken down says so and shows nothing else. */
export async function findPost(db: Sql, slug: string, now: Date): Promise<Post | undefined> {
  const { rows } = await sql<Post>`select ${columns(now)} from ${from}
    where p.slug = ${slug} and p.publish_at <= ${now}`.execute(db)
  return rows[0]
}

/** An update as those who write it see it. */
export async function findAnyPost(db: Sql, id: string, now: Date): Promise<Post | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Post>`select ${columns(now)} from ${from} where p.id = ${id}`.execute(db)
  return rows[0]
}

export const postsPerPage = 20

/** Updates that are out, newest first: about a subject, or about anything (`all`). */
export async function listPosts(
  db: Sql,
  subject: string,
  now: Date,
  limit = postsPerPage,
  page = 1,
): Promise<{ posts: Post[]; total: number }> {
  const about = subject === 'all' ? sql`true` : sql`p.subject = ${subject}`
  const { rows } = await sql<Post & { total: number }>`select ${columns(now)}, count(*) over () as total from ${from}
    where ${about} and ${isPublic(now)} order by p.publish_at desc, p.id desc
    limit ${limit} offset ${(page - 1) * limit}`.execute(db)
  return { posts: rows, total: rows[0]?.total ?? 0 }
}

export type DeskFilter = {
  /** Only about these, for somebody whose grant is for a few things. */
  subjects?: readonly string[] | undefined
  state?: string | undefined
  sort: string
  page: number
}

const orders = new Map([
  ['title', sql`lower(title)`],
  ['-title', sql`lower(title) desc`],
  ['publish', sql`"publishAt" nulls first`],
  ['-publish', sql`"publishAt" desc nulls first`],
])

/** Every update, for those who write them. */
export async function listDeskPosts(
  db: Sql,
  { state, subjects, sort, page }: DeskFilter,
  now: Date,
): Promise<{ posts: Post[]; total: number; counts: Record<PostState, number> }> {
  const all = sql`(select ${columns(now)}, p.updated_at as "updatedAt" from ${from} ${subjects ? sql`where p.subject = any(${subjects}::text[])` : sql``}) x`
  const kept = state ? sql`where state = ${state}` : sql``
  const { rows } = await sql<Post & { total: number }>`select x.*, count(*) over () as total from ${all} ${kept}
    order by ${orders.get(sort) ?? orders.get('-publish')!}, id desc limit ${postsPerPage} offset ${(page - 1) * postsPerPage}`.execute(
    db,
  )
  const counted = await sql<{
    state: PostState
    n: number
  }>`select state, count(*) as n from ${all} group by state`.execute(db)
  const counts = { draft: 0, scheduled: 0, public: 0, withdrawn: 0 }
  for (const row of counted.rows) counts[row.state] = row.n
  return { posts: rows, total: rows[0]?.total ?? 0, counts }
}
