import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { towns } from '../story/story.ts'
import type { Conversation, Voice } from '../story/types.ts'
import { momentToDate, type Told } from './told.ts'

/** What moderators decided of the story's voices: read a day after they came, shown or refused, each refusal with its reason. */
export async function seedModeration(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const town = towns.find(({ council }) => council.slug === slug)!
  const moderator = told.accounts.get(`${slug}-moderator`) ?? null
  for (const conversation of town.projects.flatMap(({ conversations }) => conversations)) {
    for (const [day, ids] of byDay(told, conversation)) {
      const reading: Acting = {
        ...at,
        by: { account: moderator, role: 'moderator' },
        now: momentToDate(told, { day, time: '11:40' }),
      }
      done(await moderate(reading, { voiceIds: ids, decision: { deed: 'publish' } }))
    }
    for (const [index, voice] of conversation.voices.entries())
      if (voice.refusal) await refuse(at, told, voice, told.voices.get(conversation.key)?.[index]?.id)
  }
}

/** Voices to be shown, by the day on which somebody read them. */
function byDay(told: Told, conversation: Conversation): Map<number, string[]> {
  const days = new Map<number, string[]>()
  const voices = told.voices.get(conversation.key) ?? []
  for (const [index, { state, received }] of conversation.voices.entries()) {
    const id = voices[index]?.id
    if (state !== 'published' || !id) continue
    const day = Math.min(0, received.day + 1)
    days.set(day, [...(days.get(day) ?? []), id])
  }
  return new Map([...days].sort(([a], [b]) => a - b))
}

async function refuse(at: Acting, told: Told, { refusal }: Voice, id: string | undefined): Promise<void> {
  if (!refusal || !id) return
  const by = { account: told.accounts.get(refusal.by) ?? null, role: 'moderator' }
  const { reason, sentence } = refusal
  done(
    await moderate(
      { ...at, by, now: momentToDate(told, refusal.at) },
      { voiceIds: [id], decision: { deed: 'refuse', reason, sentence } },
    ),
  )
}

function done(result: Awaited<ReturnType<typeof moderate>>): void {
  if ('refused' in result) throw new Error(`a decision of the story was refused: ${result.refused}`)
}
