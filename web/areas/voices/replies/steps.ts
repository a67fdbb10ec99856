import { dayOf } from '../../../platform/clock.ts'
import type { NextStep, Reading, Step, VoiceRef } from '../../../platform/subjects.ts'
import { speak } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { repliesTo } from './queries.ts'
import { stateOfReply } from './rules.ts'
import { replyWords } from './words.ts'

/** What a receipt says of promised replies: when one was promised, when it is to come, and the reply itself. */
export async function replySteps(
  voice: Pick<VoiceRef, 'id'>,
  at: Reading,
): Promise<{ done: Step[]; next: NextStep[] }> {
  const say = speak(replyWords, at.language)
  const done: Step[] = []
  const next: NextStep[] = []
  for (const reply of await repliesTo(at.db, voice.id)) {
    done.push({
      key: 'reply-promised',
      at: reply.promisedAt,
      title: say.promised(reply.service),
      ...(reply.dueOn && !reply.answeredAt ? { words: say.by(reply.dueOn) } : {}),
    })
    if (reply.answeredAt)
      done.push({
        key: 'reply',
        at: reply.answeredAt,
        title: say.answered(reply.service),
        ...(reply.answer ? { words: reply.answer } : {}),
      })
    else if (reply.dueOn) next.push({ key: 'reply', title: say.next, expected: expected(reply.dueOn, at) })
  }
  return { done, next }
}

const expected = (dueOn: string, at: Reading): string =>
  stateOfReply({ dueOn, answeredAt: null }, dayOf(at.now)) === 'overdue'
    ? replyWords[at.language].late(dueOn)
    : formatDate(dueOn, at.language)
