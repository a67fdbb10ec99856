import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { kindNamed } from '../kinds/list.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house)
})
afterAll(() => house.close())

test('a pile of forms: each with its own code, claimed before use, and the questions of the screen in their order', async () => {
  const officer = await house.browser('link-officer')
  const path = `/desk/activities/${asked.id}/print`
  const sheets = await officer.submit(path, { sheets: '3', kind: 'form', language: 'en' })
  const codes = [...new Set(sheets.text.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/g))]
  expect(codes).toHaveLength(3)
  expect(sheets.html.match(/class="fm-paper"/g)).toHaveLength(3)
  expect(sheets.text).toContain('Tear off and keep this')
  let last = -1
  for (const { title } of kindNamed(asked.kind).questions(asked)) {
    const here = sheets.text.indexOf(title.en, last + 1)
    expect(here, title.en).toBeGreaterThan(last)
    last = here
  }
  const { rows } = await sql<{
    council: string
  }>`select platform.receipt_council(${codes[0]!.replaceAll('-', '')}) as council`.execute((await house.council()).db)
  expect(rows[0]?.council).toBe('kingston')
  expect((await officer.visit(path)).text).toContain('Forms made so far')
  const record = await (await house.council()).db
    .selectFrom('record_entries')
    .selectAll()
    .where('deed', '=', 'forms.printed')
    .where('subject', '=', `activity:${asked.id}`)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(record)).not.toContain(codes[0]!.replaceAll('-', ''))
})

test('large print and Welsh', async () => {
  const officer = await house.browser('link-officer')
  const sheets = await officer.submit(`/desk/activities/${asked.id}/print`, {
    sheets: '1',
    kind: 'form-large',
    language: 'cy',
  })
  expect(sheets.html).toContain('fm-paper--large')
  expect(sheets.text).toContain('Rhwygwch hwn a’i gadw')
})

test.each(['', '0', '201', '-3', 'thirty', '1e3', '9'.repeat(50)])(
  '"%s" forms are refused with the reason',
  async (sheets) => {
    const page = await (await house.browser('project-officer')).send(`/desk/activities/${asked.id}/print`, {
      sheets,
      kind: 'form',
      language: 'en',
    })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Enter a number of forms, from 1 to 200')
  },
)

test('only for those who enter voices, and a pile only at its own activity', async () => {
  const path = `/desk/activities/${asked.id}/print`
  expect((await (await house.browser('moderator')).visit(path)).status).toBe(404)
  const officer = await house.browser('link-officer')
  const made = await officer.send(path, { sheets: '1', kind: 'form', language: 'en' })
  const other = await openConversation(house, { title: 'Another' })
  expect((await officer.visit(made.location!.replace(asked.id, other.id))).status).toBe(404)
  expect((await officer.visit(`${path}/nothing`)).status).toBe(404)
})
