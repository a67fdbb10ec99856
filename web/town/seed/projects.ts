import { listWards } from '../../areas/places/index.ts'
import {
  addDocument,
  addSession,
  addStage,
  addToTeam,
  addUnknown,
  answerUnknown,
  closeProject,
  createProject,
  pauseProject,
  publishProject,
  setLevel,
  setPlaces,
  setThemes,
} from '../../areas/projects/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { people } from '../story/people.ts'
import { towns } from '../story/story.ts'
import type { Project } from '../story/types.ts'
import { noFiles } from './no-files.ts'
import { momentToDate, type Told } from './told.ts'

/** What each stage of the story is for; the story calls them by names of its own. */
const stepOf: Record<string, string> = {
  Listen: 'listen',
  Ask: 'listen',
  'Ask the groups': 'listen',
  'Plan the old laundry together': 'listen',
  'Make sense': 'make-sense',
  Notice: 'make-sense',
  Imagine: 'make-sense',
  Write: 'make-sense',
  'Write it together': 'make-sense',
  Decide: 'decide',
  Agree: 'decide',
  'Look back': 'look-back',
}
/** The kinds of the two big ones that are not simply projects. */
const kindOf = ({ key, kind }: Project) =>
  kind ?? (key === 'connected-communities' ? 'enquiry' : key === 'arts-together' ? 'pathfinder' : 'project')

/** Makes the projects of the story as their officers made them: brief, team, stages, unknowns, documents, published. */
export async function seedProjects(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const town = towns.find(({ council }) => council.slug === slug)!
  const wards = await listWards(at.db)
  for (const project of town.projects) {
    const areaIds = wards.filter(({ code }) => project.wards.includes(code)).map(({ id }) => id)
    await seedProject(at, { project, told, areaIds, contactEmail: town.council.contact.email })
  }
}

type Seeding = { project: Project; told: Told; areaIds: string[]; contactEmail: string }

async function seedProject(at: Acting, { project, told, areaIds, contactEmail }: Seeding): Promise<void> {
  const by = { account: told.accounts.get(project.team[0]!) ?? null, role: 'project-officer' }
  const on = (day: number, time = '10:00'): Acting => ({ ...at, by, now: momentToDate(told, { day, time }) })
  const day = (days: number) => addDays(dayOf(told.now), days)
  const before = on(project.published.day - 7)
  const lead = people.find(({ key }) => key === project.team[0])
  const { welsh } = project
  const made = done(
    await createProject(before, {
      slug: project.key,
      kind: kindOf(project),
      title: project.title,
      purpose: `${project.summary}\n\n${project.purpose}`,
      canChange: listed(project.canChange),
      cannotChange: listed(project.cannotChange),
      decider: project.whoDecides,
      decideBy: day(project.decideBy),
      contactName: lead ? lead.name : '',
      contactEmail,
      startsOn: day(project.published.day),
      noDocumentsReason: project.documents.length ? '' : 'Everything we know so far is on this page.',
      translations: welsh ? { cy: { title: welsh.title, purpose: `${welsh.summary}\n\n${welsh.purpose}` } } : {},
    }),
  )
  const { projectId } = made
  told.projects.set(project.key, projectId)
  done(await setLevel(before, { projectId, level: project.level, form: project.form }))
  done(await setPlaces(before, { projectId, areaIds }))
  if (project.engagementThemes) done(await setThemes(before, { projectId, names: project.engagementThemes }))
  for (const [i, key] of project.team.entries()) {
    const person = people.find((one) => one.key === key)
    const accountId = told.accounts.get(key)
    if (person && accountId)
      done(await addToTeam(before, { projectId, accountId, lead: i === 0, shownAs: shownAs(person) }))
  }
  if (kindOf(project) === 'enquiry') await kickOff(before, projectId)
  for (const { name, body, starts, ends } of project.stages)
    done(
      await addStage(before, {
        projectId,
        step: stepOf[name] ?? 'do',
        name,
        description: body,
        startsOn: day(starts),
        endsOn: day(ends),
      }),
    )
  const first = Math.min(...project.unknowns.map(({ asked }) => asked), project.published.day - 1)
  const unknownIds: string[] = []
  for (const [i, { question, asked }] of project.unknowns.entries())
    unknownIds.push(done(await addUnknown(on(i === 0 ? first : asked), { projectId, question })).unknownId)
  for (const document of project.documents.filter(({ date }) => date <= project.published.day))
    await addStoryDocument(on(document.date), projectId, document)
  if (project.documents.length && !project.documents.some(({ date }) => date <= project.published.day))
    await addStoryDocument(before, projectId, project.documents.at(-1)!)
  if (project.draft) return
  done(await publishProject(on(project.published.day, project.published.time), { projectId }))
  for (const document of project.documents.filter(({ date }) => date > project.published.day))
    if (project.documents.some(({ date }) => date <= project.published.day) || document !== project.documents.at(-1))
      await addStoryDocument(on(document.date), projectId, document)
  for (const [i, { answer, answered }] of project.unknowns.entries())
    if (answer && answered !== undefined)
      done(await answerUnknown(on(answered, '15:00'), { projectId, unknownId: unknownIds[i]!, answer }))
  const { levelChange, paused } = project
  if (levelChange) done(await setLevel(on(levelChange.at.day, levelChange.at.time), { projectId, ...levelChange }))
  if (paused) done(await pauseProject(on(paused.at.day, paused.at.time), { projectId, reason: paused.reason }))
}

const listed = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
const shownAs = ({ name, title }: { name: string; title?: string }): string => (title ? `${name}, ${title}` : name)

async function addStoryDocument(at: Acting, projectId: string, { title, kind, text }: Project['documents'][number]) {
  done(await addDocument(at, noFiles, { projectId, title, kind, body: text }))
}

const kickOff = async (at: Acting, projectId: string) =>
  done(
    await addSession(at, {
      projectId,
      kind: 'kick-off',
      title: 'Kick-off of the enquiry team',
      heldOn: dayOf(at.now),
      notes:
        'Four of us and a pot of tea. We wrote down what we believe already, so that we notice when we are wrong, and agreed to publish what we learn every second week.',
    }),
  )

/** Ends the projects that are over in the story: after their decisions and outcomes, which closing asks for. */
export async function seedClosures(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const { key, closed } of towns.find(({ council }) => council.slug === slug)!.projects)
    if (closed)
      done(
        await closeProject(
          { ...at, now: momentToDate(told, closed.at) },
          { projectId: told.projects.get(key)!, summary: closed.summary },
        ),
      )
}

/** A deed of the story that is refused is a mistake in the story. */
function done<T extends object>(result: T): Exclude<T, { refused: unknown }> {
  if ('refused' in result) throw new RangeError(`the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
