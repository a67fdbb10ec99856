import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type Change, changeVoice, type FoundVoice } from '../../voices/index.ts'
import { isOpen } from '../activity/queries.ts'
import type { ActivityRow } from '../activity/types.ts'
import { keepings } from '../kinds/keeping.ts'
import { kindNamed } from '../kinds/list.ts'
import type { Values } from '../questions/question.ts'
import { claimFiles } from '../uploads/commands.ts'

type Changed = Awaited<ReturnType<typeof changeVoice>> | { refused: 'file-gone' }

/** Undoes a change whose files are not there any more. */
class FileGone extends Error {}

/** The author's change of what they said, with all that its kind keeps beside it, in one transaction. */
export async function changeAnswer(
  at: Acting,
  { activity, voice, values }: { activity: ActivityRow; voice: FoundVoice; values: Values },
): Promise<Changed> {
  const kind = kindNamed(activity.kind)
  const contribution = kind.contribution(values)
  const change: Change = {
    receipt: voice.receipt,
    ...contribution,
    by: 'author',
    ...consentOf(voice, values, !kind.countedOnly && (kind.hasWords?.(contribution) ?? true)),
    stillOpen: isOpen(activity.id, at.now),
  }
  try {
    return await deed(at.db, async (tx) => {
      const acting = { ...at, db: tx }
      const changed = await changeVoice(acting, change)
      if ('refused' in changed) return changed
      const { voiceId } = changed.changed
      const questions = kind.questions(activity)
      if (!(await claimFiles(tx, { activityId: activity.id, questions, values, voiceId }))) throw new FileGone()
      await keepings[kind.kind]?.changed?.(acting, { activity, voiceId, contribution })
      return changed
    })
  } catch (error) {
    if (error instanceof FileGone) return { refused: 'file-gone' }
    throw error
  }
}

/** Consent can be given to show what is there to show, and taken back at any time. */
function consentOf(
  voice: FoundVoice,
  values: Values,
  showable: boolean,
): Pick<Change, 'consentPublish' | 'publicName'> {
  if (!values['publish']) return {}
  const yes = values['publish'] === 'yes' && (showable || voice.consentPublish)
  return { consentPublish: yes, publicName: yes ? (values['name'] ?? null) : null }
}
