import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { findProject } from '../index.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const in2 = String(new Date().getFullYear() + 2)

test('an officer goes from a title to a public project, each page saying what comes next', async () => {
  expect((await officer.visit('/desk/projects/new')).status).toBe(200)
  const begun = await officer.send('/desk/projects/new', { title: 'A bridge for hedgehogs', kind: 'pilot' })
  const desk = begun.location!
  const first = await officer.visit(desk)
  expect(first.text).toContain('8 things are missing before you can publish it')
  expect(first.text).toContain('Next: what it is for')
  const refused = await officer.visit(`${desk}/publication`)
  expect(refused.html).toContain(`<a class="govuk-link" href="${desk}/level">Choose how much say people have</a>`)
  expect((await officer.send(`${desk}/publication`)).status).toBe(422)

  const save = async (page: string, fields: Record<string, string | string[]>) => {
    const shown = await officer.visit(desk + page)
    expect(shown.status, page).toBe(200)
    const version = /name="version" value="(\d+)"/.exec(shown.html)?.[1] ?? ''
    const sent = await officer.send(desk + page, { version, ...fields })
    expect(sent.status, `${page}: ${sent.text.slice(0, 600)}`).toBe(303)
    return officer.follow(sent.location!)
  }
  await save('/brief/purpose', { purpose: 'To get hedgehogs over the road.\n\nAnd us.' })
  await save('/brief/influence', { canChange: '- Where', cannotChange: '- The £900' })
  await save('/brief/decision', {
    decider: 'The parks committee',
    'decideBy-day': '1',
    'decideBy-month': 'March',
    'decideBy-year': in2,
  })
  await save('/level', { level: 'collaborate', form: 'co-design' })
  await save('/brief/contact', { contactName: 'Parks', contactEmail: 'parks@council.example' })
  await save('/documents', { noDocumentsReason: 'Nothing is written yet.' })
  await save('/unknowns', { question: 'Do hedgehogs like bridges?' })
  const almost = await save('/stages', {
    name: 'Ask',
    step: 'listen',
    'starts-day': '1',
    'starts-month': '1',
    'starts-year': '2026',
  })
  expect(almost.text).toContain('The stage is on the timeline')
  expect((await officer.visit(desk)).text).toContain('You can publish it')
  expect((await (await house.browser()).visit('/projects')).text).not.toContain('hedgehogs')
  const ward = /name="ward" type="checkbox" value="([^"]+)"/.exec(
    (await officer.visit(`${desk}/brief/where`)).html,
  )![1]!
  await save('/brief/where', { ward })
  await save('/brief/themes', { themes: 'Parks and nature\n- Roads' })
  await save('/brief/welsh', { 'title-cy': 'Pont i ddraenogod' })
  await save('/brief/title', { title: 'A bridge for hedgehogs', kind: 'pilot', slug: 'hedgehog-bridge' })
  await save('/sessions', {
    kind: 'kick-off',
    title: 'The first evening',
    'held-day': '2',
    'held-month': '2',
    'held-year': '2026',
  })
  const published = await save('/publication', {})
  expect(published.text).toContain('It is public now')

  const public_ = await (await house.browser()).visit('/projects')
  expect(public_.text).toContain('A bridge for hedgehogs')
  expect(public_.text).toContain('To get hedgehogs over the road.')
  expect(public_.text).not.toContain('And us.')
  expect(public_.text).toContain('Collaborate: co-design')
  const welsh = await (await house.browser()).visit('/projects?lang=cy')
  expect(welsh.text).toContain('Pont i ddraenogod')
  const timeline = (await (await house.browser()).visit('/projects/hedgehog-bridge')).text
  expect(timeline.indexOf('The first evening')).toBeGreaterThan(0)
  expect(timeline.indexOf('The first evening')).toBeLessThan(timeline.lastIndexOf('Ask'))
  const { db, now } = await house.acting()
  expect(await findProject(db, { slug: 'a-bridge-for-hedgehogs' }, null, now)).toMatchObject({
    movedTo: 'hedgehog-bridge',
  })
  expect((await officer.visit(`${desk}/brief`)).text).toContain('changed what can change and what cannot change')

  expect((await officer.send(`${desk}/pause`, { reason: '' })).text).toContain('Say why')
  await save('/pause', { reason: 'They sleep in winter.' })
  expect((await officer.visit(desk)).text).toContain('It is paused')
  await officer.submit(`${desk}/resumption`)
  expect((await officer.send(`${desk}/closure`, { summary: '' })).text).toContain(
    'Say in a few sentences what came of it',
  )
  expect((await save('/closure', { summary: 'They walk over it.' })).text).toContain('It was finished on')
})

