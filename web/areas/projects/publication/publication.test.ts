import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import {
  addUnknown,
  answerUnknown,
  closeProject,
  createProject,
  findPreview,
  findProject,
  listProjects,
  makePreview,
  pauseProject,
  projectDetail,
  publishProject,
  resumeProject,
  saveBrief,
  scheduleProject,
  setLevel,
  withdrawPreview,
} from '../index.ts'
import { publishedProject, wholeProject } from '../whole-project.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('publishing', () => {
  test('is refused until all that R04 asks is there, each missing thing named with where it is mended', async () => {
    const at = await house.acting()
    const made = await createProject(at, { title: 'Bare' })
    const id = 'projectId' in made ? made.projectId : ''
    const refused = await publishProject(at, { projectId: id })
    if (!('obstacles' in refused)) throw new Error('it was published')
    expect(refused.obstacles.map(({ sentence }) => sentence)).toEqual([
      'Say what it is for',
      'Say what can change and what cannot',
      'Say who decides, and by when',
      'Choose how much say people have',
      'Say whom people can ask',
      'Add a document, or say why there is none',
      'Say what nobody knows yet, or why everything is known',
      'Add at least one stage',
    ])
    for (const { href } of refused.obstacles) expect(href).toMatch(`/desk/projects/${id}/`)
    expect(await findProject(at.db, { id }, null, at.now)).toBeUndefined()
  })

  test('R04: a project without what can and cannot change is not published', async () => {
    const at = await house.acting()
    const id = await wholeProject(at, 'No influence')
    const { version } = (await findProject(at.db, { id }, (await staff()).person, at.now))!
    expect(await saveBrief(at, { projectId: id, version, fields: { cannotChange: '' } })).toEqual({
      saved: version + 1,
    })
    const refused = await publishProject(at, { projectId: id })
    expect(refused).toMatchObject({
      refused: 'not-ready',
      obstacles: [{ sentence: 'Say what can change and what cannot' }],
    })
  })

  test('makes it public, tells followers, and is done once', async () => {
    const at = await house.acting()
    const id = await publishedProject(house, 'Rain gardens on Acre Road')
    const project = await findProject(at.db, { slug: 'rain-gardens-on-acre-road' }, null, at.now)
    expect(project).toMatchObject({ id, state: 'live', level: 'collaborate', form: 'co-produce' })
    expect(await publishProject(at, { projectId: id })).toEqual({ refused: 'already-published' })
    const { projects } = await listProjects(at.db, { state: 'live' }, at.now)
    expect(projects.map((p) => p.id)).toContain(id)
    expect(projects.find((p) => p.id === id)?.stage).toMatchObject({ name: 'Ask', step: 'listen' })
    const news = await at.db
      .selectFrom('announcements')
      .select(['kind', 'path'])
      .where('subject', '=', `project:${id}`)
      .execute()
    expect(news).toEqual([{ kind: 'project-published', path: '/projects/rain-gardens-on-acre-road' }])
  })

  test('at a set time happens by itself; what lacks something by then stays a draft and says why', async () => {
    const at = await house.acting()
    const [ready, spoiled] = [await wholeProject(at, 'On time'), await wholeProject(at, 'Spoiled')]
    const publishAt = new Date(at.now.getTime() + 3600_000)
    expect(await scheduleProject(at, { projectId: ready, publishAt: at.now })).toEqual({ refused: 'time-past' })
    expect(await scheduleProject(at, { projectId: ready, publishAt })).toEqual({ scheduled: true })
    await scheduleProject(at, { projectId: spoiled, publishAt })
    await at.db.updateTable('projects').set({ purpose: '' }).where('id', '=', spoiled).execute()
    const run = async () => {
      const { publishScheduled } = await import('./schedule.ts')
      return publishScheduled.run({ ...(await house.acting()), id: '', data: {}, attempt: 1, progress: async () => {} })
    }
    expect(await run()).toEqual({ published: 0 })
    house.clock.now = new Date(publishAt.getTime() + 1000)
    expect(await run()).toEqual({ published: 1 })
    expect(await findProject(at.db, { id: ready }, null, at.now)).toMatchObject({ state: 'live' })
    expect(await findProject(at.db, { id: spoiled }, null, at.now)).toBeUndefined()
    const failed = await at.db
      .selectFrom('project_schedules')
      .select('failed_why')
      .where('project_id', '=', spoiled)
      .executeTakeFirst()
    expect(failed?.failed_why).toBe('Say what it is for')
    expect(await run()).toEqual({ published: 0 })
  })
})

test('pausing, resuming and closing are public, with a reason', async () => {
  const id = await publishedProject(house, 'Stop and go')
  const at = await later()
  expect(await pauseProject(at, { projectId: id, reason: '' })).toEqual({ refused: 'reason-missing' })
  expect(await pauseProject(at, { projectId: id, reason: 'The river is high.' })).toEqual({ paused: true })
  expect(await pauseProject(at, { projectId: id, reason: 'Again' })).toEqual({ refused: 'already-paused' })
  expect((await findProject(at.db, { id }, null, at.now))?.state).toBe('paused')
  expect(await resumeProject(await later(), { projectId: id })).toEqual({ resumed: true })
  expect(await resumeProject(at, { projectId: id })).toEqual({ refused: 'not-paused' })
  expect(await closeProject(at, { projectId: id, summary: '' })).toEqual({ refused: 'summary-missing' })
  expect(await closeProject(await later(), { projectId: id, summary: 'Six beds were planted.' })).toEqual({
    closed: true,
  })
  expect(await closeProject(at, { projectId: id, summary: 'Again' })).toEqual({ refused: 'already-closed' })
  const detail = await projectDetail(at.db, id, at.now)
  expect(detail.pauses).toMatchObject([{ reason: 'The river is high.' }])
  expect(detail.closure?.summary).toBe('Six beds were planted.')
  const told = await at.db
    .selectFrom('announcements')
    .select('kind')
    .where('subject', '=', `project:${id}`)
    .orderBy('at')
    .execute()
  expect(told.map(({ kind }) => kind)).toEqual([
    'project-published',
    'project-paused',
    'project-resumed',
    'project-closed',
  ])
})

