import type { Browser, Page } from '@playwright/test'
import { expect, signInAs, tabTo } from './journey.ts'

/** Another person in a browser of their own. */
export async function another(browser: Browser, who?: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' })).newPage()
  if (who) await signInAs(page, who)
  return page
}

/** What the keys go to. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement
    return { name: at.name, tag: at.tagName, tick: at.type === 'radio' }
  })

/** Keys one sheet from the first box to the button, with nothing but keys, and returns the names of the boxes in order. */
export async function keySheet(
  page: Page,
  values: Record<string, string>,
  { refused = false } = {},
): Promise<string[]> {
  const at = page.url()
  const passed: string[] = []
  for (;;) {
    const { name, tag } = await focused(page)
    if (tag === 'BUTTON') break
    expect(passed, 'the Enter key moves on').not.toContain(name)
    passed.push(name)
    if (values[name]) await page.keyboard.type(values[name])
    await page.keyboard.press(tag === 'TEXTAREA' ? 'Control+Enter' : 'Enter')
  }
  await page.keyboard.press('Enter')
  if (refused) await expect(page.getByRole('alert')).toBeVisible()
  else await page.waitForURL((url) => url.toString() !== at)
  expect(passed).toEqual(expect.arrayContaining(Object.keys(values)))
  return passed
}

/** Presses Tab up to a button or link by its name, then Enter. */
export async function go(page: Page, name: string | RegExp): Promise<void> {
  const at = page.url()
  await tabTo(page, name)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.toString() !== at || url.pathname.endsWith('/release'))
}
