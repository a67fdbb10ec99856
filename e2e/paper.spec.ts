import type { Browser, Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const laundry = '/projects/one-norbiton/the-old-laundry-on-quince-lane'

/** Another person in a browser of their own. */
async function another(browser: Browser, who?: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' })).newPage()
  if (who) await signInAs(page, who)
  return page
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement
    return { name: at.name, tag: at.tagName, tick: at.type === 'radio' }
  })

/** Keys one sheet from the first box to the button, with nothing but keys, and returns the names of the boxes in order. */
async function keySheet(page: Page, values: Record<string, string>): Promise<string[]> {
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
  await page.waitForURL((url) => url.toString() !== at)
  expect(passed).toEqual(expect.arrayContaining(Object.keys(values)))
  return passed
}

/** Presses Tab up to a button or link by its name, then Enter. */
async function go(page: Page, name: string | RegExp): Promise<void> {
  const at = page.url()
  await tabTo(page, name)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.toString() !== at || url.pathname.endsWith('/release'))
}

async function printForms(page: Page, size: string, sheets: string): Promise<string[]> {
  await page.getByRole('link', { name: 'Print forms' }).click()
  await lookAt(page)
  await page.getByLabel('How many').fill(sheets)
  await page.getByLabel(size, { exact: true }).check()
  await page.getByRole('button', { name: 'Make the forms' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ready to print')
  await lookAt(page, size)
  return page.locator('.fm-paper__code b').allTextContents()
}

test('on paper through an officer: printed, keyed twice without a mouse, held, settled, released, and found with the slip', async ({
  page: first,
  browser,
}) => {
  await signInAs(first, 'Tobias Wrenfield')
  await first.goto(council('kingston', '/desk/projects'))
  await first.getByRole('link', { name: 'One Norbiton Working Together' }).first().click()
  await lookAt(first)
  await first.getByRole('main').getByRole('link', { name: 'The old laundry on Quince Lane' }).first().click()
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('The old laundry on Quince Lane')
  await lookAt(first)
  const desk = first.url()

  await first.getByRole('link', { name: 'Print forms' }).click()
  await first.getByLabel('How many').fill('lots')
  await first.getByRole('button', { name: 'Make the forms' }).click()
  await expect(first.getByText('Enter a number of forms, from 1 to 200').first()).toBeVisible()
  await lookAt(first)
  await first.goto(desk)
  const plain = await printForms(first, 'A4', '2')
  await first.emulateMedia({ media: 'print' })
  await expect(first.locator('.fm-paper__screen')).toBeHidden()
  await expect(first.locator('.fm-header')).toBeHidden()
  await expect(first.getByText('Tear off and keep this')).toHaveCount(2)
  await first.emulateMedia({ media: null })
  await first.goto(desk)
  const codes = [...plain, ...(await printForms(first, 'Large print', '1'))]
  expect(new Set(codes).size).toBe(3)
  for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/)

  const said = [
    'A place to mend shoes, with tea.\nAnd a bench outside.',
    'Keep the mangle where people can see it.',
    'Somewhere warm for the night bus drivers.',
  ]
  const sheets = said.map((answer, at) => ({ code: codes[at]!, answer, publish: 'y' }))
  const extra = { 'priority-1': 'A kettle', postcode: 'kt1 1wj', name: 'Joy', address: 'Joy, 1 Quince Lane' }
  const holder = await another(browser)
  const lookUp = async (code: string): Promise<void> => {
    await holder.goto(council('kingston', '/receipts'))
    await lookAt(holder)
    await holder.getByRole('textbox').first().fill(code.toLowerCase().replaceAll('-', ''))
    await holder.getByRole('button', { name: 'Show what became of it' }).click()
  }
  await lookUp(codes[0]!)
  await expect(holder.getByText('we may not have entered the form yet').first()).toBeVisible()
  await lookAt(holder)

  await first.goto(council('kingston', '/keying'))
  await lookAt(first)
  await tabTo(first, 'What the forms are for')
  await first.keyboard.type('The old laundry')
  await tabTo(first, 'Name of the pile')
  await first.keyboard.type('Library box')
  await tabTo(first, 'How many sheets')
  await first.keyboard.type('some')
  await first.keyboard.press('Enter')
  await expect(first.getByText('Count the sheets and enter the number, from 1 to 500').first()).toBeVisible()
  await lookAt(first)
  await tabTo(first, 'How many sheets')
  await first.keyboard.press('ControlOrMeta+A')
  await first.keyboard.type('4')
  await go(first, 'Begin')
  await expect(first.getByText('The pile is begun. Key the first sheet.')).toBeVisible()
  await lookAt(first)
  const pile = first.url().replace(/\/sheet.*$/, '')

  await tabTo(first, 'Code on the sheet')
  const passed = await keySheet(first, { ...sheets[0]!, ...extra })
  expect(passed.slice(0, 2)).toEqual(['code', 'answer'])
  await expect(first.getByText('Sheet 1 is kept.')).toBeVisible()
  await expect(first.locator('[name="code"]')).toBeFocused()
  await lookAt(first, 'next')
  await first.keyboard.type(codes[0]!)
  await expect(first.getByText('A sheet with this code is keyed already')).toBeVisible()
  await lookAt(first, 'twice')
  await first.keyboard.press('ControlOrMeta+A')
  await keySheet(first, sheets[1]!)
  await keySheet(first, { ...sheets[2]!, answer: 'Somewhere warm for the night bus divers.' })
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Sheet 4 of 4')
  await first.goto(pile)
  await expect(first.getByText('3 sheets of 4 keyed so far')).toBeVisible()
  await expect(first.getByText('3 sheets wait to be keyed by another person')).toBeVisible()
  await expect(first.getByRole('button', { name: /^Release/ })).toHaveCount(0)
  await expect(first.getByRole('button', { name: 'Key as the second person' })).toHaveCount(0)
  await lookAt(first, 'keyed')

  const second = await another(browser, 'Mei-Ling Carrow')
  await second.goto(council('kingston', '/keying'))
  await go(second, 'Library box')
  await go(second, 'Key as the second person')
  await expect(second.getByText(codes[0]!)).toBeVisible()
  await expect(second.getByText('mend shoes')).toHaveCount(0)
  await lookAt(second)
  for (const [at, sheet] of sheets.entries()) {
    const { code: _, ...values } = sheet
    await expect(second.locator('[name="answer"]')).toBeFocused()
    await keySheet(second, { ...values, ...(at === 0 ? extra : {}) })
  }
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Sheet 3: two readings')
  await expect(second.getByText('Somewhere warm for the night bus divers.')).toBeVisible()
  await lookAt(second)
  const settle = second.url()
  await tabTo(second, 'Settle this sheet')
  await second.keyboard.press('Enter')
  await expect(second.getByText('Choose what the sheet says for each difference').first()).toBeVisible()
  await lookAt(second)
  await second.goto(pile)
  await expect(second.getByText('1 sheet was read differently by two people')).toBeVisible()
  await lookAt(second, 'differ')
  await go(second, 'Settle a difference')
  expect(second.url()).toBe(settle)
  await tabTo(second, /^Somewhere warm/)
  expect((await focused(second)).tick).toBe(true)
  await second.keyboard.press('2')
  await go(second, 'Settle this sheet')
  await expect(second.getByText('Sheet 3 is settled.')).toBeVisible()

  await expect(second.getByText('Held, because')).toBeVisible()
  await expect(second.getByText('3 sheets of 4 keyed so far')).toBeVisible()
  await expect(second.getByRole('button', { name: /^Release/ })).toHaveCount(0)
  const correct = async (page: Page, total: string, why: string): Promise<void> => {
    await page.goto(pile)
    await page.getByText('The number is wrong').click()
    await page.getByLabel('How many sheets there are').fill(total)
    await page.getByLabel('Why it was wrong').fill(why)
    await page.getByRole('button', { name: 'Correct the number' }).click()
  }
  await correct(second, 'three', 'One was blank')
  await expect(second.getByText('Count the sheets and enter the number, from 1 to 500').first()).toBeVisible()
  await expect(second.getByLabel('Why it was wrong')).toHaveValue('One was blank')
  await lookAt(second)
  await correct(second, '3', '')
  await expect(second.getByText('Say why the number was wrong').first()).toBeVisible()
  await correct(second, '3', 'One was blank')
  await expect(second.getByText('The number of the pile is corrected.')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Release 3 answers' })).toBeVisible()
  await lookAt(second, 'ready')

  await correct(first, '4', 'One more was in the box')
  await second.getByRole('button', { name: 'Release 3 answers' }).click()
  await expect(second.getByText('This pile is still held. The reasons are below')).toBeVisible()
  await expect(second.getByText('3 sheets of 4 keyed so far')).toBeVisible()
  await lookAt(second, 'still held')
  await lookUp(codes[2]!)
  await expect(holder.getByText('we may not have entered the form yet').first()).toBeVisible()

  await correct(first, '3', 'It was a leaflet')
  await second.goto(pile)
  await tabTo(second, 'Release 3 answers')
  await second.keyboard.press('Enter')
  await expect(second.getByText('3 sheets released: they are answers now, like any other.')).toBeVisible()
  await expect(second.getByText(/^Released on/)).toBeVisible()
  await lookAt(second, 'released')

  await lookUp(codes[0]!)
  await expect(holder).toHaveURL(new RegExp(`/receipts/${codes[0]!.replaceAll('-', '-?')}$`))
  for (const line of said[0]!.split('\n')) await expect(holder.getByText(line)).toBeVisible()
  await expect(holder.getByText(/on paper\. A member of staff wrote it down\./)).toBeVisible()
  await expect(holder.getByText('We received it on paper')).toBeVisible()
  await expect(holder.getByText('1 Quince Lane')).toHaveCount(0)
  await lookAt(holder)
  await lookUp(codes[2]!)
  await expect(holder.getByText('Somewhere warm for the night bus drivers.')).toBeVisible()
  await expect(holder.getByText('divers')).toHaveCount(0)
  await holder.goto(council('kingston', laundry))
  await expect(holder.getByText(/On paper/).first()).toBeVisible()
})
