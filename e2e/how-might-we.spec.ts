import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const hmw = '/projects/connected-communities/how-might-we-from-the-enquiry'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

test('a resident sees what a question rests on, shares an idea and puts dots with buttons that count', async ({
  page,
}) => {
  await page.goto(council('bexley', hmw))
  await lookAt(page)
  await page.getByRole('link', { name: /a reason to stop/ }).click()
  await expect(page.getByRole('link', { name: 'The bench, the skip, the 7:14' })).toBeVisible()
  await lookAt(page)
  await page.getByRole('button', { name: 'Share your idea' }).click()
  await lookAt(page)
  await page.getByLabel('What is your idea?').fill('A shelf for odd gloves.')
  await page.getByLabel('Yes, you can show it').check()
  await page.getByLabel('No, thank you').check()
  await press(page, 'Send my idea')
  await page.waitForURL(/\/equality$/)
  await page.goto(council('bexley', `${hmw}/questions/h1/dots`))
  await lookAt(page)
  const more = page.getByRole('button', { name: 'One dot more' })
  for (let n = 0; n < 5; n++) await more.first().click()
  await expect(page.getByText('You have 5 dots left.')).toBeVisible()
  for (let n = 0; n < 5; n++) await more.nth(1).click()
  await expect(page.getByText('You have 0 dots left.')).toBeVisible()
  await more.nth(2).click({ force: true })
  await expect(page.getByText('You have 0 dots left.')).toBeVisible()
  await page.getByRole('button', { name: 'One dot less' }).first().click()
  await press(page, 'Save my dots')
  await expect(page.getByText('Your dots are counted. You have 1 left')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('by keyboard alone: numbers beside the ideas and one button; an eleventh dot is refused', async ({ page }) => {
    await page.goto(council('bexley', `${hmw}/questions/h2`))
    await tabTo(page, 'Put your dots')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/dots$/)
    for (const n of ['5', '5', '1']) {
      await tabTo(page, 'Dots on this idea')
      await page.keyboard.type(n)
    }
    await page.keyboard.press('Enter')
    await expect(page.getByText('You have put more dots than you have').first()).toBeVisible()
    await page.getByLabel('Dots on this idea').nth(2).fill('')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Your dots are counted')).toBeVisible()
  })
})

test('an officer adds a question from themes and puts an idea on paper; after closing everybody sees the dots', async ({
  page,
}) => {
  await signInAs(page, /Sanjit Loveday/, 'bexley')
  await page.goto(council('bexley', '/desk/projects'))
  await page.getByRole('link', { name: 'Connected Communities: an enquiry' }).first().click()
  await page.getByRole('link', { name: 'How might we, from the enquiry' }).first().click()
  await page.getByRole('link', { name: 'Questions, ideas and dots' }).click()
  await lookAt(page)
  await press(page, 'Add the question')
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Open tables').check()
  await page.getByLabel('The question').fill('How might we set one more place at the table?')
  await press(page, 'Add the question')
  await expect(page.getByText('The question is added')).toBeVisible()
  await page
    .getByRole('link', { name: /^\d+ ideas/ })
    .first()
    .click()
  await lookAt(page)
  await press(page, 'Put it on paper')
  await expect(page.getByText('The idea stands on the form on paper')).toBeVisible()
  await page.goto(council('barnet', '/projects/working-together/how-might-we-keep-five-promises/questions/h1'))
  await expect(page.getByText('has the most dots').first()).toBeVisible()
  await lookAt(page)
})
