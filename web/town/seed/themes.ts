import { createTheme, putUnderTheme } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { ExampleSlug } from '../councils.ts'
import { towns } from '../story/story.ts'
import { momentToDate, type Told } from './told.ts'

/** The themes of the story, and what was put under each, a few days after the last voice by the project's officer or analyst. */
export async function seedThemes(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const town = towns.find(({ council }) => council.slug === slug)!
  for (const project of town.projects)
    for (const conversation of project.conversations) {
      const voices = told.voices.get(conversation.key) ?? []
      const last = Math.min(0, conversation.closes.day)
      for (const [i, theme] of conversation.themes.entries()) {
        const day = Math.min(-1, last + 3 + (i % 4))
        const sorting: Acting = {
          ...at,
          now: momentToDate(told, { day, time: `1${i % 8}:20` }),
          by: analyst(told, slug),
        }
        const projectId = told.projects.get(project.key)!
        const made = await createTheme(sorting, {
          subject: subjectOf('project', projectId),
          projectId,
          name: theme.name,
          description: theme.description,
        })
        if ('refused' in made) throw new Error(`the theme ${theme.key} is refused: ${made.refused}`)
        told.themes.set(`${conversation.key}/${theme.key}`, made.created)
        const pieces = theme.voices.flatMap((place) => (voices[place] ? [{ voiceId: voices[place].id, part: '' }] : []))
        if (pieces.length) await putUnderTheme(sorting, { themeIds: [made.created], pieces })
      }
    }
}

const analyst = (told: Told, slug: ExampleSlug): Acting['by'] => {
  const account = [...told.accounts].find(([key]) => key.startsWith(slug) && key.includes('analyst'))?.[1] ?? null
  return { account, role: 'analyst' }
}
