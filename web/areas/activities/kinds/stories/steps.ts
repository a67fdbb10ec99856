import type { NextStep, Reading, Step, VoiceRef } from '../../../../platform/subjects.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import { addressOf } from './found.ts'
import { findStory } from './queries.ts'

const words = {
  en: 'Everyone can see it on a page of its own',
  cy: 'Gall pawb ei weld ar ei dudalen ei hun',
}

/** What a receipt says of a story: where everyone sees it, while it is shown. */
export async function storySteps(
  voice: VoiceRef,
  activity: Activity,
  { db, language, now }: Reading,
): Promise<{ done: Step[]; next: NextStep[] }> {
  const story = await findStory(db, activity.id, voice.id)
  if (!story) return { done: [], next: [] }
  const href = paths.story.to({ ...addressOf(activity), story: story.id })
  const at = story.givenAt < now ? story.givenAt : now
  return { done: [{ key: `story:${story.id}`, at, title: words[language], href }], next: [] }
}
