import { groupAlike, moderate, sendThought } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import { settingsOf } from '../../platform/settings.ts'
import type { ExampleSlug } from '../councils.ts'
import { choruses } from '../story/moderation.ts'
import type { Told } from './told.ts'

/** What waits for a moderator of the example: many who say the same, and a second look that somebody asked for. */
export async function seedChoruses(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const settings = await settingsOf(at.council)
  for (const { council, project, title, words, hoursAgo, within, doubt } of choruses) {
    const projectId = told.projects.get(project)
    if (council !== slug || !projectId) continue
    const first = told.now.getTime() - hoursAgo * 3600_000
    const say = (text: string, now: Date) =>
      sendThought(
        { ...at, now },
        {
          about: { subject: `project:${projectId}`, projectId, title },
          words: text,
          name: '',
          publish: true,
          language: 'en',
          once: newId(now),
        },
        settings,
      )
    for (const [index, text] of words.entries())
      await say(text, new Date(first + Math.round((index * within * 60_000) / words.length)))
    if (!doubt) continue
    const { voiceId } = await say(doubt.words, new Date(first - 3600_000))
    const by = { account: told.accounts.get(`${slug}-moderator-2`) ?? null, role: 'moderator' }
    await moderate(
      { ...at, by, now: new Date(first - 1800_000) },
      { voiceIds: [voiceId], decision: { deed: 'hold', note: doubt.note } },
    )
  }
  await groupAlike({ ...at, now: told.now })
}
