import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { closeProject } from '../../projects/index.ts'
import { publishedProject, wholeProject } from '../../projects/whole-project.test-support.ts'
import { listAnnouncements } from '../../publishing/index.ts'
import { createTheme, eraseVoice, mergeThemes } from '../../voices/index.ts'
import { answer, fields, heardProject } from '../heard-project.test-support.ts'
import {
  coverage,
  publishDecision,
  publishOutcome,
  recentChanges,
  respond,
  saidDid,
  saveDecision,
  saveOutcome,
} from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const today = () => dayOf(house.clock.now)
async function decide(projectId: string, more: object = {}) {
  const made = await saveDecision(await house.acting(), { projectId, decidedOn: today(), ...fields(more) })
  if (!('decisionId' in made)) throw new Error(JSON.stringify(made))
  return made
}

describe('what stands in the way of publishing a decision', () => {
  test('every theme needs an answer: the refusal names those that have none', async () => {
    const { projectId, themes } = await heardProject(house, 'Unanswered', [
      { words: 'More light on the path please', themes: ['Light', 'Paths'] },
    ])
    const at = await house.acting()
    const { decisionId } = await decide(projectId)
    expect(await publishDecision(at, decisionId)).toMatchObject({
      refused: 'unanswered',
      themes: expect.arrayContaining([
        { id: themes['Light'], name: 'Light' },
        { id: themes['Paths'], name: 'Paths' },
      ]),
    })
    await respond(at, { decisionId, themeId: themes['Light']!, ...answer() })
    expect(await publishDecision(at, decisionId)).toEqual({
      refused: 'unanswered',
      themes: [{ id: themes['Paths'], name: 'Paths' }],
    })
    await respond(at, {
      decisionId,
      themeId: themes['Paths']!,
      ...answer({ used: false, notUsedWhy: 'Another team mends paths.', response: 'out-of-scope' }),
    })
    expect(await publishDecision(at, decisionId)).toEqual({ published: true })
    expect(await publishDecision(at, decisionId)).toEqual({ refused: 'already-published' })
  })
  test('a day ahead, a project that nobody can see, voices without any theme, and one that is not there', async () => {
    const at = await house.acting()
    const future = await decide(await publishedProject(house, 'Not yet'), { decidedOn: addDays(today(), 3) })
    expect(await publishDecision(at, future.decisionId)).toEqual({ refused: 'decided-in-future' })
    const hidden = await decide(await wholeProject(at, 'Hidden'))
    expect(await publishDecision(at, hidden.decisionId)).toEqual({ refused: 'project-not-published' })
    const { projectId } = await heardProject(house, 'Not grouped', [{ words: 'A bench by the pond would be good' }])
    const loose = await decide(projectId)
    expect(await publishDecision(at, loose.decisionId)).toEqual({ refused: 'no-themes' })
    expect(await publishDecision(at, crypto.randomUUID())).toEqual({ refused: 'not-found' })
    expect(await publishDecision(at, "1'; drop table decisions")).toEqual({ refused: 'not-found' })
  })
  test('two who publish at once publish once', async () => {
    const { projectId, themes } = await heardProject(house, 'Twice', [
      { words: 'One bench is one bench too few', themes: ['Benches'] },
    ])
    const at = await house.acting()
    const { decisionId } = await decide(projectId)
    await respond(at, { decisionId, themeId: themes['Benches']!, ...answer() })
    const both = await Promise.all([publishDecision(at, decisionId), publishDecision(at, decisionId)])
    expect(both).toContainEqual({ published: true })
    expect(both).toContainEqual({ refused: 'already-published' })
    const jobs = await at.db
      .selectFrom('jobs')
      .select('id')
      .where('kind', '=', 'tell-voices')
      .where('unique_key', 'like', `%${decisionId}%`)
      .execute()
    expect(jobs).toHaveLength(1)
  })
})

test('a theme without an answer keeps a project from closing, and the sentence names it', async () => {
  const { projectId, themes } = await heardProject(house, 'Closing', [
    { words: 'We need a crossing at the school', themes: ['Crossings'] },
  ])
  const at = await house.acting()
  const close = () => closeProject(at, { projectId, summary: 'We are done.' })
  expect(await close()).toMatchObject({
    refused: 'not-ready',
    obstacles: [{ sentence: expect.stringContaining('“Crossings”'), href: `/desk/projects/${projectId}/decisions` }],
  })
  const { decisionId } = await decide(projectId)
  await respond(at, { decisionId, themeId: themes['Crossings']!, ...answer() })
  // A draft is no answer: nobody was told.
  expect(await close()).toMatchObject({ refused: 'not-ready' })
  await publishDecision(at, decisionId)
  expect(await close()).toEqual({ closed: true })
})

