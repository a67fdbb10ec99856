import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { translated } from '../../../platform/words.ts'
import { type Taken, type TakingRefusal, takeVoice, type VoiceInput } from '../../voices/index.ts'
import { isOpen } from '../activity/queries.ts'
import { wasOpen } from '../activity/rules.ts'
import type { ActivityRow } from '../activity/types.ts'
import { keepings } from '../kinds/keeping.ts'
import { kindNamed } from '../kinds/list.ts'
import { fileIdsIn } from '../questions/file-value.ts'
import { contactOf } from '../questions/rules.ts'
import { claimFiles } from '../uploads/commands.ts'
import type { Part } from './part.ts'
import type { PartRefusal } from './rules.ts'

/** Takes part for one person: what forms, keyed sheets, officers' notes and the example all come to. */
export async function takePart(
  at: Acting,
  activity: ActivityRow,
  part: Part,
): Promise<{ taken: Taken } | { refused: PartRefusal | TakingRefusal }> {
  const kind = kindNamed(activity.kind)
  const { words, data } = kind.contribution(part.values)
  if (!kind.saysSomething({ words, data })) return { refused: 'nothing-said' }
  const givenAt = part.givenAt ?? at.now
  const late = part.enteredFor !== undefined
  if (late && !wasOpen(activity, givenAt)) return { refused: 'not-open-then' }
  const place = part.place ?? (await keepings[kind.kind]?.place?.(at.db, activity, part.values))
  const contact = contactOf(part.values)
  const input: VoiceInput = {
    subject: subjectOf('activity', activity.id),
    activityId: activity.id,
    projectId: activity.projectId,
    kind: kind.kind,
    channel: part.channel,
    givenAt,
    place: place ?? null,
    language: part.language,
    consentPublish: part.values['publish'] === 'yes',
    consentContact: !!contact,
    words,
    data,
    once: part.once,
    preModeration: activity.preModeration,
    showable: !kind.countedOnly && (kind.hasWords?.({ words, data }) ?? true),
    title: translated(activity, 'title', part.language === 'cy' ? 'cy' : 'en'),
    ...(part.values['publish'] === 'yes' && part.values['name'] ? { publicName: part.values['name'] } : {}),
    ...(contact ? { contact } : {}),
    ...(part.participant ? { participant: part.participant } : {}),
    ...(part.receipt ? { receipt: part.receipt } : {}),
    ...(part.enteredFor !== undefined ? { enteredFor: part.enteredFor } : {}),
    ...(part.consentNoted ? { consentNoted: part.consentNoted } : {}),
    ...(part.source ? { source: part.source } : {}),
    ...(part.under18 ? { under18: true } : {}),
    ...(late ? {} : { stillOpen: isOpen(activity.id, at.now) }),
  }
  const keeps = !!keepings[kind.kind]?.taken || fileIdsIn(kind.questions(activity), part.values).length > 0
  return keeps ? takeAndKeep(at, activity, part, input) : takeVoice(at, input)
}

/** Undoes a voice whose kind cannot keep what belongs to it. */
export class NotKept extends Error {
  readonly refused: PartRefusal
  constructor(refused: PartRefusal) {
    super(refused)
    this.refused = refused
  }
}

/** The voice and what its kind keeps beside it, in one transaction. */
async function takeAndKeep(
  at: Acting,
  activity: ActivityRow,
  part: Part,
  input: VoiceInput,
): Promise<{ taken: Taken } | { refused: PartRefusal | TakingRefusal }> {
  try {
    return await deed(at.db, async (tx) => {
      const answer = await takeVoice({ ...at, db: tx }, input)
      if ('refused' in answer || answer.taken.again) return answer
      const { voiceId } = answer.taken
      const questions = kindNamed(activity.kind).questions(activity)
      const claimed = await claimFiles(tx, { activityId: activity.id, questions, values: part.values, voiceId })
      if (!claimed) throw new NotKept('file-gone')
      const refused = await keepings[activity.kind]?.taken?.({ ...at, db: tx }, { activity, part, voiceId })
      if (refused) throw new NotKept(refused)
      return answer
    })
  } catch (error) {
    if (error instanceof NotKept && !at.db.isTransaction) return { refused: error.refused }
    throw error
  }
}
