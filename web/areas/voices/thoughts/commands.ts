import { type Acting, aVisitor } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { ruleOf, type Settings } from '../../../platform/settings.ts'
import type { Contact } from '../contacts/address.ts'
import { promiseReply } from '../replies/commands.ts'
import { defaultDue } from '../replies/rules.ts'
import { type Taken, takeVoice } from '../taking/commands.ts'
import type { About } from './about.ts'

export type ThoughtInput = {
  about: Pick<About, 'subject' | 'projectId' | 'title'>
  words: string
  name: string
  publish: boolean
  /** Where a reply is wanted: it is promised at once. */
  contact?: Contact | undefined
  language: string
  once: string
  under18?: boolean
}

export const replyDue = (at: Pick<Acting, 'now'>, settings: Settings): string =>
  defaultDue(dayOf(at.now), ruleOf(settings, 'reply-working-days'))

/** Takes a thought about anything public. Somebody of the team always reads it, and it is shown only after that. */
export function sendThought(
  at: Acting,
  { about, words, name, publish, contact, language, once, under18 = false }: ThoughtInput,
  settings: Settings,
): Promise<Taken> {
  return deed(at.db, async (tx) => {
    const within = { ...at, db: tx, by: aVisitor }
    const answer = await takeVoice(within, {
      subject: about.subject,
      activityId: null,
      projectId: about.projectId,
      kind: 'thought',
      channel: 'online',
      givenAt: at.now,
      language,
      consentPublish: publish,
      consentContact: !!contact,
      publicName: name,
      under18,
      words,
      data: {},
      once,
      ...(contact ? { contact } : {}),
      preModeration: true,
      mustBeRead: true,
      showable: true,
      title: about.title,
    })
    if ('refused' in answer) throw new Error(`a thought was refused: ${answer.refused}`)
    const { taken } = answer
    if (contact && !taken.again) await promiseReply(within, { voiceId: taken.voiceId, dueOn: replyDue(at, settings) })
    return taken
  })
}
