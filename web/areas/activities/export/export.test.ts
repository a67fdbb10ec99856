import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { moderate } from '../../voices/index.ts'
import { enterNote } from '../notes/commands.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house)
})
afterAll(() => house.close())

const send = async (answers: Record<string, string>) => {
  const sent = await (await house.browser()).send(`${asked.path}/check`, {
    publish: 'yes',
    contact: 'no',
    _once: newId(),
    ...answers,
  })
  return sent.location!.split('/')[2]!
}
const path = () => `/desk/activities/${asked.id}/exports`

test('an answer appears after approval, and all are in the export, formulas made harmless', async () => {
  const receipt = await send({
    answer: '=cmd|calc',
    'priority-1': '+1 bench',
    skills: '@home',
    name: '-Ann',
    contact: 'email',
    email: 'reach@resident.example',
    postcode: 'KT2 6AA',
  })
  await send({ answer: 'مزيد من الأشجار, "please"\nand water', publish: 'no' })
  const officer = await house.acting('kingston', { account: await house.account('link-officer'), role: 'link-officer' })
  await enterNote(officer, asked, {
    channel: 'partner',
    consent: 'said',
    source: 'Example lunch club',
    given: house.clock.now,
    values: { answer: 'Soup', publish: 'no', contact: 'no' },
    place: undefined,
    language: 'en',
    once: newId(),
  })
  const visitor = await house.browser()
  expect((await visitor.visit(`${asked.path}/answers`)).text).not.toContain('=cmd|calc')
  const { db } = await house.council()
  const { id } = await db.selectFrom('voices').select('id').where('receipt', '=', receipt).executeTakeFirstOrThrow()
  await moderate(await house.acting('kingston', { account: await house.account('moderator'), role: 'moderator' }), {
    voiceIds: [id],
    decision: { deed: 'publish' },
  })
  const shown = (await visitor.visit(`${asked.path}/answers`)).text
  expect(shown).toContain('=cmd|calc')
  expect(shown).toContain('+1 bench')
  expect(shown).not.toContain('@home')

  const analyst = await house.browser('analyst')
  const asking = await analyst.send(path())
  expect(asking.location).toMatch(/^\/jobs\//)
  expect((await analyst.visit(path())).text).toContain('Being made')
  await house.runJobs()
  const ready = await analyst.visit(path())
  const link = /href="(\/desk\/activities\/[^"]+\/exports\/[^"]+)"/.exec(ready.html)![1]!
  const file = await analyst.visit(link)
  expect(file.headers.get('content-type')).toContain('text/csv')
  expect(file.headers.get('content-disposition')).toContain('attachment')
  const rows = parse(file.html, { columns: true, bom: true }) as Record<string, string>[]
  expect(rows).toHaveLength(3)
  const question = 'What would make our street greener?'
  const first = rows.find(({ Answer }) => Answer === id)!
  expect(first).toMatchObject({
    [question]: "'=cmd|calc",
    'What matters most to you? (1)': "'+1 bench",
    'Name to show': "'-Ann",
    How: 'online',
    State: 'Shown',
    'May it be shown?': 'yes',
  })
  expect(Object.values(first)).toContain("'@home")
  expect(rows.map((row) => row[question])).toContain('مزيد من الأشجار, "please"\nand water')
  expect(rows.find((row) => row[question] === 'Soup')).toMatchObject({
    How: 'partner',
    'Event or partner': 'Example lunch club',
  })
  expect(file.html).not.toContain('reach@resident.example')
  expect(file.html).not.toContain(receipt)
  expect(file.html).not.toMatch(/KT2 ?6AA/i)
  const reads = await db.selectFrom('sensitive_reads').selectAll().where('account_id', '=', analyst.account!).execute()
  expect(reads).toMatchObject([{ what: 'answers as a file', subject: `activity:${asked.id}` }])
  const parts = await db.selectFrom('export_parts').select('content').execute()
  expect(Buffer.concat(parts.map(({ content }) => content)).toString('utf8')).not.toContain('Soup')

  for (const role of ['analyst', 'project-officer'] as const)
    expect((await (await house.browser(role)).visit(link)).status, `another ${role}`).toBe(404)
  expect((await visitor.visit(link)).location).toMatch(/^\/sign-in/)
  house.clock.now = new Date(house.clock.now.getTime() + 25 * 3600_000)
  const later = await house.browser({ account: analyst.account! })
  expect((await later.visit(link)).status).toBe(404)
})

test('only for those who may export, in their own project', async () => {
  for (const role of ['moderator', 'link-officer', 'councillor', 'auditor', 'administrator'] as const) {
    const browser = await house.browser(role)
    expect((await browser.visit(path())).status, role).toBe(404)
    expect((await browser.send(path())).status, role).toBe(404)
  }
  const scoped = await house.browser({
    account: await house.account('analyst', 'kingston', 'project:01900000-0000-7000-8000-000000000000'),
  })
  expect((await scoped.visit(path())).status).toBe(404)
})
