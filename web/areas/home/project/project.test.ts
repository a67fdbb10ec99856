import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listActivities, publishActivity } from '../../activities/index.ts'
import { draftConversation } from '../../activities/open-conversation.test-support.ts'
import {
  closeProject,
  createProject,
  findAnyProject,
  findProject,
  makePreview,
  pauseProject,
  resumeProject,
  saveBrief,
  setLevel,
} from '../../projects/index.ts'
import { publishedProject, wholeProject } from '../../projects/whole-project.test-support.ts'
import { moderate } from '../../voices/index.ts'
import { openConversation, placeIn, say } from '../said.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const slugOf = async (id: string, slug = 'kingston') =>
  (await findProject((await house.council(slug)).db, { id }, null))!.slug

describe('the page of a project', () => {
  test('says what can change, who decides, the level with its promise, and leads to the one thing to do', async () => {
    const activity = await openConversation(house)
    const page = await (await house.browser()).visit(`/projects/${activity.project.slug}`)
    expect(page.status).toBe(200)
    for (const words of [
      'To keep rain out of the drains.',
      'What is planted',
      'The £40,000',
      'The parks committee',
      'Collaborate: Co-produce',
      'Who waters it in August?',
      'Nothing is written yet.',
      'Trees on our street',
      '4 weeks left',
    ])
      expect(page.text, words).toContain(words)
    expect(page.html).toMatch(new RegExp(`<a href="${activity.path}" role="button"`))
    expect(page.html).toContain('mailto:parks@test.example')
    expect(page.html).toContain('https://www.facebook.com/sharer')
    expect(page.html).toContain(`href="/follow/project:${activity.projectId}"`)
    expect(page.html).toContain(`href="/thoughts/project%3A${activity.projectId}"`)
  })
  test('may be kept: it sets no cookie and holds no form', async () => {
    const slug = await slugOf(await publishedProject(house))
    const page = await (await house.browser()).visit(`/projects/${slug}`)
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.html).not.toContain('<form method="post"')
  })
  test('every part of its contents is there', async () => {
    const slug = await slugOf(await publishedProject(house))
    const { html } = await (await house.browser()).visit(`/projects/${slug}`)
    const contents = html.slice(html.indexOf('fm-contents'), html.indexOf('</nav>', html.indexOf('fm-contents')))
    const ids = [...contents.matchAll(/href="#([a-z-]+)"/g)].map(([, id]) => id!)
    expect(ids.length).toBeGreaterThan(8)
    for (const id of [...ids, ...[...html.matchAll(/class="fm-thread__link" href="#([a-z-]+)"/g)].map(([, id]) => id!)])
      expect(html, id).toContain(`id="${id}"`)
  })
  test('speaks Welsh', async () => {
    const slug = await slugOf(await publishedProject(house))
    const page = await (await house.browser()).visit(`/projects/${slug}?lang=cy`)
    expect(page.text).toContain('Beth all newid')
    expect(page.text).toContain('Cydweithio: Cydgynhyrchu')
    expect(page.text).toContain('Nid oes dim ar agor eto')
  })
  test('tells of changes after it began: level, brief, pauses', async () => {
    const at = await house.acting('kingston', {
      account: await house.account('project-officer'),
      role: 'project-officer',
    })
    const projectId = await publishedProject(house, 'Moving ground')
    house.clock.now = new Date(house.clock.now.getTime() + 60_000)
    const later = { ...at, now: house.clock.now }
    await setLevel(later, { projectId, level: 'consult', reason: 'The board asked for it.' })
    const brief = await findProject(at.db, { id: projectId }, null)
    await saveBrief(later, { projectId, version: brief!.version, fields: { decider: 'The full council' } })
    await pauseProject(later, { projectId, reason: 'An election comes first.' })
    const slug = await slugOf(projectId)
    const browser = await house.browser()
    const paused = await browser.visit(`/projects/${slug}`)
    expect(paused.text).toContain('This project is paused')
    expect(paused.text).toContain('An election comes first.')
    expect(paused.text).toContain('From Collaborate: co-produce to Consult. The board asked for it.')
    await resumeProject(later, { projectId })
    expect((await browser.visit(`/projects/${slug}`)).text).toContain('It was paused from')
    const closed = await closeProject(later, { projectId, summary: 'Twelve gardens were dug.' })
    expect(closed).not.toHaveProperty('refused')
    const after = await browser.visit(`/projects/${slug}`)
    expect(after.text).toContain('Twelve gardens were dug.')
    expect(after.text).toContain('Closed on')
  })
})

