import { sql } from 'kysely'
import { addWorkingDays, dayOf } from '../../../../platform/clock.ts'
import { promiseReply } from '../../../voices/index.ts'
import type { Keeping } from '../keeping.ts'
import { readDefinition } from './definition.ts'
import { topicKey } from './questions-answers.ts'

/** A question beside its voice, with the answer promised in the same transaction. The words stay in the voice. */
export const keeping: Keeping = {
  async taken(at, { activity, part: { values, language, givenAt }, voiceId }) {
    const { answerDays, service } = readDefinition(activity.definition)
    await sql`insert into asked_questions (voice_id, activity_id, topic, given_at, stems)
      values (${voiceId}, ${activity.id}, ${values[topicKey] || null}, ${givenAt ?? at.now}, idea_stems(${language}, ${values['answer'] ?? ''}))`.execute(
      at.db,
    )
    const promised = await promiseReply(at, { voiceId, service, dueOn: addWorkingDays(dayOf(at.now), answerDays) })
    if ('refused' in promised) throw new Error(`no answer could be promised: ${promised.refused}`)
    return undefined
  },
}
