import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const board = '/projects/one-norbiton/norbiton-solution-board'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

async function openProblem(page: Page, name: string): Promise<void> {
  await page.goto(council('kingston', `${board}/problems`))
  await lookAt(page)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await lookAt(page)
}

test('a resident says that a problem affects them, reads whose idea a decision took up, and raises one', async ({
  page,
}) => {
  await openProblem(page, 'The path along the brook is under water each time it rains')
  await expect(page.getByText('This problem was raised by Tamsin and a resident')).toBeVisible()
  await page.getByRole('button', { name: 'This affects me too' }).click()
  await lookAt(page)
  await press(page, 'It affects me too')
  await expect(page.getByText('Thank you. You are counted')).toBeVisible()

  await openProblem(page, 'There is nowhere in Norbiton to mend things together')
  await page.getByRole('link', { name: 'Use the old laundry on two evenings a week' }).first().click()
  await expect(page.getByText('By Perpetua')).toBeVisible()
  await lookAt(page)
  await page
    .getByRole('link', { name: /Open the old laundry for one year/ })
    .first()
    .click()
  await expect(page.getByText('An idea of Perpetua')).toBeVisible()
  await lookAt(page)

  await page.goto(council('kingston', board))
  await page.getByRole('main').getByText('Tell us about a problem').first().click()
  await lookAt(page)
  await press(page, 'Send the problem')
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'refused')
  await page.getByLabel('The problem in one line').fill('The gate of the park sticks')
  await page.getByLabel('Tell us more').fill('I cannot open it with one hand.')
  await page.getByLabel('Yes, you can show it').check()
  await page.getByLabel('No, thank you').check()
  await press(page, 'Send the problem')
  await page.waitForURL(/\/equality$/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('somebody shares an idea with the keyboard alone', async ({ page }) => {
    await openProblem(page, 'Nobody to eat with from Monday to Thursday')
    await tabTo(page, 'Share an idea')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/ideas\/new$/)
    await lookAt(page)
    await tabTo(page, 'Your idea in one line')
    await page.keyboard.type('A long table on the pavement')
    await tabTo(page, 'Tell us more')
    await page.keyboard.type('Everyone brings a chair.')
    await tabTo(page, 'No, thank you')
    await page.keyboard.press(' ')
    await tabTo(page, 'Send my idea')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/receipts\//)
    await expect(page.getByText('Everyone brings a chair.')).toBeVisible()
  })
})

test('a person of a group leads a problem that the group works on', async ({ page }) => {
  await signInAs(page, /Marek Dowgird/)
  await openProblem(page, 'Nobody to eat with from Monday to Thursday')
  await page.getByRole('link', { name: 'Lead the work' }).click()
  await expect(page.getByText('You lead this for The Friday Table (invented)')).toBeVisible()
  await lookAt(page)
  await page.getByLabel('Why now?').fill('Two blocks want to begin.')
  await press(page, 'Go a step forward')
  await expect(page.getByText('It went a step forward')).toBeVisible()
  await page.getByRole('button', { name: 'Say what will be tried' }).click()
  await lookAt(page)
  await press(page, 'Save what will be tried')
  await lookAt(page, 'refused')
  await expect(page.getByRole('alert')).toContainText('Choose the idea that is tried')
})

test('an officer finds what is late and says what comes next', async ({ page }) => {
  await signInAs(page, /Mei-Ling Carrow/)
  await page.goto(council('kingston', `${board}/problems`))
  await expect(page.getByText('Late', { exact: true }).first()).toBeVisible()
  await openProblem(page, 'The path along the brook is under water each time it rains')
  await page.getByRole('link', { name: 'Lead the work' }).click()
  await lookAt(page, 'officer')
  await page.getByRole('textbox', { name: 'Who looks after it' }).fill('The streets team')
  await page.getByRole('textbox', { name: 'What comes next' }).fill('Lay boards at the lowest place.')
  await page.getByRole('textbox', { name: 'Year' }).fill('2030')
  await press(page, 'Save this')
  await expect(page.getByText('It stands on the page of the problem now')).toBeVisible()
})
