import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { council, expect, lookAt, test } from './journey.ts'

const port = process.env['FOLKMOOT_E2E_PORT']!
const data = process.env['FOLKMOOT_E2E_DATA']!
const town = (name: string) => join('web/town/data', name)

/** The administration command, as somebody at the machine types it. */
const folkmoot = (...args: string[]): string =>
  execFileSync('node', ['.build/server/folkmoot.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, FOLKMOOT_DATA: data, PORT: port, FOLKMOOT_CALLED_FROM: process.cwd() },
  })

const licence = ['--source', 'Office for National Statistics', '--licence', 'Open Government Licence v3.0']

/** The letter of the invitation, opened and confirmed by the person it went to. */
async function signInByLetter(page: Page, slug: string): Promise<void> {
  const folder = join(data, 'mail', slug)
  await expect(() => expect(readdirSync(folder).length).toBe(1)).toPass({ timeout: 15_000 })
  const letter = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8')) as { text: string }
  const link = new RegExp(`http://${slug}\\.localhost:\\d+/\\S+`).exec(letter.text)![0]
  await page.goto(link)
  await lookAt(page)
  await page.getByRole('main').getByRole('button').first().click()
}

/** The code that an authenticator app shows now for these letters (RFC 6238). */
function codeNow(secret: string): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(step).digest()
  const number = digest.readUInt32BE(digest[19]! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** Sets up the second proof that a staff role needs, with an authenticator app. */
async function proveTwice(page: Page): Promise<void> {
  await expect(page).toHaveURL(/second-factor/)
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  await lookAt(page)
  await page.getByLabel('Code that the app shows now').fill('000000')
  await page.getByRole('button', { name: 'Check the code' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  const secret = (await page.getByRole('main').locator('code').textContent())!.replaceAll(' ', '')
  await page.getByLabel('Code that the app shows now').fill(codeNow(secret))
  await page.getByRole('button', { name: 'Check the code' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep your recovery codes')
  await expect(page.getByRole('main').locator('code')).toHaveCount(10)
  await lookAt(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
}

test('an administrator makes a council of open data, and is its first user', async ({ page }) => {
  folkmoot(
    'council',
    'create',
    'fairford',
    '--name',
    'Fairford Example Council',
    '--email',
    'hello@fairford.example',
    '--lad',
    'E09000021',
  )
  expect(
    folkmoot('council', 'import-boundaries', 'fairford', town('wards-2025-kingston.geojson'), ...licence),
  ).toContain('19 new')
  folkmoot('council', 'import-boundaries', 'fairford', town('lsoa-2021-kingston.geojson'), ...licence)
  folkmoot('council', 'import-profile', 'fairford', town('profiles-2021.csv'), ...licence)
  folkmoot('council', 'import-postcodes', 'fairford', town('postcodes-kingston.csv'), ...licence)
  folkmoot('user', 'invite', 'fairford', 'first@fairford.example', '--name', 'Robin Example', '--role', 'administrator')

  await page.goto(council('fairford'))
  await expect(page.getByText('Fairford Example Council').first()).toBeVisible()
  await lookAt(page)
  await page.getByLabel('Your postcode').fill('KT1 1WJ')
  await page.getByRole('button', { name: 'See what is open near you' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Norbiton')
  await lookAt(page)

  await signInByLetter(page, 'fairford')
  await page.goto(council('fairford', '/settings'))
  await expect(page).toHaveURL(/second-factor/)
  await lookAt(page)
})

test('by the pages of the desk: boundaries of another council are checked, shown, confirmed and seen; a malformed file changes nothing', async ({
  page,
  browser,
}) => {
  const milbrook = (path: string) => council('milbrook', path)
  folkmoot(
    'council',
    'create',
    'milbrook',
    '--name',
    'Milbrook Example Council',
    '--email',
    'hello@milbrook.example',
    '--lad',
    'E09000003',
  )
  folkmoot('user', 'invite', 'milbrook', 'first@milbrook.example', '--name', 'Sasha Example', '--role', 'administrator')
  await signInByLetter(page, 'milbrook')
  await page.goto(milbrook('/places/desk'))
  await proveTwice(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places')
  const wards = page.locator('.govuk-summary-list__row', { hasText: 'Wards in force' })
  await expect(wards).toContainText('0')
  await lookAt(page)

  const upload = async (kind: string, name: string, text: string | Buffer): Promise<void> => {
    await page.goto(milbrook('/places/desk'))
    await page.getByLabel(kind, { exact: true }).check()
    await page.getByLabel('The file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.getByLabel('Where do the data come from?').fill('Office for National Statistics')
    await page.getByRole('button', { name: 'Check the file' }).click()
  }
  const boundaries = readFileSync(town('wards-2025-barnet.geojson'), 'utf8')

  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('Choose what the file holds').first()).toBeVisible()
  await expect(page.getByText('Choose a file').first()).toBeVisible()
  await lookAt(page)

  const lines = boundaries.split('\n')
  await upload('Boundaries', 'torn.geojson', lines.with(4, lines[4]!.slice(0, -40)).join('\n'))
  await expect(page.getByText(/^Line [56]: The file is not GeoJSON/).first()).toBeVisible()
  await expect(page.getByLabel('Where do the data come from?')).toHaveValue('Office for National Statistics')
  await lookAt(page)
  const open = JSON.parse(boundaries) as { features: { geometry: { coordinates: [number, number][][] } }[] }
  open.features[2]!.geometry.coordinates[0]!.pop()
  await upload('Boundaries', 'open.geojson', JSON.stringify(open))
  await expect(page.getByText('Feature 3: An outline does not end where it begins').first()).toBeVisible()
  await upload('Boundaries', 'elsewhere.csv', readFileSync(town('postcodes-barnet.csv')))
  await expect(page.getByText(/The file is not GeoJSON/).first()).toBeVisible()
  await page.goto(milbrook('/places/desk'))
  await expect(wards).toContainText('0')
  await expect(page.getByText('Each import will be listed here')).toBeVisible()
  await page.goto(milbrook('/wards'))
  await expect(page.getByText('Barnet Vale')).toHaveCount(0)
  await lookAt(page, 'none')

  await upload('Boundaries', 'wards.geojson', boundaries)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check wards.geojson')
  await expect(page.getByText('Nothing has changed yet')).toBeVisible()
  await expect(page.locator('.govuk-summary-list__row', { hasText: 'New' })).toContainText('24')
  await lookAt(page)
  const check = page.url()
  await page.goto(milbrook('/wards'))
  await expect(page.getByText('Barnet Vale')).toHaveCount(0)
  await page.goto(check)
  await page.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByText('wards.geojson is imported').first()).toBeVisible()
  await lookAt(page)
  await page.goto(milbrook('/places/desk'))
  await expect(wards).toContainText('24')
  await expect(page.getByRole('cell', { name: 'wards.geojson' })).toBeVisible()
  await lookAt(page, 'filled')

  await upload('Boundaries', 'again.geojson', boundaries)
  await expect(page.locator('.govuk-summary-list__row', { hasText: 'Unchanged' })).toContainText('24')
  await expect(page.locator('.govuk-summary-list__row', { hasText: 'New' })).toHaveCount(0)

  const postcodes = readFileSync(town('postcodes-barnet.csv'), 'utf8')
  await upload('Postcodes', 'wrong.csv', postcodes.replace('EN4 0NJ', 'nowhere'))
  await expect(page.getByText('Line 3: “nowhere” is not a postcode').first()).toBeVisible()
  await upload('Postcodes', 'early.csv', postcodes)
  await expect(page.getByText('Line 2: We have no boundary with the code E01000254').first()).toBeVisible()
  await upload('Boundaries', 'small-areas.geojson', readFileSync(town('lsoa-2021-barnet.geojson')))
  await page.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByText('small-areas.geojson is imported').first()).toBeVisible()
  await upload('Postcodes', 'postcodes.csv', postcodes.padEnd(700_000, '\n'))
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const waiting = await plain.newPage()
  await waiting.goto(page.url())
  await lookAt(page)
  await expect(waiting.getByText('Nothing has changed yet'), 'without JavaScript it looks again too').toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByText('Nothing has changed yet')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByText('postcodes.csv is imported').first()).toBeVisible({ timeout: 60_000 })

  await page.goto(milbrook('/'))
  await page.getByLabel('Your postcode').fill('en4 0nj')
  await page.getByRole('button', { name: 'See what is open near you' }).click()
  await expect(page).toHaveURL(/\/wards\/[a-z-]+/)
  const ward = await page.getByRole('heading', { level: 1 }).textContent()
  await lookAt(page)
  await page.goto(milbrook('/wards'))
  await page.getByRole('main').getByRole('link', { name: ward!, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ward!)
})

test('what cannot be is refused with a sentence and a code', () => {
  const refused = (...args: string[]): string => {
    try {
      folkmoot(...args)
    } catch (error) {
      return `${(error as { status: number }).status} ${(error as { stderr: string }).stderr}`
    }
    return 'done'
  }
  expect(refused('council', 'create', 'Bad Name', '--name', 'X')).toMatch(/^1 [\s\S]*cannot be a short name/)
  expect(refused('council', 'import-boundaries', 'kingston', 'nowhere.geojson', ...licence)).toContain(
    'There is no file',
  )
  expect(refused('council', 'import-postcodes', 'kingston', 'package.json', ...licence)).toContain(
    'Nothing was changed',
  )
  expect(refused('user', 'invite', 'kingston', 'not an address', '--name', 'X', '--role', 'moderator')).toMatch(/^1 /)
  expect(refused('dance')).toMatch(/^64 There is no command "dance"/)
})
