import { isDay } from '../../../platform/typed-time.ts'
import type { Kind, Project, Translations } from '../types.ts'
import { kinds } from '../types.ts'

/** What a project says of itself; each change keeps the one before. Level and form change by a deed of their own. */
export type Brief = Pick<
  Project,
  | 'title'
  | 'purpose'
  | 'canChange'
  | 'cannotChange'
  | 'decider'
  | 'decideBy'
  | 'contactName'
  | 'contactEmail'
  | 'startsOn'
  | 'endsOn'
  | 'noDocumentsReason'
  | 'noUnknownsReason'
> & { kind: Kind; translations: Translations }
export type BriefField = keyof Brief

export type BriefRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'text-too-long'
  | 'kind-unknown'
  | 'not-a-day'
  | 'decide-by-past'
  | 'ends-before-start'
  | 'not-an-email'
  | 'needed-in-public'

export const longestTitle = 120
export const longestText = 5_000

/** What a published project may not lose: people rely on it. */
const essential = [
  'title',
  'purpose',
  'canChange',
  'cannotChange',
  'decider',
  'decideBy',
  'contactEmail',
] as const satisfies readonly BriefField[]

export const isEmail = (text: string): boolean =>
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text) && text.length <= 254

/** What is wrong with the changed fields of a brief, by field. */
export function briefRefusals(
  changed: Partial<Brief>,
  before: Brief,
  { published, today }: { published: boolean; today: string },
): Partial<Record<BriefField, BriefRefusal>> {
  const found: Partial<Record<BriefField, BriefRefusal>> = {}
  const after = { ...before, ...changed }
  for (const [name, value] of Object.entries(changed) as [BriefField, unknown][]) {
    if (typeof value === 'string' && value.length > (name === 'title' ? longestTitle : longestText))
      found[name] = name === 'title' ? 'title-too-long' : 'text-too-long'
    if ((name === 'decideBy' || name === 'startsOn' || name === 'endsOn') && value && !isDay(value as string))
      found[name] = 'not-a-day'
  }
  if ('title' in changed && !changed.title) found.title = 'title-missing'
  if (changed.kind && !kinds.includes(changed.kind)) found.kind = 'kind-unknown'
  if (changed.contactEmail && !isEmail(changed.contactEmail)) found.contactEmail = 'not-an-email'
  if (!found.decideBy && changed.decideBy && changed.decideBy !== before.decideBy && changed.decideBy < today)
    found.decideBy = 'decide-by-past'
  if (
    !found.endsOn &&
    !found.startsOn &&
    ('endsOn' in changed || 'startsOn' in changed) &&
    after.startsOn &&
    after.endsOn &&
    after.endsOn < after.startsOn
  )
    found.endsOn = 'ends-before-start'
  if (published)
    for (const name of essential)
      if (name in changed && !changed[name] && before[name]) found[name] ??= 'needed-in-public'
  const longest = Math.max(0, ...Object.values(changed.translations?.cy ?? {}).map((text) => text?.length ?? 0))
  if (longest > longestText) found.translations = 'text-too-long'
  return found
}

/** Fields that somebody else changed since this page was opened, and that this page would change to something else. */
export function collisions(changed: Partial<Brief>, opened: Partial<Brief>, now: Brief): BriefField[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return (Object.keys(changed) as BriefField[]).filter(
    (name) => !same(opened[name], now[name]) && !same(changed[name], now[name]),
  )
}

/** A web address ending from a title: small letters, digits and dashes. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'project'