test('a theme that a published decision answers is not merged away; one of a draft is, and its answer goes', async () => {
  const { projectId, themes } = await heardProject(house, 'Merging', [
    { words: 'Trees give shade in summer', themes: ['Trees', 'Shade', 'Green'] },
  ])
  const at = await house.acting()
  const { decisionId } = await decide(projectId)
  for (const name of ['Trees', 'Shade', 'Green']) await respond(at, { decisionId, themeId: themes[name]!, ...answer() })
  expect(await mergeThemes(at, { from: themes['Shade']!, into: themes['Trees']! })).toEqual({ merged: true })
  expect(await publishDecision(at, decisionId)).toEqual({ published: true })
  expect((await saidDid(at.db, projectId, 'en')).map(({ theme }) => theme).toSorted()).toEqual(['Green', 'Trees'])
  expect(await mergeThemes(at, { from: themes['Green']!, into: themes['Trees']! })).toMatchObject({
    blocked: [{ sentence: expect.stringContaining('cannot be merged') }],
  })
})

test('a published decision is not changed; a draft is, and two at once lose nothing', async () => {
  const { projectId, themes } = await heardProject(house, 'Changing', [
    { words: 'Bins that are emptied more often', themes: ['Bins'] },
  ])
  const at = await house.acting()
  const { decisionId } = await decide(projectId)
  const change = (version: number, title: string) =>
    saveDecision(at, { projectId, decidedOn: today(), ...fields({ title }), change: { decisionId, version } })
  expect(await change(1, 'First')).toMatchObject({ decisionId })
  expect(await change(1, 'Second')).toEqual({ refused: 'changed-meanwhile' })
  expect(await change(2, 'Second')).toMatchObject({ decisionId })
  await respond(at, { decisionId, themeId: themes['Bins']!, ...answer() })
  await publishDecision(at, decisionId)
  expect(await change(3, 'Third')).toEqual({ refused: 'published' })
  expect(await respond(at, { decisionId, themeId: themes['Bins']!, ...answer({ response: 'cannot' }) })).toEqual({
    refused: 'published',
  })
})

test('a second decision need not answer again what the first answered, but must answer what came after', async () => {
  const { projectId, themes } = await heardProject(house, 'Twofold', [
    { words: 'Somewhere to sit on the hill', themes: ['Seats'] },
  ])
  const at = await house.acting()
  const first = await decide(projectId)
  await respond(at, { decisionId: first.decisionId, themeId: themes['Seats']!, ...answer() })
  await publishDecision(at, first.decisionId)
  const second = await decide(projectId)
  expect(second.slug).not.toBe(first.slug)
  expect(second.slug).toMatch(/^what-we-will-do-\d+$/)
  const made = await createTheme(at, { subject: `project:${projectId}`, projectId, name: 'Later', description: '' })
  expect(await publishDecision(at, second.decisionId)).toMatchObject({
    refused: 'unanswered',
    themes: [{ name: 'Later' }],
  })
  await respond(at, { decisionId: second.decisionId, themeId: (made as { created: string }).created, ...answer() })
  expect(await publishDecision(at, second.decisionId)).toEqual({ published: true })
  expect(await coverage(at.db, second.decisionId)).toMatchObject({ received: 1, used: 0, elsewhere: 1, unanswered: 0 })
})

