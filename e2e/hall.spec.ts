import type { Browser, Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()
const another = async (browser: Browser, options = {}): Promise<Page> => (await browser.newContext(options)).newPage()

test('screen, remote and phones at once: all follow the officer, with and without JavaScript', async ({
  page,
  browser,
}) => {
  await signInAs(page, /Mei-Ling Carrow/)
  await page.goto(council('kingston', '/desk'))
  await page
    .getByRole('link', { name: /Your questions about the crossing/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Your questions about the crossing' }).first().click()
  const project = await page.locator('a[href^="/desk/projects/"]').first().getAttribute('href')
  await page.goto(council('kingston', `${project!.split('/').slice(0, 4).join('/')}/halls`))
  await lookAt(page)
  await page.getByLabel('What is it for?').fill('Evening in the library')
  await press(page, 'Open a hall')
  await lookAt(page)
  for (const name of ['A quick poll: the first thing', 'Your questions about the crossing']) {
    await page.getByLabel('Add a way to take part').selectOption({ label: name })
    await press(page, 'Add it')
  }
  await page.getByLabel('Or add a few words for all').fill('Tea at half past')
  await press(page, 'Add these words')
  const screenPath = (await page.getByRole('link', { name: 'the big screen' }).getAttribute('href'))!
  const phonePath = screenPath.replace('/screen', '')
  await page.getByRole('link', { name: 'the remote' }).click()
  await lookAt(page)

  const screen = await another(browser, { viewport: { width: 1280, height: 720 } })
  await screen.goto(council('kingston', screenPath))
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('It begins soon')
  const phone = await another(browser, { viewport: { width: 375, height: 800 } })
  await phone.goto(council('kingston', phonePath))
  const plain = await another(browser, { viewport: { width: 375, height: 800 }, javaScriptEnabled: false })
  await plain.goto(council('kingston', phonePath))

  await press(page, 'Next: A quick poll: the first thing')
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('What should be ready first?', { timeout: 40_000 })
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('What should be ready first?', { timeout: 40_000 })
  await lookAt(phone, 'poll')
  await phone.getByLabel('Better light').check()
  await press(phone, 'Send my vote')
  await expect(phone.getByText('You chose “Better light”')).toBeVisible()
  await plain.reload()
  await tabTo(plain, 'Longer green time')
  await plain.keyboard.press(' ')
  await tabTo(plain, 'Send my vote')
  await plain.keyboard.press('Enter')
  await expect(plain.getByText('You chose “Longer green time”')).toBeVisible()
  await expect(screen.getByText('Hands in the hall')).toBeVisible()
  await lookAt(screen, 'poll')

  await press(page, 'Next: Your questions about the crossing')
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('What do you want to know about the crossing?', {
    timeout: 40_000,
  })
  await expect(phone.getByRole('button', { name: /I want to know this too/ }).first()).toBeVisible({ timeout: 40_000 })
  await lookAt(phone, 'questions')
  await phone
    .getByRole('button', { name: /I want to know this too/ })
    .first()
    .click()
  await expect(phone.getByText('Thank you. You want to know this too')).toBeVisible()

  await page.getByText('End this hall').click()
  await press(page, 'End it for everybody')
  await expect(phone.getByText('This has ended')).toBeVisible({ timeout: 40_000 })
  await plain.goto(council('kingston', phonePath))
  await expect(plain.getByText('This has ended')).toBeVisible()
  await Promise.all([screen, phone, plain].map((one) => one.context().close()))
})
