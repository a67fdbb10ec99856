import { sql } from 'kysely'
import type { Keeping } from '../keeping.ts'

/** A story beside its voice: what lists are narrowed down by. When its author changes it, a trigger follows (0027). */
export const keeping: Keeping = {
  async taken({ db, now }, { voiceId, activity, part: { values, givenAt } }) {
    await sql`with story as (
        insert into stories (voice_id, activity_id, reason, picture, given_at)
        values (${voiceId}, ${activity.id}, ${values['chosen-reason'] ?? null}, ${!!values['the-photo']}, ${givenAt ?? now})
        returning voice_id, activity_id)
      select index_story(story.voice_id, story.activity_id, v.language, v.words, v.data)
      from story join voices v on v.id = story.voice_id`.execute(db)
    return undefined
  },
}
