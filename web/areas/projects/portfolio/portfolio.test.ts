import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { closeProject, findProject, listProjects, pauseProject, saveBrief, setPlaces, setThemes } from '../index.ts'
import { publishedProject, wholeProject } from '../whole-project.test-support.ts'

let house: TestHouse
const ids: Record<string, string> = {}
let wards: { id: string; slug: string }[]
beforeAll(async () => {
  house = await openHouse()
  const at = await house.acting()
  const { listWards } = await import('../../places/index.ts')
  wards = (await listWards(at.db)).slice(0, 2)
  for (const name of ['Here', 'There', 'Halted', 'Over']) ids[name] = await publishedProject(house, `${name} it is`)
  ids['Unseen'] = await wholeProject(at, 'Unseen it is')
  await setPlaces(at, { projectId: ids['Here']!, areaIds: [wards[0]!.id] })
  await setPlaces(at, { projectId: ids['There']!, areaIds: [wards[1]!.id] })
  await setThemes(at, { projectId: ids['Here']!, names: ['Frogs & ponds'] })
  const { version } = (await findProject(at.db, { id: ids['There']! }, null, at.now))!
  await saveBrief(at, { projectId: ids['There']!, version, fields: { kind: 'enquiry' } })
  await pauseProject(at, { projectId: ids['Halted']!, reason: 'Rain.' })
  await closeProject(at, { projectId: ids['Over']!, summary: 'Done.' })
})
afterAll(() => house.close())

const visit = async (query: string) => (await house.browser()).visit(`/projects${query}`)

test('R83: the portfolio lists all live enquiries and projects, and nothing that is not public', async () => {
  const { text } = await visit('')
  for (const name of ['Here', 'There', 'Halted', 'Over']) expect(text).toContain(`${name} it is`)
  expect(text).not.toContain('Unseen it is')
  expect((await visit('?kind=enquiry')).text).toContain('There it is')
})

type Case = [name: string, query: () => string, shown: string[], hidden: string[]]
const cases: Case[] = [
  ['ward', () => `?ward=${wards[0]!.slug}`, ['Here', 'Halted', 'Over'], ['There']],
  ['kind', () => '?kind=enquiry', ['There'], ['Here', 'Halted']],
  ['theme', () => '?theme=frogs-ponds', ['Here'], ['There', 'Halted']],
  ['state paused', () => '?state=paused', ['Halted'], ['Here', 'Over']],
  ['state closed', () => '?state=closed', ['Over'], ['Here', 'Halted']],
  ['stage', () => '?stage=listen', ['Here', 'There'], []],
  ['another stage', () => '?stage=look-back', [], ['Here', 'There']],
  ['level', () => '?level=collaborate', ['Here', 'There'], []],
  ['another level', () => '?level=community-led', [], ['Here', 'There']],
  [
    'several',
    () => `?ward=${wards[0]!.slug}&level=collaborate&theme=frogs-ponds&state=live`,
    ['Here'],
    ['There', 'Halted'],
  ],
]
test.each(cases)('narrowed down by %s', async (_, query, shown, hidden) => {
  const page = await visit(query())
  for (const name of shown) expect(page.text).toContain(`${name} it is`)
  for (const name of hidden) expect(page.text).not.toContain(`${name} it is`)
  expect(page.text).toContain('You chose')
})

test.each([
  "?ward=';drop table projects",
  '?level=constructor',
  '?theme=__proto__',
  '?state=draft',
  '?stage=%00',
  '?ward=../..',
  '?kind=',
])('%s is no choice: everything is shown', async (query) => {
  const page = await visit(query)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Here it is')
  expect(page.text).not.toContain('Unseen it is')
})

test.each(['?page=0', '?page=2', '?page=x', '?page=1e5'])('%s is not found', async (query) => {
  expect((await visit(query)).status).toBe(404)
})

test('it sets no cookie, so that it can be kept for everybody, and an officer’s change shows', async () => {
  const page = await visit('')
  expect(page.headers.getSetCookie()).toEqual([])
  const officer = await house.browser('project-officer')
  await officer.send(`/desk/projects/${ids['Here']}/closure`, { summary: 'All planted.' })
  expect((await visit('?state=closed')).text).toContain('Here it is')
})

test('the total is that of the whole list, and a ward that is none has nothing', async () => {
  const at = await house.acting()
  expect((await listProjects(at.db, { page: 1 }, at.now)).total).toBeGreaterThanOrEqual(4)
  expect((await listProjects(at.db, { wardId: 'x' }, at.now)).total).toBe(0)
})
