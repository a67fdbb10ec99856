import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, test } from './journey.ts'

const passphrase = 'invented example passphrase for Bassetlaw'
const at = (path: string) => council('bassetlaw', path)

const become = (page: Page, name: RegExp) => signInAs(page, name, 'bassetlaw')

/** Opens the room where this process has not opened it yet. */
async function open(page: Page): Promise<void> {
  await page.goto(at('/concerns/room'))
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the room' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Concerns')
}

test('a group writes to the broker and is asked before words are shared; an administrator finds nothing', async ({
  page,
  browser,
}) => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await become(plain, /Alf Brocklebank/)
  await plain.goto(at('/concerns'))
  await plain.getByRole('button', { name: 'Write to the broker' }).click()
  await plain.getByLabel('Who is it about?').fill('Our link officer')
  await plain.getByLabel('What is the matter?').fill('An invented worry.')
  await plain.getByRole('button', { name: 'Send to the broker' }).click()
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('The broker has it')
  const code = (await plain.locator('.govuk-panel strong').textContent())!.trim()

  await become(page, /Winifred Sturdy/)
  await page.goto(at('/concerns/room'))
  await lookAt(page, 'closed')
  await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase of the broker')
  await page.getByRole('button', { name: 'Open the room' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'wrong')
  await open(page)
  await lookAt(page, 'open')
  await page
    .getByRole('link', { name: /Pithead Brass/ })
    .first()
    .click()
  await expect(page.getByText('An invented worry.')).toBeVisible()
  await lookAt(page)
  await page.getByLabel('Talking').check()
  await page.getByLabel(/What the group reads/).fill('We can meet on Tuesday.')
  await page.getByRole('button', { name: 'Take this step' }).click()
  await page.getByLabel('Words you would like to hand over').fill('A group waits for a meeting.')
  await page.getByRole('button', { name: 'Ask the group' }).click()
  await expect(page.getByText('The group has not answered yet')).toBeVisible()
  await lookAt(page, 'asked')
  for (const path of ['/concerns/room/figures', '/concerns/room/record', '/desk/broker-people']) {
    await page.goto(at(path))
    await lookAt(page)
  }

  await plain.goto(at('/concerns'))
  await plain.getByLabel('Your code').fill(code)
  await plain.getByRole('button', { name: 'Show the steps' }).click()
  await expect(plain.getByText('We can meet on Tuesday.')).toBeVisible()
  await plain.getByRole('button', { name: 'Yes, share these words' }).click()
  await expect(plain.getByText('You said yes')).toBeVisible()

  await page.getByRole('link', { name: 'Concerns', exact: true }).click()
  await page
    .getByRole('link', { name: /Pithead Brass/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'I am handing these words over' }).click()
  await expect(page.getByText('Send these words yourself')).toBeVisible()
  const concern = page.url()
  await page.getByRole('button', { name: 'Sign out' }).click()

  await become(page, /Dorothea Slack/)
  for (const path of [concern, at('/concerns/room'), at('/concerns/new'), at('/concerns/room/set-up')])
    expect((await page.goto(path))!.status()).toBe(404)
  await page.goto(at('/search?q=invented+worry'))
  await expect(page.getByRole('main').getByText('An invented worry')).toHaveCount(0)
  await plain.context().close()
})
