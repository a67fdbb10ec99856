import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { publishedProject, wholeProject } from '../whole-project.test-support.ts'

let house: TestHouse
let officer: Browser
let draft: string
let live: string
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
  draft = await wholeProject(await house.acting(), 'A draft')
  live = await publishedProject(house, 'A live one')
})
afterAll(() => house.close())

const long = (n: number) => 'ŷ'.repeat(n)
type Typed = Record<string, string>

/** What was typed carelessly is named beside its field, and nothing of it is lost. */
const cases: [page: string, Typed, said: string][] = [
  ['brief/title', { title: '' }, 'Enter a title'],
  ['brief/title', { title: long(121), kind: 'pilot' }, 'Make the title 120 characters or fewer'],
  ['brief/title', { title: 'Kind words', kind: 'party' }, 'Choose what kind it is'],
  ['brief/purpose', { purpose: long(5001) }, 'Make it 5,000 characters or fewer'],
  [
    'brief/decision',
    { decider: 'Us', 'decideBy-day': '30', 'decideBy-month': '2', 'decideBy-year': '2027' },
    'Enter a day that there is',
  ],
  [
    'brief/decision',
    { decider: 'Us', 'decideBy-day': '1', 'decideBy-month': '2', 'decideBy-year': '2001' },
    'Enter a day that is still to come',
  ],
  [
    'brief/decision',
    { decider: 'Us', 'decideBy-day': '1', 'decideBy-month': '2', 'decideBy-year': '0000' },
    'Enter a day that there is',
  ],
  ['brief/contact', { contactName: 'Parks', contactEmail: 'parks at council' }, 'Enter an email address'],
  [
    'brief/dates',
    {
      'startsOn-day': '5',
      'startsOn-month': '5',
      'startsOn-year': '2030',
      'endsOn-day': '4',
      'endsOn-month': '5',
      'endsOn-year': '2030',
    },
    'on or after the day it begins',
  ],
  ['brief/welsh', { 'title-cy': 'Teitl', 'purpose-cy': long(5001) }, 'Make it 5,000 characters or fewer'],
  ['brief/where', { ward: '0190a000-0000-7000-8000-000000000000' }, 'Choose wards of this council'],
  ['brief/where', { ward: "'; drop table projects;--" }, 'Choose wards of this council'],
  [
    'brief/themes',
    { themes: Array.from({ length: 11 }, (_, i) => `theme ${i}`).join('\n') },
    'Choose 10 themes or fewer',
  ],
  ['brief/themes', { themes: long(61) }, 'Make each theme 60 characters or fewer'],
  ['level', { level: '' }, 'Choose how much say people have'],
  ['level', { level: 'manipulate' }, 'Choose one of the five levels'],
  ['level', { level: 'collaborate', form: 'co-exist' }, 'Choose one of the three ways'],
  ['stages', { name: '', step: 'party' }, 'Enter what the stage is called'],
  ['stages', { name: 'Ask', step: 'listen' }, 'Enter the day it begins'],
  [
    'stages',
    { name: 'Ask', step: 'listen', 'starts-day': '31', 'starts-month': '4', 'starts-year': '2027' },
    'Enter a day that there is',
  ],
  [
    'stages',
    {
      name: 'Ask',
      step: 'listen',
      'starts-day': '3',
      'starts-month': '4',
      'starts-year': '2027',
      'ends-day': '2',
      'ends-month': '4',
      'ends-year': '2027',
    },
    'on or after the day it begins',
  ],
  ['stages', { name: long(81), step: 'listen' }, 'Make the name 80 characters or fewer'],
  ['documents/new', { title: '' }, 'Enter a title'],
  ['documents/new', { title: 'Empty' }, 'Write the document here, or choose a file'],
  ['unknowns', { question: '' }, 'Write what nobody knows yet'],
  ['unknowns', { question: long(301) }, 'Make the question 300 characters or fewer'],
  ['unknowns/none', { noUnknownsReason: long(5001) }, 'Make it 5,000 characters or fewer'],
  ['team', { person: '', shownAs: 'Sam' }, 'Choose a person'],
  ['team', { person: '0190a000-0000-7000-8000-000000000000', shownAs: 'Sam' }, 'Choose a person'],
  ['sessions', { kind: 'kick-off', title: '', 'held-day': '1' }, 'Enter what the meeting was about'],
  [
    'schedule',
    { 'at-day': '1', 'at-month': '1', 'at-year': '2001', 'at-time': '9am' },
    'Enter a time that is still to come',
  ],
  ['schedule', { 'at-day': '1', 'at-month': '1', 'at-year': '2199', 'at-time': '9am' }, 'within the next two years'],
  ['schedule', { 'at-day': '1', 'at-month': '1', 'at-year': '2027', 'at-time': 'teatime' }, 'Enter a day and a time'],
  ['previews', { days: '-1' }, 'Choose how long the link works'],
]
test.each(cases)('%s: case %#', async (page, typed, said) => {
  const to = `/desk/projects/${draft}/${page}`
  const shown = await officer.visit(to.replace('/none', '').replace('/schedule', '/publication'))
  const version = /name="version" value="(\d+)"/.exec(shown.html)?.[1] ?? '1'
  const refused = await officer.send(to, { version, ...typed })
  expect(refused.status).toBe(422)
  expect(refused.title).toMatch(/^Error: /)
  expect(refused.text).toContain(said)
  for (const [name, value] of Object.entries(typed))
    if (!['ward', 'step', 'person', 'days', 'kind', 'level', 'form'].includes(name) && value)
      expect(refused.html, name).toContain(value.split('\n')[0])
})

