import { dayOf } from '../../../platform/clock.ts'
import type { NextStep, Reading, Step, VoiceRef } from '../../../platform/subjects.ts'
import { speak } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { endingWords } from './ending-words.ts'
import { actionsOn, type Ended, endingsOf, isConfirmed, type Reply, repliesTo } from './queries.ts'
import { stateOfReply } from './rules.ts'
import { replyWords } from './words.ts'

/** What a receipt says of promised replies: when one was promised, what is done, the reply itself, and how it ended. */
export async function replySteps(
  voice: Pick<VoiceRef, 'id'>,
  at: Reading,
): Promise<{ done: Step[]; next: NextStep[] }> {
  const replies = await repliesTo(at.db, voice.id)
  if (!replies.length) return { done: [], next: [] }
  const [actions, ended, confirmed] = await Promise.all([
    actionsOn(at.db, voice.id),
    endingsOf(at.db, voice.id),
    isConfirmed(at.db, voice.id),
  ])
  const say = speak(endingWords, at.language)
  const own = replies.map((reply) => stepsOf(reply, ended.get(reply.id), confirmed, at))
  return {
    done: [
      ...own.flatMap(({ done }) => done),
      ...actions.map(
        (action, place): Step => ({
          key: 'reply-action',
          at: action.at,
          title: place ? say.changed : say.agreed,
          words: say.action(action.words, action.dueOn),
        }),
      ),
    ],
    next: own.flatMap(({ next }) => next),
  }
}

function stepsOf(reply: Reply, ended: Ended | undefined, confirmed: boolean, at: Reading) {
  const [say, says] = [speak(replyWords, at.language), speak(endingWords, at.language)]
  const done: Step[] = [
    {
      key: 'reply-promised',
      at: reply.promisedAt,
      title: say.promised(reply.service),
      ...(reply.dueOn && !reply.answeredAt ? { words: say.by(reply.dueOn) } : {}),
    },
  ]
  const next: NextStep[] = []
  if (reply.answeredAt)
    done.push({
      key: 'reply',
      at: reply.answeredAt,
      title: say.answered(reply.service),
      ...(reply.answer ? { words: reply.answer } : {}),
    })
  else if (reply.dueOn) next.push({ key: 'reply', title: say.next, expected: expected(reply.dueOn, at) })
  if (ended) {
    const words = [ended.ending === 'closed-by-council' && says.without, ended.words].filter(Boolean).join(' ')
    done.push({ key: `reply-${ended.ending}`, at: ended.at, title: says.ended[ended.ending], ...(words && { words }) })
  } else if (reply.answeredAt && confirmed) next.push({ key: 'reply-ending', title: says.next })
  return { done, next }
}

const expected = (dueOn: string, at: Reading): string =>
  stateOfReply({ dueOn, answeredAt: null }, dayOf(at.now)) === 'overdue'
    ? replyWords[at.language].late(dueOn)
    : formatDate(dueOn, at.language)
