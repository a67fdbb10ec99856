import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { lockProject } from '../brief/locked.ts'
import { keepBrief } from '../brief/save-brief.ts'
import type { Translations } from '../types.ts'
import { answerRefusal, questionRefusal, type UnknownRefusal } from './rules.ts'

type Refused = { refused: 'not-found' | UnknownRefusal }

/** Says in public what nobody knows yet. With an id it changes the words of a question that is still open. */
export function addUnknown(
  at: Acting,
  {
    projectId,
    question,
    unknownId,
    once,
    translations,
  }: {
    projectId: string
    question: string
    unknownId?: string
    once?: string | undefined
    translations?: Translations
  },
): Promise<{ unknownId: string } | Refused> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const refused = questionRefusal(question)
    if (refused) return { refused }
    const id = unknownId ?? (isId(once) ? once : newId<'unknown'>(at.now))
    const before = isId(id)
      ? await tx
          .selectFrom('project_unknowns')
          .selectAll()
          .where('id', '=', id)
          .where('project_id', '=', projectId)
          .executeTakeFirst()
      : undefined
    if (unknownId !== undefined) {
      if (!before) return { refused: 'not-found' }
      if (before.answer !== null) return { refused: 'already-answered' }
      await tx
        .updateTable('project_unknowns')
        .set({ question, translations: JSON.stringify(translations ?? before.translations) })
        .where('id', '=', id)
        .execute()
    } else {
      if (before) return { unknownId: id }
      await tx
        .insertInto('project_unknowns')
        .values({
          id,
          project_id: projectId,
          question,
          translations: JSON.stringify(translations ?? {}),
          added_by: at.by.account,
          added_at: at.now,
        })
        .execute()
    }
    await record(tx, at, {
      deed: before ? 'project.unknown-changed' : 'project.unknown-added',
      subject: subjectOf('project', projectId),
      details: { unknown: id, question, before: before?.question ?? null },
      ...(project.publishedAt ? { public: { unknown: id } } : {}),
    })
    return { unknownId: id }
  })
}

/** Closes an unknown with its answer. `reason` says why nothing else is unknown, where this was the last one. */
export function answerUnknown(
  at: Acting,
  {
    projectId,
    unknownId,
    answer,
    reason = '',
    translations,
  }: { projectId: string; unknownId: string; answer: string; reason?: string; translations?: Translations },
): Promise<{ answered: true } | Refused> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project || !isId(unknownId)) return { refused: 'not-found' }
    const open = await tx.selectFrom('project_unknowns').selectAll().where('project_id', '=', projectId).execute()
    const unknown = open.find(({ id }) => id === unknownId)
    if (!unknown) return { refused: 'not-found' }
    if (unknown.answer !== null) return { refused: 'already-answered' }
    const others = open.filter(({ id, answer: known }) => known === null && id !== unknownId).length
    const refused = answerRefusal(answer, {
      published: !!project.publishedAt && project.state !== 'closed',
      others,
      reason: reason || project.noUnknownsReason,
    })
    if (refused) return { refused }
    const said = { ...(unknown.translations as Translations), ...translations }
    await tx
      .updateTable('project_unknowns')
      .set({ answer, answered_by: at.by.account, answered_at: at.now, translations: JSON.stringify(said) })
      .where('id', '=', unknownId)
      .execute()
    if (others === 0 && reason && reason !== project.noUnknownsReason) {
      await keepBrief(tx, at, project)
      await tx.updateTable('projects').set({ no_unknowns_reason: reason }).where('id', '=', projectId).execute()
    }
    await record(tx, at, {
      deed: 'project.unknown-answered',
      subject: subjectOf('project', projectId),
      details: { unknown: unknownId, answer },
      ...(project.publishedAt ? { public: { unknown: unknownId } } : {}),
    })
    return { answered: true }
  })
}