describe('words that mean harm, or come from afar', () => {
  test.each([
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    "'); drop table projects;--",
    'مرحبا بالعالم',
    '👩🏽‍🌾🌧️',
    '../../../etc/passwd',
    '[x](javascript:alert(1))',
    '\u202Egnihtemos',
  ])('%s', async (words) => {
    const made = await officer.send('/desk/projects/new', { title: words, kind: 'project' })
    const desk = made.location!
    await officer.send(`${desk}/brief/purpose`, { version: '1', purpose: words })
    await officer.send(`${desk}/documents/new`, { title: words, kind: words, summary: words, body: words })
    await officer.send(`${desk}/unknowns`, { question: words })
    await officer.send(`${desk}/brief/themes`, { themes: words })
    const id = desk.split('/').pop()!
    const { db } = await house.council()
    const { slug } = await db.selectFrom('projects').select('slug').where('id', '=', id).executeTakeFirstOrThrow()
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    const document = await db
      .selectFrom('project_documents')
      .select('id')
      .where('project_id', '=', id)
      .executeTakeFirstOrThrow()
    for (const path of [
      desk,
      `${desk}/brief/purpose`,
      `${desk}/documents`,
      `${desk}/unknowns`,
      `${desk}/brief`,
      `/projects/${slug}/documents/${document.id}`,
      '/desk/projects',
    ]) {
      const page = await officer.visit(path)
      expect(page.status, path).toBe(200)
      expect(page.html).not.toMatch(/<script>alert|<svg onload|href="javascript:/)
    }
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 'Write the document here'],
    ['HTML', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'not a PDF, text or CSV document'],
    ['an SVG', Buffer.from('<svg onload="alert(1)"/>'), 'not a PDF, text or CSV document'],
    ['Latin-1', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'not a PDF, text or CSV document'],
    ['a program', Buffer.from([0x4d, 0x5a, 0, 1, 2]), 'not a PDF, text or CSV document'],
    ['a little more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'larger than 10 MB'],
  ])('%s is not a document', async (_, bytes, said) => {
    const files = { file: { name: 'x.pdf', type: 'application/pdf', bytes } }
    const page = await officer.send(
      `/desk/projects/${draft}/documents/new`,
      { title: 'Kept', summary: 'Also kept' },
      { files },
    )
    expect(page.status).toBe(422)
    expect(page.text).toContain(said)
    expect(page.html).toContain('value="Kept"')
  })

  test('40 MB is stopped at the door', async () => {
    const files = { file: { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.alloc(40 * 1024 * 1024) } }
    expect((await officer.send(`/desk/projects/${draft}/documents/new`, { title: 'x' }, { files })).status).toBe(413)
  })
})

describe('once it is public', () => {
  test.each([
    ['brief/purpose', { purpose: '' }],
    ['brief/influence', { canChange: '', cannotChange: 'x' }],
    ['brief/decision', { decider: '' }],
    ['brief/contact', { contactName: '', contactEmail: '' }],
  ])('%s cannot become empty', async (page, typed) => {
    const version = /name="version" value="(\d+)"/.exec(
      (await officer.visit(`/desk/projects/${live}/${page}`)).html,
    )![1]!
    const refused = await officer.send(`/desk/projects/${live}/${page}`, { version, ...typed })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('It is public and people rely on this')
  })

  test('its last stage stays', async () => {
    const stage = /stages\/([0-9a-f-]{36})"/.exec((await officer.visit(`/desk/projects/${live}/stages`)).html)![1]!
    expect((await officer.send(`/desk/projects/${live}/stages/${stage}/removal`)).text).toContain('at least one stage')
  })

  test('R37: its level changes only with a reason', async () => {
    const refused = await officer.send(`/desk/projects/${live}/level`, {
      level: 'consult',
      form: 'co-produce',
      version: '2',
    })
    expect(refused.text).toContain('Say why you are changing it')
    const saved = await officer.submit(`/desk/projects/${live}/level`, {
      level: 'consult',
      form: 'co-produce',
      version: '2',
      reason: 'Ten days are too few to work together.',
    })
    expect(saved.text).toContain('Saved')
  })

  test('two officers change the level: the second is asked', async () => {
    const version = /name="version" value="(\d+)"/.exec((await officer.visit(`/desk/projects/${live}/level`)).html)![1]!
    await officer.send(`/desk/projects/${live}/level`, { level: 'involve', version, reason: 'More time.' })
    const second = await officer.send(`/desk/projects/${live}/level`, {
      level: 'inform',
      version,
      reason: 'Less time.',
    })
    expect(second.status).toBe(422)
    expect(second.text).toContain('Somebody else changed it to “Involve”')
    expect(second.html).toContain('Less time.')
  })
})
