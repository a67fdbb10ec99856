import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import type { DecisionRefusal } from '../decisions/rules.ts'
import { type HeardProject, heardProject } from '../heard-project.test-support.ts'
import type { AnswerRefusal } from '../responses/rules.ts'
import type { OutcomeRefusal } from '../results/rules.ts'
import { answerRefusalWords, changedMeanwhile, decisionRefusalWords, outcomeRefusalWords, published } from './words.ts'

let house: TestHouse
let heard: HeardProject
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  heard = await heardProject(house, 'Desk', [
    { words: 'A tree for every street would be nice', themes: ['Trees'] },
    { words: 'Shade at the playground in the summer', themes: ['Shade'] },
  ])
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const decision = (more: Record<string, string> = {}) => ({
  _once: newId(),
  title: 'Trees first',
  what: 'Forty trees.',
  decidedBy: 'Parks committee',
  'decidedOn-day': '19',
  'decidedOn-month': '6',
  'decidedOn-year': '2026',
  reasons: 'You asked.',
  ...more,
})
const begin = async (more: Record<string, string> = {}) =>
  (await officer.send(`/desk/projects/${heard.projectId}/decisions/new`, decision(more))).location!

test('an officer writes a decision, answers each theme, sees how it looks, and publishes it', async () => {
  const list = await officer.visit(`/desk/projects/${heard.projectId}/decisions`)
  expect(list.text).toContain('Themes without an answer (2)')
  const desk = await begin({ 'option-0': 'Only shrubs', 'why-0': 'They give no shade.', 'cy-title': 'Coed yn gyntaf' })
  expect((await officer.visit(desk)).text).toContain('Trees 1 person To answer')
  const early = await officer.send(`${desk}/publication`)
  expect(early.status).toBe(422)
  expect(early.text).toContain('Every theme needs an answer')
  expect(early.text).toContain('To answer: Shade')
  for (const id of Object.values(heard.themes)) {
    const form = await officer.visit(`${desk}/themes/${id}`)
    expect(form.text).toContain('Does the decision rest on this theme?')
    const saved = await officer.submit(`${desk}/themes/${id}`, {
      used: 'yes',
      response: 'working-on-it',
      reason: 'Ten are planted.',
      'dueOn-day': '1',
      'dueOn-month': 'March',
      'dueOn-year': '2030',
    })
    expect(saved.text).toContain('is saved')
  }
  const preview = await officer.visit(`${desk}/preview`)
  expect(preview.text).toContain('It is not published yet')
  expect(preview.text).toContain('Ten are planted. By 1 March 2030.')
  expect((await (await house.browser()).visit('/decisions/trees-first')).status).toBe(404)
  expect((await officer.submit(`${desk}/publication`)).text).toContain('The decision is published')
  expect((await (await house.browser()).visit('/decisions/trees-first')).status).toBe(200)
  // Pressed twice, or opened from an old window: nothing more happens.
  expect((await officer.send(`${desk}/publication`)).status).toBe(303)
  expect((await officer.visit(`${desk}/edit`)).location).toBe(desk)
  const late = await officer.send(`${desk}/edit`, decision({ version: '1' }))
  expect(late.status).toBe(422)
  expect(late.text).toContain(published)
  const deeds = await (await house.council()).db
    .selectFrom('record_entries')
    .select('deed')
    .where('by_account', '=', officer.account!)
    .execute()
  expect(deeds.map(({ deed }) => deed).toSorted()).toEqual([
    'decision.published',
    'decision.responded',
    'decision.responded',
    'decision.saved',
  ])
})

