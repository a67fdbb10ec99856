import type { Acting } from '../../../platform/acting.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { translated } from '../../../platform/words.ts'
import { type Channel, type Taken, type TakingRefusal, takeVoice, type VoiceInput } from '../../voices/index.ts'
import { isOpen } from '../activity/queries.ts'
import { wasOpen } from '../activity/rules.ts'
import type { ActivityRow } from '../activity/types.ts'
import { kindNamed } from '../kinds/list.ts'
import type { PlaceKept } from '../questions/place.ts'
import type { Values } from '../questions/question.ts'
import { contactOf } from '../questions/rules.ts'
import type { PartRefusal } from './rules.ts'

/** One person's answers, however they reached the council. They have been checked against the questions. */
export type Part = {
  values: Values
  place: PlaceKept | undefined
  channel: Channel
  language: string
  once: string
  /** When it was said; now, where it is sent by the person. */
  givenAt?: Date
  participant?: NonNullable<VoiceInput['participant']>
  /** Printed on the sheet before it was used. */
  receipt?: string
  /** For whom staff entered it, never a name. */
  enteredFor?: string
  consentNoted?: string
  source?: string
  under18?: boolean
}

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
  const contact = contactOf(part.values)
  return takeVoice(at, {
    subject: subjectOf('activity', activity.id),
    activityId: activity.id,
    projectId: activity.projectId,
    kind: kind.kind,
    channel: part.channel,
    givenAt,
    place: part.place ?? null,
    language: part.language,
    consentPublish: part.values['publish'] === 'yes',
    consentContact: !!contact,
    words,
    data,
    once: part.once,
    preModeration: activity.preModeration,
    showable: true,
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
  })
}
