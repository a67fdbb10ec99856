import { savePost } from '../../areas/publishing/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { ExampleSlug } from '../councils.ts'
import { towns } from '../story/story.ts'
import { momentToDate, type Told } from './told.ts'

/** The updates of the story, each written by its officer at its moment. */
export async function seedPublishing(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const project of towns.find(({ council }) => council.slug === slug)!.projects)
    for (const { title, body, at: moment, by } of project.updates) {
      const now = momentToDate(told, moment)
      const acting = { ...at, now, by: { account: told.accounts.get(by) ?? null, role: 'project-officer' } }
      const subject = subjectOf('project', told.projects.get(project.key)!)
      const done = await savePost(acting, {
        subject,
        title,
        summary: body.length <= 160 ? body : firstSentence(body),
        body,
        publishAt: now,
      })
      if ('refused' in done) throw new RangeError(`the update "${title}" is refused: ${JSON.stringify(done)}`)
    }
}

const firstSentence = (body: string): string => /^.{20,}?[.?!](?=\s|$)/s.exec(body)?.[0] ?? body
