import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createActivity,
  keepPolisFiles,
  listStatements,
  markAboutPerson,
  publishActivity,
  recomputeMap,
  takePolisImport,
} from '../../areas/activities/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { imports } from '../story/opinion-map.ts'
import { momentToDate, type Told } from './told.ts'

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Brings in real conversations as an officer does: the files are read, taken over whole, and published as what they are. */
export async function importConversations(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of imports) {
    if (story.council !== slug) continue
    const opensAt = momentToDate(told, { day: -6, time: '10:00' })
    const by = { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' }
    const acting: Acting = { ...at, by, now: new Date(opensAt.getTime() - 3600_000) }
    const { activityId } = done(
      await createActivity(acting, {
        projectId: told.projects.get(story.project)!,
        kind: 'opinion-map',
        title: story.title,
        question: story.question,
        help: story.help,
        opensAt,
        closesAt: null,
        identityLevel: 'open',
        preModeration: true,
        definition: { paper: [] },
      }),
      story.title,
    )
    const read = (file: string) => readFileSync(join(process.cwd(), 'web/town/data/polis', story.folder, file), 'utf8')
    const files = {
      votes: read('participants-votes.csv'),
      comments: read('comments.csv'),
      summary: read('summary.csv'),
    }
    const named = { credit: story.credit, licence: 'CC BY 4.0', url: story.url }
    const { importId } = done(await keepPolisFiles(acting, { activityId, files, named }, { here: true }), story.title)
    done(await takePolisImport(acting, importId, { here: true }), story.title)
    const about = (await listStatements(at.db, activityId)).filter(({ text }) => story.about.test(text))
    await markAboutPerson(acting, { activityId, statementIds: about.map(({ id }) => id), meta: true })
    done(await publishActivity(acting, { activityId }), story.title)
    await recomputeMap(acting, activityId, { here: true })
  }
}
