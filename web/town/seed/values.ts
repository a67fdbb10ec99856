import type { Voice } from '../story/types.ts'

/** The answers of one voice of the story as a form carries them. */
export function valuesOf(voice: Voice): Record<string, string> {
  const ways = { email: 'email', post: 'address', telephone: 'telephone' } as const
  return {
    answer: voice.text,
    publish: voice.publish ? 'yes' : 'no',
    contact: voice.contact?.by ?? 'no',
    ...Object.fromEntries((voice.priorities ?? []).map((text, index) => [`priority-${index + 1}`, text])),
    ...(voice.skills ? { skills: voice.skills } : {}),
    ...(voice.alias ? { name: voice.alias } : {}),
    ...(voice.contact ? { [ways[voice.contact.by]]: voice.contact.to } : {}),
  }
}