test('R37: a change from co-produce to consult is public, with its reason', async () => {
  const id = await publishedProject(house, 'Less say')
  const at = await later()
  expect(await setLevel(at, { projectId: id, level: 'consult', form: 'co-produce', reason: 'x' })).toEqual({
    refused: 'form-needs-collaborate',
  })
  expect(await setLevel(at, { projectId: id, level: 'consult' })).toEqual({ refused: 'reason-missing' })
  expect(await setLevel(at, { projectId: id, level: 'consult', reason: 'The law gives us ten days.' })).toEqual({
    set: true,
  })
  const { levelChanges } = await projectDetail(at.db, id, at.now)
  expect(levelChanges.at(-1)).toMatchObject({
    fromLevel: 'collaborate',
    toLevel: 'consult',
    fromForm: 'co-produce',
    toForm: null,
    reason: 'The law gives us ten days.',
  })
  const entry = await at.db
    .selectFrom('record_entries')
    .select('public')
    .where('subject', '=', `project:${id}`)
    .where('deed', '=', 'project.level-set')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  expect(entry?.public).toMatchObject({
    from_level: 'collaborate',
    to_level: 'consult',
    reason: 'The law gives us ten days.',
  })
})

test('R49: closing an unknown records its answer, and the last one needs a reason why nothing else is unknown', async () => {
  const at = await house.acting()
  const id = await publishedProject(house, 'Unknowns')
  const { unknowns } = await projectDetail(at.db, id, at.now)
  const last = unknowns[0]!.id
  expect(await answerUnknown(at, { projectId: id, unknownId: last, answer: 'The school.' })).toEqual({
    refused: 'last-one-needs-reason',
  })
  await addUnknown(at, { projectId: id, question: 'Will there be frogs?' })
  expect(await answerUnknown(at, { projectId: id, unknownId: last, answer: 'The school.' })).toEqual({ answered: true })
  expect(await answerUnknown(at, { projectId: id, unknownId: last, answer: 'Twice' })).toEqual({
    refused: 'already-answered',
  })
  expect((await projectDetail(at.db, id, at.now)).unknowns).toMatchObject([
    { question: 'Will there be frogs?', answer: null },
    { answer: 'The school.' },
  ])
})

test('two officers editing at once: the second sees both texts and loses nothing', async () => {
  const at = await house.acting()
  const id = await wholeProject(at, 'Two pens')
  const { version } = (await findProject(at.db, { id }, (await staff()).person, at.now))!
  expect(await saveBrief(at, { projectId: id, version, fields: { purpose: 'The first officer wrote this.' } })).toEqual(
    { saved: version + 1 },
  )
  expect(await saveBrief(at, { projectId: id, version, fields: { decider: 'Another field does not clash' } })).toEqual({
    saved: version + 2,
  })
  const clash = await saveBrief(at, { projectId: id, version, fields: { purpose: 'The second officer wrote that.' } })
  expect(clash).toEqual({
    refused: 'changed-meanwhile',
    theirs: { purpose: 'The first officer wrote this.' },
    version: version + 2,
  })
  expect(await saveBrief(at, { projectId: id, version: version + 2, fields: { purpose: 'Both, agreed.' } })).toEqual({
    saved: version + 3,
  })
  const kept = await at.db.selectFrom('project_brief_versions').select('version').where('project_id', '=', id).execute()
  expect(kept.length).toBeGreaterThanOrEqual(3)
})

test('a preview works until it expires or is withdrawn, and its name on the desk does not open it', async () => {
  const at = await house.acting()
  const id = await wholeProject(at, 'Peep')
  const made = await makePreview(at, { projectId: id, days: 1 })
  if (!('token' in made)) throw new Error('no preview')
  expect((await findPreview(at.db, made.token, at.now))?.project.title).toBe('Peep')
  const { listPreviews } = await import('./previews.ts')
  const [link] = await listPreviews(at.db, id)
  expect(await findPreview(at.db, link!.name, at.now)).toBeUndefined()
  expect(await findPreview(at.db, made.token, new Date(at.now.getTime() + 86_400_001))).toBeUndefined()
  await withdrawPreview(at, { projectId: id, preview: link!.name })
  expect(await findPreview(at.db, made.token, at.now)).toBeUndefined()
})

async function later() {
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  return house.acting()
}

async function staff() {
  const { findPerson } = await import('../../../platform/session.ts')
  const browser = await house.browser('project-officer')
  const { db } = await house.council()
  return { person: await findPerson(db, browser.cookies.get('folkmoot_session')!, house.clock.now) }
}
