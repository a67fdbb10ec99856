import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'

export type Suggestion = {
  id: string
  paragraphId: string
  words: string
  why: string
  seatId: string
  at: Date
  outcome: string | null
  answeredAt: Date | null
  answeredBy: string | null
}
export type Comment = {
  id: string
  replyTo: string | null
  words: string
  seatId: string
  at: Date
  resolvedAt: Date | null
  resolvedBy: string | null
}

/** Suggestions for one paragraph: open ones first, then the newest. */
export async function listSuggestions(db: Sql, draftId: string, paragraphId: string): Promise<Suggestion[]> {
  const { rows } =
    await sql<Suggestion>`select id, paragraph_id as "paragraphId", words, why, seat_id as "seatId", at, outcome,
      answered_at as "answeredAt", answered_by as "answeredBy"
    from joint_suggestions where draft_id = ${draftId} and paragraph_id = ${paragraphId}
    order by (outcome is null) desc, at desc limit 50`.execute(db)
  return rows
}

export type Comments = { comments: Comment[]; earlier: string | undefined }
export const threadsOnPage = 30
const comment = sql`id, reply_to as "replyTo", words, seat_id as "seatId", at, resolved_at as "resolvedAt", resolved_by as "resolvedBy"`

/** What was said about one paragraph, oldest first: the newest on a page, or those before a comment; each with its replies. */
export async function listComments(
  db: Sql,
  { draftId, paragraphId, before }: { draftId: string; paragraphId: string; before: string | undefined },
): Promise<Comments> {
  const { rows } = await sql<Comment>`select ${comment} from joint_comments
    where draft_id = ${draftId} and paragraph_id = ${paragraphId} and reply_to is null
      ${isId(before) ? sql`and (at, id) < (select at, id from joint_comments where id = ${before})` : sql``}
    order by at desc, id desc limit ${threadsOnPage + 1}`.execute(db)
  const shown = rows.slice(0, threadsOnPage).reverse()
  const replies = await sql<Comment>`select ${comment} from joint_comments
    where draft_id = ${draftId} and paragraph_id = ${paragraphId} and reply_to = any(${shown.map(({ id }) => id)}::uuid[])
    order by at, id`.execute(db)
  return { comments: [...shown, ...replies.rows], earlier: rows.length > threadsOnPage ? shown[0]?.id : undefined }
}

/** How much waits at each paragraph of a draft. */
export async function countOpen(
  db: Sql,
  draftId: string,
): Promise<Map<string, { suggestions: number; comments: number }>> {
  const { rows } = await sql<{ id: string; suggestions: number; comments: number }>`
    select paragraph_id as id, sum(s)::int as suggestions, sum(c)::int as comments from (
      select paragraph_id, 1 as s, 0 as c from joint_suggestions where draft_id = ${draftId} and outcome is null
      union all select paragraph_id, 0, 1 from joint_comments
        where draft_id = ${draftId} and reply_to is null and resolved_at is null) open group by 1`.execute(db)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** Which paragraph a suggestion of a draft is for. */
export async function findSuggestion(
  db: Sql,
  draftId: string,
  id: string,
): Promise<{ paragraphId: string } | undefined> {
  if (!isId(id)) return undefined
  return db
    .selectFrom('joint_suggestions')
    .select('paragraph_id as paragraphId')
    .where('id', '=', id)
    .where('draft_id', '=', draftId)
    .executeTakeFirst()
}
