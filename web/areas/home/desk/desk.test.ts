import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles, staffRoles } from '../../../permissions.ts'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { wholeProject } from '../../projects/whole-project.test-support.ts'
import { emptyCouncil } from '../empty-council.test-support.ts'
import { openConversation, say } from '../said.test-support.ts'
import { type DeskItem, gather, perGroup } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('who has a desk', () => {
  test.each(roles)('%s', async (role: Role) => {
    const page = await (await house.browser(role)).visit('/desk')
    expect(page.status).toBe((staffRoles as readonly string[]).includes(role) ? 200 : 404)
    if (page.status === 200) expect(page.text).toContain('What needs you today')
  })
  test('nobody without signing in, nor without the second factor', async () => {
    expect((await (await house.browser()).visit('/desk')).location).toMatch(/^\/sign-in\?/)
    const browser = await house.browser('moderator')
    const { db } = await house.council()
    await db
      .updateTable('sessions')
      .set({ second_factor_at: null })
      .where('account_id', '=', browser.account!)
      .execute()
    expect((await browser.visit('/desk')).location).toMatch(/^\/sign-in\/second-factor\?/)
  })
})

describe('what is on it', () => {
  test('what waits to be read is for moderators, with one way to do it', async () => {
    const activity = await openConversation(house)
    await say(house, activity, 'Read me')
    const moderator = await (await house.browser('moderator')).visit('/desk')
    expect(moderator.text).toMatch(/\d+ answers? waits? to be read/)
    expect(moderator.html).toContain('href="/moderation"')
    const auditor = await (await house.browser('auditor')).visit('/desk')
    expect(auditor.text).not.toMatch(/to be read/)
    expect(auditor.html).toContain('href="/record/entries"')
  })
  test('a draft says what it lacks to those who may write it', async () => {
    const at = await house.acting()
    await wholeProject(at, 'Ready to go out')
    const officer = await (await house.browser('project-officer')).visit('/desk')
    expect(officer.text).toMatch(/Ready to go out Everything is there: it can be published Publish it/)
    expect((await (await house.browser('commissioner')).visit('/desk')).text).not.toContain('Ready to go out')
  })
  test('an officer of one project sees only that', async () => {
    const at = await house.acting()
    const own = await wholeProject(at, 'My one project')
    await wholeProject(at, 'Somebody’s other project')
    const account = await house.account('project-officer', 'kingston', `project:${own}`)
    const page = await (await house.browser({ account })).visit('/desk')
    expect(page.text).toContain('My one project')
    expect(page.text).not.toContain('other project')
  })
  test('work that failed is shown to whoever asked for it and to administrators', async () => {
    const browser = await house.browser('project-officer')
    const { db } = await house.council()
    await db
      .insertInto('jobs')
      .values({
        id: newId(),
        kind: 'test',
        title: 'Reading list 7',
        started_by: browser.account!,
        failed_at: house.clock.now,
        error: 'Row 7 has no postcode.',
      })
      .execute()
    expect((await browser.visit('/desk')).text).toMatch(/Reading list 7 Row 7 has no postcode\. See why/)
    expect((await (await house.browser('administrator')).visit('/desk')).text).toContain('Reading list 7')
    expect((await (await house.browser('project-officer')).visit('/desk')).text).not.toContain('Reading list 7')
  })
  test('on an empty desk it says what will come', async () => {
    const slug = await emptyCouncil(house)
    const page = await (await house.browser('administrator', slug)).visit('/desk')
    expect(page.text).toContain('Nothing needs you today')
  })
})

describe('the order of haste', () => {
  const item = (key: string, due?: string, count?: number): DeskItem => ({
    key,
    title: key,
    href: '/',
    action: 'Do',
    due,
    count,
  })
  test('overdue promises come first, letters later, and within a group what is due first', () => {
    const groups = gather([
      item('letter', undefined, 14),
      item('privacy', '2026-03-02'),
      item('reply-overdue'),
      item('privacy', '2026-03-01'),
      item('privacy'),
    ])
    expect(groups.map(({ key }) => key)).toEqual(['overdue', 'privacy', 'letters'])
    expect(groups[1]!.items.map(({ due }) => due)).toEqual(['2026-03-01', '2026-03-02', undefined])
    expect(groups[2]!.total).toBe(14)
  })
  test('a long group shows a few and how many more; what nobody knows is not lost', () => {
    const [group] = gather(Array.from({ length: 9 }, () => item('draft')))
    expect([group!.items.length, group!.more, group!.total]).toEqual([perGroup, 9 - perGroup, 9])
    expect(gather([item('news-from-nowhere')])[0]!.key).toBe('others')
    expect(gather([])).toEqual([])
  })
})
