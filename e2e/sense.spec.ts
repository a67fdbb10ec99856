import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()
const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Making sense of voices' }).getByRole('link', { name }).click()

/** Waits for long work to end and follows where it leads. */
async function goOn(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name })
  await expect(async () => {
    if (!(await link.count())) await page.reload()
    expect(await link.count()).toBe(1)
  }).toPass({ timeout: 90_000 })
  await link.click()
}

test('an analyst has themes suggested, names one, reads by keyboard, and a second reader checks; coverage tells all', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  await signInAs(page, 'Bartosz Inglewood', 'bexley')
  await page.goto(council('bexley', '/desk/projects'))
  await page.getByRole('main').getByRole('link', { name: 'Connected Communities: an enquiry' }).first().click()
  await page.getByRole('link', { name: 'Voices and themes' }).first().click()
  await lookAt(page)
  const desk = page.url().replace(/[?#].*$/, '')

  await room(page, 'Suggestions')
  await lookAt(page)
  await page.getByLabel('How many themes').selectOption('6')
  await press(page, 'Suggest themes')
  await goOn(page, 'Look at the suggested themes')
  await lookAt(page)
  await page.getByRole('table').getByRole('link').first().click()
  await lookAt(page)
  for (const box of (await page.getByRole('table').getByRole('checkbox').all()).slice(0, 12)) await box.check()
  await page.getByLabel('The name I write below').check()
  await page.getByLabel('Your own name for it').fill('A name of my own')
  await press(page, 'Make this a theme')
  await expect(page.getByText(/Confirmed by you: \d+/)).toBeVisible()
  await lookAt(page, 'decided')

  await room(page, 'Read and check')
  await press(page, /Choose what to read first|Learn from what was decided since/)
  await goOn(page, 'Read the next comments')
  await lookAt(page)
  await tabTo(page, 'Use the keyboard')
  await page.keyboard.press('Enter')
  await page.keyboard.press('a')
  await page.keyboard.press('s')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.locator('#comment')).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.getByText('Saved under no theme')).toBeVisible()

  await room(page, 'Second reader')
  await lookAt(page)
  await press(page, 'Draw a sample')
  await lookAt(page)
  const sample = page.url()
  await expect(page.getByText('Somebody else must read it')).toBeVisible()
  const second = await (await browser.newContext()).newPage()
  await signInAs(second, 'Clemency Boateng', 'bexley')
  await second.goto(sample)
  await second.getByRole('button', { name: 'Read these comments' }).click()
  await lookAt(second)
  for (let i = 0; i < 60 && /\/coding/.test(second.url()); i++) {
    await second
      .getByRole('checkbox')
      .nth(i % 2)
      .check()
    await Promise.all([second.waitForNavigation(), second.getByRole('button', { name: 'Save and go on' }).click()])
  }
  await expect(second.getByText(/Krippendorff’s alpha is/)).toBeVisible()
  await lookAt(second, 'read')
  await page.goto(sample)
  await press(page, /None of the themes/)
  await expect(page.getByText('Settled, with your name')).toBeVisible()

  await page.goto(`${desk}/coverage`)
  await lookAt(page)
  await press(page, 'Count every voice now')
  await goOn(page, 'Look at the coverage')
  await expect(page.getByRole('heading', { name: /voices are under a theme by a person or a rule/ })).toBeVisible()
  await lookAt(page, 'counted')
  await page.goto(`${desk}/quotes`)
  await lookAt(page)
})
