import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { projectDetail } from '../../projects/index.ts'
import { findRow, slugsOf } from '../activity/queries.ts'
import { endOf, slugOf } from '../activity/rules.ts'
import type { ActivityRow } from '../activity/types.ts'
import { kindNamed, kinds } from '../kinds/list.ts'
import { hasVoices } from './queries.ts'
import { type ActivityInput, type DeskRefusal, inputProblems, type Refused } from './rules.ts'

export type Translations = { cy?: { title?: string; question?: string; help?: string } }

/** Makes a draft in a project. */
export function createActivity(
  at: Acting,
  {
    projectId,
    kind: name,
    translations,
    ...input
  }: ActivityInput & { projectId: string; kind: string; translations?: Translations },
): Promise<{ refused: Refused } | { activityId: Id<'activity'>; slug: string }> {
  return deed(at.db, async (tx) => {
    const kind = kinds.find((one) => one.kind === name)
    if (!kind) return { refused: { '': 'no-such-kind' } }
    const refused = problems(at, input, name) ?? (await strangeStage(tx, projectId, input.stageId))
    if (refused) return { refused }
    await tx.selectFrom('projects').select('id').where('id', '=', projectId).forKeyShare().execute()
    const id = newId<'activity'>(at.now)
    const slug = slugOf(input.title, await slugsOf(tx, projectId))
    await tx
      .insertInto('activities')
      .values({
        id,
        project_id: projectId,
        kind: name,
        slug,
        ...columns(input),
        translations: JSON.stringify(translations ?? {}),
        created_by: at.by.account,
        created_at: at.now,
      })
      .execute()
    await record(tx, at, {
      deed: 'activity.created',
      subject: subjectOf('activity', id),
      details: { project: projectId, kind: name, title: input.title },
    })
    return { activityId: id, slug }
  })
}

/** Changes words, days and settings. Two officers at once: the second is told, and nothing of either is lost. */
export function saveActivity(
  at: Acting,
  { activityId, version, ...input }: ActivityInput & { activityId: string; version: number },
): Promise<{ refused: Refused } | { saved: true }> {
  return deed(at.db, async (tx) => {
    const before = await findRow(tx, activityId, { lock: true })
    if (!before) return { refused: { '': 'changed-meanwhile' } }
    const refused =
      cannotChange(at, before, version) ??
      problems(at, input, before.kind, before) ??
      (await asksAnew(tx, before, input)) ??
      (await strangeStage(tx, before.projectId, input.stageId))
    if (refused) return { refused }
    await tx
      .updateTable('activities')
      .set({ ...columns(input), version: version + 1 })
      .where('id', '=', activityId)
      .execute()
    await record(tx, at, {
      deed: 'activity.changed',
      subject: subjectOf('activity', activityId),
      details: changed(before, input),
      ...(before.publishedAt ? { public: { closes: input.closesAt?.toISOString() ?? null } } : {}),
    })
    return { saved: true }
  })
}

export function saveWelsh(
  at: Acting,
  {
    activityId,
    version,
    cy,
    definition,
  }: { activityId: string; version: number; cy: NonNullable<Translations['cy']>; definition: unknown },
): Promise<{ refused: Refused } | { saved: true }> {
  return deed(at.db, async (tx) => {
    const before = await findRow(tx, activityId, { lock: true })
    if (!before || before.version !== version) return { refused: { '': 'changed-meanwhile' } }
    const wrong = kindNamed(before.kind).refusal({ ...before, definition })
    if (wrong) return { refused: { definition: wrong } }
    await tx
      .updateTable('activities')
      .set({
        translations: JSON.stringify({ ...(before.translations as Translations), cy }),
        definition: JSON.stringify(definition),
        version: version + 1,
      })
      .where('id', '=', activityId)
      .execute()
    await record(tx, at, {
      deed: 'activity.translated',
      subject: subjectOf('activity', activityId),
      details: { language: 'cy' },
    })
    return { saved: true }
  })
}

const columns = (input: ActivityInput) => ({
  title: input.title,
  question: input.question,
  help: input.help,
  opens_at: input.opensAt,
  closes_at: input.closesAt,
  identity_level: input.identityLevel,
  pre_moderation: input.preModeration,
  definition: JSON.stringify(input.definition),
  stage_id: input.stageId ?? null,
})

async function strangeStage(
  tx: Tx,
  projectId: string,
  stageId: string | null | undefined,
): Promise<Refused | undefined> {
  if (!stageId) return undefined
  const { stages } = await projectDetail(tx, projectId, new Date(0))
  return stages.some(({ id }) => id === stageId) ? undefined : { stage: 'no-such-stage' }
}

function problems(at: Acting, input: ActivityInput, kind: string, before?: ActivityRow): Refused | undefined {
  const open = !!before?.publishedAt && before.opensAt <= at.now
  const found: Record<string, DeskRefusal> = { ...inputProblems(input, at.now, before && { ...before, open }) }
  const wrong = kindNamed(kind).refusal({ ...input, translations: {} })
  if (wrong) found[wrong === 'closed-wording' ? 'question' : 'definition'] ??= wrong
  return Object.keys(found).length ? found : undefined
}

function cannotChange(at: Acting, before: ActivityRow, version: number): Refused | undefined {
  if (before.version !== version) return { '': 'changed-meanwhile' }
  const end = endOf(before)
  return before.publishedAt && end && end <= at.now ? { '': 'already-closed' } : undefined
}

/** What people answered stays what they were asked, to the last option; its Welsh may be mended. */
async function asksAnew(tx: Tx, before: ActivityRow, input: ActivityInput): Promise<Refused | undefined> {
  const sameQuestion = before.question === input.question
  const asks = (definition: unknown) =>
    JSON.stringify(kindNamed(before.kind).questions({ ...before, definition }), (name, value) =>
      name === 'cy' ? undefined : value,
    )
  if (sameQuestion && asks(before.definition) === asks(input.definition)) return undefined
  return (await hasVoices(tx, before.id)) ? { [sameQuestion ? 'definition' : 'question']: 'has-answers' } : undefined
}

const changed = (before: ActivityRow, input: ActivityInput) => ({
  fields: (['title', 'question', 'help', 'identityLevel', 'preModeration'] as const).filter(
    (name) => before[name] !== input[name],
  ),
  closes: input.closesAt?.toISOString() ?? null,
})
