import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { lockProject } from '../../brief/locked.ts'
import { type GroupField, type GroupRefusal, groupRefusals, type NewGroup } from '../rules.ts'

/** Begins a working group in a project. */
export function startWorkingGroup(
  at: Acting,
  { projectId, once, ...input }: NewGroup & { projectId: string; once?: string | undefined },
): Promise<
  | { groupId: string }
  | { refused: 'not-found' }
  | { refused: 'invalid'; fields: Partial<Record<GroupField, GroupRefusal>> }
> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const id = isId(once) ? once : newId<'working-group'>(at.now)
    if (await tx.selectFrom('working_groups').select('id').where('id', '=', id).executeTakeFirst())
      return { groupId: id }
    const fields = groupRefusals(input)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    await tx
      .insertInto('working_groups')
      .values({
        id,
        project_id: projectId,
        name: input.name,
        purpose: input.purpose,
        joining: input.joining,
        community_seats: input.communitySeats,
        officer_seats: input.officerSeats,
        created_by: at.by.account,
        created_at: at.now,
      })
      .execute()
    const seats = { community: input.communitySeats, officer: input.officerSeats }
    await record(tx, at, {
      deed: 'working-group.started',
      subject: subjectOf('project', projectId),
      details: { group: id, name: input.name, ...seats },
      ...(project.publishedAt ? { public: { group: id, ...seats } } : {}),
    })
    return { groupId: id }
  })
}
