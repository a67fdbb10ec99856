import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const pages = [
  ['/accessibility', 'Accessibility statement', 'Datganiad hygyrchedd'],
  ['/cookies', 'Cookies', 'Cwcis'],
  ['/contact', 'Contact', 'Cysylltu'],
] as const

describe.each(pages)('%s', (path, english, welsh) => {
  test('is there in both languages', async () => {
    const browser = await house.browser()
    expect((await browser.visit(path)).title).toContain(english)
    expect((await browser.visit(`${path}?lang=cy`)).title).toContain(welsh)
  })
  test('sets no cookie and may be kept', async () => {
    const page = await (await house.browser()).visit(path)
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.headers.get('cache-control')).toBe('no-cache')
  })
})

test('the statement has the sentences that the law asks for', async () => {
  const { text } = await (await house.browser()).visit('/accessibility')
  expect(text).toContain('partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard')
  expect(text).toContain(
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  )
  expect(text).toContain('Equality Advisory and Support Service')
  expect(text).toMatch(/prepared on \d{1,2} \w+ \d{4}/)
})

test('the cookies page names every cookie that the house can set, as it is set here', async () => {
  const { text } = await (await house.browser()).visit('/cookies')
  for (const name of ['folkmoot_visitor', 'folkmoot_session', 'folkmoot_language', 'folkmoot_notice'])
    expect(text).toContain(name)
  const secure = await openHouse({ scheme: 'https' })
  try {
    const page = await (await secure.browser()).visit('/cookies')
    expect(page.text).toContain('__Host-folkmoot_session')
  } finally {
    await secure.close()
  }
})

test('contact shows what the administrator set, and says what will be there before', async () => {
  const { db } = await house.council('bexley')
  await db.deleteFrom('settings').execute()
  const browser = await house.browser(undefined, 'bexley')
  expect((await browser.visit('/contact')).text).toContain('An administrator adds them in the settings')
  const { forgetSettings } = await import('../../../platform/settings.ts')
  forgetSettings()
  await db
    .insertInto('settings')
    .values({
      name: 'Bexley',
      short_name: 'Bexley',
      contact_email: 'talk@bexley.example',
      contact_phone: '020 7946 0000',
      contact_address: '1 Road\nBexley',
    })
    .execute()
  const { html, text } = await browser.visit('/contact')
  expect(html).toContain('href="mailto:talk@bexley.example"')
  expect(html).toContain('href="tel:02079460000"')
  expect(text).toContain('nobody answers there')
})