const wrongDecisions: [DecisionRefusal, Record<string, string>][] = [
  ['title-missing', { title: '' }],
  ['what-missing', { what: '  ' }],
  ['decider-missing', { decidedBy: '' }],
  ['reasons-missing', { reasons: '' }],
  ['too-long', { what: 'x'.repeat(6000) }],
  ['too-long', { 'cy-what': 'x'.repeat(6000) }],
  ['not-a-day', { 'decidedOn-day': '31', 'decidedOn-month': '2' }],
  ['not-a-day', { 'decidedOn-day': '', 'decidedOn-month': '', 'decidedOn-year': '' }],
  ['option-missing', { 'why-0': 'Because' }],
  ['why-missing', { 'option-1': 'A fence' }],
  [
    'too-many-options',
    Object.fromEntries(
      Array.from(
        { length: 11 },
        (_, at) =>
          [
            [`option-${at}`, 'One'],
            [`why-${at}`, 'More'],
          ] as const,
      ).flat(),
    ),
  ],
]
test.each(wrongDecisions)('a decision is refused: %s; what was typed is kept', async (refusal, change) => {
  const page = await officer.send(
    `/desk/projects/${heard.projectId}/decisions/new`,
    decision({ reasons: '<script>Kept</script> 🌳 شجرة', ...change }),
  )
  expect(page.status).toBe(422)
  expect(page.title).toMatch(/^Error: /)
  expect(page.text).toContain(decisionRefusalWords[refusal])
  if (!('reasons' in change)) expect(page.html).toContain('&lt;script>Kept&lt;/script> 🌳 شجرة')
})

const wrongAnswers: [AnswerRefusal, Record<string, string>][] = [
  ['used-missing', { used: '' }],
  ['used-missing', { used: 'perhaps' }],
  ['not-used-why-missing', { used: 'no', notUsedWhy: '' }],
  ['response-missing', { response: '' }],
  ['response-missing', { response: 'maybe' }],
  ['reason-missing', { reason: '' }],
  ['too-long', { reason: 'x'.repeat(700) }],
  ['too-long', { 'cy-reason': 'x'.repeat(700) }],
  ['not-a-day', { 'dueOn-day': '99', 'dueOn-month': '1', 'dueOn-year': '2030' }],
  ['due-not-for-this', { response: 'cannot', 'dueOn-day': '1', 'dueOn-month': '1', 'dueOn-year': '2030' }],
]
test.each(wrongAnswers)('an answer is refused: %s; what was typed is kept', async (refusal, change) => {
  const desk = await begin({ title: 'Answers' })
  const page = await officer.send(`${desk}/themes/${heard.themes['Trees']}`, {
    used: 'yes',
    response: 'will-do',
    reason: 'Kept <b>',
    ...change,
  })
  expect(page.status).toBe(422)
  expect(page.text).toContain(answerRefusalWords[refusal])
  if (!('reason' in change)) expect(page.html).toContain('Kept &lt;b>')
})

