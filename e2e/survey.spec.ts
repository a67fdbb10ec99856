import type { Browser, Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, test } from './journey.ts'

const space = '/projects/one-norbiton/open-space-in-norbiton'

async function phone(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 375, height: 720 },
    javaScriptEnabled,
  })
  return context.newPage()
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const javaScript of [true, false])
  test(`a resident on a phone ${javaScript ? 'with' : 'without'} JavaScript is led past what does not concern them`, async ({
    browser,
  }) => {
    const page = await phone(browser, javaScript)
    await page.goto(council('kingston', space))
    if (javaScript) await lookAt(page)
    await page.locator('.govuk-button--start').click()
    await expect(heading(page)).toContainText('How often do you go to an open space near you?')
    await goOn(page)
    await expect(page).toHaveTitle(/^Error: /)
    await page.getByLabel('Never').check()
    await goOn(page)
    await expect(heading(page)).toContainText('What should come first?')
    await expect(page.getByText('There is some money for work next spring')).toBeVisible()
    if (javaScript) await lookAt(page)
    await goOn(page)
    await expect(heading(page)).toContainText('How safe do you feel there after dark?')
    await page.getByRole('radio').nth(1).check()
    await goOn(page)
    await page.getByRole('textbox').first().fill('7')
    await goOn(page)
    await page.getByRole('textbox').first().fill('One good lamp by the gate.')
    await goOn(page)
    await goOn(page)
    await page.getByLabel('Yes, you can show it').check()
    await goOn(page)
    await page.getByLabel('No, thank you').check()
    await goOn(page)
    await expect(heading(page)).toContainText('Check your answers')
    await expect(page.getByText('One good lamp by the gate.')).toBeVisible()
    await expect(page.getByText('What do you go there for?')).toHaveCount(0)
    if (javaScript) await lookAt(page)
    await page.getByRole('button', { name: 'Send my answer' }).click()
    await page.waitForURL(/\/receipts\/[0-9A-Z-]+\/equality$/)
  })

async function addQuestion(page: Page, desk: string, type: string, fill: () => Promise<void>): Promise<void> {
  await page.goto(`${desk}/survey`)
  await page
    .getByRole('link', { name: /^Add a question/ })
    .first()
    .click()
  await page.getByLabel(type, { exact: true }).check()
  await goOn(page)
  await fill()
  await page.getByRole('button', { name: 'Save this question' }).click()
  await expect(page.getByText('The question is added.')).toBeVisible()
}

test('an officer writes a survey, is told what is wrong, opens it, and sees its results', async ({ page, browser }) => {
  await signInAs(page, 'Mei-Ling Carrow')
  await page.goto(council('kingston', '/desk/projects'))
  await page.getByRole('link', { name: 'A garden behind the garages in Berrylands' }).first().click()
  await page
    .getByRole('link', { name: /way to take part/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Survey', exact: true }).click()
  await page.getByLabel('Title').fill('The garden in winter')
  await page.getByLabel('What the survey is about').fill('What should the garden be in winter?')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  const desk = page.url()
  await page.getByRole('link', { name: 'Questions (0)' }).click()
  await lookAt(page, 'empty')
  await page.getByLabel('Title of the section').fill('In winter')
  await page.getByRole('button', { name: 'Add this section' }).click()
  await addQuestion(page, desk, 'Choose one', async () => {
    await lookAt(page, 'single')
    await page.getByLabel('The question', { exact: true }).fill('Do you come in winter?')
    await page.getByLabel('The answers to choose from').fill('Yes\nNo')
  })
  await addQuestion(page, desk, 'Long text', async () => {
    await page.getByLabel('The question', { exact: true }).fill('You said {{q9}}. What for?')
  })
  await addQuestion(page, desk, 'Scale', async () => {
    await page.getByLabel('The question', { exact: true }).fill('How warm is the shed?')
    await page.getByLabel('What the lowest number means', { exact: true }).fill('Cold')
    await page.getByLabel('What the highest number means', { exact: true }).fill('Warm')
  })
  await expect(page.getByText('Question 2 speaks of {{q9}}').first()).toBeVisible()
  await lookAt(page, 'with a problem')
  await page.getByRole('link', { name: /Question 2 speaks of/ }).click()
  await page.getByLabel('The question', { exact: true }).fill('You said “{{q1}}”. What for?')
  await page.getByRole('button', { name: 'Save this question' }).click()
  await page.getByRole('link', { name: 'What to skip after question 1' }).click()
  await page.getByLabel('The answer', { exact: true }).selectOption({ label: '1. Do you come in winter?: No' })
  await page.getByLabel('Where it leads').selectOption({ label: 'Question 3: How warm is the shed?' })
  await page.getByRole('button', { name: 'Add this rule' }).click()
  await expect(page.getByText('If the answer is “No”, go to question 3')).toBeVisible()
  await lookAt(page)
  await page.goto(`${desk}/survey/walk`)
  await page.getByLabel('Yes').check()
  await goOn(page)
  await expect(heading(page)).toContainText('You said “Yes”. What for?')
  await lookAt(page)
  await page.goto(desk)
  await page.getByRole('button', { name: /^Publish/ }).click()
  await expect(page.getByText(/is published/).first()).toBeVisible()

  const resident = await phone(browser, false)
  await resident.goto(council('kingston', '/projects/berrylands-garden/the-garden-in-winter/answer'))
  await resident.getByLabel('No').check()
  await goOn(resident)
  await expect(heading(resident)).toContainText('How warm is the shed?')
  for (let n = 0; n < 2; n++) await goOn(resident)
  await resident.getByLabel('No, only the council may read it').check()
  await goOn(resident)
  await resident.getByLabel('No, thank you').check()
  await goOn(resident)
  await resident.getByRole('button', { name: 'Send my answer' }).click()
  await resident.waitForURL(/equality$/)

  await page.goto(`${desk}/results`)
  await expect(page.getByText('1 person has answered.')).toBeVisible()
  await expect(page.getByText('Most people chose “No”: 100%').first()).toBeVisible()
  await page.getByRole('button', { name: 'Show the results to everybody' }).click()
  await expect(page.getByText('Fewer than 10 people have answered').first()).toBeVisible()
  await page.goto(`${desk}/survey`)
  await expect(page.getByText('what it asks stays as it is')).toBeVisible()
})

test('an officer makes a cross-table that gives nobody away', async ({ page }) => {
  await signInAs(page, 'Mei-Ling Carrow')
  await page.goto(council('kingston', '/desk/projects'))
  await page.getByRole('link', { name: 'One Norbiton Working Together' }).first().click()
  await page.getByRole('link', { name: 'Open space in Norbiton' }).first().click()
  await page.getByRole('link', { name: 'Results', exact: true }).click()
  await lookAt(page)
  await page.getByRole('link', { name: 'Cross-tables' }).click()
  await lookAt(page)
  await page.getByLabel('The rows').selectOption({ label: 'How the answer came' })
  await page.getByLabel('The columns').selectOption({ label: '1. How often do you go to an open space near you?' })
  await page.getByLabel('Weigh answers by where people live').check()
  await page.getByRole('button', { name: 'Make this table' }).click()
  await expect(page.getByRole('table')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('cell', { name: 'hidden' }).first()).toBeVisible()
  await lookAt(page)
})
