import type { Browser, Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const group = 'The group that writes the arts and culture strategy (invented)'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

/** From one's own page to the group's room and its draft. */
async function openDraft(page: Page, who: RegExp): Promise<void> {
  await signInAs(page, who, 'barnet')
  await page.goto(council('barnet', '/my-page'))
  await page.getByRole('link', { name: group }).click()
  await page.getByRole('link', { name: 'Arts and culture: the first page' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arts and culture: the first page')
}

const paragraph = (page: Page, words: string) =>
  page.locator('.fm-paragraph', { hasText: words }).getByRole('link', { name: /Change, suggest or comment/ })

const another = async (browser: Browser, javaScriptEnabled = true) =>
  (await browser.newContext({ javaScriptEnabled })).newPage()

test('two people change one draft at once: each sees that the other did, and no word is lost', async ({
  page,
  browser,
}) => {
  await openDraft(page, /Shoshana Pell/)
  const other = await another(browser)
  await openDraft(other, /Folasade Wicks/)
  await expect(page.getByText('2 people have this draft open now.')).toBeVisible()
  await lookAt(page)
  await paragraph(page, 'You can walk in').click()
  await lookAt(page)
  await paragraph(other, 'You can walk in').click()
  await page.getByLabel('The text').fill('You can walk in, and there is a chair.')
  await other.getByLabel('The text').fill('You can walk in, and there is tea.')
  await press(page, 'Save my change')
  await expect(page.getByText('Saved as a new version')).toBeVisible()
  await expect(other.getByText('Somebody has changed this draft since you opened it.')).toBeVisible()
  await expect(other.getByLabel('The text')).toHaveValue('You can walk in, and there is tea.')
  await press(other, 'Save my change')
  await expect(other).toHaveTitle(/^Error: /)
  await lookAt(other, 'clash')
  await expect(other.getByLabel('The text')).toHaveValue('You can walk in, and there is tea.')
  await expect(other.getByText('You can walk in, and there is a chair.').first()).toBeVisible()
  await other.getByLabel('The text').fill('You can walk in, and there is a chair and tea.')
  await press(other, 'Save my change')
  await expect(other.getByText('a chair and tea')).toBeVisible()
  await other.getByRole('link', { name: 'All versions' }).click()
  await lookAt(other)
  await press(other, 'Show what changed')
  await lookAt(other)
  await other.context().close()
})

test('without JavaScript and by keyboard: suggest, take in, ask to publish and vote', async ({ browser }) => {
  const resident = await another(browser, false)
  await openDraft(resident, /Amara Dunmore/)
  await paragraph(resident, 'Half of the small grants').focus()
  await resident.keyboard.press('Enter')
  const box = resident.getByLabel('Suggest other words')
  await box.focus()
  await box.fill('Half of the small grants go to people who never had one before.')
  await tabTo(resident, 'Send my suggestion')
  await resident.keyboard.press('Enter')
  await expect(resident.getByText('Your suggestion is there for the others')).toBeVisible()

  const officer = await another(browser, false)
  await openDraft(officer, /Eitan Marlowe/)
  await paragraph(officer, 'Half of the small grants').click()
  await press(officer, 'Take it in')
  await expect(officer.getByText('Half of the small grants go to people who never had one before.')).toBeVisible()
  await press(officer, 'Ask the group to publish this version')
  await lookAt(officer)
  const vote = resident.getByRole('main').getByRole('button', { name: /Vote yes ?: Publish/ })
  await resident.goto(officer.url())
  await vote.focus()
  await resident.keyboard.press('Enter')
  await expect(resident.getByText('You voted yes.')).toBeVisible()
  await expect(resident.getByText(/2 yes, 0 no, of 9 members/)).toBeVisible()
  await resident.context().close()
  await officer.context().close()
})

test('an officer starts a group with too few community seats, mends it, and invites somebody', async ({ page }) => {
  await signInAs(page, /Eitan Marlowe/, 'barnet')
  await page.goto(council('barnet', '/desk/projects'))
  await page.getByRole('link', { name: 'Arts and culture, written together' }).first().click()
  await page.getByRole('link', { name: 'Working groups' }).click()
  await lookAt(page)
  await page.getByLabel('Name').fill('Small grants')
  await page.getByLabel('What is it for?').fill('To write the form for small grants.')
  await page.getByLabel('Community seats').fill('2')
  await page.getByLabel('Officer seats').fill('3')
  await press(page, 'Start the group')
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Community seats').fill('3')
  await press(page, 'Start the group')
  await expect(page.getByText('The group is there.')).toBeVisible()
  await page.getByLabel('Email address').fill('neighbour@resident.example')
  await press(page, 'Send the invitation')
  await expect(page.getByText('The invitation is on its way')).toBeVisible()
  await lookAt(page)
})
