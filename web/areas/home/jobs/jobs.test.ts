import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deed } from '../../../platform/db.ts'
import { keepFile, prepareDocument } from '../../../platform/files.ts'
import { newId } from '../../../platform/ids.ts'
import { startJob } from '../../../platform/jobs.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { outcomeOf } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Row = Partial<Record<'started_at' | 'finished_at' | 'failed_at', Date>> & {
  done?: number
  total?: number
  note?: string
  error?: string
  result?: string
}

async function jobOf(account: string | null, row: Row = {}): Promise<string> {
  const at = await house.acting('kingston', { account, role: 'staff' })
  const id = await deed(at.db, (tx) => startJob(tx, at, { kind: 'test', title: 'Reading your list' }))
  if (Object.keys(row).length) await at.db.updateTable('jobs').set(row).where('id', '=', id).execute()
  return id
}

describe('the progress page', () => {
  test('waits, works and ends; it loads itself again only until it has ended', async () => {
    const browser = await house.browser('project-officer')
    const id = await jobOf(browser.account!)
    const { db } = await house.council()
    const page = () => browser.visit(`/jobs/${id}`)
    const set = (row: Row) => db.updateTable('jobs').set(row).where('id', '=', id).execute()
    expect((await page()).text).toContain('Waiting to start')
    await set({ started_at: house.clock.now, done: 12, total: 40, note: 'Row 12' })
    const running = await page()
    expect(running.text).toContain('12 of 40 done')
    expect(running.text).toContain('Row 12')
    expect(running.html).toContain('data-waiting')
    await set({
      finished_at: house.clock.now,
      result: JSON.stringify({ sentence: 'Read 40 rows.', goTo: { href: '/wards', text: 'See them' } }),
    })
    const done = await page()
    expect(done.text).toContain('Read 40 rows.')
    expect(done.html).toContain('href="/wards"')
    expect(done.html).not.toContain('data-waiting')
    expect(done.headers.get('cache-control')).toContain('no-store')
  })
  test('a job that could not be done says why, and that it went wrong once while it is tried again', async () => {
    const browser = await house.browser('project-officer')
    const id = await jobOf(browser.account!, { started_at: house.clock.now, error: 'Something went wrong' })
    expect((await browser.visit(`/jobs/${id}`)).text).toContain('being tried again')
    const failed = await jobOf(browser.account!, { failed_at: house.clock.now, error: 'Row 7 has no postcode.' })
    const page = await browser.visit(`/jobs/${failed}`)
    expect(page.text).toContain('Row 7 has no postcode.')
    expect(page.html).not.toContain('data-waiting')
  })
})

describe('who may look', () => {
  test('whoever asked for it and administrators, nobody else, and not from another council', async () => {
    const owner = await house.browser('resident')
    const id = await jobOf(owner.account!)
    expect((await owner.visit(`/jobs/${id}`)).status).toBe(200)
    expect((await (await house.browser('administrator')).visit(`/jobs/${id}`)).status).toBe(200)
    for (const role of ['resident', 'project-officer', 'auditor'] as const)
      expect((await (await house.browser(role)).visit(`/jobs/${id}`)).status, role).toBe(404)
    expect((await (await house.browser('administrator', 'barnet')).visit(`/jobs/${id}`)).status).toBe(404)
    expect((await (await house.browser()).visit(`/jobs/${id}`)).location).toMatch(/^\/sign-in\?/)
  })
  test('unknown and careless ids are not found', async () => {
    const browser = await house.browser('administrator')
    for (const id of [newId(), 'x', '%27%3B--', '..%2F..', '🐝'])
      expect((await browser.visit(`/jobs/${encodeURI(id)}`)).status, id).toBe(404)
  })
})

test('the result is taken away by its owner alone', async () => {
  const owner = await house.browser('resident')
  const at = await house.acting('kingston', { account: owner.account!, role: 'resident' })
  const kept = prepareDocument('my data.csv', Buffer.from('a,b\n1,2\n'))
  if ('refused' in kept) throw new Error(kept.refused)
  const file = await keepFile(at.db, at, house.files, kept, false)
  const id = await jobOf(owner.account!, { finished_at: house.clock.now, result: JSON.stringify({ file }) })
  expect((await owner.visit(`/jobs/${id}`)).html).toContain(`href="/jobs/${id}/result"`)
  const result = await owner.visit(`/jobs/${id}/result`)
  expect(result.html).toBe('a,b\n1,2\n')
  expect(result.headers.get('content-disposition')).toContain('attachment; filename="my data.csv"')
  const administrator = await house.browser('administrator')
  expect((await administrator.visit(`/jobs/${id}`)).html).not.toContain('/result')
  expect((await administrator.visit(`/jobs/${id}/result`)).status).toBe(404)
  expect((await administrator.visit(`/files/${file}`)).status).toBe(404)
  const unfinished = await jobOf(owner.account!)
  expect((await owner.visit(`/jobs/${unfinished}/result`)).status).toBe(404)
})

test('only ways inside the house are shown', () => {
  for (const href of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:1'])
    expect(outcomeOf({ goTo: { href, text: 'Go' } })).toEqual({})
  expect(outcomeOf(null)).toEqual({})
  expect(outcomeOf({ sentence: 4, file: {} })).toEqual({})
})
