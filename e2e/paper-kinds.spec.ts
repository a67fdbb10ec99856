import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'
import { another, focused, go, keySheet } from './keys.ts'

const survey = 'Open space in Norbiton'
/** 16 point on a screen of 96 dots to the inch. */
const sixteenPoint = 64 / 3

/** Prints one form of a size and looks at it as it comes out of the printer. */
async function printOne(page: Page, desk: string, size: string): Promise<void> {
  await page.goto(`${desk}/print`)
  await page.getByLabel('How many').fill('1')
  await page.getByLabel(size, { exact: true }).check()
  await page.getByRole('button', { name: 'Make the forms' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ready to print')
  await lookAt(page, size)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 673, height: 986 })
  const drawn = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('.fm-paper *')].filter((at) =>
      [...at.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
    )
    const questions = [...document.querySelectorAll<HTMLElement>('.fm-paper__question')]
    return {
      smallest: Math.min(...texts.map((at) => Number.parseFloat(getComputedStyle(at).fontSize))),
      tallest: Math.max(...questions.map((at) => at.offsetHeight)),
      cut: questions.filter((at) => getComputedStyle(at).breakInside !== 'avoid').length,
    }
  })
  if (size !== 'A4') expect(drawn.smallest, size).toBeGreaterThanOrEqual(sixteenPoint - 0.01)
  expect(drawn.tallest, `a question of ${size} fits a page`).toBeLessThan(986)
  expect(drawn.cut).toBe(0)
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 1280, height: 720 })
}

test('a survey on paper and by telephone: printed in three sizes, read from a script, keyed twice with nothing but keys, and taken out as a file', async ({
  page: first,
  browser,
}) => {
  await signInAs(first, 'Tobias Wrenfield')
  await first.goto(council('kingston', '/desk/projects'))
  await first.getByRole('link', { name: 'One Norbiton Working Together' }).first().click()
  await first.getByRole('main').getByRole('link', { name: survey }).first().click()
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(survey)
  const desk = first.url()
  for (const size of ['A4', 'Large print', 'Easy Read layout']) await printOne(first, desk, size)
  await expect(first.getByText(/^If you ticked “Never”, go to question 4\.$/)).toBeVisible()

  await first.goto(desk)
  await first.getByRole('link', { name: 'Telephone script' }).click()
  await lookAt(first)
  await expect(first.getByText('If they say “Never”, go to question 4.')).toBeVisible()
  await first.getByRole('link', { name: 'The same in Welsh' }).click()
  await expect(first.getByText('A gaf i ysgrifennu’r hyn a ddywedwch?')).toBeVisible()
  await lookAt(first, 'Welsh')
  await first.getByRole('button', { name: 'Open the form' }).first().click()
  await expect(first.getByLabel('By telephone', { exact: true })).toBeChecked()
  await lookAt(first)

  await first.goto(council('kingston', '/keying'))
  await tabTo(first, 'What the forms are for')
  await first.keyboard.type(survey)
  await tabTo(first, 'Name of the pile')
  await first.keyboard.type('Park gate')
  await tabTo(first, 'How many sheets')
  await first.keyboard.type('3')
  await go(first, 'Begin')
  await lookAt(first)

  const sheet = {
    q1: '2',
    q2: '1 4',
    'q3-benches': '1',
    'q3-bins': 'c',
    'q4-toilets': '1',
    'q4-better-lights': '2',
    q5: '3',
    q6: '12',
    'answer-7': 'A tap by the swings.',
    publish: 'y',
  }
  await tabTo(first, 'Code on the sheet')
  await keySheet(first, { ...sheet, q1: '9', q6: '70' }, { refused: true })
  await expect(first.getByRole('alert').getByText(/^Type a number from 1 to 4\. Look at the paper again/)).toBeVisible()
  await expect(first.getByRole('alert').getByText(/^Enter 60 or less/)).toBeVisible()
  await expect(first.locator('[name="q2"]')).toHaveValue('1 4')
  await lookAt(first, 'wrong keys')
  await tabTo(first, /^How often do you go/)
  await first.keyboard.press('ControlOrMeta+A')
  await first.keyboard.type('2')
  await tabTo(first, /^How many minutes/)
  await first.keyboard.press('ControlOrMeta+A')
  await first.keyboard.type('12')
  await go(first, 'Keep this sheet')
  await expect(first.getByText('Sheet 1 is kept.')).toBeVisible()
  const skipped = { q1: '4', 'q4-toilets': '1', q5: '5', publish: 'n' }
  await keySheet(first, skipped)
  await expect(first.getByText('Sheet 2 is kept.')).toBeVisible()
  const spoilt = { q1: '?', q5: '1', publish: 'n' }
  await keySheet(first, spoilt)
  const pile = first.url()

  const second = await another(browser, 'Mei-Ling Carrow')
  await second.goto(pile)
  await go(second, 'Key as the second person')
  for (const values of [{ ...sheet, q2: '1 3' }, skipped, spoilt]) {
    if (second.url().includes('/sheets/')) {
      await expect(second.getByText('1 Walking, 4 Sitting and talking')).toBeVisible()
      await expect(second.getByText('1 Walking, 3 Sport')).toBeVisible()
      await lookAt(second)
      await tabTo(second, /^1 Walking, 4/)
      expect((await focused(second)).tick).toBe(true)
      await second.keyboard.press('1')
      await go(second, 'Settle this sheet')
    }
    await expect(second.locator('[name="q1"]')).toBeFocused()
    await keySheet(second, values)
  }
  await second.goto(pile)
  await tabTo(second, 'Release 3 answers')
  await second.keyboard.press('Enter')
  await expect(second.getByText(/^3 sheets released/)).toBeVisible()
  await expect(second.getByRole('table', { name: 'What could not be read' })).toContainText('1. How often do you go')
  await lookAt(second, 'released')

  const analyst = await another(browser, 'Priyanka Holloway-Nair')
  await analyst.goto(`${desk}/exports`)
  await lookAt(analyst)
  await analyst.getByLabel('A workbook (XLSX)').check()
  await analyst.getByRole('button', { name: 'Make the file' }).click()
  await expect(async () => {
    await analyst.goto(`${desk}/exports`)
    await expect(analyst.getByRole('link', { name: /^Download the workbook/ })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await lookAt(analyst, 'made')
  const coming = analyst.waitForEvent('download')
  await analyst.getByRole('link', { name: /^Download the workbook/ }).click()
  expect((await coming).suggestedFilename()).toMatch(/^answers-.*\.xlsx$/)
})
