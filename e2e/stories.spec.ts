import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const objects = '/projects/connected-communities/objects-that-connect-us'
const brief = '/projects/connected-communities/what-the-brief-means'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()
/** A picture of one point: it is drawn anew like any other. */
const photo = {
  name: 'tin.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

test('a resident brings a thing with a photo, and is told in words what is missing', async ({ page }) => {
  await page.goto(council('bexley', objects))
  await lookAt(page)
  await expect(page.getByRole('heading', { name: 'A Parkrun barcode' })).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Bring something' }).first().click()
  await lookAt(page)
  await page.getByLabel('What do you bring?').fill('A tin from the market')
  await press(page, 'Continue')
  await page.getByLabel('Tell us its story').fill('It came with three biscuits in it.')
  await press(page, 'Continue')
  await lookAt(page)
  await page.getByLabel('It raises a question').check()
  await press(page, 'Continue')
  await lookAt(page)
  await page.getByLabel('Do you have a photo of it?').setInputFiles(photo)
  await press(page, 'Continue')
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'without words')
  await page.getByLabel('What would you tell a friend on the telephone').fill('A round tin')
  await press(page, 'Continue')
  await lookAt(page)
  await press(page, 'Continue')
  await press(page, 'Continue')
  await page.getByLabel('Yes, you can show it').check()
  await press(page, 'Continue')
  await page.getByLabel('No, thank you').check()
  await press(page, 'Continue')
  await expect(page.getByText('A round tin')).toBeVisible()
  await lookAt(page)

  await page.goto(council('bexley', `${objects}/stories`))
  await lookAt(page)
  await page.locator('summary', { hasText: 'Find some of them' }).click()
  await page.getByLabel('Why it was chosen').selectOption('other')
  await press(page, 'Show these')
  await page.getByRole('link', { name: 'An empty picture frame' }).click()
  await lookAt(page)
  await expect(page.getByText('It shows what is missing.')).toBeVisible()
})

test.describe('without JavaScript, with the keyboard alone', () => {
  test.use({ javaScriptEnabled: false })
  test('the gallery is narrowed down and a recording is found with its words', async ({ page }) => {
    await page.goto(council('bexley', `${objects}/stories?words=spare+key`))
    await tabTo(page, 'The spare key of number nine')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/)
    await expect(page.locator('audio')).toHaveAttribute('controls', '')
    await expect(page.getByText('This is an invented example.')).toBeVisible()
    await expect(page.getByRole('img', { name: /A large red key/ })).toBeVisible()
  })
})

test('an officer chooses what everyone in the session looks at', async ({ page, browser }) => {
  const screen = await browser.newContext()
  const other = await screen.newPage()
  await other.goto(council('bexley', `${brief}/session`))
  await lookAt(other)
  await signInAs(page, /Clemency Boateng/, 'bexley')
  await page.goto(council('bexley', '/desk/projects'))
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Connected Communities: an enquiry' }).first().click()
  await main.getByRole('link', { name: 'What the brief means' }).first().click()
  await page.getByRole('link', { name: 'Session: what everyone looks at' }).click()
  await lookAt(page)
  await press(page, /Show this large.*Connected to whom/)
  await expect(page.getByText('Everyone looks at this now.')).toBeVisible()
  await expect(other.locator('.fm-session__now').getByText('Connected to whom? I want it to say.')).toBeVisible({
    timeout: 20_000,
  })
  await other.getByRole('link', { name: 'Show them large, one after another' }).click()
  await lookAt(other)
  await screen.close()
})
