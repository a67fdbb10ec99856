import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const draft = '/projects/arts-together/arts-and-culture-a-first-page'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

/** Past the equality questions to the receipt. */
async function toReceipt(page: Page): Promise<void> {
  await page.waitForURL(/\/equality$/)
  await page.getByLabel(/^No/).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/receipts\/[0-9A-Z-]+$/)
}

test('a resident reads the draft, what others say of a paragraph and what changed, and comments', async ({ page }) => {
  await page.goto(council('barnet', draft))
  await lookAt(page)
  await page.getByRole('main').getByText('Read the draft and comment').first().click()
  await page.waitForURL(/\/text$/)
  await lookAt(page)
  await page.getByRole('link', { name: /comments\s*: Paragraph 5$/ }).click()
  await lookAt(page)
  await expect(page.getByText('free to walk into never means unpaid')).toBeVisible()
  await page.getByRole('button', { name: 'Comment on this paragraph' }).click()
  await lookAt(page)
  await press(page, 'Send my comment')
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'refused')
  await page.getByLabel('Change it').check()
  await page.getByLabel('Tell us more').fill('Say that buskers count.')
  await page.getByLabel('How would you word it?').fill('At least half of what happens, buskers too, is free.')
  await page.getByLabel('Yes, you can show it').check()
  await page.getByLabel('No, thank you').check()
  await press(page, 'Send my comment')
  await toReceipt(page)
  await expect(page.getByText('Your comment stands beside paragraph 5')).toBeVisible()
  await page.goto(council('barnet', `${draft}/changes`))
  await lookAt(page)
  await page.getByRole('link', { name: 'What changed with version 2' }).click()
  await expect(page.getByText('always at the same time').first()).toBeVisible()
  await lookAt(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('by keyboard alone: from the draft to a comment on one paragraph', async ({ page }) => {
    await page.goto(council('barnet', `${draft}/text/7`))
    await tabTo(page, 'Comment on this paragraph')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/comment$/)
    await tabTo(page, 'I support it')
    await page.keyboard.press('Space')
    await tabTo(page, 'Yes, you can show it')
    await page.keyboard.press('Space')
    await tabTo(page, 'Yes, by email')
    await page.keyboard.press('ArrowUp')
    await tabTo(page, 'Send my comment')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/equality$/)
  })
})

test('an officer answers the comments on a paragraph and publishes a new version', async ({ page }) => {
  await signInAs(page, /Keir Rushby/, 'bassetlaw')
  await page.goto(council('bassetlaw', '/desk/projects'))
  await page.getByRole('link', { name: 'A link officer for every key group' }).first().click()
  await page.getByRole('link', { name: 'What a link officer promises: a draft' }).first().click()
  await lookAt(page)
  await page.getByRole('link', { name: 'Comments by paragraph, and answering them' }).click()
  await lookAt(page)
  await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click()
  await page.getByLabel('What the council says').fill('We come to you, and we bring a heater.')
  await press(page, 'Publish this answer')
  await expect(page.getByText('The answer stands on the page of the paragraph')).toBeVisible()
  await page.goto(page.url().replace(/\/comments.*/, '/text'))
  await lookAt(page)
  const text = page.getByLabel('The draft')
  await text.fill(
    (await text.inputValue()).replace('in your room, at your hour.', 'in your room, at your hour, in a warm coat.'),
  )
  await page.getByLabel('What is different, and why').fill('Halls are cold until June.')
  await press(page, 'See what is different')
  await lookAt(page)
  await press(page, 'Publish version 2')
  await expect(page.getByText('Version 2 is published')).toBeVisible()
})
