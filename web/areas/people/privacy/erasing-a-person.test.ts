import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { countsOf, formatReceipt, takeVoice } from '../../voices/index.ts'
import { aggregateEquality, emailKey, makeAccount, ownEquality, putEquality } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const secret = 'The lift at Invented House has been broken since spring'

async function said(activityId: string, accountId: string | null) {
  const at = await house.acting()
  const answer = await takeVoice(at, {
    subject: subjectOf('activity', activityId),
    activityId,
    projectId: null,
    kind: 'conversation',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: true,
    contact: { way: 'email', address: 'erin@resident.example' },
    publicName: 'Erin',
    words: secret,
    data: {},
    once: newId(),
    preModeration: true,
    showable: true,
    ...(accountId ? { participant: { level: 'account' as const, key: accountId, accountId } } : {}),
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.taken
}

test('erasing a person removes identity and equality rows and keeps anonymous counts', async () => {
  const at = await house.acting()
  const { accountId } = (await makeAccount(at, {
    email: 'erin@resident.example',
    name: 'Erin Quennell-Moss',
    proved: true,
  })) as { accountId: string }
  const activity = newId()
  const voice = await said(activity, accountId)
  await putEquality(at, voice.voiceId, subjectOf('activity', activity), { sex: 'Female', ethnic_group: 'White' })
  for (let i = 0; i < 6; i++) await putEquality(at, newId(), subjectOf('activity', activity), { sex: 'Female' })
  const browser = await house.browser({ account: accountId })
  await browser.send('/privacy/erase-my-account', { sure: 'yes' })
  await house.runJobs()

  expect(await ownEquality(at, voice.voiceId)).toBeUndefined()
  expect(await aggregateEquality(at, subjectOf('activity', activity), 'sex')).toEqual([{ answer: 'Female', n: 6 }])
  expect(await countsOf(at.db, [subjectOf('activity', activity)])).toMatchObject({ received: 1, erased: 1 })
  const words = JSON.stringify(await at.db.selectFrom('voices').selectAll().where('id', '=', voice.voiceId).execute())
  expect(words).not.toMatch(/lift|Erin/)
  expect(await at.db.selectFrom('contacts').select('voice_id').where('voice_id', '=', voice.voiceId).execute()).toEqual(
    [],
  )
  expect(
    await at.db
      .selectFrom('accounts')
      .select('id')
      .where('email_key', '=', emailKey(at, 'erin@resident.example'))
      .execute(),
  ).toEqual([])
  const record = JSON.stringify(await at.db.selectFrom('record_entries').selectAll().execute())
  expect(record).not.toMatch(/Quennell-Moss|erin@|Invented House/)
})

test('a copy of one’s data holds what one said; by receipt it holds the words and no address', async () => {
  const at = await house.acting()
  const { accountId } = (await makeAccount(at, { email: 'cai@resident.example', name: 'Cai', proved: true })) as {
    accountId: string
  }
  await said(newId(), accountId)
  const browser = await house.browser({ account: accountId })
  const started = await browser.send('/privacy/my-data')
  await house.runJobs()
  expect((await browser.visit(`${started.location}/csv`)).html).toContain(secret)

  const { receipt } = await said(newId(), null)
  const nobody = await house.browser()
  const file = await nobody.send('/privacy/my-data/by-receipt', {
    receipts: ` ${formatReceipt(receipt).toLowerCase()} `,
    format: 'json',
  })
  expect([file.status, file.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="my-data.json"'])
  expect(file.html).toContain(secret)
  expect(file.html).not.toContain('erin@resident.example')
  const barnet = await house.browser(undefined, 'barnet')
  expect(
    (await barnet.send('/privacy/my-data/by-receipt', { receipts: receipt, format: 'json' })).text,
    'at another council',
  ).toContain('We find nothing under these codes')
})

test('the desk erases what was said under a receipt, for somebody without an account', async () => {
  const at = await house.acting()
  const activity = newId()
  const { voiceId, receipt } = await said(activity, null)
  const nobody = await house.browser()
  await nobody.send('/privacy/requests', {
    kind: 'erase',
    words: 'Please',
    way: 'telephone',
    'address-telephone': '07700 900123',
    receipts: formatReceipt(receipt),
    _once: newId(),
  })
  const request = await at.db
    .selectFrom('privacy_requests')
    .select('id')
    .orderBy('received_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const lead = await house.browser('data-protection-lead')
  expect((await lead.visit(`/privacy-requests/${request.id}`)).text).toContain('Telephone: 07700 900123')
  expect((await lead.send(`/privacy-requests/${request.id}/erasure`, { sure: 'yes' })).status).toBe(303)
  await house.runJobs()
  expect(
    (await at.db.selectFrom('voices').select('words').where('id', '=', voiceId).executeTakeFirstOrThrow()).words,
  ).toBeNull()
  expect(
    (await lead.send(`/privacy-requests/${request.id}/steps`, { step: 'done', words: 'It is gone.' })).location,
  ).toBe(`/privacy-requests/${request.id}`)
  expect((await lead.visit(`/privacy-requests/${request.id}`)).text).toContain('read or post these letters')
})
