import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const board = '/projects/tolworth-crossing/your-questions-about-the-crossing'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

async function toReceipt(page: Page): Promise<void> {
  await page.waitForURL(/\/equality$/)
  await page.getByLabel(/^No/).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/receipts\/[0-9A-Z-]+$/)
}

test('a resident sees questions like theirs while they write, wants to know one too, and asks their own', async ({
  page,
}) => {
  await page.goto(council('kingston', board))
  await lookAt(page)
  await page.getByRole('main').getByText('Ask a question').first().click()
  await page.waitForURL(/\/asked\/ask$/)
  await lookAt(page)
  await page
    .getByLabel('What do you want to know?')
    .fill('Is the green man green for long enough with a walking frame?')
  const offered = page.getByRole('link', { name: /Will the green man stay green/ })
  await expect(offered).toBeVisible()
  await lookAt(page, 'similar')
  await page.getByLabel('Yes, you can show it').check()
  await page.getByLabel('No, thank you').check()
  await press(page, 'Send my question')
  await toReceipt(page)
  await expect(page.getByText('promised you a reply')).toBeVisible()

  await page.goto(council('kingston', `${board}/asked?show=answered`))
  await lookAt(page)
  await page.getByRole('link', { name: /Will the green man stay green/ }).click()
  await expect(page.getByRole('link', { name: 'How our signals wait' })).toBeVisible()
  await lookAt(page)
  await page.getByRole('button', { name: 'I want to know this too' }).click()
  await lookAt(page)
  await press(page, 'I want to know this too')
  await expect(page.getByText('Thank you. You want to know this too')).toBeVisible()
})

test.describe('without JavaScript, by keyboard alone', () => {
  test.use({ javaScriptEnabled: false })
  test('a question like theirs comes once before sending, and theirs can be sent all the same', async ({ page }) => {
    await page.goto(council('kingston', `${board}/asked/ask`))
    await tabTo(page, 'What do you want to know?')
    await page.keyboard.type('Can the bus stop stay where it is while you dig there?')
    await tabTo(page, 'Yes, you can show it')
    await page.keyboard.press(' ')
    await page.getByLabel('No, thank you').focus()
    await page.keyboard.press(' ')
    await tabTo(page, 'Send my question')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is one of these your question too?')
    await tabTo(page, 'Mine is different: send it')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/equality$/)
  })
})

test('an officer answers one with its source; the page that everyone sees tells it', async ({ page }) => {
  await signInAs(page, /Mei-Ling Carrow/)
  await page.goto(council('kingston', '/desk'))
  await page
    .getByRole('link', { name: /Your questions about the crossing/ })
    .first()
    .click()
  await lookAt(page)
  await page.getByRole('link', { name: /Can the bus stop stay/ }).click()
  await lookAt(page)
  await press(page, 'Send this answer')
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('The answer', { exact: true }).fill('It moves forty steps for six weeks, and comes back.')
  await page.getByLabel('Where it comes from (optional)').fill('The plan of the works /projects/tolworth-crossing')
  await press(page, 'Send this answer')
  await expect(page.getByText('The answer stands under the question')).toBeVisible()
  await page.goto(council('kingston', `${board}/asked?words=bus+stop`))
  await page.getByRole('link', { name: /Can the bus stop stay/ }).click()
  await expect(page.getByText('It moves forty steps for six weeks')).toBeVisible()
})
