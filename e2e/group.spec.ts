import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, test } from './journey.ts'

const at = (path: string) => council('bassetlaw', path)
const become = (page: Page, name: RegExp) => signInAs(page, name, 'bassetlaw')
const words = 'The stage in the park has a hole, and our drummer fell in (invented)'

test('a group raises an issue, the council answers with an action, the group says that it is settled; the receipt tells it all', async ({
  page,
  browser,
}) => {
  const officer = await (await browser.newContext({ javaScriptEnabled: false })).newPage()

  await become(page, /Alf Brocklebank/)
  await page.goto(at('/groups/pithead-brass-invented/issues'))
  await lookAt(page, 'list')
  await page.getByRole('button', { name: 'Raise an issue' }).click()
  await lookAt(page, 'form')
  await page.getByRole('button', { name: 'Send it to the council' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'wrong')
  await page.getByLabel('Which council service is it about?').selectOption({ label: 'Housing' })
  await page.getByLabel('What happens?').fill(words)
  await page.getByLabel('What would you like to be done?').fill('Mend it before the summer concert.')
  await page.getByLabel('No, they stay between the group and the council').check()
  await page.getByRole('button', { name: 'Send it to the council' }).click()
  await expect(page.getByText('Your issue is with the council')).toBeVisible()
  await lookAt(page, 'raised')
  const issue = page.url()

  await become(officer, /Verity Skelding/)
  await officer.goto(at('/network/issues?kind=issue'))
  await officer.goto(issue)
  await officer
    .getByRole('textbox', { name: /What will the council do/ })
    .fill('New boards this week, and a fence until then.')
  await officer.getByRole('button', { name: 'Tell the group what we will do' }).click()
  await expect(officer.getByText('The group is told what you will do')).toBeVisible()
  await officer.getByLabel(/^The answer/).fill('The boards are new since Friday. Come and try them.')
  await officer.getByRole('button', { name: 'Send the answer' }).click()
  await expect(officer.getByText('The answer is sent')).toBeVisible()

  await page.goto(issue)
  await expect(page.getByText('The boards are new since Friday').first()).toBeVisible()
  await lookAt(page, 'answered')
  await page.getByLabel('Yes, this is settled').check()
  await page.getByLabel('Your words').fill('The drummer has tried them.')
  await page.getByRole('button', { name: 'Tell the council' }).click()
  await expect(page.getByText('It reads “settled” from now on')).toBeVisible()
  await page.locator('dd a[href^="/receipts/"]').click()
  for (const step of [
    'Housing promised you a reply',
    'We said what we will do',
    'New boards this week, and a fence until then.',
    'Housing replied to you',
    'The boards are new since Friday. Come and try them.',
    'You said that it is settled',
    'The drummer has tried them.',
  ])
    await expect(page.getByText(step).first()).toBeVisible()
  await lookAt(page)

  await officer.getByRole('button', { name: 'Sign out' }).click()
  await become(officer, /Dorothea Slack/)
  expect((await officer.goto(issue))!.status()).toBe(404)
  expect((await officer.goto(at('/groups/pithead-brass-invented/issues')))!.status()).toBe(404)
  await officer.context().close()
})
