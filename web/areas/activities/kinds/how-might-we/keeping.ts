import { sql } from 'kysely'
import type { Keeping } from '../keeping.ts'
import { readDefinition } from './definition.ts'

/** Dots that came on paper or by telephone stand under the voice of their sheet, within the same limits. */
export const keeping: Keeping = {
  async taken({ db, now }, { voiceId, activity, part: { values, givenAt } }) {
    const { paper, dots, each } = readDefinition(activity.definition)
    const given = paper.flatMap(({ key, idea }) => {
      const n = Number(values[`dots-${key}`] ?? 0)
      return n > 0 ? [{ idea, n }] : []
    })
    const total = given.reduce((sum, { n }) => sum + n, 0)
    if (!total) return undefined
    if (total > dots || given.some(({ n }) => n > each)) return 'too-many-dots'
    const [ideas, counts] = [given.map(({ idea }) => idea), given.map(({ n }) => n)]
    await sql`select from hmw_ideas where voice_id = any(${ideas}::uuid[]) order by voice_id for no key update`.execute(
      db,
    )
    await sql`insert into hmw_people (activity_id, person, given, most, at)
      values (${activity.id}, ${voiceId}, ${total}, ${dots}, ${givenAt ?? now})`.execute(db)
    await sql`with put as (insert into hmw_dots (idea, activity_id, person, n)
        select one.idea, ${activity.id}, ${voiceId}, one.n from unnest(${ideas}::uuid[], ${counts}::smallint[]) as one(idea, n) returning idea, n)
      update hmw_ideas i set dots = i.dots + put.n, people = i.people + 1 from put where i.voice_id = put.idea`.execute(
      db,
    )
    return undefined
  },
}
