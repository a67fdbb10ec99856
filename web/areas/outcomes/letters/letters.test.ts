import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { answer, fields, type HeardProject, heardProject } from '../heard-project.test-support.ts'
import { deskOf, publishDecision, respond, saveDecision } from '../index.ts'
import { words } from './words.ts'

let house: TestHouse
let heard: HeardProject
let step: string
/** A council whose example has no letters of its own. */
const there = 'bassetlaw'
beforeAll(async () => {
  house = await openHouse()
  heard = await heardProject(
    house,
    'Post',
    [
      {
        words: 'I write to you about the post box here',
        themes: ['Boxes'],
        channel: 'paper',
        contact: { way: 'post', address: 'Ann Example\n1 High Street\nKT1 1AA' },
      },
      {
        words: 'I would rather be rung up about it all',
        themes: ['Boxes'],
        channel: 'telephone',
        contact: { way: 'telephone', address: '020 7946 0001' },
      },
    ],
    there,
  )
  const at = await house.acting(there)
  const { decisionId } = (await saveDecision(at, {
    projectId: heard.projectId,
    decidedOn: dayOf(at.now),
    ...fields(),
  })) as { decisionId: string }
  await respond(at, { decisionId, themeId: heard.themes['Boxes']!, ...answer({ reason: 'A red one is coming.' }) })
  await publishDecision(at, decisionId)
  await house.runJobs(there)
  step = `decision:${decisionId}`
})
afterAll(() => house.close())

const pathOf = (at: number) => `/desk/letters/${heard.voices[at]!.id}/${encodeURIComponent(step)}`

test('the list has no addresses; a letter opens with its address, which is recorded; done counts as told', async () => {
  const officer = await house.browser('project-officer', there)
  const { db } = await house.council(there)
  const list = await officer.visit('/desk/letters')
  expect(list.text).toContain('Open the letter Post')
  expect(list.text).toContain('Open what to say Post')
  expect(list.text).not.toContain('Ann Example')
  const letter = await officer.visit(pathOf(0))
  for (const part of ['Ann Example', '1 High Street', 'A red one is coming.', 'one of 2 people'])
    expect(letter.text, part).toContain(part)
  const reads = await db
    .selectFrom('sensitive_reads')
    .select(['what', 'subject'])
    .where('account_id', '=', officer.account!)
    .execute()
  expect(reads).toEqual([{ what: 'contact', subject: `voice:${heard.voices[0]!.id}` }])
  expect((await officer.submit(`${pathOf(0)}/done`)).text).toContain(words.doneNotice)
  const again = await officer.submit(`${pathOf(0)}/done`)
  expect(again.text).toContain(words.already)
  expect((await officer.visit(pathOf(0))).status).toBe(404)
  expect((await officer.visit('/desk/letters')).text).not.toContain('Open the letter')
  expect((await officer.visit(pathOf(1))).text).toContain('020 7946 0001')
  const { sent_at, done_by } = await db
    .selectFrom('notices')
    .select(['sent_at', 'done_by'])
    .where('voice_id', '=', heard.voices[0]!.id)
    .where('step', '=', step)
    .executeTakeFirstOrThrow()
  expect([sent_at !== null, done_by]).toEqual([true, officer.account])
})

test('the desk says that somebody waits for a call', async () => {
  const { db } = await house.council(there)
  const person = {
    id: crypto.randomUUID(),
    name: 'X',
    language: 'en',
    ageBand: '18-plus',
    grants: [{ role: 'project-officer', scope: 'council' }],
    secondFactorAt: new Date(),
    hasSecondFactor: true,
  }
  const items = await deskOf({ db, now: house.clock.now }, person)
  expect(items).toContainEqual(
    expect.objectContaining({ key: 'letter', title: '1 call to make', count: 1, href: '/desk/letters' }),
  )
  expect(
    await deskOf({ db, now: house.clock.now }, { ...person, grants: [{ role: 'moderator', scope: 'council' }] }),
  ).toEqual([])
})

test('nobody else opens addresses: by role, by project, by council, by guess', async () => {
  for (const role of ['resident', 'moderator', 'analyst', 'auditor', 'administrator'] as const) {
    const browser = await house.browser(role, there)
    for (const path of ['/desk/letters', pathOf(1)])
      expect((await browser.visit(path)).status, `${role} ${path}`).toBe(404)
    expect((await browser.send(`${pathOf(1)}/done`)).status, role).toBe(404)
  }
  const other = await heardProject(house, 'Other post', [], there)
  const elsewhere = await house.browser(
    {
      account: await house.account('project-officer', there, `project:${other.projectId}`),
    },
    there,
  )
  expect((await elsewhere.visit('/desk/letters')).text).not.toContain('Open what to say')
  const neighbour = await house.browser('project-officer', 'barnet')
  for (const browser of [elsewhere, neighbour]) {
    expect((await browser.visit(pathOf(1))).status).toBe(404)
    expect((await browser.send(`${pathOf(1)}/done`)).status).toBe(404)
  }
  const officer = await house.browser('project-officer', there)
  for (const path of [
    `/desk/letters/x/${step}`,
    `/desk/letters/${heard.voices[1]!.id}/nothing`,
    `/desk/letters/${crypto.randomUUID()}/${step}`,
  ]) {
    expect((await officer.visit(path)).status, path).toBe(404)
    expect((await officer.send(`${path}/done`)).status, path).toBe(404)
  }
})
