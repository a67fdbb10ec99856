import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { type Mark, rankOf } from '../../themes/marks.ts'
import { live } from '../../themes/queries.ts'

export type HeldOut = { accuracy: number; topThree: number; error: number; rows: number }
export type Learning = {
  id: string
  model: string
  comments: number
  labels: number
  heldOut: HeldOut | null
  suggested: number
  at: Date
  /** Of its questions those that nobody has answered or passed over. */
  left: number
  asked: number
}
export type Ask = {
  learningId: string
  place: number
  voiceId: string
  part: string
  why: 'uncertain' | 'random-check'
  choices: { theme: string; confidence: number }[]
  text: string
  language: string
  channel: string
  givenAt: Date
  themes: { id: string; mark: Mark }[]
}

/** What was learnt last for a project. */
export async function latestLearning(db: Sql, projectId: string): Promise<Learning | undefined> {
  const { rows } =
    await sql<Learning>`select l.id, l.model, l.comments, l.labels, l.held_out as "heldOut", l.suggested, l.at,
      (select count(*)::int from theme_asks a where a.learning_id = l.id and a.answered_at is null and a.passed_at is null) as left,
      (select count(*)::int from theme_asks a where a.learning_id = l.id) as asked
    from theme_learnings l where l.project_id = ${projectId} order by l.at desc, l.id desc limit 1`.execute(db)
  return rows[0]
}

const words = sql`case when a.part = '' then v.words else v.data ->> a.part end`
const still = sql`(exists (select from voice_publications p where p.voice_id = a.voice_id) or exists (select from voice_countings n where n.voice_id = a.voice_id))`

/** The next thing to read: in the order asked, without what somebody read meanwhile or what no longer counts. */
export async function nextAsk(db: Sql, projectId: string): Promise<Ask | undefined> {
  const { rows } =
    await sql<Ask>`select a.learning_id as "learningId", a.place, a.voice_id as "voiceId", a.part, a.why, a.choices, ${words} as text, v.language, v.channel,
      v.given_at as "givenAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', x.theme_id, 'mark', (array['person', 'rule', 'model'])[${rankOf}]))
        from voice_themes x join themes t on t.id = x.theme_id where x.voice_id = a.voice_id and x.part = a.part and ${live}), '[]') as themes
    from theme_asks a join voices v on v.id = a.voice_id
    where a.learning_id = (select id from theme_learnings where project_id = ${projectId} order by at desc, id desc limit 1)
      and a.answered_at is null and a.passed_at is null and ${still} and ${words} is not null
      and not exists (select from theme_readings r where r.voice_id = a.voice_id and r.part = a.part)
    order by a.place limit 1`.execute(db)
  return rows[0]
}

/** How many pieces of a project somebody has read in the queue, and how many of those were drawn by lot. */
export async function countReadings(db: Sql, projectId: string): Promise<{ read: number; byLot: number }> {
  const { rows } = await sql<{
    read: number
    byLot: number
  }>`select count(*)::int as read, count(*) filter (where by_lot)::int as "byLot"
    from theme_readings where project_id = ${projectId}`.execute(db)
  return rows[0]!
}
