import { newId } from '../../platform/ids.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { TestHouse } from '../../town/house.ts'
import { type Asked, openConversation } from '../activities/open-conversation.test-support.ts'
import { listWards } from '../places/index.ts'
import { takeVoice, type VoiceInput } from '../voices/index.ts'

/** Somebody says something in a conversation, as the form would hand it on. */
export async function say(
  house: TestHouse,
  activity: Asked,
  words: string,
  more: Partial<VoiceInput> = {},
  slug = 'kingston',
) {
  const at = await house.acting(slug)
  const taken = await takeVoice(at, {
    subject: subjectOf('activity', activity.id),
    activityId: activity.id,
    projectId: activity.projectId,
    kind: 'conversation',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: false,
    words,
    data: {},
    once: newId(at.now),
    preModeration: true,
    showable: true,
    ...more,
  })
  if ('refused' in taken) throw new Error(taken.refused)
  return taken.taken
}

/** Where in the council somebody speaks of. */
export async function placeIn(house: TestHouse, ward: string, slug = 'kingston') {
  const { db } = await house.council(slug)
  const found = (await listWards(db)).find(({ name }) => name === ward)
  if (!found) throw new Error(`no ward is called ${ward}`)
  return { wardId: found.id, boundaryCode: found.code, smallAreaId: null }
}

export { openConversation }