const outcome = (more: Record<string, string | string[]> = {}) => ({
  _once: newId(),
  title: 'Planted',
  what: 'Ten trees.',
  'happenedOn-day': '1',
  'happenedOn-month': '6',
  'happenedOn-year': '2026',
  evidence: 'Counted.',
  themes: [heard.themes['Trees']!],
  ...more,
})
const wrongOutcomes: [OutcomeRefusal, Record<string, string | string[]>][] = [
  ['title-missing', { title: '' }],
  ['what-missing', { what: '' }],
  ['evidence-missing', { evidence: '' }],
  ['too-long', { evidence: 'x'.repeat(6000) }],
  ['not-a-day', { 'happenedOn-day': 'first' }],
  ['not-yet', { 'happenedOn-year': '2099' }],
  ['theme-missing', { themes: [] }],
  ['theme-missing', { themes: ['all of them'] }],
]
describe('what changed', () => {
  test.each(wrongOutcomes)('is refused: %s; what was typed is kept', async (refusal, change) => {
    const page = await officer.send(
      `/desk/projects/${heard.projectId}/outcomes/new`,
      outcome({ what: 'Kept <b>', ...change }),
    )
    expect(page.status).toBe(422)
    expect(page.text).toContain(outcomeRefusalWords[refusal])
    if (!('what' in change)) expect(page.html).toContain('Kept &lt;b>')
  })
  test('is written, changed by one at a time, published once, and then stays', async () => {
    const sent = outcome()
    const first = await officer.send(`/desk/projects/${heard.projectId}/outcomes/new`, sent)
    const again = await officer.send(`/desk/projects/${heard.projectId}/outcomes/new`, sent)
    expect(again.location).toBe(first.location)
    const path = first.location!
    expect((await officer.visit(path)).html).toContain('value="Planted"')
    expect((await officer.send(path, outcome({ version: '1', title: 'Ten planted' }))).status).toBe(303)
    const stale = await officer.send(path, outcome({ version: '1', title: 'Mine' }))
    expect(stale.status).toBe(422)
    expect(stale.text).toContain(changedMeanwhile)
    expect(stale.html).toContain('value="Mine"')
    expect((await officer.submit(`${path}/publication`)).text).toContain('It is published')
    expect((await officer.send(`${path}/publication`)).status).toBe(303)
    expect((await officer.visit(path)).location).toMatch(/^\/outcomes\//)
    expect((await officer.send(path, outcome({ version: '2' }))).text).toContain(published)
  })
})

test('sent twice, a decision is begun once; changed by two, nothing is lost', async () => {
  const sent = decision({ title: 'Double' })
  const [one, two] = [
    await officer.send(`/desk/projects/${heard.projectId}/decisions/new`, sent),
    await officer.send(`/desk/projects/${heard.projectId}/decisions/new`, sent),
  ]
  expect(one.location).toBe(two.location)
  const path = `${one.location}/edit`
  expect((await officer.visit(path)).html).toContain('name="version" value="1"')
  expect((await officer.send(path, decision({ version: '1', title: 'Theirs' }))).status).toBe(303)
  const mine = await officer.send(path, decision({ version: '1', title: 'Mine' }))
  expect(mine.status).toBe(422)
  expect(mine.text).toContain(changedMeanwhile)
  expect(mine.html).toContain('value="Mine"')
})

test('who may decide: councillors and officers, also for one project alone; nobody else finds these pages', async () => {
  const desk = await begin({ title: 'Doors' })
  const made = (await officer.send(`/desk/projects/${heard.projectId}/outcomes/new`, outcome())).location!
  const paths = [
    `/desk/projects/${heard.projectId}/decisions`,
    `/desk/projects/${heard.projectId}/decisions/new`,
    desk,
    `${desk}/edit`,
    `${desk}/preview`,
    `${desk}/themes/${heard.themes['Trees']}`,
    `/desk/projects/${heard.projectId}/outcomes/new`,
    made,
  ]
  const councillor = await house.browser('councillor')
  for (const path of paths) expect((await councillor.visit(path)).status, path).toBe(200)
  const other = await heardProject(house, 'Other', [])
  const own = await house.browser({
    account: await house.account('project-officer', 'kingston', `project:${heard.projectId}`),
  })
  const elsewhere = await house.browser({
    account: await house.account('project-officer', 'kingston', `project:${other.projectId}`),
  })
  const neighbour = await house.browser('project-officer', 'barnet')
  for (const path of paths) {
    expect((await own.visit(path)).status, path).toBe(200)
    for (const browser of [elsewhere, neighbour]) expect((await browser.visit(path)).status, path).toBe(404)
  }
  for (const path of [
    ...paths.filter((path) => path !== desk && !path.endsWith('/decisions') && !path.endsWith('/preview')),
    `${desk}/publication`,
    `${made}/publication`,
  ])
    for (const browser of [elsewhere, neighbour, await house.browser('resident'), await house.browser('analyst')])
      expect((await browser.send(path, decision())).status, path).toBe(404)
  for (const role of ['resident', 'moderator', 'analyst', 'auditor', 'administrator'] as const)
    expect((await (await house.browser(role)).visit(desk)).status, role).toBe(404)
  expect((await (await house.browser()).visit(desk)).location).toContain('/sign-in')
  for (const id of ['nonsense', newId(), "1' or true"])
    for (const path of [
      `/desk/decisions/${encodeURIComponent(id)}`,
      `/desk/projects/${encodeURIComponent(id)}/decisions`,
      `/desk/outcomes/${encodeURIComponent(id)}`,
      `${desk}/themes/${encodeURIComponent(id)}`,
    ])
      expect((await officer.visit(path)).status, path).toBe(404)
})