describe('who may see it', () => {
  test('a draft is for staff who may, with their second factor, and for nobody else', async () => {
    const at = await house.acting()
    const projectId = await wholeProject(at, 'Not public yet')
    const { slug } = await at.db
      .selectFrom('projects')
      .select('slug')
      .where('id', '=', projectId)
      .executeTakeFirstOrThrow()
    for (const role of [undefined, 'resident', 'data-protection-lead', 'commissioner'] as const)
      expect((await (await house.browser(role)).visit(`/projects/${slug}`)).status, role).toBe(404)
    const officer = await house.browser('project-officer')
    const seen = await officer.visit(`/projects/${slug}`)
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('Only staff can see this page')
    await at.db
      .updateTable('sessions')
      .set({ second_factor_at: null })
      .where('account_id', '=', officer.account!)
      .execute()
    expect((await officer.visit(`/projects/${slug}`)).status).toBe(404)
  })
  test('another council does not have it, nor is anything odd a project', async () => {
    const slug = await slugOf(await publishedProject(house, 'Only in Kingston'))
    expect((await (await house.browser(undefined, 'barnet')).visit(`/projects/${slug}`)).status).toBe(404)
    const browser = await house.browser()
    for (const odd of [newId(), '%27--', '..%2F..', '%F0%9F%90%9D', 'x'.repeat(3000)])
      expect((await browser.visit(`/projects/${odd}`)).status).toBe(404)
  })
  test('an older address leads to the newer one', async () => {
    const at = await house.acting()
    const projectId = await publishedProject(house, 'First name')
    const slug = await slugOf(projectId)
    await at.db.insertInto('project_old_slugs').values({ slug: 'the-first-name', project_id: projectId }).execute()
    const page = await (await house.browser()).visit('/projects/the-first-name')
    expect(page.status).toBe(308)
    expect(page.location).toBe(`/projects/${slug}`)
  })
})

describe('a preview link', () => {
  test('shows the draft to whoever has it, says so, and is kept by nobody', async () => {
    const at = await house.acting()
    const projectId = await wholeProject(at, 'Seen by a friend')
    const made = await makePreview(at, { projectId })
    if ('refused' in made) throw new Error(made.refused)
    const browser = await house.browser()
    const page = await browser.visit(`/previews/${made.token}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('This is a preview')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.html).toContain('name="robots" content="noindex"')
    expect(page.html).not.toContain('/follow/')
    house.clock.now = new Date(house.clock.now.getTime() + 8 * 86_400_000)
    expect((await browser.visit(`/previews/${made.token}`)).status, 'a week later').toBe(404)
    expect((await browser.visit('/previews/guess')).status).toBe(404)
  })
})

describe('a draft with ways to take part', () => {
  test('lists them as planned, to whoever holds the link and to its officer; nothing of it is open', async () => {
    const at = await house.acting()
    const projectId = await wholeProject(at, 'Planned together')
    await draftConversation(at, projectId, { title: 'Bees on roofs' })
    const ready = await draftConversation(at, projectId, { title: 'Ponds in yards' })
    await publishActivity(at, { activityId: ready })
    const made = await makePreview(at, { projectId })
    if ('refused' in made) throw new Error(made.refused)
    const preview = await (await house.browser()).visit(`/previews/${made.token}`)
    const slug = (await findAnyProject(at.db, { id: projectId }))!.slug
    const officer = await (await house.browser('project-officer')).visit(`/projects/${slug}`)
    for (const page of [preview, officer]) {
      expect(page.text).toMatch(/Bees on roofs .*?Planned, from \d/)
      expect(page.text).toMatch(/Ponds in yards .*?Planned, from \d/)
      expect(page.text).not.toContain('4 weeks left')
      expect(page.html).not.toContain('role="button"')
    }
    expect(preview.html).not.toContain('/bees-on-roofs')
    expect(officer.html).toContain(`href="/projects/${slug}/bees-on-roofs"`)
    expect(await listActivities(at.db, projectId, null, at.now)).toEqual([])
    expect((await (await house.browser()).visit(`/projects/${slug}/bees-on-roofs`)).status).toBe(404)
  })
})

describe('what it costs', () => {
  test('shows stored counts, on map and charts, and asks the database as often for many voices as for few', async () => {
    const activity = await openConversation(house)
    const place = await placeIn(house, 'Norbiton')
    const other = await placeIn(house, 'Surbiton Hill')
    const browser = await house.browser()
    await say(house, activity, 'One')
    const few = await counted(() => browser.visit(`/projects/${activity.project.slug}`))
    for (let n = 0; n < 12; n++) await say(house, activity, `Tree ${n}`, { place, channel: n % 3 ? 'online' : 'paper' })
    const last = await say(house, activity, 'Elsewhere', { place: other })
    await moderate(await house.acting(), { voiceIds: [last.voiceId], decision: { deed: 'publish' } })
    const many = await counted(() => browser.visit(`/projects/${activity.project.slug}`))
    expect(many.queries).toBe(few.queries)
    expect(many.queries).toBeLessThanOrEqual(20)
    expect(many.page.text).toContain('Most of what we heard came from Norbiton')
    expect(many.page.text).toContain('We received 14. 1 can be read by everyone')
    expect(many.page.html).toContain('<title>Norbiton, 12 answers</title>')
    expect(many.page.html).toContain('<title>Surbiton Hill, fewer than 5 answers</title>')
    expect(many.page.text).not.toContain('Elsewhere')
  })
})

async function counted<T>(work: () => Promise<T>): Promise<{ page: T; queries: number }> {
  const query = pg.Client.prototype.query
  let queries = 0
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    queries++
    return (query as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof query
  try {
    return { page: await work(), queries }
  } finally {
    pg.Client.prototype.query = query
  }
}

test('a new project without anything yet says what will be there', async () => {
  const at = await house.acting()
  const made = await createProject(at, { title: 'Bare' })
  if ('refused' in made) throw new Error('refused')
  const preview = await makePreview(at, { projectId: made.projectId })
  if ('refused' in preview) throw new Error('refused')
  const page = await (await house.browser()).visit(`/previews/${preview.token}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Not said yet')
  expect(page.text).toContain('Themes will be here')
})
