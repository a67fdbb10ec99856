import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { keyGroup, linkOfficer } from '../meetings/meetings.test-support.ts'
import { agreeTerms } from '../terms/commands.ts'
import { blocksOf } from './blocks.ts'
import { takeFigures } from './figures.ts'
import { readPdf } from './pdf.test-support.ts'
import { type Figures, lineText, openly, reportRefusals } from './rules.ts'
import { partNames, refusals, words } from './words.ts'

let house: TestHouse
let broker: Browser
beforeAll(async () => {
  house = await openHouse()
  broker = await house.browser({ account: await house.account('broker', 'bassetlaw') }, 'bassetlaw')
})
afterAll(() => house.close())

const said = {
  subject: 'A year of link officers in Rhŷd-y-Tŵr',
  purpose: 'To say what **came** of it.\n\n## Why now\n\nBecause a year is over.',
  approach: 'We asked:\n\n- groups\n- officers\n\nSee [the terms](https://network.example/terms).',
  achievements: 'People met.',
  'next-steps': '1. Meet again\n2. Tell others',
}

const numbers = (figures: Figures) =>
  new Map(figures.parts.flatMap(({ lines }) => lines.map((line) => [line.key, line] as const)))

test('R105: the report shows counts equal to the dashboards', async () => {
  const at = await house.acting('bassetlaw')
  const figures = numbers(await takeFigures(at))
  const of = (key: string) => lineText(figures.get(key)!)
  const page = async (path: string) => (await broker.visit(path)).text
  expect(await page('/network/key-groups')).toContain(`${of('key-groups')} key groups are named`)
  const coverage = await page('/network/key-groups/coverage')
  expect(coverage).toContain(of('wards'))
  expect(coverage).toContain(of('sectors'))
  expect(coverage).toContain(of('communities'))
  const officers = await page('/network/link-officers')
  expect(officers).toContain(`${of('linked')} key groups have a link officer`)
  expect(await page('/network/terms')).toContain(`${of('terms')} key groups agreed`)
  const { reached, network } = Object.fromEntries(figures)
  expect(await page('/network/cascades')).toContain(
    `${reached!.value} of ${network!.value} groups were reached at least once`,
  )
  const scheme = await page('/network/milestones')
  expect(scheme).toContain(`${of('initial-meetings')} initial meetings`)
  expect(scheme).toContain(`${of('plan-meetings')} meetings about the yearly plan`)
  const counts = await page('/network/meetings/officers')
  expect(counts).toContain(`${of('enough')} link officers were at 2 meetings or more`)
  const officer = await house.browser('link-officer', 'bassetlaw')
  const services = (await officer.visit('/network/issues/services')).html
  const rows = [...services.matchAll(/<tr[^>]*>(?=\s*<th[^>]*scope="row")([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, cell]) => Number(cell)),
  )
  const sum = (...columns: number[]) => rows.reduce((all, row) => all + columns.reduce((n, at) => n + row[at]!, 0), 0)
  expect(rows.length).toBeGreaterThan(3)
  for (const [key, told] of [
    ['received', sum(0)],
    ['answered', sum(1, 2)],
    ['overdue', sum(4)],
  ] as const)
    expect(figures.get(key)!.value, key).toBe(openly(told))
  expect(counts).toMatch(new RegExp(`${figures.get('held')!.value} network meetings? w`))
  const spoken = await page('/network/link-officers/last-spoken')
  expect(spoken).toContain(`${of('spoken')} key groups were spoken with in the last 60 days`)
  const [quiet, never] = [figures.get('quiet')!.value, figures.get('never')!.value]
  expect(spoken).toContain(quiet === 1 ? 'One has gone quiet' : `${quiet} have gone quiet`)
  if (never) expect(spoken).toContain(never === 1 ? 'With one nobody' : `With ${never} nobody`)
  else expect(spoken).not.toContain('nobody has spoken yet')
})

test('R105: a published report keeps its words and figures; later figures change nothing; everyone reads it', async () => {
  await broker.visit('/desk/network-reports/new')
  const nameless = await broker.send('/desk/network-reports/new', { ...said, subject: '' })
  expect(nameless.status).toBe(422)
  expect(nameless.text).toContain(refusals['subject-missing'])
  expect(nameless.text).toContain('People met.')
  const draft = await broker.submit('/desk/network-reports/new', { subject: said.subject })
  expect(draft.text).toContain(words.started)
  const id = new URL(draft.url, 'http://x').pathname.split('/').at(-1)!
  const visitor = await house.browser(undefined, 'bassetlaw')
  for (const path of ['', '/report.pdf', '/figures.csv'])
    expect((await visitor.visit(`/network/reports/${id}${path}`)).status).toBe(404)
  const bare = await broker.send(`/desk/network-reports/${id}/publication`, {})
  expect(bare.status).toBe(422)
  expect(bare.text).toContain(refusals['part-missing'])
  expect((await broker.visit(`/network/reports/${id}`)).text).toContain(words.draftHint)
  expect((await broker.submit(`/desk/network-reports/${id}`, said)).text).toContain(words.saved)

  const before = (await broker.visit(`/network/reports/${id}`)).text
  const officer = await linkOfficer(house, 'bassetlaw')
  const group = await keyGroup(house, 'bassetlaw', 'Twenty-sixth', officer.id)
  await agreeTerms(await house.acting('bassetlaw'), { groupId: group.id, version: 1, name: 'Wren' })
  expect(before).toContain('25 of 25')
  expect((await broker.visit(`/network/reports/${id}`)).text).toBe(before)
  const fresh = await broker.submit(`/desk/network-reports/${id}/figures`, {})
  expect(fresh.text).toContain('26 of 25')
  const published = await broker.submit(`/desk/network-reports/${id}/publication`, {})
  expect(published.text).toContain(words.published)
  expect((await broker.send(`/desk/network-reports/${id}`, { ...said, purpose: 'Other' })).location).toBe(
    `/network/reports/${id}`,
  )
  expect((await broker.visit(`/desk/network-reports/${id}`)).location).toBe(`/network/reports/${id}`)

  await keyGroup(house, 'bassetlaw', 'Twenty-seventh', officer.id)
  const read = await visitor.visit(`/network/reports/${id}`)
  expect(read.text).toContain('26 of 25')
  expect(read.text).not.toContain('27 of 25')
  expect(read.html).toContain('<strong>came</strong>')
  for (const name of Object.values(partNames)) expect(read.text).toContain(name)
  expect((await visitor.visit('/network/reports')).text).toContain(said.subject)
  expect((await broker.visit('/desk/network-reports')).text).toContain(said.subject)

  const csv = await visitor.visit(`/network/reports/${id}/figures.csv`)
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.html).toContain('Groups,"Key groups, of the target",26,25\r\n')
  expect((await visitor.visit('/desk/network-reports')).location).toMatch(/^\/sign-in/)
  expect((await (await house.browser('councillor', 'bassetlaw')).visit('/desk/network-reports/new')).status).toBe(404)
  expect((await visitor.visit('/network/reports/nonsense')).status).toBe(404)
})

