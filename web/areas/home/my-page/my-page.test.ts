import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { emailOf } from '../../people/index.ts'
import { confirmFollow, followSubject } from '../../publishing/index.ts'
import { eraseVoice, moderate } from '../../voices/index.ts'
import { openConversation, say } from '../said.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mine = (accountId: string, key: string) => ({ participant: { level: 'open' as const, key, accountId } })

describe('my page', () => {
  test('is for people who signed in', async () => {
    expect((await (await house.browser()).visit('/my-page')).location).toBe('/sign-in?return-to=%2Fmy-page')
  })
  test('says at first what will be there', async () => {
    const page = await (await house.browser('resident')).visit('/my-page')
    expect(page.text).toContain('What you say will be here')
    expect(page.text).toContain('What you follow will be here')
    expect(page.html).toContain('href="/privacy"')
    expect(page.html).toContain('href="/receipts"')
    expect(page.html).not.toContain('href="/desk"')
    expect(page.headers.get('cache-control')).toContain('no-store')
  })
  test('shows everything that was said with the account and where it is now, and nothing of anybody else', async () => {
    const browser = await house.browser('resident')
    const activity = await openConversation(house)
    const at = await house.acting()
    const waiting = await say(house, activity, 'Mine and waiting', mine(browser.account!, 'a'))
    const shown = await say(house, activity, 'Mine and shown', mine(browser.account!, 'b'))
    const gone = await say(house, activity, 'Mine and erased', mine(browser.account!, 'c'))
    await say(house, activity, 'Somebody else’s', mine(await house.account('resident'), 'd'))
    await say(house, activity, 'Nobody’s')
    await moderate(at, { voiceIds: [shown.voiceId], decision: { deed: 'publish' } })
    await eraseVoice(at, gone.voiceId, 'asked')
    const { text, html } = await browser.visit('/my-page')
    expect(text).toMatch(/Mine and shown Everyone can read it/)
    expect(text).toMatch(/Mine and waiting Waiting to be read/)
    for (const { receipt } of [waiting, shown]) expect(html).toContain(`href="/receipts/${receipt}"`)
    for (const words of ['Mine and erased', 'Somebody else', 'Nobody']) expect(text).not.toContain(words)
    expect(text).toContain('Trees on our street')
  })
  test('older ones are on the next page', async () => {
    const browser = await house.browser('resident')
    const activity = await openConversation(house)
    for (let n = 1; n <= 12; n++) {
      house.clock.now = new Date(house.clock.now.getTime() + 1000)
      await say(house, activity, `Number ${n}.`, mine(browser.account!, String(n)))
    }
    const first = await browser.visit('/my-page')
    expect(first.text).toContain('Number 12.')
    expect(first.text).not.toContain('Number 2.')
    const [, next] = /href="(\/my-page\?after=[^"]+)"/.exec(first.html)!
    const second = await browser.visit(next!)
    expect(second.text).toContain('Number 2.')
    expect(second.text).toContain('Number 1.')
    expect(second.text).not.toContain('Number 12.')
    expect((await browser.visit('/my-page?after=%27--')).status).toBe(200)
  })
  test('lists what is followed, with a way to stop', async () => {
    const browser = await house.browser('resident')
    const activity = await openConversation(house)
    const at = await house.acting()
    const email = (await emailOf(at, browser.account!))!
    await followSubject(at, { subject: `project:${activity.projectId}`, email, frequency: 'weekly', language: 'en' })
    const follow = await at.db
      .selectFrom('follows')
      .select('id')
      .where('subject', '=', `project:${activity.projectId}`)
      .executeTakeFirstOrThrow()
    await confirmFollow(at, follow.id)
    const page = await browser.visit('/my-page')
    expect(page.text).toContain('Once a week')
    const [, stop] = /href="(\/follows\/[^"]+\/end)"/.exec(page.html)!
    expect((await browser.visit(stop!)).status).toBe(200)
  })
  test('leads staff to their desk, and speaks Welsh', async () => {
    const staff = await house.browser('moderator')
    expect((await staff.visit('/my-page')).html).toContain('href="/desk">')
    expect((await (await house.browser('resident')).visit('/my-page?lang=cy')).text).toContain('Fy nhudalen')
  })
})
