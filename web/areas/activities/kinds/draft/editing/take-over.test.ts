import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import {
  answerApplication,
  askForSeat,
  giveOfficerSeat,
  proposeMotion,
  startDraft,
  startWorkingGroup,
  voteInGroup,
} from '../../../../projects/index.ts'
import { findActivityById } from '../../../activity/queries.ts'
import { draftActivity, openDraft } from '../draft.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(JSON.stringify(result))
  return result as Exclude<T, { refused: unknown }>
}

/** A joint draft of a group of two in this project, published by both sides. */
async function jointDraft(projectId: string, text: string): Promise<string> {
  const at = await house.acting()
  const [officer, resident] = [await house.account('project-officer'), await house.account('resident')]
  const as = (account: string, role: string) => house.acting('kingston', { account, role })
  const { groupId } = done(
    await startWorkingGroup(at, {
      projectId,
      name: 'Arts group',
      purpose: 'To write the plan together.',
      joining: 'apply',
      communitySeats: 1,
      officerSeats: 1,
    }),
  )
  done(await giveOfficerSeat(at, { groupId, accountId: officer }))
  done(await askForSeat(await as(resident, 'resident'), { groupId, words: 'I paint.', named: false }))
  const { id } = await at.db
    .selectFrom('working_applications')
    .select('id')
    .where('working_group_id', '=', groupId)
    .executeTakeFirstOrThrow()
  done(await answerApplication(at, { applicationId: id, accepted: true, why: '' }))
  const { draftId } = done(await startDraft(await as(resident, 'resident'), { groupId, title: 'Joint plan', text }))
  const asked = { kind: 'publish' as const, draftId, version: 1 }
  const { motionId } = done(await proposeMotion(await as(officer, 'project-officer'), groupId, asked))
  const voted = done(await voteInGroup(await as(resident, 'resident'), { groupId, motionId, yes: true }))
  expect(voted.outcome).toBe('passed')
  return draftId
}

test('a joint draft that both sides published is taken over; one of another project is not found', async () => {
  const id = await draftActivity(house)
  const { db } = await house.council()
  const { project_id } = await db
    .selectFrom('activities')
    .select('project_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const own = await jointDraft(project_id, '# Joint\n\nWe paint the <i>wall</i>.')
  const other = await openDraft(house)
  const foreign = await jointDraft(other.project.id, 'Theirs.')
  const officer = await house.browser('project-officer')
  const desk = `/desk/activities/${id}/text`
  expect((await officer.visit(desk)).text).toContain('Joint plan')
  expect((await officer.send(`${desk}/take-over`, { draft: foreign })).status).toBe(404)
  expect((await officer.send(`${desk}/take-over`, { draft: 'nothing' })).status).toBe(404)
  expect((await officer.send(`${desk}/take-over`, { draft: own })).status).toBe(303)
  const at = await house.acting()
  const row = await db
    .selectFrom('draft_versions')
    .select(['number', 'source', 'paragraphs'])
    .where('activity_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ number: 1, source: own, paragraphs: [{ id: 'p1' }, { id: 'p2' }] })
  expect((await officer.visit(desk)).text).toContain('We paint the <i>wall</i>.')
  // Where people comment already, it comes into the box and its difference is looked at first.
  const shown = await officer.send(
    `/desk/activities/${other.id}/text/take-over`,
    { draft: foreign },
    { nothingDone: true },
  )
  expect([shown.status, shown.text.includes('Theirs.')]).toEqual([200, true])
  expect((await findActivityById(at.db, other.id, null, at.now))?.definition).toMatchObject({ number: 1 })
})
