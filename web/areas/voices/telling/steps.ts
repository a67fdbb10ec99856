import type { NextStep, Reading, Step, VoiceRef } from '../../../platform/subjects.ts'
import { speak } from '../../../platform/words.ts'
import { noticesOf } from './queries.ts'
import { tellingWords } from './words.ts'

/** What a receipt says of letters and calls: those that went, and those that are to come. */
export async function tellSteps(voice: Pick<VoiceRef, 'id'>, at: Reading): Promise<{ done: Step[]; next: NextStep[] }> {
  const say = speak(tellingWords, at.language)
  const notices = await noticesOf(at.db, voice.id)
  return {
    done: notices.flatMap(({ way, sentAt }) => (sentAt ? [{ key: 'told', at: sentAt, title: say.steps[way] }] : [])),
    next: notices.flatMap(({ way, sentAt }) =>
      sentAt || way === 'email' ? [] : [{ key: 'told', title: say.coming[way] }],
    ),
  }
}
