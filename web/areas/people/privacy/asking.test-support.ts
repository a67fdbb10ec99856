import { expect } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import type { TestHouse } from '../../../town/house.ts'

/** What tests of privacy requests do again and again: somebody asks, and time passes. */
export function asking(house: () => TestHouse) {
  let peers = 0
  async function somebody(): Promise<Browser> {
    const browser = await house().browser()
    browser.peer = `203.0.113.${++peers}`
    return browser
  }
  const later = (days = 0, seconds = 1) => {
    house().clock.now = new Date(house().clock.now.getTime() + days * 86_400_000 + seconds * 1000)
  }
  const request = {
    kind: 'complaint',
    words: 'You showed my street',
    way: 'email',
    'address-email': 'Cora@Resident.example',
    receipts: '',
  }
  async function filed(
    browser: Browser,
    fields: Record<string, string> = {},
  ): Promise<{ reference: string; id: string }> {
    later()
    const sent = await browser.send('/privacy/requests', { ...request, _once: newId(), ...fields })
    expect(sent.status, sent.text).toBe(303)
    const reference = /requests\/(.+)\/sent/.exec(sent.location!)![1]!
    const { db } = await house().council()
    return {
      reference,
      ...(await db
        .selectFrom('privacy_requests')
        .select('id')
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow()),
    }
  }
  return { somebody, later, request, filed }
}
