import { sql } from 'kysely'
import type { Keeping } from '../keeping.ts'
import { readDefinition } from './definition.ts'

/** Dots that came on paper or by telephone stand under the voice of their sheet, within the same limits. */
export const keeping: Keeping = {
  async taken({ db, now }, { voiceId, activity, part: { values, givenAt } }) {
    const { paper, dots, each } = readDefinition(activity.definition)
    const asked = paper.flatMap(({ key, idea }) => {
      const n = Number(values[`dots-${key}`] ?? 0)
      return n > 0 ? [{ idea, n }] : []
    })
    const sum = (all: readonly { n: number }[]) => all.reduce((so, { n }) => so + n, 0)
    if (sum(asked) > dots || asked.some(({ n }) => n > each)) return 'too-many-dots'
    const { rows } = await sql<{ id: string }>`select voice_id as id from hmw_ideas
      where voice_id = any(${asked.map(({ idea }) => idea)}::uuid[]) order by voice_id for no key update`.execute(db)
    // Dots for an idea that its author took back since the sheet was printed have no place any more.
    const given = asked.filter(({ idea }) => rows.some(({ id }) => id === idea))
    if (!given.length) return undefined
    const [ideas, counts] = [given.map(({ idea }) => idea), given.map(({ n }) => n)]
    await sql`insert into hmw_people (activity_id, person, given, most, at)
      values (${activity.id}, ${voiceId}, ${sum(given)}, ${dots}, ${givenAt ?? now})`.execute(db)
    await sql`with put as (insert into hmw_dots (idea, activity_id, person, n)
        select one.idea, ${activity.id}, ${voiceId}, one.n from unnest(${ideas}::uuid[], ${counts}::smallint[]) as one(idea, n) returning idea, n)
      update hmw_ideas i set dots = i.dots + put.n, people = i.people + 1 from put where i.voice_id = put.idea`.execute(
      db,
    )
    return undefined
  },
}
