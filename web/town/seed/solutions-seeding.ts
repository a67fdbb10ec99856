import type { Random } from '@folkmoot/numbers'
import type { findActivityById } from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { StorySolutions } from '../story/solutions.ts'
import { momentToDate, type Told } from './told.ts'

export type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
export type Seeding = {
  at: Acting
  told: Told
  story: StorySolutions
  board: Activity
  random: Random
  /** Ids of problems and ideas by their keys in the story. */
  ids: Map<string, string>
  wards: Map<string, { wardId: string; boundaryCode: string; wardName: string; smallAreaId: null }>
}
export const hour = 3600_000

export const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`a part of a solution board is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

export const officer = ({ told, story }: Pick<Seeding, 'told' | 'story'>) => ({
  account: told.accounts.get(story.officer) ?? null,
  role: 'project-officer',
})
/** A day of the story, at a time of the working day. */
export const on = ({ told }: Pick<Seeding, 'told'>, day: number, time = '11:00'): Date =>
  momentToDate(told, { day, time })
export const groupOf = ({ told }: Pick<Seeding, 'told'>, name: string) => ({
  id: told.groups.get(name)!,
  name: `${name} (invented)`,
})

/** Somebody reads what came in some hours before, and shows it. */
export async function show({ at, told, story }: Seeding, voiceIds: readonly string[], given: Date): Promise<void> {
  const by = { account: told.accounts.get(`${story.council}-moderator`) ?? null, role: 'moderator' }
  const now = new Date(Math.min(told.now.getTime(), given.getTime() + 9 * hour))
  done(await moderate({ ...at, by, now }, { voiceIds, decision: { deed: 'publish' } }))
}
