import { sql } from 'kysely'
import { holds } from '../../permissions.ts'
import { deed } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { type AboutWhom, type Answers, idOf, kindOf, type Panel, type Subject } from '../../platform/subjects.ts'
import { translated } from '../../platform/words.ts'
import { formatDate } from '../../ui/layout/format.ts'
import { findAnyPost, listPosts } from './news/queries.ts'
import { words } from './news/words.ts'
import * as paths from './paths.ts'

/** What publishing says when the house asks. */
export const answers: Answers = {
  async subject(id, at) {
    if (kindOf(id) !== 'post') return undefined
    const post = await findAnyPost(at.db, idOf(id), at.now)
    if (!post) return undefined
    const title = translated(post, 'title', at.language)
    const within = post.subject === 'all' ? {} : { within: post.subject as Subject }
    if (post.state === 'public')
      return { subject: id, kind: 'post', title, href: paths.post.to({ slug: post.slug }), public: true, ...within }
    if (!at.person?.secondFactorAt || !holds(at.person, 'posts.edit', post.subject)) return undefined
    return { subject: id, kind: 'post', title, href: paths.postDesk.to({ post: post.id }), public: false, ...within }
  },

  /** Updates about a thing, for the page where it is shown whole. */
  async panels(subject, at): Promise<Panel[]> {
    if (kindOf(subject) === 'post') return []
    const { posts, total } = await listPosts(at.db, subject, at.now, 5)
    if (!total) return []
    const say = words[at.language]
    return [
      {
        key: 'updates',
        title: say.title,
        order: 60,
        items: posts.map((post) => ({
          title: translated(post, 'title', at.language),
          href: paths.post.to({ slug: post.slug }),
          words: translated(post, 'summary', at.language),
          when: formatDate(post.publishAt!, at.language),
        })),
        more: { href: paths.followOf(subject), text: say.follow },
      },
    ]
  },

  async personalData(whom, db) {
    const { rows } = await sql<{ subject: string; frequency: string; since: Date; confirmed: boolean }>`
      select subject, frequency, created_at as since, confirmed_at is not null as confirmed from follows where ${theirs(whom)}`.execute(
      db,
    )
    return rows.length ? [{ heading: 'What you follow by email', rows }] : []
  },

  /** An address that asks to be forgotten follows nothing, and what it was told is not kept. */
  forget: (whom, at, why) =>
    deed(at.db, async (tx) => {
      const { rows } = await sql<{
        email_key: Buffer
      }>`delete from follows where ${theirs(whom)} returning email_key`.execute(tx)
      for (const { email_key } of rows)
        await tx.deleteFrom('follow_tellings').where('email_key', '=', email_key).execute()
      if (rows.length) await record(tx, at, { deed: 'follow.forgotten', why, details: { follows: rows.length } })
      return rows.length
    }),
}

const theirs = ({ accountId, emailKey }: AboutWhom) =>
  sql`(account_id = ${accountId}::uuid or email_key = ${emailKey}::bytea)`
