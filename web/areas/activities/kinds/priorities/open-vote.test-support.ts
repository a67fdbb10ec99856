import { newId } from '../../../../platform/ids.ts'
import type { Browser } from '../../../../town/browser.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import type { ActivityInput } from '../../desk/rules.ts'
import { type Definition, fresh } from './definition.ts'

export const day = 24 * 3600_000

const option = (key: string, en: string, cost: number | null = null) => ({
  key,
  label: { en, cy: `${en} (cy)` },
  about: { en: cost ? `${en} for everyone.` : '', cy: '' },
  cost,
  link: cost ? 'https://www.example.org/plan' : '',
})
export const threeOptions = [
  option('pond', 'A pond', 20_000_00),
  option('path', 'A path'),
  option('swing', 'A swing', 4_500_50),
]

export type Vote = Activity & { path: string; desk: string }

/** A vote that opened a week ago and closes in three, as an officer would make it. */
export async function openVote(
  house: TestHouse,
  definition: Partial<Definition> = {},
  change: Partial<ActivityInput> = {},
  slug?: string,
): Promise<Vote> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Vote ${newId(at.now).slice(-6)}`, slug)
  const made = await createActivity(at, {
    projectId,
    kind: 'priorities',
    title: 'What comes first',
    question: 'What should we do first on Quince Lane?',
    help: 'Think of those who come after you.',
    opensAt: new Date(at.now.getTime() - 7 * day),
    closesAt: new Date(at.now.getTime() + 21 * day),
    identityLevel: 'open',
    preModeration: true,
    definition: { ...fresh, options: threeOptions, ...definition },
    ...change,
  })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  const path = `/projects/${activity.project.slug}/${activity.slug}`
  return { ...activity, path, desk: `/desk/activities/${activity.id}` }
}

/** Votes as a person without JavaScript does: the ballot, the check page, the receipt. */
export async function vote(browser: Browser, { path }: { path: string }, ballot: Record<string, string>) {
  const kept = await browser.send(`${path}/ballot`, { contact: 'no', ...ballot })
  if (kept.status !== 303) return kept
  const check = await browser.visit(kept.location!)
  return browser.send(kept.location!, hidden(check.html))
}

/** The next sheet of a pile, keyed by a second person who does not see the first reading. */
export async function keyAgain(keyer: Browser, pile: string, read: Record<string, string>) {
  const { sheet = '' } = hidden((await keyer.visit(`${pile}/second`)).html)
  return keyer.send(`${pile}/second`, { language: 'en', given: '', sheet, ...read })
}

export const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"'),
    ]),
  )

export const ballotsOf = async (house: TestHouse, { id }: { id: string }, slug?: string) =>
  (await house.council(slug)).db
    .selectFrom('ballots')
    .selectAll()
    .where('activity_id', '=', id)
    .orderBy('at')
    .orderBy('voice_id')
    .execute()