test('R105: the PDF is tagged: structure, headings, tables with headers, language, title, a picture in words, bookmarks, letters of its own', async () => {
  const draft = await broker.submit('/desk/network-reports/new', said)
  const id = new URL(draft.url, 'http://x').pathname.split('/').at(-1)!
  expect((await broker.visit(`/network/reports/${id}/report.pdf`)).headers.get('content-disposition')).toMatch(
    /filename="a-year-of-link-officers-in-[a-z0-9-]+\.pdf"/,
  )
  // Its bytes, which a page's text is not.
  const { app, origin, cookies } = broker
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await app.fetch(new Request(`${origin}/network/reports/${id}/report.pdf`, { headers: { cookie } }))
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const bytes = Buffer.from(await answer.arrayBuffer())
  const { all, text, objects } = readPdf(bytes)
  expect(all).toMatch(/\/StructTreeRoot \d+ 0 R/)
  expect(all).toMatch(/\/MarkInfo \d+ 0 R/)
  expect(all).toMatch(/\/Marked true/)
  expect(all).toContain('/Lang (en-GB)')
  expect(all).toMatch(/\/DisplayDocTitle true/)
  expect(all).toMatch(/\/Outlines \d+ 0 R/)
  const count = (type: string) => [...objects.values()].filter((one) => new RegExp(`/S /${type}\\b`).test(one)).length
  expect(count('H1')).toBe(1)
  expect(count('H2')).toBe(5)
  expect(count('H3')).toBeGreaterThanOrEqual(8)
  expect(count('Table')).toBe(8)
  expect(all).toMatch(/\/Scope \/Column/)
  expect(all).toMatch(/\/Scope \/Row/)
  expect([count('L'), count('LI'), count('Figure')]).toEqual([2, 4, 1])
  expect(all).toMatch(/\/Alt \(Bar chart\. Identified as a key group: \d+ of \d+/)
  expect(all).not.toMatch(/\/BaseFont \/Helvetica/)
  const words = text.replace(/\s+/g, ' ')
  expect(words).not.toContain('\ufffd')
  expect(words).toContain('A year of link officers in Rhŷd-y-Tŵr')
  expect(words).toContain('Because a year is over.')
  expect(words).toContain('the terms (https://network.example/terms)')
  expect(words).toContain('1. Meet again 2. Tell others')
  expect(words).toMatch(/Page 1 of \d/)
  const figures = numbers(await takeFigures(await house.acting('bassetlaw')))
  for (const line of figures.values()) expect(words, line.label).toContain(lineText(line))
})

describe('rules', () => {
  test('what people told is not counted openly under 5', () => {
    expect([0, 1, 4, 5].map(openly)).toEqual([0, null, null, 5])
    expect(lineText({ key: 'k', label: 'L', value: null })).toBe('fewer than 5')
  })
  const whole = { ...said }
  test.each([
    [{ subject: 'x'.repeat(151) }, true, { subject: 'subject-too-long' }],
    [{ purpose: '' }, true, { purpose: 'part-missing' }],
    [{ purpose: '' }, false, {}],
    [{ approach: 'x'.repeat(10_001) }, false, { approach: 'part-too-long' }],
  ])('%#', (change, all, expected) => expect(reportRefusals({ ...whole, ...change }, all)).toEqual(expected))

  test('written words become blocks: no heading level is skipped, lists keep their marks', () => {
    expect(blocksOf('#### Deep\n\nOne **two**\n\n# Top\n\n- a\n- b')).toEqual([
      { kind: 'heading', level: 3, runs: [{ text: 'Deep', bold: false }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'One ', bold: false },
          { text: 'two', bold: true },
        ],
      },
      { kind: 'heading', level: 3, runs: [{ text: 'Top', bold: false }] },
      {
        kind: 'list',
        items: [
          { mark: '•', runs: [{ text: 'a', bold: false }] },
          { mark: '•', runs: [{ text: 'b', bold: false }] },
        ],
      },
    ])
  })
})
