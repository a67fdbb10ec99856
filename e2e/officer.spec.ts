import type { Browser, Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, test } from './journey.ts'

const year = new Date().getFullYear()
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(page, name).first().fill(value)
}
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

/** Another person in a browser of their own. */
async function another(browser: Browser, who?: string | RegExp): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  if (who) await signInAs(page, who)
  return page
}

test('an officer goes from a draft to "you said, we did", and whoever answered finds it on the receipt', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Rowan Applegarth')
  await page.goto(council('kingston', '/desk'))
  await lookAt(page)
  await page.goto(council('kingston', '/desk/projects'))
  await lookAt(page)
  await page.goto(council('kingston', '/desk/projects/new'))
  await lookAt(page)
  await press(page, 'Begin')
  await expect(page).toHaveTitle(/^Error: /)
  const title = 'A bridge for hedgehogs'
  await fill(page, { title })
  await page.locator('[name="kind"][value="pilot"]').check()
  await press(page, 'Begin')
  const desk = page.url().replace(/[?#].*$/, '')
  await lookAt(page)

  await page.goto(`${desk}/publication`)
  await lookAt(page)
  await expect(page.getByText('Choose how much say people have')).toBeVisible()

  const save = async (path: string, values: Record<string, string>, also?: () => Promise<void>) => {
    await page.goto(desk + path)
    await lookAt(page)
    await fill(page, values)
    await also?.()
    await page
      .locator('form', {
        has: page.locator(Object.keys(values)[0] ? `[name="${Object.keys(values)[0]}"]` : '[name="ward"]'),
      })
      .getByRole('button')
      .first()
      .click()
    await expect(page).not.toHaveTitle(/^Error: /)
  }
  await save('/brief/purpose', { purpose: 'To get hedgehogs over Quince Lane.\n\nAnd to see who else crosses.' })
  await save('/brief/influence', { canChange: '- Where it goes', cannotChange: '- The £900 there is for it' })
  await save('/brief/decision', {
    decider: 'The parks committee, in public',
    'decideBy-day': '1',
    'decideBy-month': '3',
    'decideBy-year': String(year + 1),
  })
  await page.goto(`${desk}/level`)
  await lookAt(page)
  await page.locator('[name="level"][value="collaborate"]').check()
  await page.locator('[name="form"][value="co-design"]').check()
  await press(page, 'Save')
  await save('/brief/contact', { contactName: 'The parks team', contactEmail: 'parks@kingston.example' })
  await save('/documents', { noDocumentsReason: 'Nothing is written yet.' })
  await save('/unknowns', { question: 'Do hedgehogs like bridges?' })
  await save(
    '/stages',
    { name: 'Ask', 'starts-day': '1', 'starts-month': '1', 'starts-year': String(year) },
    async () => {
      const step = page.locator('[name="step"]').first()
      if (await step.count())
        await ((await step.evaluate((el) => el.tagName)) === 'SELECT'
          ? step.selectOption('listen')
          : page.locator('[name="step"][value="listen"]').check())
    },
  )
  await page.goto(`${desk}/brief/where`)
  await lookAt(page)
  await page.getByLabel('Norbiton', { exact: true }).check()
  await press(page, 'Save')
  await page.goto(`${desk}/publication`)
  await press(page, 'Publish it now')
  await lookAt(page)

  await page.goto(`${desk}/activities/new`)
  await lookAt(page)
  await page.getByRole('main').getByRole('link', { name: 'Conversation', exact: true }).click()
  await lookAt(page)
  const question = 'Where do hedgehogs want to cross?'
  await fill(page, {
    title: 'Where to cross',
    question,
    'closes-day': '1',
    'closes-month': '2',
    'closes-year': String(year + 1),
  })
  await page.getByRole('main').locator('form').getByRole('button').first().click()
  await expect(page).not.toHaveTitle(/^Error: /)
  await lookAt(page)
  const activityDesk = page.url().replace(/[?#].*$/, '')
  await page.goto(activityDesk)
  await lookAt(page)
  await press(page, 'Publish this conversation')
  await expect(page).not.toHaveTitle(/^Error: /)

  const resident = await another(browser)
  await resident.goto(council('kingston', '/projects'))
  await resident.getByRole('link', { name: title }).first().click()
  await resident.getByRole('link', { name: 'Where to cross' }).first().click()
  await resident.getByRole('button', { name: 'Start now' }).click()
  const words = 'By the allotment gate, where the hedge is.'
  await resident.getByRole('textbox').first().fill(words)
  for (let at = resident.url(); ; at = resident.url()) {
    const yes = resident.getByLabel('Yes, you can show it')
    if (await yes.count()) await yes.check()
    const mail = resident.getByLabel('Yes, by email')
    if (await mail.count()) {
      await mail.check()
      await resident.getByLabel('Email address').fill('hedgehog@resident.example')
    }
    await resident.getByRole('button', { name: 'Continue' }).click()
    await resident.waitForURL((url) => url.toString() !== at)
    if (resident.url().endsWith('/check')) break
  }
  await resident.getByRole('button', { name: 'Send my answer' }).click()
  await resident.getByLabel(/^No/).check()
  await resident.getByRole('button', { name: 'Continue' }).click()
  await resident.waitForURL(/\/receipts\/[0-9A-Z-]+$/)
  const receipt = resident.url()

  const moderator = await another(browser, 'Shabana Lockyer')
  await moderator.goto(council('kingston', '/moderation'))
  await lookAt(moderator)
  const item = moderator.locator('li, tr, article, form').filter({ hasText: words }).last()
  await item.getByRole('checkbox').first().check()
  await moderator.locator('.fm-queue__bar button[value="publish"]').click()
  await lookAt(moderator)
  await resident.goto(receipt)
  await expect(resident.getByText(/[Ss]hown/).first()).toBeVisible()

  const project = desk.split('/').pop()
  await page.goto(council('kingston', `/themes/desk/project:${project}`))
  await lookAt(page)
  await page.goto(council('kingston', `/themes/desk/project:${project}/new`))
  await lookAt(page)
  await fill(page, { name: 'The allotment gate' })
  await press(page, 'Save this theme')
  await page.getByRole('checkbox', { name: /By the allotment gate/ }).check()
  await page.getByLabel('The allotment gate', { exact: true }).check()
  await press(page, 'Put under these themes')
  await expect(page.getByText('Put under the themes: 1')).toBeVisible()
  await lookAt(page)

  await page.goto(`${desk}/decisions`)
  await lookAt(page)
  await page.goto(`${desk}/decisions/new`)
  await lookAt(page)
  await fill(page, {
    title: 'A bridge at the allotment gate',
    what: 'We build it in April.',
    decidedBy: 'The parks committee',
    reasons: 'You told us where the hedge is.',
    'decidedOn-day': '1',
    'decidedOn-month': '11',
    'decidedOn-year': String(year),
  })
  await page.getByRole('main').locator('form').getByRole('button').first().click()
  await expect(page).not.toHaveTitle(/^Error: /)
  await lookAt(page)
  const decision = page.url().replace(/[?#].*$/, '')
  await page
    .getByRole('main')
    .getByRole('link', { name: /allotment gate/ })
    .first()
    .click()
  await lookAt(page)
  await page.locator('[name="used"][value="yes"]').check()
  await page.locator('[name="response"][value="will-do"]').check()
  await fill(page, { reason: 'The bridge goes by the allotment gate, in April.' })
  await press(page, /Save/)
  await expect(page).not.toHaveTitle(/^Error: /)
  await page.goto(decision)
  await press(page, /Publish/)
  await expect(page).not.toHaveTitle(/^Error: /)
  await lookAt(page)

  await resident.goto(council('kingston', '/what-changed'))
  await expect(resident.getByText('The bridge goes by the allotment gate, in April.').first()).toBeVisible()
  await resident.goto(receipt)
  await expect(resident.getByText(/A bridge at the allotment gate|allotment gate, in April/).first()).toBeVisible()
  await lookAt(resident)
  await expect(async () => {
    await resident.goto(council('kingston', '/example/mail'))
    await expect(resident.getByText(/allotment gate, in April/).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
})

test('a moderator refuses with a reason; the author reads it on the receipt and appeals; somebody else looks again', async ({
  page,
  browser,
}) => {
  const words = 'Ring me on 07700 900123 about the laundry, ask for the one with the loud voice.'
  await page.goto(council('kingston', '/projects/one-norbiton/the-old-laundry-on-quince-lane/answer'))
  await page.getByRole('textbox').first().fill(words)
  for (let at = page.url(); ; at = page.url()) {
    const yes = page.getByLabel('Yes, you can show it')
    if (await yes.count()) await yes.check()
    const no = page.getByLabel('No, thank you')
    if (await no.count()) await no.check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL((url) => url.toString() !== at)
    if (page.url().endsWith('/check')) break
  }
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await page.getByLabel(/^No/).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/receipts\/[0-9A-Z-]+$/)
  const receipt = page.url()

  const moderator = await another(browser, 'Shabana Lockyer')
  await moderator.goto(council('kingston', '/moderation'))
  await moderator
    .locator('li, tr, article, form')
    .filter({ hasText: words })
    .last()
    .getByRole('checkbox')
    .first()
    .check()
  await field(moderator, 'reason').last().selectOption('private-details')
  await field(moderator, 'sentence')
    .last()
    .fill('Your telephone number is in it. Leave it out and we can show the rest.')
  await moderator
    .getByRole('button', { name: /^Refuse|do not show/i })
    .last()
    .click()
  await lookAt(moderator)

  await page.goto(receipt)
  await expect(page.getByText('Your telephone number is in it.').first()).toBeVisible()
  await lookAt(page)
  await page.goto(`${receipt}/appeal`)
  await lookAt(page)
  await page.getByRole('textbox').first().fill('It is the number of the shop, everybody has it.')
  await page.getByRole('main').locator('form').getByRole('button').first().click()
  await lookAt(page)
  await moderator.goto(council('kingston', '/moderation'))
  await expect(moderator.getByText(/appeal/i).first()).toBeVisible()
  await moderator.goto(council('kingston', '/moderation-log'))
  await lookAt(moderator)
  await moderator.goto(council('kingston', '/house-rules'))
  await lookAt(moderator)
})
