import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '../../../platform/http.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { signInAs } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse({ example: false })
})
afterAll(() => house.close())

test('outside the example nobody signs in as somebody else', async () => {
  const account = await house.account('administrator')
  const at = await house.acting()
  const ctx = { production: { example: false }, db: at.db, acting: at } as unknown as Ctx
  expect(await signInAs(ctx, account)).toEqual({ refused: 'not-the-example' })
  expect(await at.db.selectFrom('sessions').select('id').where('account_id', '=', account).execute()).toEqual([])
  const browser = await house.browser()
  expect((await browser.visit('/example/sign-in')).status).toBe(404)
  expect((await browser.send('/example/sign-in', { account })).status).toBe(404)
})
