import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { beginBatch } from '../../keying/batch-commands.ts'
import { releaseBatch } from '../../keying/release-commands.ts'
import { keySecond, keySheet } from '../../keying/sheet-commands.ts'
import { enterNote } from '../../notes/commands.ts'
import { printSheets } from '../../print/commands.ts'
import { fiveStatements, type OpenMap, openMap } from './opinion-map.test-support.ts'
import { listAll } from './statements/queries.ts'

let house: TestHouse
let map: OpenMap
beforeAll(async () => {
  house = await openHouse()
  map = await openMap(house)
})
afterAll(() => house.close())

const actingAs = async (role: 'link-officer' | 'project-officer') =>
  house.acting('kingston', { account: await house.account(role), role })
const counts = async () =>
  (await listAll((await house.council()).db, map.id)).map(({ agree, disagree, pass }) => [agree, disagree, pass])

test('paper holds every statement, is keyed twice, and becomes votes under its printed receipt', async () => {
  const officer = await house.browser('project-officer')
  const form = await officer.visit(`/desk/activities/${map.id}/print`)
  expect(form.status).toBe(200)
  const [first, second] = [await actingAs('link-officer'), await actingAs('project-officer')]
  const printed = await printSheets(second, { activityId: map.id, kind: 'form', language: 'en', sheets: 1 })
  if ('refused' in printed) throw new Error(printed.refused)
  const pages = await officer.visit(`/desk/activities/${map.id}/print/${printed.batchId}`)
  for (const statement of fiveStatements) expect(pages.text).toContain(statement)
  const batch = await beginBatch(first, {
    activityId: map.id,
    name: 'Library box',
    statedTotal: 1,
    collectedOn: addDays(dayOf(first.now), -1),
    source: '',
  })
  if ('refused' in batch) throw new Error(JSON.stringify(batch))
  const values = { 's-0': 'agree', 's-1': 'disagree', 's-2': 'pass', language: 'en', contact: 'no' }
  const keyed = await keySheet(first, { batchId: batch.batchId, code: printed.codes[0]!, values })
  if ('refused' in keyed) throw new Error(JSON.stringify(keyed))
  await keySecond(second, { batchId: batch.batchId, sheetId: keyed.sheetId, values })
  const released = await releaseBatch(second, { batchId: batch.batchId })
  expect(released).toHaveProperty('released')
  expect(await counts()).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
  ])
  const own = await (await house.browser()).visit(`/receipts/${printed.codes[0]}/votes`)
  expect(own.text).toContain(fiveStatements[1])
})

test('a call is a voice with its votes; a note that says nothing is none', async () => {
  const at = await actingAs('project-officer')
  const note = {
    channel: 'telephone' as const,
    consent: 'said' as const,
    source: '',
    given: at.now,
    place: undefined,
    language: 'en',
    once: '01a1b919-3780-700a-bff1-0414a6228001',
  }
  const noted = await enterNote(at, map, { ...note, values: { 's-4': 'agree', contact: 'no' } })
  expect(noted).toHaveProperty('taken')
  expect((await counts())[4]).toEqual([1, 0, 0])
  const empty = await enterNote(at, map, {
    ...note,
    once: '01a1b919-3780-700a-bff1-0414a6228002',
    values: { contact: 'no' },
  })
  expect(empty).toEqual({ refused: 'nothing-said' })
})
