import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const board = '/projects/tolworth-crossing/ideas-for-the-way-to-school'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

/** From the public page of the board to the form. */
async function openForm(page: Page): Promise<void> {
  await page.goto(council('kingston', board))
  await lookAt(page)
  await page.getByRole('main').getByText('Share your idea').first().click()
  await page.waitForURL(/\/ideas\/new$/)
  await lookAt(page)
}

/** Past the equality questions to the receipt. */
async function toReceipt(page: Page): Promise<void> {
  await page.waitForURL(/\/equality$/)
  await page.getByLabel(/^No/).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/receipts\/[0-9A-Z-]+$/)
  await lookAt(page)
}

test('a resident shares an idea on one page; ideas like it are shown while they write; they support one', async ({
  page,
}) => {
  await openForm(page)
  await page.getByLabel('Your idea in one line').fill('Bring back a lollipop person at the crossing')
  await page.getByLabel('Tell us more').fill('Nobody ran when a lady with a lollipop stood there.')
  const offered = page.getByRole('link', { name: 'Bring back the lollipop lady' })
  await expect(offered).toBeVisible()
  await lookAt(page, 'similar')
  await page.getByLabel('Crossing the road').check()
  await page.locator('[data-area]').first().focus()
  await page.keyboard.press(' ')
  await expect(page.getByLabel('Or choose your ward')).not.toHaveValue('')
  await press(page, 'Send my idea')
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'refused')
  await expect(page.getByLabel('Tell us more')).toHaveValue('Nobody ran when a lady with a lollipop stood there.')
  await page.getByLabel('Yes, you can show it').check()
  await page.getByLabel('No, thank you').check()
  await press(page, 'Send my idea')
  await toReceipt(page)
  await expect(page.getByText('Nobody ran when a lady with a lollipop stood there.')).toBeVisible()

  await page.goto(council('kingston', `${board}/ideas?order=supported`))
  await lookAt(page)
  await page.getByRole('link', { name: 'Bring back the lollipop lady' }).click()
  await lookAt(page)
  await page.getByRole('button', { name: 'Support this idea' }).click()
  await lookAt(page)
  await press(page, 'Support this idea')
  await expect(page.getByText('Thank you. You support this idea')).toBeVisible()
  await page.getByRole('link', { name: 'Say why you are for it' }).click()
  await lookAt(page)
  await expect(page.getByLabel('For it')).toBeChecked()
  await page.getByLabel('Why?').fill('My children liked her hat.')
  await press(page, 'Send what I think')
  await page.waitForURL(/\/receipts\//)
  await expect(page.getByText('You spoke for the idea')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('ideas like it come once before sending, and theirs can be sent all the same', async ({ page }) => {
    await page.goto(council('kingston', `${board}/ideas/new`))
    await page.getByLabel('Your idea in one line').fill('A walking bus for the flats')
    await page.getByLabel('Tell us more').fill('Grown-ups walk with the children from four stops every morning.')
    await page.getByLabel('Yes, you can show it').check()
    await page.getByLabel('No, thank you').check()
    await press(page, 'Send my idea')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is one of these your idea too?')
    await expect(page.getByText('A walking bus from the flats').first()).toBeVisible()
    await press(page, 'Mine is different: send it')
    await toReceiptWithout(page)
    await expect(page.getByText('Grown-ups walk with the children')).toBeVisible()
    await page.goto(council('kingston', `${board}/ideas`))
    await page
      .getByRole('link', { name: 'A walking bus from the flats' })
      .or(page.getByRole('link', { name: 'More ideas' }))
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

async function toReceiptWithout(page: Page): Promise<void> {
  await page.waitForURL(/\/equality$/)
  await page.getByLabel(/^No/).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/receipts\//)
}

test('by keyboard alone: from the list to support', async ({ page }) => {
  await page.goto(council('kingston', `${board}/ideas?order=supported`))
  await tabTo(page, 'Bring back the lollipop lady')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ideas\/[0-9a-f-]{36}$/)
  await tabTo(page, 'Support this idea')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/support$/)
  await tabTo(page, 'Support this idea')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Thank you. You support this idea')).toBeVisible()
})

test('an officer answers an idea and puts two together; everyone can see both authors and why', async ({
  page,
  browser,
}) => {
  await signInAs(page, /Mei-Ling Carrow/)
  await page.goto(council('kingston', '/desk'))
  await page
    .getByRole('link', { name: /Ideas for the way to school/ })
    .first()
    .click()
  await lookAt(page)
  await page.getByRole('link', { name: 'All ideas' }).click()
  await lookAt(page, 'all')
  await page.getByLabel('Words').fill('footbridge')
  await press(page, 'Show these')
  await page.getByRole('link', { name: 'Build a footbridge over the big road' }).click()
  await lookAt(page)
  const idea = page.url()
  await press(page, 'Send this answer')
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Not ours to decide').check()
  await page
    .getByLabel('What the council says')
    .fill('The road belongs to somebody else. We have sent your idea there.')
  await press(page, 'Send this answer')
  await expect(page.getByText('The answer stands beside the idea')).toBeVisible()
  await page.goto(idea)
  await page.getByRole('link', { name: 'Put it together with another idea' }).click()
  await page.getByLabel('Words in it').fill('lollipop')
  await press(page, 'Look')
  await lookAt(page)
  await page.getByLabel('Bring back the lollipop lady').check()
  await page.getByLabel('Why do they belong together?').fill('Both are about crossing the big road.')
  await press(page, 'Put them together')
  await expect(page.getByText('The two ideas are one now')).toBeVisible()
  const open = await page.getByRole('link', { name: 'The page that everyone sees' }).getAttribute('href')

  const resident = await (await browser.newContext()).newPage()
  await resident.goto(council('kingston', open!))
  await expect(resident.getByText('This idea is by Class 5 parent and Bridget.')).toBeVisible()
  await expect(resident.getByText('Why: Both are about crossing the big road.')).toBeVisible()
  await lookAt(resident)
  await resident.context().close()

  await press(page, /apart again/)
  await expect(page.getByText('It is as it was before')).toBeVisible()
  await page.getByRole('link', { name: 'Split it into several ideas' }).click()
  await lookAt(page)
  await press(page, 'One more part')
  await expect(page.getByText('Part 3')).toBeVisible()
  await page.goto(council('kingston', `${board}/ideas/figures`))
  await lookAt(page)
})
