import { fileConcern, readConcerns, setUpConcerns, takeConcernStep } from '../../areas/groups/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { exampleConcerns, examplePassphrase } from '../story/concerns.ts'
import type { Told } from './told.ts'

const day = 86_400_000

/** The broker of Bassetlaw with two concerns: one that waits, one that is being talked about. */
export async function seedConcerns(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const by = { account: told.accounts.get('bassetlaw-broker')!, role: 'broker' }
  const when = (daysAgo: number) => ({ ...at, by, now: new Date(told.now.getTime() - daysAgo * day) })
  const made = await setUpConcerns(when(500), examplePassphrase)
  if (made === 'there-already') return
  for (const { code, daysAgo, group, officer, words, contact, step } of exampleConcerns) {
    const filing = { group: told.groups.get(group)!, groupName: `${group} (invented)`, officer, words, contact }
    await fileConcern(when(daysAgo), code, filing)
    await readConcerns(at, made.room)
    const concern = [...made.room.concerns.values()].at(-1)!
    if (step) await takeConcernStep(when(step.daysAgo), made.room, concern, step)
  }
}
