import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { addStage, addUnknown, createProject } from '../../projects/index.ts'
import { publishedProject } from '../../projects/whole-project.test-support.ts'
import { findActivityById } from '../activity/queries.ts'
import { conversation } from '../kinds/conversation/conversation.ts'
import { fresh } from '../kinds/conversation/definition.ts'
import { conversation as face } from '../kinds/conversation/face.tsx'
import {
  type Asked,
  conversationInput,
  draftConversation,
  openConversation,
} from '../open-conversation.test-support.ts'
import { saveActivity } from './commands.ts'
import { publishActivity } from './publication-commands.ts'
import { freshTyped, typedFrom } from './read.ts'
import { readMoment } from './rules.ts'

let house: TestHouse
let officer: Browser
let projectId: string
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
  projectId = await publishedProject(house, 'A green street')
})
afterAll(() => house.close())

const well = () => ({
  ...freshTyped(sort, house.clock.now),
  title: 'Trees',
  question: 'What would make our street greener?',
})
const sort = { kind: conversation, face }
const newPath = () => `/desk/projects/${projectId}/activities/new/conversation`
const recorded = async (deed: string) =>
  (await (await house.council()).db.selectFrom('record_entries').selectAll().where('deed', '=', deed).execute()).length

test('several run side by side in one stage of the project, and its timeline shows them there', async () => {
  const at = await house.acting()
  const project = await publishedProject(house, 'A street in stages')
  const stage = await addStage(at, { projectId: project, step: 'listen', name: 'We listen', startsOn: '2026-01-05' })
  const elsewhere = await addStage(at, { projectId, step: 'listen', name: 'Elsewhere', startsOn: '2026-01-05' })
  if ('refused' in stage || 'refused' in elsewhere) throw new Error('no stage')
  const path = `/desk/projects/${project}/activities/new/conversation`
  expect((await officer.visit(path)).text).toContain('We listen')
  for (const title of ['Benches', 'Lamps']) {
    const made = await officer.submit(path, { ...well(), title, stage: stage.stageId })
    await officer.submit(`${made.url}/publication`)
  }
  const timeline = await (await house.browser()).visit('/projects/a-street-in-stages')
  expect(timeline.text).toMatch(/What happens at each stage.*We listen.*(Benches.*Lamps|Lamps.*Benches)/s)
  const strange = await officer.submit(path, { ...well(), stage: elsewhere.stageId })
  expect([strange.status, strange.text.includes('Choose a stage of this project')]).toEqual([422, true])
})

describe('an officer makes a conversation', () => {
  test('draft, more questions, Welsh, preview, publish, close; each step recorded', async () => {
    const choosing = await officer.visit(`/desk/projects/${projectId}/activities/new`)
    expect(choosing.html).toContain(newPath())
    expect((await officer.visit(newPath())).text).toContain('Start: conversation')
    const made = await officer.submit(newPath(), well())
    expect(made.text).toContain('saved as a draft')
    const desk = made.url
    expect(
      (await officer.submit(`${desk}/prompts`, { question: 'What do you miss here?', how: 'own-words' })).text,
    ).toContain('What do you miss here?')
    const activity =
      (await findActivityById((await house.council()).db, desk.split('/')[3]!, null, house.clock.now)) ?? undefined
    expect(activity).toBeUndefined()
    const welsh = await officer.visit(`${desk}/welsh`)
    const version = /name="version" value="(\d+)"/.exec(welsh.html)![1]!
    await officer.submit(`${desk}/welsh`, {
      version,
      title: 'Coed',
      question: 'Beth fyddai’n gwneud ein stryd yn wyrddach?',
      'prompt-1': 'Beth ydych yn ei golli?',
    })
    const preview = await officer.visit(`${desk}/preview?in=cy`)
    expect(preview.text).toContain('Beth fyddai’n gwneud ein stryd yn wyrddach?')
    expect(preview.text).toContain('Beth ydych yn ei golli?')
    const published = await officer.submit(`${desk}/publication`)
    expect(published.text).toContain('The conversation is published.')
    expect((await (await house.browser()).visit('/projects/a-green-street/trees')).text).toContain(
      'What would make our street greener?',
    )
    expect((await officer.send(`${desk}/publication`)).text).toContain('This is published already')
    const unsaid = await officer.send(`${desk}/closure`, { reason: ' ' })
    expect(unsaid.status).toBe(422)
    expect(unsaid.text).toContain('Say why. People will read it')
    expect((await officer.submit(`${desk}/closure`, { reason: 'Enough was said.' })).text).toContain(
      'The conversation is closed.',
    )
    expect((await officer.send(`${desk}/closure`, { reason: 'Again' })).text).toContain('This is closed')
    for (const deed of [
      'activity.created',
      'activity.prompt-added',
      'activity.translated',
      'activity.published',
      'activity.closed',
    ])
      expect(await recorded(deed), deed).toBeGreaterThan(0)
  })

  test.each([
    ['no title', { title: '' }, 'Enter a title', '#title'],
    ['a title like a novel', { title: 'x'.repeat(121) }, 'Make the title shorter', '#title'],
    ['no question', { question: '' }, 'Enter the question', '#question'],
    [
      'a closed question',
      { question: 'Should we plant trees?' },
      'an open conversation has no closed questions',
      '#question',
    ],
    [
      'a question with choices',
      { question: 'What do you want?\n- trees\n- benches' },
      'an open conversation has no closed questions',
      '#question',
    ],
    ['long help', { help: 'x'.repeat(2001) }, 'It can have 2,000 characters', '#help'],
    ['a day that is none', { 'closes-day': '31', 'closes-month': '2' }, 'Enter a real day', '#closes-day'],
    ['a month that is none', { 'closes-month': 'June' }, 'Enter a real day', '#closes-day'],
    ['a time that is none', { 'closes-time': 'teatime' }, 'Enter a time', '#closes-day'],
    ['a past close', { 'closes-year': '2020' }, 'It must close after it opens', '#closes-day'],
  ])('%s is refused and everything kept', async (_, change, sentence, href) => {
    const typed = { ...well(), help: 'Kept help', ...change }
    const page = await officer.send(newPath(), typed)
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain(`href="${href}"`)
    if (!('help' in change)) expect(page.text).toContain('Kept help')
  })
})

