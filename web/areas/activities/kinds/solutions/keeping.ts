import type { Keeping } from '../keeping.ts'

/** A problem beside its voice: what the board is ordered by. The words stay in the voice. */
export const keeping: Keeping = {
  async taken({ db, now }, { voiceId, activity, part: { place, givenAt } }) {
    await db
      .insertInto('solution_problems')
      .values({ id: voiceId, activity_id: activity.id, ward_id: place?.wardId ?? null, given_at: givenAt ?? now })
      .execute()
    return undefined
  },
}
