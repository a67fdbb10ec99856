import type { Browser, Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const arts = '/projects/arts-together/who-are-the-arts-for'
const statement = (page: Page) => page.getByRole('heading', { level: 1 })

/** Another person in a browser of their own. */
async function another(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  return (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options })).newPage()
}

test('a resident votes by keyboard, the next statement takes the place of the last, and sees where they stand', async ({
  page,
}) => {
  await page.goto(council('barnet', arts))
  await lookAt(page)
  await page.getByRole('button', { name: 'Start voting' }).click()
  await lookAt(page)
  const address = page.url()
  const loads: string[] = []
  page.on('framenavigated', (frame) => loads.push(frame.url()))
  for (const choice of ['Agree', 'Disagree', 'Pass', 'Agree', 'Agree', 'Disagree', 'Agree', 'Disagree']) {
    const before = await statement(page).textContent()
    await tabTo(page, choice)
    await page.keyboard.press('Enter')
    await expect(statement(page)).not.toHaveText(before!)
    await expect(statement(page)).toBeFocused()
  }
  expect(loads, 'no page was loaded').toEqual([])
  expect(page.url()).toBe(address)
  await expect(page.getByText('You have voted on 8 of')).toBeVisible()
  await lookAt(page, 'voted')
  await page.getByRole('link', { name: 'Finish and get your receipt' }).click()
  await lookAt(page)
  await page.getByRole('link', { name: 'See and change your votes' }).click()
  await lookAt(page)
  await page
    .getByRole('link', { name: /^Change/ })
    .first()
    .click()
  await lookAt(page, 'one')
  await page.getByLabel('Take my vote back').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Your vote is taken back')).toBeVisible()

  await page.goto(council('barnet', `${arts}/map?me=yes`))
  await expect(page.getByText(/You are here/)).toBeVisible()
  await expect(page.getByText(/nearest to group [AB]/)).toBeVisible()
  await lookAt(page)
  await page.getByRole('link', { name: /^Report of/ }).click()
  await expect(page.getByText('We asked who arts and culture should be for')).toBeVisible()
  await lookAt(page)
})

test('without JavaScript every vote leads to the next statement, a statement of one’s own waits to be read, and an open map brings itself up to date', async ({
  page: watching,
  browser,
}) => {
  const page = await another(browser, { javaScriptEnabled: false })
  await page.goto(council('barnet', `${arts}/vote`))
  const seen = new Set<string>()
  for (const choice of ['Agree', 'Pass', 'Disagree']) {
    seen.add((await statement(page).textContent())!)
    await page.getByRole('button', { name: choice, exact: true }).click()
  }
  seen.add((await statement(page).textContent())!)
  expect(seen.size).toBe(4)
  await page.reload()
  expect(seen).toContain(await statement(page).textContent())
  await page.getByRole('link', { name: 'Add a statement of your own' }).click()
  await page.getByLabel('Your statement').fill('More trees')
  await page.getByRole('button', { name: 'Send my statement' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Your statement').fill('Every school should lend instruments to its children')
  await page.getByRole('button', { name: 'Send my statement' }).click()
  await expect(page.getByText(/We have your statement. Its receipt is/)).toBeVisible()

  await watching.goto(council('barnet', `${arts}/map`))
  const people = async () =>
    Number(/(\d+) people have voted/.exec((await watching.locator('main').textContent())!)?.[1])
  const before = await people()
  const late = await another(browser)
  await late.goto(council('barnet', `${arts}/vote`))
  const asked = await statement(late).textContent()
  await late.getByRole('button', { name: 'Agree', exact: true }).click()
  await expect(statement(late)).not.toHaveText(asked!)
  await expect.poll(people, { timeout: 60_000 }).toBeGreaterThan(before)
})

test('a facilitator begins with statements, takes one off with a reason, and publishes a report', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Eitan Marlowe', 'barnet')
  await page.goto(council('barnet', '/desk/projects'))
  await page.getByRole('link', { name: 'How we work together' }).first().click()
  await page
    .getByRole('link', { name: /way to take part/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Opinion map' }).click()
  await lookAt(page)
  await page.getByLabel('Title').fill('Meetings people come to')
  await page.getByLabel('The question').fill('What makes a meeting worth coming to?')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  const desk = page.url()
  await page.getByRole('button', { name: /^Publish/ }).click()
  await expect(page.getByText('Add at least three statements first').first()).toBeVisible()
  await page.goto(desk)
  await page.getByRole('link', { name: 'Statements' }).click()
  await lookAt(page, 'empty')
  await page.getByLabel('One statement a line').fill('Tea matters more than slides\nToo short')
  await page.getByRole('button', { name: 'Add these statements' }).click()
  await expect(page.getByText('Line 2: write at least 20 letters').first()).toBeVisible()
  await page
    .getByLabel('One statement a line')
    .fill(
      'Tea matters more than slides\nEvery meeting should end within an hour\nMeetings online let more people come\nNobody should speak for longer than a minute',
    )
  await page.getByRole('button', { name: 'Add these statements' }).click()
  await expect(page.getByText('4 statements are added')).toBeVisible()
  await lookAt(page, 'four')
  await page.getByRole('link', { name: 'Nobody should speak for longer than a minute' }).click()
  await lookAt(page)
  await page.getByLabel('It holds two ideas').check()
  await page.getByLabel('In a sentence').fill('It is about time and about fairness.')
  await page.getByRole('button', { name: 'Take it off' }).click()
  await expect(page.getByText('The statement is off the map')).toBeVisible()
  await page.goto(desk)
  await page.getByRole('button', { name: /^Publish/ }).click()
  await expect(page.getByText(/is published/).first()).toBeVisible()

  const resident = await another(browser)
  await resident.goto(council('barnet', '/projects/working-together/meetings-people-come-to/vote'))
  for (let n = 0; n < 3; n++) {
    const before = await statement(resident).textContent()
    expect(before).not.toContain('longer than a minute')
    await resident.getByRole('button', { name: 'Agree', exact: true }).click()
    await expect(statement(resident)).not.toHaveText(before!)
  }
  await expect(resident).toHaveURL(/\/vote\/finish$/)

  await page.goto(desk)
  await page.getByRole('link', { name: 'Report on the map' }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: 'Publish this report' })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await lookAt(page)
  await page.getByLabel('What people read first').fill('One person voted so far. We ask everybody next week.')
  await page.getByRole('button', { name: 'Publish this report' }).click()
  await expect(page.getByText('The report is published')).toBeVisible()
  await page.goto(desk)
  await page.getByRole('link', { name: /Files of Polis/ }).click()
  await expect(page.getByRole('link', { name: 'participants-votes.csv' })).toBeVisible()
  await lookAt(page)
})

test('a conversation that was brought in says so, and nobody votes on it', async ({ page }) => {
  const homes = '/projects/connected-communities/from-elsewhere-homes-that-people-can-afford-new-zealand'
  await page.goto(council('bexley', homes))
  await expect(page.getByText('This conversation was held elsewhere')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start voting' })).toHaveCount(0)
  await lookAt(page)
  await page.getByRole('link', { name: /The map as it is now/ }).click()
  await expect(page.getByText('The Computational Democracy Project', { exact: false })).toBeVisible()
  await lookAt(page)
})
