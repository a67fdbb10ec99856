import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { settingsOf } from '../../../platform/settings.ts'
import { translated } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { Announced } from '../announcements/list-announcements.ts'
import * as paths from '../paths.ts'
import type { Frequency } from './rules.ts'
import { titleOf } from './titles.ts'
import { followToken } from './tokens.ts'
import { words } from './words.ts'

const batch = 200
const mostInLetter = 30

/**
 * What is new for a follow: since it was confirmed, or since the last letters with some days to spare (a deed may
 * commit after its own moment), and never what its address was told before, whatever it follows.
 */
const news = (now: Date) => sql`
  from follows f
  join (select announcement_id, subject, at from announcement_subjects union all select id, 'all', at from announcements) s on s.subject = f.subject
  where f.confirmed_at is not null and f.ended_at is null and s.at <= ${now}
    and s.at > greatest(f.confirmed_at, f.told_until - interval '2 days')
    and not exists (select from follow_tellings t where t.email_key = f.email_key and t.announcement_id = s.announcement_id)`

/** Writes the letters of one frequency: to each address one letter, with nothing in it twice and none if nothing is new. */
export async function sendDigests(at: Acting, frequency: Frequency): Promise<number> {
  let sent = 0
  for (;;) {
    const { rows } = await sql<{ emailKey: Buffer }>`select distinct f.email_key as "emailKey" ${news(at.now)}
      and f.frequency = ${frequency} limit ${batch}`.execute(at.db)
    for (const { emailKey } of rows) if (await deed(at.db, (tx) => tellOne(tx, at, emailKey, frequency))) sent++
    if (rows.length < batch) break
  }
  await sql`update follows set told_until = ${at.now} where frequency = ${frequency} and confirmed_at is not null and ended_at is null and told_until < ${new Date(at.now.getTime() - 86_400_000)}`.execute(
    at.db,
  )
  return sent
}

type Fresh = Announced & { followId: string; followed: string; language: Language; email: Buffer }

async function tellOne(tx: Tx, at: Acting, emailKey: Buffer, frequency: Frequency): Promise<boolean> {
  await sql`select from follows where email_key = ${emailKey} and ended_at is null for update`.execute(tx)
  const { rows } =
    await sql<Fresh>`select distinct on (a.at, a.id) a.*, n."followId", n.followed, n.language, n.email from (
      select f.id as "followId", f.subject as followed, f.language, f.email, s.announcement_id ${news(at.now)}
      and f.email_key = ${emailKey} and f.frequency = ${frequency}) n
    join announcements a on a.id = n.announcement_id order by a.at desc, a.id, n.followed = 'all'`.execute(tx)
  const [first] = rows
  if (!first) return false
  await sql`insert into follow_tellings (email_key, announcement_id, at)
    select ${emailKey}, id, ${at.now} from unnest(${rows.map(({ id }) => id)}::uuid[]) as id on conflict do nothing`.execute(
    tx,
  )
  const letter = await write(at, rows, first.language)
  await queueLetter(tx, at, { template: 'news', to: at.council.keys.open(first.email), ...letter })
  return true
}

async function write(
  at: Acting,
  fresh: Fresh[],
  language: Language,
): Promise<{ subject: string; text: string; unsubscribe: string }> {
  const say = words[language].letters
  const { origin, keys } = at.council
  const council = (await settingsOf(at.council)).shortName
  const items = fresh.slice(0, mostInLetter).map((one) => {
    const summary = translated(one, 'summary', language)
    return `${translated(one, 'title', language)}\n${formatDate(one.at, language)}\n${summary ? `${summary}\n` : ''}${origin}${one.path}`
  })
  const followed = new Map(fresh.map(({ followId, followed: subject }) => [followId, subject]))
  const reasons: string[] = []
  for (const [id, subject] of followed)
    reasons.push(
      say.stop(
        (await titleOf(at, subject, language)) ?? council,
        origin + paths.unsubscribe.to({ token: followToken(keys, 'one', id) }),
      ),
    )
  const [id] = followed.keys()
  const all = origin + paths.unsubscribe.to({ token: followToken(keys, 'all', id!) })
  return {
    subject: say.digestSubject(fresh.length, translated(fresh[0]!, 'title', language), council),
    text: [
      say.digestLead,
      ...items,
      ...(fresh.length > mostInLetter ? [say.more(origin + paths.news.to())] : []),
      [say.why, ...reasons, say.stopAll(all)].join('\n'),
    ].join('\n\n'),
    // One press ends what this letter is about: the one thing followed, or all of them.
    unsubscribe: followed.size === 1 ? origin + paths.unsubscribe.to({ token: followToken(keys, 'one', id!) }) : all,
  }
}

const letters = (frequency: Frequency, every: string): JobKind => ({
  kind: `letters-${frequency}`,
  every,
  run: async (job) => ({ letters: await sendDigests(job, frequency) }),
})

/** What nobody answered or wants any more is forgotten, and the list of what was told kept only as long as it is needed. */
const tidy: JobKind = {
  kind: 'tidy-follows',
  every: 'daily 03:10',
  async run({ db, now }) {
    const days = (n: number) => new Date(now.getTime() - n * 86_400_000)
    const { rows } =
      await sql`delete from follows where (confirmed_at is null and created_at < ${days(8)}) or ended_at < ${days(30)} returning 1`.execute(
        db,
      )
    await sql`delete from follow_tellings where at < ${days(60)}`.execute(db)
    return { forgotten: rows.length }
  },
}

export const followJobs: readonly JobKind[] = [
  letters('at-once', 'every 5 minutes'),
  letters('daily', 'daily 08:00'),
  letters('weekly', 'weekly 1 08:00'),
  tidy,
]
