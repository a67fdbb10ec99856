import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { agreeAction, answerReply, assignReply, type Case, closeReply } from '../../voices/index.ts'
import { networkRules } from '../network-rules/queries.ts'
import { closeRefusal } from './rules.ts'

type Which = Pick<Case, 'replyId' | 'ownerAccount' | 'service' | 'serviceId'>

/** Whoever takes up what nobody owned owns it from then on. */
async function takeUp(tx: Tx, at: Acting, { replyId, ownerAccount, service, serviceId }: Which): Promise<void> {
  if (ownerAccount || !at.by.account) return
  await assignReply({ ...at, db: tx }, { replyId, service: service ?? '', serviceId, ownerAccount: at.by.account })
}

/** Answers a group: with what was done, or what it wants to know. */
export const answerIssue = (at: Acting, issue: Which, { answer, open }: { answer: string; open: boolean }) =>
  deed(at.db, async (tx) => {
    if (answer.trim()) await takeUp(tx, at, issue)
    return answerReply({ ...at, db: tx }, { replyId: issue.replyId, answer, public: open })
  })

/** Tells a group what the council will do, or what it will do now. */
export const actOnIssue = (
  at: Acting,
  issue: Which & { answeredAt: Date | null },
  action: { words: string; dueOn: string | null; once?: string | undefined },
) =>
  deed(at.db, async (tx) => {
    if (!issue.answeredAt && action.words.trim()) await takeUp(tx, at, issue)
    return agreeAction({ ...at, db: tx }, { replyId: issue.replyId, ...action })
  })

/** Ends what was answered without the group having said that it is settled; not before the group had time to. */
export async function closeIssue(
  at: Acting,
  { replyId, answeredAt }: Pick<Case, 'replyId' | 'answeredAt'>,
  words: string,
) {
  const refused = closeRefusal(answeredAt, at.now, (await networkRules(at.db))['issue-quiet-days'])
  return refused ? { refused } : closeReply(at, { replyId, words })
}
