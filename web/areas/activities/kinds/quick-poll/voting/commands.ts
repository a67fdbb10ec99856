import type { Acting } from '../../../../../platform/acting.ts'
import { newId } from '../../../../../platform/ids.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { changeAnswer } from '../../../change/commands.ts'
import type { Values } from '../../../questions/question.ts'
import { takePart } from '../../../taking/commands.ts'
import { readDefinition } from '../definition.ts'
import { choiceOf, findVote, type Who } from '../queries.ts'
import { choiceKey } from '../quick-poll.ts'

export type VoteRefusal = 'nothing-chosen' | 'closed' | 'cannot-change'
export type VoteInput = { choice: string; who: Who; language: string; under18?: boolean; once?: string }

/** One person's vote: the first is their voice, another before it closes is a change of mind. */
export async function castVote(
  at: Acting,
  activity: ActivityRow,
  { choice, who, language, under18, once }: VoteInput,
): Promise<{ refused: VoteRefusal } | { voted: { receipt: string; again: boolean } }> {
  if (!readDefinition(activity.definition).options.some(({ key }) => key === choice))
    return { refused: 'nothing-chosen' }
  const answer = await takePart(at, activity, {
    values: { [choiceKey]: choice },
    place: undefined,
    channel: 'online',
    language,
    once: once ?? newId(at.now),
    participant: who,
    ...(under18 ? { under18 } : {}),
  })
  if ('taken' in answer && !answer.taken.again) return { voted: { receipt: answer.taken.receipt, again: false } }
  if ('refused' in answer && answer.refused === 'closed') return { refused: 'closed' }
  if ('refused' in answer && answer.refused !== 'already-taken-part')
    throw new Error(`a vote is refused: ${answer.refused}`)
  const before = await findVote(at, activity.id, who)
  if (!before) return { refused: 'cannot-change' }
  // The same page sent once more, its answer lost on the way: another choice by then is a change of mind.
  if ('taken' in answer && choiceOf(before) === choice) return { voted: { receipt: before.receipt, again: false } }
  const values: Values = {
    ...(before.data as Values),
    ...(before.words ? { answer: before.words } : {}),
    [choiceKey]: choice,
  }
  const done = await changeAnswer(at, { activity, voice: before, values })
  if ('changed' in done || done.refused === 'nothing-changed')
    return { voted: { receipt: before.receipt, again: true } }
  return { refused: done.refused === 'closed' ? 'closed' : 'cannot-change' }
}
