import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { permissions, type Role, roles } from '../../../permissions.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { routes } from '../routes.ts'
import { wholeProject } from '../whole-project.test-support.ts'

let house: TestHouse
let id: string
let browsers: Map<Role, Browser>
beforeAll(async () => {
  house = await openHouse()
  id = await wholeProject(await house.acting(), 'Guarded')
  browsers = new Map(await Promise.all(roles.map(async (role) => [role, await house.browser(role)] as const)))
})
afterAll(() => house.close())

const desk = () => `/desk/projects/${id}`
const readers: readonly Role[] = permissions['projects.see-unpublished']
const editors: readonly Role[] = permissions['projects.edit']

test.each(roles)('%s sees drafts on the desk, or not', async (role) => {
  const browser = browsers.get(role)!
  const expected = readers.includes(role) ? 200 : 404
  for (const path of ['/desk/projects', desk(), `${desk()}/brief`])
    expect((await browser.visit(path)).status, path).toBe(expected)
})

const editPages = [
  'brief/title',
  'brief/purpose',
  'brief/where',
  'brief/themes',
  'brief/welsh',
  'level',
  'stages',
  'documents',
  'documents/new',
  'unknowns',
  'team',
  'sessions',
  'previews',
  'publication',
  'pause',
  'closure',
]
test.each(roles)('%s changes projects, or finds nothing there', async (role) => {
  const browser = browsers.get(role)!
  const expected = editors.includes(role) ? 200 : 404
  for (const page of editPages) expect((await browser.visit(`${desk()}/${page}`)).status, page).toBe(expected)
  expect((await browser.visit('/desk/projects/new')).status).toBe(expected)
})

describe('whoever may not edit changes nothing by POST', () => {
  const posts = routes.filter(({ method }) => method === 'POST')
  test.each(posts.map(({ path }) => path.pattern))('%s', async (pattern) => {
    const to = pattern.replace(':project', id).replace(/:\w+/g, '0190a000-0000-7000-8000-000000000000')
    const { db } = await house.council()
    const before = await db.selectFrom('record_entries').select('id').execute()
    expect((await (await house.browser()).send(to)).location).toMatch(/^\/sign-in/)
    for (const role of ['resident', 'moderator', 'auditor', 'councillor'] as const)
      expect((await browsers.get(role)!.send(to)).status, role).toBe(404)
    const elsewhere = await house.browser('administrator', 'barnet')
    if (pattern.includes(':project')) expect((await elsewhere.send(to)).status, 'another council').toBe(404)
    expect((await db.selectFrom('record_entries').select('id').execute()).length).toBe(before.length)
  })
})

test('a grant for one project opens that one, and begins none', async () => {
  const other = await wholeProject(await house.acting(), 'Next door')
  const account = await house.account('project-officer', 'kingston', `project:${id}`)
  const one = await house.browser({ account })
  expect((await one.visit(`${desk()}/brief/title`)).status).toBe(200)
  expect((await one.visit(`/desk/projects/${other}`)).status).toBe(404)
  expect((await one.send(`/desk/projects/${other}/pause`, { reason: 'x' })).status).toBe(404)
  expect((await one.visit('/desk/projects/new')).status).toBe(404)
  expect((await one.send('/desk/projects/new', { title: 'Mine', kind: 'project' })).status).toBe(404)
  const list = await one.visit('/desk/projects')
  expect(list.text).toContain('Guarded')
  expect(list.text).not.toContain('Next door')
})

test('staff who have not shown their second factor are asked for it, and see no draft', async () => {
  const account = await house.account('project-officer')
  const { openSession } = await import('../../../platform/session.ts')
  const { db } = await house.council()
  const browser = await house.browser()
  browser.cookies.set(
    'folkmoot_session',
    await openSession(db, { accountId: account, now: house.clock.now, secondFactor: false }),
  )
  expect((await browser.visit(desk())).location).toMatch(/^\/sign-in\/second-factor/)
})

test.each(['x', '0190a000-0000-7000-8000-000000000000', "1'; drop table projects;--", '%00', '..%2F..'])(
  '/desk/projects/%s is not found',
  async (what) => {
    const browser = browsers.get('project-officer')!
    for (const page of [
      '',
      '/brief/title',
      '/brief/constructor',
      '/stages',
      '/documents/x',
      '/unknowns/x/answer',
      '/stages/x',
    ])
      expect((await browser.visit(`/desk/projects/${what}${page}`)).status, page).toBe(404)
  },
)
