import type { Browser, Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const steps = '/projects/underhill-steps/what-would-help-most-on-the-steps'

/** Another person in a browser of their own. */
async function another(browser: Browser, options: { javaScriptEnabled?: boolean; who?: string } = {}): Promise<Page> {
  const { who, ...rest } = options
  const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...rest })).newPage()
  if (who) await signInAs(page, who)
  return page
}

test('a resident shares out points without JavaScript, by keyboard, once; nobody sees a result yet', async ({
  browser,
}) => {
  const page = await another(browser, { javaScriptEnabled: false })
  await page.goto(council('barnet', steps))
  await expect(page.getByText('One ballot each')).toBeVisible()
  await page.getByRole('button', { name: 'Vote' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your ballot')
  await page.getByLabel('Lamps that work').focus()
  await page.keyboard.type('90')
  await page.getByLabel('A second handrail').fill('20')
  await page.getByLabel('No, thank you').check()
  await page.getByRole('button', { name: 'Check my ballot' }).press('Enter')
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('Lamps that work')).toHaveValue('90')
  await page.getByLabel('A second handrail').fill('10')
  await page.getByRole('button', { name: 'Check my ballot' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await expect(page.getByText('Lamps that work').first()).toBeVisible()
  await page.getByRole('button', { name: 'Send my answer' }).press('Enter')
  await page.waitForURL(/\/receipts\/[0-9A-Z-]+\/equality$/)

  await page.goto(council('barnet', `${steps}/ballot`))
  await page.getByLabel('Three places to sit').fill('100')
  await page.getByLabel('No, thank you').check()
  await page.getByRole('button', { name: 'Check my ballot' }).click()
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await expect(page.getByText('everyone answers once').first()).toBeVisible()
  expect((await page.goto(council('barnet', `${steps}/ballot/result`)))!.status()).toBe(404)
})

/** An officer makes a vote by order in a project, with three things to choose from, and publishes it. */
async function makeVote(page: Page): Promise<{ desk: string; path: string }> {
  await page.goto(council('kingston', '/desk/projects'))
  await page.getByRole('link', { name: 'A garden behind the garages in Berrylands' }).first().click()
  await page
    .getByRole('link', { name: /way to take part/ })
    .first()
    .click()
  await lookAt(page)
  await page.getByRole('link', { name: 'Vote on priorities' }).click()
  await lookAt(page)
  await page.getByLabel('Title').fill('What we plant first')
  await page.getByLabel('The question').fill('What should we plant first?')
  await page.getByLabel('They put dots').check()
  await expect(page.getByLabel('Dots that each person has')).toBeVisible()
  await page.getByLabel('They put things in order').check()
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  const desk = page.url()
  await page.getByRole('link', { name: 'The ballot (0)' }).click()
  await lookAt(page, 'empty')
  for (const label of ['Beans', 'A cherry tree', 'Sunflowers']) {
    await page.getByLabel('What it is').fill(label)
    await page.getByRole('button', { name: 'Add it to the ballot' }).click()
    await expect(page.getByText('It is on the ballot.')).toBeVisible()
  }
  await page.getByLabel('In some wards').check()
  await expect(page.getByLabel('Berrylands')).toBeChecked()
  await lookAt(page, 'filled')
  await page.getByRole('button', { name: 'Save who may vote' }).click()
  await page.goto(desk)
  await page.getByRole('button', { name: /^Publish/ }).click()
  await expect(
    page
      .getByText('The priorities is published.')
      .or(page.getByText(/is published/))
      .first(),
  ).toBeVisible()
  return { desk, path: '/projects/berrylands-garden/what-we-plant-first' }
}

test('an officer asks, a resident ranks, two people key the paper, and the result is published with all ballots', async ({
  page: officer,
  browser,
}) => {
  await signInAs(officer, 'Mei-Ling Carrow')
  const { desk, path } = await makeVote(officer)

  const resident = await another(browser)
  await resident.goto(council('kingston', path))
  await lookAt(resident)
  await resident.getByRole('button', { name: 'Vote' }).click()
  await lookAt(resident)
  await resident.getByLabel('A cherry tree').selectOption('1')
  await resident.getByLabel('Beans').selectOption('2')
  await resident.getByLabel('No, thank you').check()
  await resident.getByRole('button', { name: 'Check my ballot' }).click()
  await expect(resident.getByText('Tell us your ward or postcode').first()).toBeVisible()
  await lookAt(resident, 'nowhere')
  await resident.getByLabel('Or choose your ward').selectOption({ label: 'Berrylands' })
  await resident.getByRole('button', { name: 'Check my ballot' }).click()
  await resident.getByRole('button', { name: 'Send my answer' }).click()
  await resident.waitForURL(/\/equality$/)

  await officer.goto(council('kingston', '/keying'))
  await tabTo(officer, 'What the forms are for')
  await officer.keyboard.type('What we plant first')
  await tabTo(officer, 'Name of the pile')
  await officer.keyboard.type('Box by the gate')
  await tabTo(officer, 'How many sheets')
  await officer.keyboard.type('2')
  await officer.getByRole('button', { name: 'Begin' }).click()
  await lookAt(officer)
  const pile = officer.url().replace(/\/sheet.*$/, '')
  const sheets = [{ 'ballot-beans': '1', office: '1' }, { office: '2' }]
  const key = async (page: Page, sheet: Record<string, string>): Promise<void> => {
    for (const [name, value] of Object.entries(sheet)) await page.locator(`[name="${name}"]`).fill(value)
    const at = page.url()
    await page.getByRole('button', { name: /keep/i }).click()
    await page.waitForURL((url) => url.toString() !== at)
  }
  for (const sheet of sheets) await key(officer, sheet)
  const second = await another(browser, { who: 'Tobias Wrenfield' })
  for (const sheet of sheets) {
    await second.goto(`${pile}/second`)
    await key(second, sheet)
  }
  await second.goto(pile)
  await second.getByRole('button', { name: /^Release/ }).click()
  await expect(second.getByText('2 sheets released').first()).toBeVisible()

  await officer.goto(desk)
  await officer.getByRole('link', { name: 'Count and result' }).click()
  await expect(officer.getByText('Nobody sees a result while people vote')).toBeVisible()
  await lookAt(officer, 'open')
  await officer.goto(desk)
  await officer.getByLabel('Why').fill('Everybody has voted.')
  await officer.getByRole('button', { name: 'Close this vote on priorities' }).click()
  await officer.getByRole('link', { name: 'Count and result' }).click()
  await officer.getByRole('button', { name: /^Count/ }).click()
  await expect(officer.getByText('The ballots are counted.')).toBeVisible()
  await lookAt(officer, 'counted')
  await officer.getByRole('button', { name: 'Publish the result' }).click()
  await expect(officer.getByText('The result is published.')).toBeVisible()

  await resident.goto(council('kingston', path))
  await resident.getByRole('link', { name: 'See the result' }).click()
  await lookAt(resident)
  await expect(resident.getByText('2 ballots were counted.')).toBeVisible()
  await expect(resident.getByText('How ties were broken')).toBeVisible()
  await expect(resident.getByText('Blank')).toBeVisible()
  const [file] = await Promise.all([
    resident.waitForEvent('download'),
    resident.getByRole('link', { name: 'Download the ballots' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.jsonl$/)
})
