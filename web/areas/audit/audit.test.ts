import { createChecker } from '@folkmoot/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { record } from '../../platform/record.ts'
import { sealWaiting } from '../../platform/sequencer.ts'
import { openHouse, type TestHouse } from '../../town/house.ts'
import * as paths from './paths.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function write(deed: string, open?: Record<string, string>, why?: string): Promise<void> {
  const at = await house.acting()
  await record(at.db, at, {
    deed,
    subject: 'project:none',
    why,
    details: { secret: 'Amina Yusuf' },
    ...(open ? { public: open } : {}),
  })
}

async function sealAll(): Promise<void> {
  const { db } = await house.council()
  while (await sealWaiting(db));
}

const check = (text: string, head?: string) => {
  const checker = createChecker(head ? { head } : {})
  for (const line of text.split('\n')) if (checker.push(line)) break
  return checker.end()
}

test('anyone can download the whole record, check it, and find one altered byte', async () => {
  await write('decision.published', { decision: 'benches' })
  await write('voice.received')
  await sealAll()
  const page = await (await house.browser()).visit(paths.recordFile.to())
  expect(page.status).toBe(200)
  const answer = check(page.html)
  expect(answer.ok && answer.count).toBeGreaterThanOrEqual(2)
  expect(page.html).not.toContain('Amina')
  const at = page.html.indexOf('decision.published') + 3
  const altered = check(page.html.slice(0, at) + (page.html[at] === 'x' ? 'y' : 'x') + page.html.slice(at + 1))
  expect(altered.ok).toBe(false)
  const shorter = check(page.html.trimEnd().split('\n').slice(0, -1).join('\n'), answer.ok ? answer.head : '')
  expect(shorter.ok).toBe(false)
})

test('the public page says what the record is, shows its seal, and says what waits', async () => {
  await write('post.published', { post: 'lamps' })
  const before = await (await house.browser()).visit(paths.record.to())
  expect(before.text).toMatch(/waiting to be sealed/)
  await sealAll()
  const { db } = await house.council()
  const head = await db
    .selectFrom('record_seals')
    .select('hash')
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const page = await (await house.browser()).visit(`${paths.record.to()}?lang=cy`)
  expect(page.text).toContain(head.hash)
  expect(page.text).toContain('Y cofnod cyhoeddus')
  expect(page.text).not.toContain('Amina')
})

test('an auditor finds who, what, when and why; strange filters come back with a sentence', async () => {
  await write('project.paused', undefined, 'Half of the maps were wrong')
  const auditor = await house.browser('auditor')
  const found = await auditor.visit(`${paths.entries.to()}?deed=project.paused`)
  expect(found.text).toContain('Half of the maps were wrong')
  expect(found.html).not.toContain('decision.published</td>')
  const one = /\/record\/entries\/([0-9a-f-]{36})/.exec(found.html)![1]!
  expect((await auditor.visit(paths.entry.to({ entry: one }))).text).toContain('Commitment')
  expect((await auditor.visit(paths.entry.to({ entry: newId() }))).status).toBe(404)
  expect((await auditor.visit(paths.entry.to({ entry: "1'; drop table" }))).status).toBe(404)
  expect((await auditor.visit(`${paths.entries.to()}?by=somebody`)).status).toBe(422)
  expect((await auditor.visit(`${paths.entries.to()}?from=yesterday`)).text).toContain('2026-06-19')
  expect((await auditor.visit(`${paths.entries.to()}?deed=%3Cscript%3E&subject=' or 1=1`)).text).toContain(
    'No line matches',
  )
})

test('pages of fifty lead on without losing or repeating a line', async () => {
  for (let i = 0; i < 55; i++) await write('test.counted')
  const auditor = await house.browser('auditor')
  const first = await auditor.visit(`${paths.entries.to()}?deed=test.counted`)
  const next = /href="([^"]*after=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
  const second = await auditor.visit(next)
  const ids = (html: string) => [...html.matchAll(/\/record\/entries\/([0-9a-f-]{36})/g)].map(([, id]) => id)
  expect(new Set([...ids(first.html), ...ids(second.html)]).size).toBe(55)
})

test('careless and hostile addresses get a page or a sentence, never a bug', async () => {
  const [anybody, auditor] = [await house.browser(), await house.browser('auditor')]
  for (const before of ['1.5', '1e999', '-3', 'abc', '9'.repeat(20), "1' or true", '💧'])
    expect((await anybody.visit(`${paths.record.to()}?before=${encodeURIComponent(before)}`)).status, before).toBe(200)
  for (const query of ['from=2026-02-31', 'to=2026-13-01', 'by=me'])
    expect((await auditor.visit(`${paths.entries.to()}?${query}`)).status, query).toBe(422)
  for (const query of [
    `after=${newId()}&after-at=1`,
    `after=${newId()}&after-at=1e9`,
    'after=x&after-at=2026-01-01',
    'subject=%00',
    'deed=🏡',
  ])
    expect((await auditor.visit(`${paths.entries.to()}?${query}`)).status, query).toBe(200)
  for (const before of ['1', 'x y', `${'9'.repeat(15)} ${newId()}`, `1 ${newId()}`])
    expect(
      (await auditor.visit(`${paths.sensitiveReads.to()}?before=${encodeURIComponent(before)}`)).status,
      before,
    ).toBe(200)
})

test('reads of one moment are all there, page after page', async () => {
  const { db } = await house.council('bexley')
  const account = await house.account('project-officer', 'bexley')
  const at = house.clock.now
  await db
    .insertInto('sensitive_reads')
    .values(
      Array.from({ length: 70 }, (_, n) => ({
        id: newId(),
        at,
        account_id: account,
        what: 'contact',
        subject: `voice:${n}`,
        why: `Reason ${n}.`,
      })),
    )
    .execute()
  const auditor = await house.browser('auditor', 'bexley')
  const first = await auditor.visit(paths.sensitiveReads.to())
  const next = /href="([^"]*before=[^"]*)"/.exec(first.html.replace(/lang=(cy|en)/g, ''))![1]!.replaceAll('&amp;', '&')
  const second = await auditor.visit(next)
  const reasons = new Set([...(first.text + second.text).matchAll(/Reason \d+\./g)].map(([reason]) => reason))
  expect(reasons.size).toBe(70)
})

test('who read sensitive things is for auditors and the data-protection lead alone', async () => {
  const account = await house.account('project-officer')
  const { db } = await house.council()
  await db
    .insertInto('sensitive_reads')
    .values({ id: newId(), account_id: account, what: 'contact of a voice', subject: 'voice:x', why: 'To ring back' })
    .execute()
  for (const role of ['auditor', 'data-protection-lead'] as const)
    expect((await (await house.browser(role)).visit(paths.sensitiveReads.to())).text).toContain('To ring back')
  for (const role of ['project-officer', 'administrator', 'moderator', 'resident'] as const)
    expect((await (await house.browser(role)).visit(paths.sensitiveReads.to())).status).toBe(404)
  for (const role of ['moderator', 'resident', 'analyst'] as const)
    expect((await (await house.browser(role)).visit(paths.entries.to())).status).toBe(404)
  expect((await (await house.browser()).visit(paths.entries.to())).location).toContain('/sign-in')
})
