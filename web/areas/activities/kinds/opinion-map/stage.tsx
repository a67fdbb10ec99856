import { sql } from 'kysely'
import { hallWords } from '../../hall/words.ts'
import * as paths from '../../paths.ts'
import type { OnStage } from '../face.ts'
import { listServed } from './statements/queries.ts'

/** An opinion map in a hall: how many statements and votes there are so far; phones go on to the statements. */
export const hall: OnStage = {
  todo: { en: 'Agree, disagree or pass on your phone', cy: 'Cytunwch, anghytunwch neu basiwch ar eich ffôn' },
  async screen(ctx, activity) {
    const [served, { rows }] = await Promise.all([
      listServed(ctx.db, activity.id),
      sql<{
        n: number
      }>`select coalesce(sum(agree + disagree + pass), 0)::int as n from opinion_tallies where activity_id = ${activity.id}`.execute(
        ctx.db,
      ),
    ])
    return <p class="fm-hall__words">{hallWords[ctx.language].statements(served.length, rows[0]!.n)}</p>
  },
  async phone(ctx, activity) {
    const at = { project: activity.project.slug, activity: activity.slug }
    return (
      <p class="govuk-body">
        <a class="govuk-button" href={paths.vote.to(at)}>
          {hallWords[ctx.language].voteOn}
        </a>
      </p>
    )
  },
}
