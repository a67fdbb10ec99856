import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetSettings } from '../../../platform/settings.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { findSettings } from './queries.ts'
import type { Refusal } from './rules.ts'
import { refusalWords } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const good = {
  name: 'Kingston Example Council',
  shortName: 'Kingston',
  strapline: 'Together',
  welcome: 'Hello',
  contactEmail: 'hello@example.com',
  contactPhone: '020 7946 0000',
  contactAddress: '1 High Street',
  colour: '#1d3f72',
  typeface: 'atkinson',
  ladCode: 'E09000021',
  openedAt: '',
}

test('an administrator changes what the council is called and how it looks, and pages show it', async () => {
  const browser = await house.browser('administrator')
  const before = await browser.visit('/settings')
  expect(before.html).toContain('value="#1d3f72"')
  const saved = await browser.submit('/settings', {
    ...good,
    name: 'Norbury Council',
    colour: '#6B2D5C',
    'text-welcome-cy': 'Helô',
    'rule-small-number-threshold': '8',
  })
  expect(saved.text).toContain('The settings are saved')
  forgetSettings()
  expect((await browser.visit('/wards')).title).toContain('Norbury Council')
  const { settings } = await findSettings((await house.council()).db, 'kingston')
  expect(settings).toMatchObject({
    colour: '#6b2d5c',
    texts: { welcome: { cy: 'Helô' } },
    rules: { 'small-number-threshold': 8 },
  })
  const { deed } = await (await house.council()).db
    .selectFrom('record_entries')
    .select('deed')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(deed).toBe('settings.saved')
})

const refused: [string, Record<string, string>, Refusal][] = [
  ['no name', { name: '' }, 'no-name'],
  ['no short name', { shortName: '' }, 'no-short-name'],
  ['a name of 500 letters', { name: 'x'.repeat(500) }, 'too-long'],
  ['a text of 30,000 letters', { 'text-house-rules-en': 'x'.repeat(30_000) }, 'too-long'],
  ['an email address that is none', { contactEmail: 'council' }, 'not-an-email'],
  ['an email address with a tag', { contactEmail: '<a@b.example>' }, 'not-an-email'],
  ['no way to be reached', { contactEmail: '', contactPhone: '' }, 'no-contact'],
  ['a telephone number that is none', { contactPhone: 'ask Sue' }, 'not-a-phone'],
  ['a colour that is none', { colour: 'blue; } body { display: none' }, 'not-a-colour'],
  ['a colour too light', { colour: '#ffff99' }, 'too-light'],
  ['another typeface', { typeface: 'comic' }, 'not-a-typeface'],
  ['a code that is none', { ladCode: 'Kingston' }, 'not-a-council-code'],
  ['a number that is none', { 'rule-reply-working-days': 'soon' }, 'not-a-number'],
  ['a threshold of one', { 'rule-small-number-threshold': '1' }, 'out-of-limits'],
]
test.each(refused)('%s is refused, said, and kept', async (_, change, refusal) => {
  const browser = await house.browser('administrator')
  const page = await browser.send('/settings', { ...good, ...change, strapline: '<b>Kept</b> 🏡' })
  expect(page.status).toBe(422)
  expect(page.title).toMatch(/^Error: /)
  expect(page.text).toContain(refusalWords[refusal])
  expect(page.html).toContain('value="&lt;b>Kept&lt;/b> 🏡"')
  expect((await findSettings((await house.council()).db, 'kingston')).settings.strapline).not.toContain('Kept')
})

test('a logo is made anew, needs words, can be taken away, and what is no picture is refused', async () => {
  const browser = await house.browser('administrator')
  const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#123456' } })
    .withExif({ IFD0: { Copyright: 'secret' } })
    .png()
    .toBuffer()
  const files = { logo: { name: '../../logo.png', type: 'image/png', bytes: png } }
  const wordless = await browser.send('/settings', good, { files })
  expect(wordless.status).toBe(422)
  expect(wordless.text).toContain(refusalWords['no-logo-words'])
  const logoAlt = { 'text-logo-alt-en': 'Three salmon' }
  expect((await browser.send('/settings', { ...good, ...logoAlt }, { files })).location).toBe('/settings')
  const { db, slug } = await house.council()
  const { settings } = await findSettings(db, slug)
  const row = await db.selectFrom('files').selectAll().where('id', '=', settings.logoFile!).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ type: 'image/png', width: 40, name: 'logo.png' })
  expect(row.public_at).not.toBeNull()
  const script = { logo: { name: 'logo.png', type: 'image/png', bytes: Buffer.from('<svg onload="alert(1)"/>') } }
  const bad = await browser.send('/settings', { ...good, ...logoAlt }, { files: script })
  expect(bad.status).toBe(422)
  expect(bad.text).toContain('not a picture we can read')
  expect((await findSettings(db, slug)).settings.logoFile).toBe(settings.logoFile)
  await browser.send('/settings', { ...good, removeLogo: 'yes' })
  expect((await findSettings(db, slug)).settings.logoFile).toBeNull()
})

test('two administrators at once: the second is told, nothing is lost, and saving again is meant', async () => {
  const [first, second] = [await house.browser('administrator'), await house.browser('administrator')]
  const openedAt = /name="openedAt" value="([^"]+)"/.exec((await first.visit('/settings')).html)![1]!
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  expect((await second.send('/settings', { ...good, openedAt, strapline: 'Theirs' })).status).toBe(303)
  const told = await first.send('/settings', { ...good, openedAt, strapline: 'Mine' })
  expect(told.status).toBe(422)
  expect(told.text).toContain('Somebody else saved the settings')
  expect(told.html).toContain('value="Mine"')
  const again = /name="openedAt" value="([^"]+)"/.exec(told.html)![1]!
  expect((await first.send('/settings', { ...good, openedAt: again, strapline: 'Mine' })).status).toBe(303)
})

test('only those who may', async () => {
  expect((await (await house.browser()).visit('/settings')).location).toContain('/sign-in')
  for (const role of ['resident', 'project-officer', 'moderator', 'auditor'] as const) {
    const browser = await house.browser(role)
    expect((await browser.visit('/settings')).status, role).toBe(404)
    expect((await browser.send('/settings', good)).status, role).toBe(404)
  }
})
