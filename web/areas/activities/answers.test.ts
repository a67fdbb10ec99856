import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { subjectOf } from '../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../town/house.ts'
import { closeProject } from '../projects/index.ts'
import { announceOpenings, endEquality } from './activity/jobs.ts'
import { listActivities, openActivities } from './activity/listing-queries.ts'
import { search } from './activity/search-queries.ts'
import { deskOf } from './desk/needs.ts'
import { closeActivity } from './desk/publication-commands.ts'
import { askForExport } from './export/commands.ts'
import { type Asked, draftConversation, openConversation } from './open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house, {
    title: 'Answers of the house',
    question: 'What would you like to hear 100% of the time?',
    translations: { cy: { question: 'Beth hoffech ei glywed?' } },
  })
})
afterAll(() => house.close())

const reading = async (language: 'en' | 'cy' = 'en', person = null) => {
  const at = await house.acting()
  return { db: at.db, now: at.now, language, person }
}

describe('what activities say when the house asks', () => {
  test('what a subject is called and where it lives; a draft only to staff', async () => {
    const at = await house.acting()
    expect(await at.house.subject(subjectOf('activity', asked.id), await reading())).toMatchObject({
      title: 'Answers of the house',
      href: asked.path,
      public: true,
      within: `project:${asked.projectId}`,
    })
    const draft = await draftConversation(at, asked.projectId, { title: 'Not yet' })
    expect(await at.house.subject(subjectOf('activity', draft), await reading())).toBeUndefined()
    expect(await at.house.subject('activity:nonsense', await reading())).toBeUndefined()
  })

  test('the question stands on the pages of its project, in the reader’s language, while it is open', async () => {
    const at = await house.acting()
    const take = async (language: 'en' | 'cy') =>
      (await at.house.panels(subjectOf('project', asked.projectId), await reading(language))).find(
        ({ key }) => key === 'take-part',
      )
    expect((await take('en'))?.items).toMatchObject([
      { title: 'What would you like to hear 100% of the time?', href: asked.path },
    ])
    expect((await take('cy'))?.items[0]?.title).toBe('Beth hoffech ei glywed?')
    expect((await openActivities(at.db, {}, at.now, 50)).map(({ id }) => id)).toContain(asked.id)
    const wards = await at.db.selectFrom('areas').select(['id', 'slug']).where('kind', '=', 'ward').execute()
    const near = async (slug: string) =>
      (await openActivities(at.db, { wardId: wards.find((ward) => ward.slug === slug)!.id }, at.now, 50)).map(
        ({ title }) => title,
      )
    expect(await near('norbiton')).toContain('The old laundry on Quince Lane')
    expect(await near(wards.find(({ slug }) => slug !== 'norbiton')!.slug)).not.toContain(
      'The old laundry on Quince Lane',
    )
  })

  test('a project does not close over an open conversation', async () => {
    const at = await house.acting()
    const closing = await openConversation(house, { title: 'To be closed' })
    const refused = await closeProject(at, { projectId: closing.projectId, summary: 'Done.' })
    expect(refused).toMatchObject({
      refused: 'not-ready',
      obstacles: [{ sentence: 'Close “To be closed” first: people can still answer it' }],
    })
    await closeActivity(at, { activityId: closing.id, reason: 'Enough.' })
    expect(await closeProject(at, { projectId: closing.projectId, summary: 'Done.' })).toEqual({ closed: true })
  })

  test('search finds it by its words in both languages, and takes signs as signs', async () => {
    const { db, now } = await reading()
    const find = async (words: string, language: 'en' | 'cy' = 'en') =>
      (await search(db, words, { language, now, limit: 10 })).filter(({ href }) => href === asked.path)
    expect(await find('100% of')).toHaveLength(1)
    expect(await find('100_ of')).toHaveLength(0)
    expect((await find('hoffech', 'cy'))[0]?.words).toBe('Beth hoffech ei glywed?')
  })

  test('an officer’s own data: the files they asked for, told and forgotten', async () => {
    const account = await house.account('analyst')
    const at = await house.acting('kingston', { account, role: 'analyst' })
    await askForExport(at, asked, 'csv')
    const whom = { accountId: account, emailKey: null }
    expect((await at.house.personalData(whom, at.db)).map(({ heading }) => heading)).toContain(
      'Files of answers you asked for',
    )
    await at.house.forget(whom, at, 'They asked')
    expect((await at.house.personalData(whom, at.db)).map(({ heading }) => heading)).not.toContain(
      'Files of answers you asked for',
    )
  })
})