test('a double click begins one project; the same title twice gives two addresses', async () => {
  const _once = crypto.randomUUID()
  const fields = { title: 'Twins', kind: 'project' }
  const [a, b] = await Promise.all([
    officer.send('/desk/projects/new', { ...fields, _once }),
    officer.send('/desk/projects/new', { ...fields, _once }),
  ])
  expect(a.location).toBe(b.location)
  await officer.send('/desk/projects/new', fields)
  const { db } = await house.council()
  const slugs = await db.selectFrom('projects').select('slug').where('title', '=', 'Twins').orderBy('slug').execute()
  expect(slugs.map(({ slug }) => slug)).toEqual(['twins', 'twins-2'])
})

test('two officers on one page: the second sees both texts, saves on, and an older brief keeps the first', async () => {
  const desk = (await officer.send('/desk/projects/new', { title: 'Two at once', kind: 'project' })).location!
  const second = await house.browser('administrator')
  const fields = { version: '1', purpose: 'The first wrote this.' }
  expect((await officer.send(`${desk}/brief/purpose`, fields)).status).toBe(303)
  const clash = await second.send(`${desk}/brief/purpose`, { version: '1', purpose: 'The second wrote that.' })
  expect(clash.status).toBe(422)
  expect(clash.text).toContain('The first wrote this.')
  expect(clash.html).toContain('The second wrote that.</textarea>')
  const version = /name="version" value="(\d+)"/.exec(clash.html)![1]!
  expect((await second.send(`${desk}/brief/purpose`, { version, purpose: 'Both.' })).status).toBe(303)
  expect((await officer.visit(`${desk}/brief`)).text).toContain('The first wrote this.')
  expect((await second.send(`${desk}/brief/purpose`, { version: 'x', purpose: 'Blind.' })).status).toBe(422)
})

test('a preview link opens without an account, until it is withdrawn; its documents open by it alone', async () => {
  const desk = (await officer.send('/desk/projects/new', { title: 'Peep through', kind: 'project' })).location!
  await officer.send(`${desk}/documents/new`, { title: 'Draft plan', body: 'Two ponds.' })
  const made = await officer.send(`${desk}/previews`, { days: '7' })
  const token = /\/previews\/([\w-]{43})"/.exec(made.html)![1]!
  const { db } = await house.council()
  const { id } = await db
    .selectFrom('project_documents')
    .select('id')
    .where('title', '=', 'Draft plan')
    .executeTakeFirstOrThrow()
  const visitor = await house.browser()
  const preview = await visitor.visit(`/previews/${token}`)
  expect(preview.html).toContain(`href="/previews/${token}/documents/${id}"`)
  const page = await visitor.visit(`/previews/${token}/documents/${id}`)
  expect(page.text).toContain('Two ponds.')
  expect(page.headers.get('cache-control')).toContain('no-store')
  expect(page.html).toContain('<meta name="robots" content="noindex"')
  expect((await visitor.visit(`/projects/peep-through/documents/${id}`)).status).toBe(404)
  expect((await officer.visit(`/projects/peep-through/documents/${id}`)).status).toBe(200)
  expect((await officer.send(`${desk}/previews`, { days: '3650' })).status).toBe(422)
  const withdraw = /action="(\/desk[^"]+\/withdrawal)"/.exec((await officer.visit(`${desk}/previews`)).html)![1]!
  await officer.send(withdraw)
  expect((await visitor.visit(`/previews/${token}/documents/${id}`)).status).toBe(404)
})

test('a PDF needs the same in words; it comes as a download; taken away it says why', async () => {
  const desk = (await officer.send('/desk/projects/new', { title: 'With papers', kind: 'project' })).location!
  const files = {
    file: { name: '../../plan of "ponds".pdf', type: 'text/html', bytes: Buffer.from('%PDF-1.7 two ponds') },
  }
  const bare = await officer.send(`${desk}/documents/new`, { title: 'The plan' }, { files })
  expect(bare.status).toBe(422)
  expect(bare.text).toContain('Say in words what the file says')
  expect(
    (await officer.send(`${desk}/documents/new`, { title: 'The plan', summary: 'Two ponds and a path.' }, { files }))
      .status,
  ).toBe(303)
  const { db } = await house.council()
  const { id } = await db
    .selectFrom('project_documents')
    .select('id')
    .where('title', '=', 'The plan')
    .executeTakeFirstOrThrow()
  const page = await officer.visit(`/projects/with-papers/documents/${id}`)
  expect(page.text).toContain('Download the file (PDF, 1 kB)')
  const file = await officer.visit(`/projects/with-papers/documents/${id}/file`)
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="plan-of-ponds-.pdf"')
  expect((await (await house.browser()).visit(`/projects/with-papers/documents/${id}/file`)).status).toBe(404)
  expect((await officer.send(`${desk}/documents/${id}/withdrawal`, {})).status).toBe(422)
  await officer.send(`${desk}/documents/${id}/withdrawal`, { reason: 'It was the wrong plan.' })
  const gone = await officer.visit(`/projects/with-papers/documents/${id}`)
  expect([gone.status, gone.text.includes('It was the wrong plan.'), gone.text.includes('Two ponds')]).toEqual([
    410,
    true,
    false,
  ])
  expect((await officer.visit(`/projects/with-papers/documents/${id}/file`)).status).toBe(404)
})
