import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('Bassetlaw shares 25 skills, asks for 8, and every state of a match is there', async () => {
  const { db } = await house.council('bassetlaw')
  const entries = await db.selectFrom('skill_entries').select('side').execute()
  expect(entries.filter(({ side }) => side === 'offer')).toHaveLength(25)
  expect(entries.filter(({ side }) => side === 'need')).toHaveLength(8)
  const officer = await house.account('project-officer', 'bassetlaw')
  const desk = await house.browser({ account: officer }, 'bassetlaw')
  const home = await desk.visit('/skills')
  for (const state of ['You are asked', 'Both said yes', 'The answer was no']) expect(home.text).toContain(state)
  const list = await desk.visit('/skills/offers')
  expect(list.text).toContain('Young people who read your draft')
  expect((await desk.visit('/skills/offers?page=2')).text).toContain('Bread, and how to wait for it')
  expect((await desk.visit('/desk')).text).toContain('Somebody asks about “Interpreters for three evening visits”')
  const waits = /href="(\/skills\/matches\/[^"]+)">Letters read aloud/.exec(home.html)![1]!
  expect((await desk.visit(waits)).html).not.toContain('skills.example')
  const agreed = /href="(\/skills\/matches\/[^"]+)">I have been without a home/.exec(home.html)![1]!
  expect((await desk.visit(agreed)).text).toContain('lost@skills.example')
})

test('somebody of 15 is shown by an alias', async () => {
  const { db } = await house.council('bassetlaw')
  const young = await db
    .selectFrom('voices')
    .select(['id', 'public_name'])
    .where('under_18', '=', true)
    .executeTakeFirstOrThrow()
  expect(young.public_name).toBe('Magpie')
  const page = await (await house.browser(undefined, 'bassetlaw')).visit(`/voices/${young.id}`)
  expect(page.text).toContain('Magpie')
  expect(page.text).toContain('run a group under 18')
})
