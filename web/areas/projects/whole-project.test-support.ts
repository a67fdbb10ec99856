import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { TestHouse } from '../../town/house.ts'
import { addStage, addUnknown, createProject, publishProject, setLevel } from './index.ts'

/** A draft with all that R04 asks, made through the deeds that officers use. */
export async function wholeProject(at: Acting, title = 'Rain gardens'): Promise<string> {
  const made = await createProject(at, {
    title,
    purpose: 'To keep rain out of the drains.',
    canChange: '- Which streets\n- What is planted',
    cannotChange: '- The £40,000',
    decider: 'The parks committee',
    decideBy: addDays(dayOf(at.now), 60),
    contactName: 'The parks team',
    contactEmail: 'parks@test.example',
    noDocumentsReason: 'Nothing is written yet.',
  })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  await setLevel(at, { projectId: made.projectId, level: 'collaborate', form: 'co-produce' })
  await addUnknown(at, { projectId: made.projectId, question: 'Who waters it in August?' })
  await addStage(at, { projectId: made.projectId, step: 'listen', name: 'Ask', startsOn: dayOf(at.now) })
  return made.projectId
}

export async function publishedProject(house: TestHouse, title?: string, slug?: string): Promise<string> {
  const at = await house.acting(slug)
  const id = await wholeProject(at, title)
  const done = await publishProject(at, { projectId: id })
  if (!('published' in done)) throw new Error(JSON.stringify(done))
  return id
}
