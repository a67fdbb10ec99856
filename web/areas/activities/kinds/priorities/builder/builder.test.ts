import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { listWards } from '../../../../places/index.ts'
import { publishedProject } from '../../../../projects/whole-project.test-support.ts'
import { readDefinition } from '../definition.ts'
import { openVote, vote } from '../open-vote.test-support.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const definitionOf = async (desk: string) => {
  const { db } = await house.council()
  const row = await db
    .selectFrom('activities')
    .select('definition')
    .where('id', '=', desk.split('/').at(-1)!)
    .executeTakeFirstOrThrow()
  return readDefinition(row.definition)
}
const typed = (change: Record<string, string> = {}) => ({
  title: 'First on Quince Lane',
  question: 'What should we do first on Quince Lane?',
  help: '',
  'closes-day': '19',
  'closes-month': '6',
  'closes-year': '2099',
  'closes-time': '5pm',
  identity: 'code',
  'priorities-method': 'dots',
  'priorities-count': 'borda',
  'priorities-most': '',
  'priorities-total': '100',
  'priorities-dots': '4',
  'priorities-each': '2',
  'priorities-changes': 'yes',
  ...change,
})

test('an officer makes a ballot from nothing: how people choose, what from, who may vote, Welsh, preview, published', async () => {
  const project = await publishedProject(house, 'Quince Lane')
  const fresh = `/desk/projects/${project}/activities/new/priorities`
  expect((await officer.visit(fresh)).text).toContain('They share out points')
  const wrong = await officer.send(fresh, typed({ 'priorities-each': '9' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('no more dots on one thing than each person has')
  const desk = (await officer.send(fresh, typed())).location!
  expect(await definitionOf(desk)).toMatchObject({ method: 'dots', dots: 4, each: 2, options: [] })
  const ballot = `${desk}/ballot`
  expect((await officer.visit(desk)).html).toContain(`href="${ballot}"`)
  expect((await officer.visit(ballot)).text).toContain('Add at least two things')
  const early = await officer.send(`${desk}/publication`)
  expect(early.status).toBe(422)
  expect(early.text).toContain('at least two things')

  for (const [change, sentence] of [
    [{ label: '' }, 'Say what people can choose'],
    [{ label: 'x'.repeat(81) }, '80 characters'],
    [{ label: 'Pond', about: 'x'.repeat(301) }, '300 characters'],
    [{ label: 'Pond', cost: 'a lot' }, 'Enter the cost in pounds'],
    [{ label: 'Pond', link: 'javascript:alert(1)' }, 'begins with https://'],
    [{ label: 'Pond', link: '//evil.example' }, 'begins with https://'],
  ] as const) {
    const refused = await officer.send(ballot, { about: '', cost: '', link: '', ...change })
    expect(refused.status, sentence).toBe(422)
    expect(refused.text).toContain(sentence)
  }
  const add = (label: string, more: Record<string, string> = {}) =>
    officer.send(ballot, { label, about: '', cost: '', link: '', ...more })
  expect((await add('A pond', { about: 'For frogs.', cost: '20,000', link: '/projects' })).location).toBe(ballot)
  expect((await add('a  POND')).text).toContain('This is on the list already')
  await add('Llŷn’s path')
  await add('A swing')
  expect((await definitionOf(desk)).options.map(({ key, cost }) => [key, cost])).toEqual([
    ['a-pond', 20_000_00],
    ['llyns-path', null],
    ['a-swing', null],
  ])
  const option = `${ballot}/options/a-swing`
  expect((await officer.visit(option)).text).toContain('Take it off the ballot')
  expect((await officer.send(option, { label: '', about: '', cost: '', link: '' })).status).toBe(422)
  await officer.send(option, { label: 'Two swings', about: '', cost: '450.50', link: '' })
  expect((await definitionOf(desk)).options[2]).toMatchObject({
    key: 'a-swing',
    label: { en: 'Two swings' },
    cost: 450_50,
  })
  expect((await officer.send(`${ballot}/options/llyns-path/removal`)).location).toBe(ballot)
  expect((await officer.visit(`${ballot}/options/llyns-path`)).status).toBe(404)
  expect((await officer.send(`${ballot}/options/llyns-path/removal`)).status).toBe(404)

  const [ward] = await listWards((await house.acting()).db)
  expect((await officer.send(`${ballot}/voters`, { who: 'wards', wards: 'elsewhere' })).text).toContain(
    'Choose at least one ward',
  )
  expect((await officer.send(`${ballot}/voters`, { who: 'wards', wards: [ward!.id, 'elsewhere'] })).location).toBe(
    ballot,
  )
  expect((await definitionOf(desk)).wards).toEqual([ward!.id])
  expect((await officer.visit(ballot)).text).toContain('Save who may vote')

  const welsh = await officer.visit(`${desk}/welsh`)
  expect(welsh.html).toContain('name="label-a-pond"')
  const version = /name="version" value="(\d+)"/.exec(welsh.html)![1]!
  await officer.send(`${desk}/welsh`, {
    version,
    title: 'Cyntaf',
    question: 'Beth yn gyntaf?',
    'label-a-pond': 'Pwll',
    'about-a-pond': 'I frogaod.',
  })
  expect((await definitionOf(desk)).options[0]).toMatchObject({ label: { cy: 'Pwll' }, about: { cy: 'I frogaod.' } })
  expect((await officer.visit(`${desk}/preview?in=cy`)).text).toContain('Pwll')
  expect((await officer.send(`${desk}/publication`)).location).toBe(desk)
  expect((await officer.visit(desk)).text).toContain('Count and result')
})

test('once somebody has voted the ballot stays as it is', async () => {
  const asked = await openVote(house)
  expect((await vote(await house.browser(), asked, { 'ballot-pond': '1' })).status).toBe(303)
  const ballot = `${asked.desk}/ballot`
  expect((await officer.visit(ballot)).text).toContain('the ballot stays as it is')
  for (const [path, fields] of [
    [ballot, { label: 'A late idea' }],
    [`${ballot}/options/pond`, { label: 'A lake' }],
    [`${ballot}/options/pond/removal`, {}],
    [`${ballot}/voters`, { who: 'everyone' }],
  ] as const) {
    const refused = await officer.send(path, fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('People have voted already')
  }
  expect((await definitionOf(asked.desk)).options).toHaveLength(3)
  const edit = await officer.visit(`${asked.desk}/edit`)
  const version = /name="version" value="(\d+)"/.exec(edit.html)![1]!
  const counted = await officer.send(`${asked.desk}/edit`, {
    ...typed({ 'priorities-method': 'rank', 'priorities-count': 'schulze', identity: 'open' }),
    question: asked.question,
    version,
  })
  expect(counted.status).toBe(422)
})

test('whoever may not edit activities finds no builder', async () => {
  const asked = await openVote(house)
  const analyst = await house.browser('analyst')
  for (const path of ['ballot', 'ballot/options/pond', 'ballot/result'])
    expect((await analyst.visit(`${asked.desk}/${path}`)).status).toBe(404)
})