test('followers are told once that it opened, when it opens and not before', async () => {
  const at = await house.acting()
  const soon = await openConversation(house, { title: 'Soon', opensAt: new Date(at.now.getTime() + 24 * 3600_000) })
  const told = async () =>
    (
      await at.db
        .selectFrom('announcements')
        .selectAll()
        .where('unique_key', '=', `activity-opened:${soon.id}`)
        .execute()
    ).length
  await announceOpenings(at)
  expect(await told()).toBe(0)
  const then = { ...at, now: new Date(at.now.getTime() + 25 * 3600_000) }
  expect(await announceOpenings(then)).toBeGreaterThan(0)
  expect(await announceOpenings(then)).toBe(0)
  expect(await told()).toBe(1)
})

test('the desk names what closes soon and the piles that wait, to those who can do something about it', async () => {
  const at = await house.acting()
  await openConversation(house, { title: 'Closing soon', closesAt: new Date(at.now.getTime() + 3 * 24 * 3600_000) })
  const person = (role: string, scope = 'council') => ({
    id: newId(),
    name: 'A',
    language: 'en',
    ageBand: '18-plus',
    grants: [{ role, scope }],
    secondFactorAt: at.now,
    hasSecondFactor: true,
  })
  const titles = async (role: string, scope?: string) =>
    (await deskOf(at, person(role, scope))).map(({ title, action }) => `${title}: ${action}`)
  expect(await titles('project-officer')).toEqual(
    expect.arrayContaining(['Closing soon: See how it goes', 'Box at the corner shop: Key it again']),
  )
  expect(await titles('link-officer')).toEqual(['Box at the corner shop: Key it again'])
  expect(await titles('moderator')).toEqual([])
  expect(await titles('project-officer', `project:${asked.projectId}`)).toEqual([])
})

test('equality answers end once, as long after the close as the council’s rule says', async () => {
  const at = await house.acting()
  const years = { ...at, now: new Date(at.now.getTime() + 3 * 365 * 24 * 3600_000) }
  expect(await endEquality(at)).toBe(0)
  expect(await endEquality(years)).toBeGreaterThan(0)
  for (let i = 0; i < 5; i++) await endEquality(years)
  expect(await endEquality(years)).toBe(0)
})

test('lists: those who may see drafts see them, the others do not', async () => {
  const at = await house.acting()
  await draftConversation(at, asked.projectId, { title: 'Draft in the list' })
  expect((await listActivities(at.db, asked.projectId, null, at.now)).map(({ title }) => title)).not.toContain(
    'Draft in the list',
  )
  const officer = {
    id: newId(),
    name: 'A',
    language: 'en',
    ageBand: '18-plus',
    grants: [{ role: 'project-officer', scope: 'council' }],
    secondFactorAt: at.now,
    hasSecondFactor: true,
  }
  expect((await listActivities(at.db, asked.projectId, officer, at.now)).map(({ title }) => title)).toContain(
    'Draft in the list',
  )
})

test('what people said is read fifty at a time, newest first, and the public pages speak Welsh', async () => {
  const visitor = await house.browser()
  const { db } = await house.council()
  const ids = await db
    .selectFrom('voices')
    .innerJoin('activities', 'activities.id', 'voices.activity_id')
    .select('voices.id')
    .where('activities.slug', '=', 'what-would-make-norbiton-better')
    .execute()
  await db
    .deleteFrom('voice_waits')
    .where(
      'voice_id',
      'in',
      ids.map(({ id }) => id),
    )
    .execute()
  await db
    .deleteFrom('voice_publications')
    .where(
      'voice_id',
      'in',
      ids.map(({ id }) => id),
    )
    .execute()
  const rows = await db
    .selectFrom('voices')
    .select(['id', 'subject', 'project_id', 'given_at'])
    .where(
      'id',
      'in',
      ids.map(({ id }) => id),
    )
    .limit(60)
    .execute()
  await db
    .insertInto('voice_publications')
    .values(rows.map(({ id, ...row }) => ({ voice_id: id, ...row, at: house.clock.now })))
    .execute()
  const path = '/projects/one-norbiton/what-would-make-norbiton-better'
  const first = await visitor.visit(`${path}/answers`)
  expect(first.html.match(/class="fm-quote"/g)).toHaveLength(50)
  const next = /href="([^"]+\?after=[^"]+)"/.exec(first.html)![1]!
  expect((await visitor.visit(next)).html.match(/class="fm-quote"/g)).toHaveLength(10)
  expect((await visitor.visit(`${path}/answers?after=nonsense`)).status).toBe(200)
  const welsh = await visitor.visit(`${path}?lang=cy`)
  expect(welsh.text).toContain('Beth fyddai’n gwneud Norbiton yn lle gwell i fyw ynddo?')
  expect(welsh.text).toContain('Mae hwn wedi cau')
})
