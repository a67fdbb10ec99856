import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { countsOf } from '../counting/queries.ts'
import { eraseVoice } from '../erasing/commands.ts'
import { moderate } from '../moderation/commands.ts'
import { newReceiptCode } from '../receipts/draw.ts'
import { findByReceipt } from '../receipts/queries.ts'
import { takeVoice } from '../taking/commands.ts'
import { changeVoice } from './commands.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function take(consentPublish = true) {
  const at = await house.acting()
  const activity = newId()
  const answer = await takeVoice(at, {
    subject: subjectOf('activity', activity),
    activityId: activity,
    projectId: null,
    kind: 'conversation',
    channel: 'one-to-one',
    consentNoted: 'Yes',
    givenAt: at.now,
    language: 'en',
    consentPublish,
    consentContact: false,
    words: 'First',
    data: {},
    once: newId(),
    preModeration: true,
    showable: true,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return { ...answer.taken, counts: () => countsOf(at.db, [subjectOf('activity', activity)]) }
}

test('whoever holds the receipt changes the words; what was shown waits again, and earlier words are kept', async () => {
  const at = await house.acting()
  const { voiceId, receipt, counts } = await take()
  await moderate(at, { voiceIds: [voiceId], decision: { deed: 'publish' } })
  expect(await counts()).toMatchObject({ shown: 1, waiting: 0 })
  expect(await changeVoice(at, { receipt, words: 'Second', data: { 'priority-1': 'x' }, by: 'author' })).toEqual({
    changed: { voiceId },
  })
  expect(await counts()).toMatchObject({ received: 1, shown: 0, waiting: 1 })
  expect(await findByReceipt(at.db, receipt)).toMatchObject({
    words: 'Second',
    version: 1,
    standing: 'waiting',
    why: 'edited',
  })
  const versions = await at.db.selectFrom('voice_versions').selectAll().where('voice_id', '=', voiceId).execute()
  expect(versions).toMatchObject([{ version: 1, words: 'First', replaced_by: 'author', by_account: null }])
})

test('is refused once it is closed, for an unknown code, when erased, and when nothing changed', async () => {
  const at = await house.acting()
  const { voiceId, receipt } = await take()
  const change = { receipt, words: 'Second', data: {}, by: 'author' as const }
  expect(await changeVoice(at, { ...change, stillOpen: sql`false` })).toEqual({ refused: 'closed' })
  expect(await changeVoice(at, { ...change, receipt: newReceiptCode() })).toEqual({ refused: 'receipt-unknown' })
  expect(await changeVoice(at, { ...change, words: 'First' })).toEqual({ refused: 'nothing-changed' })
  await eraseVoice(at, voiceId, 'The person asked')
  expect(await changeVoice(at, change)).toEqual({ refused: 'erased' })
})

test('taking back the consent to show it hides it at once; giving it makes it wait', async () => {
  const at = await house.acting()
  const shown = await take()
  await moderate(at, { voiceIds: [shown.voiceId], decision: { deed: 'publish' } })
  await changeVoice(at, { receipt: shown.receipt, words: 'First', data: {}, by: 'author', consentPublish: false })
  expect(await shown.counts()).toMatchObject({ shown: 0, counted: 1 })
  const hidden = await take(false)
  await changeVoice(at, { receipt: hidden.receipt, words: 'First', data: {}, by: 'author', consentPublish: true })
  expect(await hidden.counts()).toMatchObject({ counted: 0, waiting: 1 })
})

test('of a council, only its own voices', async () => {
  const { receipt } = await take()
  const elsewhere = await house.acting('barnet')
  expect(await changeVoice(elsewhere, { receipt, words: 'x', data: {}, by: 'author' })).toEqual({
    refused: 'receipt-unknown',
  })
})
