import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { lockProject } from '../brief/locked.ts'
import type { Translations } from '../types.ts'
import { type StageRefusals, stageRefusals } from './rules.ts'

export type StageInput = {
  step: string
  name: string
  description?: string
  startsOn: string
  endsOn?: string | null
  translations?: Translations
}
export type StageSaved = { stageId: string } | { refused: 'not-found' } | { refused: 'invalid'; fields: StageRefusals }

/** Adds a stage to the timeline, or (with its id) changes it. */
export function addStage(
  at: Acting,
  {
    projectId,
    stageId,
    once,
    ...input
  }: StageInput & { projectId: string; stageId?: string; once?: string | undefined },
): Promise<StageSaved> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const fields = stageRefusals(input)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const row = {
      step: input.step,
      name: input.name,
      description: input.description ?? '',
      starts_on: input.startsOn,
      ends_on: input.endsOn || null,
      translations: JSON.stringify(input.translations ?? {}),
    }
    if (stageId !== undefined) {
      const changed =
        isId(stageId) &&
        (await tx
          .updateTable('project_stages')
          .set(row)
          .where('id', '=', stageId)
          .where('project_id', '=', projectId)
          .returning('id')
          .executeTakeFirst())
      if (!changed) return { refused: 'not-found' }
    }
    const id = stageId ?? (isId(once) ? once : newId<'stage'>(at.now))
    if (stageId === undefined) {
      const added = await tx
        .insertInto('project_stages')
        .values({ id, project_id: projectId, created_at: at.now, ...row })
        .onConflict((c) => c.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!added) return { stageId: id }
    }
    await record(tx, at, {
      deed: stageId ? 'project.stage-changed' : 'project.stage-added',
      subject: subjectOf('project', projectId),
      details: { stage: id, name: input.name },
      ...(project.publishedAt ? { public: { stage: id, step: input.step } } : {}),
    })
    return { stageId: id }
  })
}

type StageRemoved = { removed: true } | { refused: 'not-found' | 'last-stage' | 'stage-in-use' }

/** Takes a stage off the timeline, unless something takes place in it. */
export async function removeStage(
  at: Acting,
  { projectId, stageId }: { projectId: string; stageId: string },
): Promise<StageRemoved> {
  try {
    return await deed(at.db, async (tx): Promise<StageRemoved> => {
      const project = await lockProject(tx, projectId)
      if (!project || !isId(stageId)) return { refused: 'not-found' }
      const stages = await tx
        .selectFrom('project_stages')
        .select(['id', 'name'])
        .where('project_id', '=', projectId)
        .execute()
      const gone = stages.find(({ id }) => id === stageId)
      if (!gone) return { refused: 'not-found' }
      if (project.publishedAt && stages.length === 1) return { refused: 'last-stage' }
      await tx.deleteFrom('project_stages').where('id', '=', stageId).execute()
      await record(tx, at, {
        deed: 'project.stage-removed',
        subject: subjectOf('project', projectId),
        details: { name: gone.name },
        ...(project.publishedAt ? { public: { stage: stageId } } : {}),
      })
      return { removed: true }
    })
  } catch (error) {
    // A later area's row points at the stage: the database knows, this area does not.
    if ((error as { code?: string }).code === '23503') return { refused: 'stage-in-use' }
    throw error
  }
}
