import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findAccounts } from '../../people/index.ts'
import { lockProject } from '../brief/locked.ts'
import { type SessionRefusal, sessionRefusals, shownAsRefusal, type TeamRefusal } from './rules.ts'

/** Names one of those who run it, as people will read it: staff, or somebody of a partner. */
export function addToTeam(
  at: Acting,
  {
    projectId,
    accountId,
    shownAs,
    lead = false,
  }: { projectId: string; accountId: string; shownAs: string; lead?: boolean },
): Promise<{ added: true } | { refused: 'not-found' | TeamRefusal }> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    if (!isId(accountId)) return { refused: 'person-missing' }
    if (!(await findAccounts(tx, [accountId])).has(accountId)) return { refused: 'person-missing' }
    const refused = shownAsRefusal(shownAs)
    if (refused) return { refused }
    await tx
      .insertInto('project_team')
      .values({ project_id: projectId, account_id: accountId, shown_as: shownAs, lead, added_at: at.now })
      .onConflict((c) => c.columns(['project_id', 'account_id']).doUpdateSet({ shown_as: shownAs, lead }))
      .execute()
    await record(tx, at, {
      deed: 'project.team-added',
      subject: subjectOf('project', projectId),
      details: { account: accountId, shownAs, lead },
    })
    return { added: true }
  })
}

export function removeFromTeam(
  at: Acting,
  { projectId, accountId }: { projectId: string; accountId: string },
): Promise<{ removed: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    const gone =
      project &&
      isId(accountId) &&
      (await tx
        .deleteFrom('project_team')
        .where('project_id', '=', projectId)
        .where('account_id', '=', accountId)
        .returning('account_id')
        .executeTakeFirst())
    if (!gone) return { refused: 'not-found' }
    await record(tx, at, {
      deed: 'project.team-removed',
      subject: subjectOf('project', projectId),
      details: { account: accountId },
    })
    return { removed: true }
  })
}

export type SessionInput = {
  projectId: string
  kind: 'kick-off' | 'session'
  title: string
  heldOn: string
  notes?: string
  once?: string | undefined
}

/** Notes a meeting of those who run it. There is one kick-off, and it comes first on the timeline. */
export function addSession(
  at: Acting,
  { projectId, kind, once, ...input }: SessionInput,
): Promise<
  | { sessionId: string }
  | { refused: 'not-found' }
  | { refused: 'invalid'; fields: Partial<Record<'title' | 'heldOn' | 'notes' | 'kind', SessionRefusal>> }
> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const fields = sessionRefusals(input)
    const id = isId(once) ? once : newId<'session'>(at.now)
    if (await tx.selectFrom('project_sessions').select('id').where('id', '=', id).executeTakeFirst())
      return { sessionId: id }
    if (
      kind === 'kick-off' &&
      (await tx
        .selectFrom('project_sessions')
        .select('id')
        .where('project_id', '=', projectId)
        .where('kind', '=', 'kick-off')
        .executeTakeFirst())
    )
      fields.kind = 'kick-off-held'
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    await tx
      .insertInto('project_sessions')
      .values({
        id,
        project_id: projectId,
        kind,
        held_on: input.heldOn,
        title: input.title,
        notes: input.notes ?? '',
        added_by: at.by.account,
        added_at: at.now,
      })
      .execute()
    await record(tx, at, {
      deed: 'project.session-added',
      subject: subjectOf('project', projectId),
      details: { session: id, kind, title: input.title },
      ...(project.publishedAt ? { public: { kind } } : {}),
    })
    return { sessionId: id }
  })
}
