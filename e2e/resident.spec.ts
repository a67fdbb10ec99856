import type { Page } from '@playwright/test'
import { council, expect, lookAt, tabTo, test } from './journey.ts'

const question = '/projects/one-norbiton/the-old-laundry-on-quince-lane'
const words = 'A warm room with good chairs, open when the library is shut.'

const carryOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

/** From the postcode to the question that is open there. */
async function fromPostcode(page: Page, postcode = 'kt1 1wj'): Promise<void> {
  await page.goto(council('kingston'))
  await lookAt(page)
  await page.getByLabel('Your postcode').fill(postcode)
  await page.getByRole('button', { name: 'See what is open near you' }).click()
}

/** Answers every question and stops at the page that checks them. */
async function answer(page: Page, contact: string): Promise<void> {
  await page
    .getByRole('button', { name: 'Start now' })
    .or(page.getByRole('link', { name: 'Start now' }))
    .click()
  await lookAt(page)
  await carryOn(page)
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page)
  await page.getByRole('textbox').first().fill(words)
  await carryOn(page)
  await page.getByLabel('Number 1').fill('Chairs with arms')
  await lookAt(page)
  await carryOn(page)
  await lookAt(page)
  await carryOn(page)
  await page.getByLabel('Your postcode').fill('ZZ99 9ZZ')
  await carryOn(page)
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('Your postcode')).toHaveValue('ZZ99 9ZZ')
  await lookAt(page)
  await page.getByLabel('Your postcode').fill('KT1 1WJ')
  await carryOn(page)
  await page.getByLabel('Yes, you can show it').check()
  await lookAt(page)
  await carryOn(page)
  await page.getByLabel('Yes, by email').check()
  await page.getByLabel('Email address').fill(contact)
  await lookAt(page)
  await carryOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await expect(page.getByText(words)).toBeVisible()
  await lookAt(page)
}

/** Sends the answer, passes the equality questions by, and returns the receipt's code. */
async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await lookAt(page)
  await page.getByLabel(/^No/).check()
  await carryOn(page)
  await page.waitForURL(/\/receipts\/[0-9A-Z-]+$/)
  await lookAt(page)
  await expect(page.getByText(words)).toBeVisible()
  return decodeURIComponent(page.url().split('/').pop()!)
}

test('a resident without an account goes from postcode to receipt, by mail and by code', async ({ page }) => {
  await fromPostcode(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Norbiton')
  await lookAt(page)
  await page.getByRole('link', { name: 'The old laundry on Quince Lane' }).first().click()
  await lookAt(page)
  await answer(page, 'someone@resident.example')
  const code = await send(page)

  await page.goto(council('kingston', '/receipts'))
  await lookAt(page)
  await page.getByRole('textbox').first().fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('main').getByRole('button').first().click()
  await expect(page).toHaveURL(new RegExp(`/receipts/${code}`))

  await expect(async () => {
    await page.goto(council('kingston', '/example/mail'))
    await expect(page.getByText(code).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await lookAt(page)
})

test('a resident changes the answer with the receipt, in Welsh, and nothing typed is lost on the way', async ({
  page,
}) => {
  await page.goto(council('kingston', `${question}/answer`))
  await page.getByRole('textbox').first().fill('Ystafell gynnes')
  await page.getByRole('button', { name: 'Cymraeg' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await expect(page.getByRole('textbox').first()).toHaveValue('Ystafell gynnes')
  await lookAt(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('textbox').first()).toHaveValue('Ystafell gynnes')
})

test('an outcome is found by whoever holds a receipt of the closed conversation', async ({ page }) => {
  await page.goto(council('kingston', '/what-changed'))
  await lookAt(page)
  await page.goto(council('kingston', '/projects/one-norbiton'))
  await lookAt(page)
  await page.getByRole('link', { name: 'What we will do in Norbiton in the first year' }).first().click()
  await lookAt(page)
  await page.getByRole('link', { name: 'Read what people said, in their own words' }).click()
  await lookAt(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the same way leads from postcode to receipt', async ({ page }) => {
    await page.goto(council('kingston'))
    await page.getByLabel('Your postcode').fill('KT1 1WJ')
    await page.getByRole('button', { name: 'See what is open near you' }).click()
    await page.getByRole('link', { name: 'The old laundry on Quince Lane' }).first().click()
    await page.getByRole('button', { name: 'Start now' }).click()
    await page.getByRole('textbox').first().fill(words)
    for (let i = 0; i < 3; i++) await carryOn(page)
    await carryOn(page)
    await page.getByLabel('No, only the council may read it').check()
    await carryOn(page)
    await page.getByLabel('No, thank you').check()
    await carryOn(page)
    await page.getByRole('button', { name: 'Send my answer' }).click()
    await page.getByLabel(/^No/).check()
    await carryOn(page)
    await expect(page.getByText(words)).toBeVisible()
  })
})

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(council('kingston', question))
  await tabTo(page, 'Start now')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/answer$/)
  await tabTo(page, /What should the old laundry/)
  await page.keyboard.type(words)
  for (let i = 0; i < 4; i++) {
    const url = page.url()
    await tabTo(page, 'Continue')
    await page.keyboard.press('Enter')
    await page.waitForURL((at) => at.toString() !== url)
  }
  await tabTo(page, /Yes, you can show it|No, only the council/)
  await page.keyboard.press('Space')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/hear$/)
  await tabTo(page, /Yes, by email|No, thank you/)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('No, thank you')).toBeChecked()
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/check$/)
  await tabTo(page, 'Send my answer')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/equality/)
})