describe('no closed questions', () => {
  test('adding one to an open conversation is refused with the reason, by whatever route', async () => {
    const open = await openConversation(house)
    const path = `/desk/activities/${open.id}/prompts`
    const refused = await officer.send(path, { question: 'What next?', how: 'choose-one', options: 'trees\nbenches' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('An open conversation has no closed questions')
    expect(refused.text).toContain('trees benches')
    for (const sneaked of [
      { question: 'What next?', how: 'scale' },
      { question: 'What next?', options: ['trees', 'benches'] },
      { question: 'What next?', how: 'own-words', 'option-1': 'trees' },
      { question: 'What next?', how: 'own-words', choices: 'trees' },
      { question: 'Do you like trees?', how: 'own-words' },
      { question: '', how: 'own-words' },
    ])
      expect((await officer.send(path, sneaked)).status, JSON.stringify(sneaked)).toBe(422)
    const at = await house.acting()
    for (const definition of [
      { ...fresh, prompts: [{ key: 'prompt-1', question: 'What?', cy: '', type: 'choice' }] },
      { ...fresh, options: ['a'] },
      'nonsense',
    ])
      expect(
        await saveActivity(at, {
          activityId: open.id,
          version: open.version,
          ...conversationInput(at.now),
          definition,
        }),
      ).toHaveProperty('refused')
    const after = (await findActivityById(at.db, open.id, null, at.now))!
    expect(after.definition).toEqual(open.definition)
  })
})

describe('a conversation says what is not decided yet', () => {
  test('without a known unknown or a reason it is not published; with one it is', async () => {
    const at = await house.acting()
    const bare = await createProject(at, { title: 'All is known' })
    if ('refused' in bare) throw new Error('no project')
    const activityId = await draftConversation(at, bare.projectId)
    const refused = await publishActivity(at, { activityId })
    expect(refused).toMatchObject({ refused: 'not-ready' })
    const page = await officer.send(`/desk/activities/${activityId}/publication`)
    expect(page.status).toBe(422)
    expect(page.text).toContain('Say what nobody knows yet, or why everything is known')
    expect(page.html).toContain(`/desk/projects/${bare.projectId}/unknowns`)
    await addUnknown(at, { projectId: bare.projectId, question: 'Who waters it?' })
    // Two officers in the same moment: one publishes it, the other is told.
    const both = await Promise.all([publishActivity(at, { activityId }), publishActivity(at, { activityId })])
    expect(both).toContainEqual({ published: true })
    expect(both).toContainEqual({ refused: 'already-published' })
  })
})

describe('changing what people answer', () => {
  let open: Asked
  beforeAll(async () => {
    open = await openConversation(house)
  })
  const typed = (change = {}) => ({ ...typedFrom(sort, { ...open }), version: String(open.version), ...change })
  const edit = () => `/desk/activities/${open.id}/edit`

  test('one called “Documents” leaves the address of the project’s documents alone', async () => {
    const made = await officer.submit(newPath(), { ...well(), title: 'Documents' })
    const { db } = await house.council()
    const { slug, id } = await db
      .selectFrom('activities')
      .select(['slug', 'id'])
      .where('project_id', '=', projectId)
      .where('title', '=', 'Documents')
      .executeTakeFirstOrThrow()
    expect(slug).toBe('documents-conversation')
    expect(made.url).toContain(id)
    const { slug: project } = await db
      .selectFrom('projects')
      .select('slug')
      .where('id', '=', projectId)
      .executeTakeFirstOrThrow()
    expect((await officer.visit(`/projects/${project}/${slug}`)).text).toContain('What would make our street greener?')
    expect((await officer.visit(`/projects/${project}/documents/answers`)).status).toBe(404)
  })

  test('two officers at once: the second is told, keeps what was typed, and may still save', async () => {
    const other = await house.browser('project-officer')
    expect((await officer.submit(edit(), typed({ title: 'Officer one' }))).text).toContain('Your changes are saved')
    const second = await other.send(edit(), typed({ title: 'Officer two' }))
    expect(second.status).toBe(422)
    expect(second.text).toContain('Somebody else changed this while you were writing')
    expect(second.html).toContain('value="Officer two"')
    const version = /name="version" value="(\d+)"/.exec(second.html)![1]!
    expect((await other.submit(edit(), typed({ title: 'Officer two', version }))).text).toContain('Officer two')
  })
  test('the question stays once somebody has answered it; the end may move', async () => {
    const fixed = await openConversation(house)
    const browser = await house.browser()
    expect((await browser.send(`${fixed.path}/check`, { answer: 'Trees', publish: 'no', contact: 'no' })).status).toBe(
      303,
    )
    const form = { ...typedFrom(sort, fixed), version: String(fixed.version) }
    const path = `/desk/activities/${fixed.id}/edit`
    for (const change of [
      { question: 'What would make our street quieter?' },
      { skills: '' },
      { 'priorities-label': 'What first?' },
    ]) {
      const page = await officer.send(path, { ...form, ...change })
      expect(page.status, JSON.stringify(change)).toBe(422)
      expect(page.text).toContain('People have answered this already')
    }
    expect(
      (await officer.send(`/desk/activities/${fixed.id}/prompts`, { question: 'What else?', how: 'own-words' })).text,
    ).toContain('People have answered this already')
    expect(
      (await officer.submit(path, { ...form, 'closes-year': String(Number(form['closes-year']) + 1) })).text,
    ).toContain('Your changes are saved')
    const opened = await officer.send(path, { ...form, version: String(fixed.version + 1), 'opens-year': '2020' })
    expect(opened.text).toContain('It is open already')
  })
})

describe('who may', () => {
  test('only those who edit in that project; the others find nothing here', async () => {
    const draft = await draftConversation(await house.acting(), projectId, { title: 'Hidden' })
    const elsewhere = await house.account('project-officer', 'kingston', 'project:01900000-0000-7000-8000-000000000000')
    const scoped = await house.browser({ account: elsewhere })
    const own = await house.browser({
      account: await house.account('project-officer', 'kingston', `project:${projectId}`),
    })
    for (const [who, browser] of [
      ['moderator', await house.browser('moderator')],
      ['another project', scoped],
      ['auditor', await house.browser('auditor')],
    ] as const)
      for (const path of [
        `/desk/activities/${draft}/edit`,
        `/desk/activities/${draft}/prompts`,
        `/desk/activities/${draft}/welsh`,
        newPath(),
      ])
        expect((await browser.visit(path)).status, `${who} ${path}`).toBe(404)
    expect((await own.visit(`/desk/activities/${draft}/edit`)).status).toBe(200)
    expect((await (await house.browser('moderator')).visit(`/desk/activities/${draft}`)).status).toBe(200)
    expect((await scoped.visit(`/desk/activities/${draft}`)).status).toBe(404)
    expect((await (await house.browser('link-officer')).visit(`/desk/activities/${draft}`)).status).toBe(404)
    expect((await (await house.browser()).visit(`/desk/activities/${draft}`)).location).toMatch(/^\/sign-in/)
    expect((await (await house.browser('resident')).visit(`/desk/activities/${draft}`)).status).toBe(404)
    expect((await (await house.browser('project-officer', 'barnet')).visit(`/desk/activities/${draft}`)).status).toBe(
      404,
    )
    expect((await officer.visit('/desk/activities/not-an-id')).status).toBe(404)
  })
})

test('days and times are read as people write them', () => {
  expect(readMoment('1', '7', '2026', '5pm')).toEqual(new Date('2026-07-01T16:00:00Z'))
  expect(readMoment('1', '12', '2026', '9.30')).toEqual(new Date('2026-12-01T09:30:00Z'))
  expect(readMoment('01', '07', '2026', '12am')).toEqual(new Date('2026-06-30T23:00:00Z'))
  expect(readMoment('', '', '', '')).toBeNull()
  expect(readMoment('30', '2', '2026', '9am')).toBe('not-a-day')
  expect(readMoment('1', '1', '26', '9am')).toBe('not-a-day')
  expect(readMoment('1', '1', '2026', '25:00')).toBe('not-a-time')
  expect(readMoment('1', '1', '2026', '13pm')).toBe('not-a-time')
})