test('publishing tells followers, and everyone who asked, once, by the way they chose', async () => {
  const { projectId, themes, voices } = await heardProject(house, 'Telling', [
    {
      words: 'The library should open on Sundays',
      themes: ['Library'],
      contact: { way: 'email', address: 'reader@test.example' },
    },
    {
      words: 'Dylai’r llyfrgell agor ar ddydd Sul',
      themes: ['Library'],
      language: 'cy',
      contact: { way: 'email', address: 'darllenydd@test.example' },
    },
    {
      words: 'I like the library as it is, thank you',
      themes: ['Library'],
      channel: 'paper',
      contact: { way: 'post', address: '1 High Street\nKT1 1AA' },
    },
    { words: 'Something else altogether, about boats', contact: { way: 'email', address: 'boats@test.example' } },
    { words: 'The library is my second home in winter', themes: ['Library'] },
    {
      words: 'Please leave me out of this',
      themes: ['Library'],
      contact: { way: 'email', address: 'gone@test.example' },
    },
  ])
  const at = await house.acting()
  await eraseVoice(at, voices[5]!.id, 'asked')
  const { decisionId, slug } = await decide(projectId)
  await respond(at, {
    decisionId,
    themeId: themes['Library']!,
    ...answer({ reason: 'It opens at ten.', translations: { cy: { reason: 'Mae’n agor am ddeg.' } } }),
  })
  await publishDecision(at, decisionId)
  await house.runJobs()
  const letters = (await house.letters()).filter(
    ({ template, text }) => template === 'told' && text.includes(`/decisions/${slug}`),
  )
  expect(letters.map(({ to }) => to).toSorted()).toEqual([
    'boats@test.example',
    'darllenydd@test.example',
    'reader@test.example',
  ])
  const to = (address: string) => letters.find((letter) => letter.to === address)!.text
  expect(to('reader@test.example')).toContain(
    'one of 4 people who spoke about “Library”.\nWe will do it: It opens at ten.',
  )
  expect(to('darllenydd@test.example')).toContain('Byddwn yn ei wneud: Mae’n agor am ddeg.')
  expect(to('boats@test.example')).toContain('not under one of the themes')
  const news = await listAnnouncements(at.db, `project:${projectId}`, house.clock.now, { limit: 5 })
  expect(news).toContainEqual(expect.objectContaining({ kind: 'decision-published', path: `/decisions/${slug}` }))
  const notices = await at.db.selectFrom('notices').select('way').where('step', '=', `decision:${decisionId}`).execute()
  expect(notices.map(({ way }) => way).toSorted()).toEqual(['email', 'email', 'email', 'post'])
})

test('what changed is published with its day and evidence, and told to those under its themes alone', async () => {
  const { projectId, themes } = await heardProject(house, 'Changed', [
    {
      words: 'The lamp by the bridge is broken',
      themes: ['Lamps'],
      contact: { way: 'email', address: 'lamp@test.example' },
    },
    {
      words: 'Too many boats on the river now',
      themes: ['Boats'],
      contact: { way: 'email', address: 'boat@test.example' },
    },
  ])
  const at = await house.acting()
  const { decisionId } = await decide(projectId)
  for (const id of Object.values(themes)) await respond(at, { decisionId, themeId: id, ...answer() })
  await publishDecision(at, decisionId)
  const outcome = {
    projectId,
    decisionId,
    title: 'The lamp is lit',
    what: 'It burns again.',
    happenedOn: today(),
    evidence: 'We walked there.',
    translations: {},
    themeIds: [themes['Lamps']!],
  }
  expect(await saveOutcome(at, { ...outcome, happenedOn: addDays(today(), 1) })).toMatchObject({
    refused: 'invalid',
    fields: { happenedOn: 'not-yet' },
  })
  expect(await saveOutcome(at, { ...outcome, themeIds: [crypto.randomUUID()] })).toMatchObject({
    refused: 'invalid',
    fields: { themes: 'theme-missing' },
  })
  const made = (await saveOutcome(at, outcome)) as { outcomeId: string }
  expect((await saidDid(at.db, projectId, 'en')).flatMap(({ outcomes }) => outcomes)).toEqual([])
  expect(await publishOutcome(at, made.outcomeId)).toEqual({ published: true })
  expect(await publishOutcome(at, made.outcomeId)).toEqual({ refused: 'already-published' })
  await house.runJobs()
  const told = (await house.letters()).filter(({ subject }) => subject.includes('The lamp is lit'))
  expect(told.map(({ to }) => to)).toEqual(['lamp@test.example'])
  const pair = (await saidDid(at.db, projectId, 'en')).find(({ theme }) => theme === 'Lamps')!
  expect(pair.outcomes).toEqual([
    { title: 'The lamp is lit', what: 'It burns again.', happenedOn: today(), href: `/outcomes/${made.outcomeId}` },
  ])
  expect((await recentChanges(at.db, { limit: 50 })).some(({ themeId }) => themeId === themes['Lamps'])).toBe(true)
  const barnet = await house.acting('barnet')
  expect(await publishOutcome(barnet, made.outcomeId)).toEqual({ refused: 'not-found' })
})
