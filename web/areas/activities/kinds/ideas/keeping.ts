import { sql } from 'kysely'
import type { Keeping } from '../keeping.ts'

/** An idea beside its voice: what lists are ordered and searched by. The words stay in the voice. */
export const keeping: Keeping = {
  async taken({ db, now }, { voiceId, activity, part: { values, place, language, givenAt } }) {
    const tags = Object.keys(values).filter((name) => name.startsWith('tags-') && values[name] === 'yes')
    const words = [values['title'], values['answer']].filter(Boolean).join(' ')
    await sql`with idea as (
        insert into ideas (id, voice_id, activity_id, ward_id, tags, given_at, turn)
        values (${voiceId}, ${voiceId}, ${activity.id}, ${place?.wardId ?? null}, ${tags.map((name) => name.slice(5))}::text[],
          ${givenAt ?? now}, ${turnOf(voiceId)}) returning id)
      insert into idea_words select ${activity.id}, word, idea.id from idea, unnest(idea_stems(${language}, ${words})) as word`.execute(
      db,
    )
    return undefined
  },
}

/** Where an idea stands in the order of turns: its id is random there. */
export const turnOf = (id: string): number => Number.parseInt(id.slice(-6), 16) / 0x1000000
