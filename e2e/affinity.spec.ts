import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const activity = '/projects/connected-communities/what-the-objects-and-the-answers-have-in-common'
const room = () => council('bexley', `${activity}/board/room`)
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click()
const column = (page: Page, name: string) => page.getByRole('region', { name })
const notesIn = (page: Page, name: string) => column(page, name).locator('[data-board-note]')

test('two people sort one board at once: what one does, the other sees, by pointer and by keyboard', async ({
  browser,
}) => {
  const tall = { viewport: { width: 1280, height: 2600 } }
  const [ada, bo] = [await (await browser.newContext()).newPage(), await (await browser.newContext(tall)).newPage()]
  await signInAs(ada, /Clemency Boateng/, 'bexley')
  await ada.goto(room())
  await lookAt(ada)
  await signInAs(bo, /Bartosz Inglewood/, 'bexley')
  await bo.goto(room())
  await expect(bo.getByText('2 people have this board open')).toBeVisible()
  await ada.getByLabel('Name of a new group').fill('Seen by two')
  await press(ada, 'Make the group')
  await expect(column(bo, 'Seen by two')).toBeVisible()
  await lookAt(ada, 'new group')
  // With the keyboard: pick up with Space, arrows to the group, Space again.
  const first = notesIn(ada, 'Not sorted yet').first()
  const number = await first.getAttribute('data-board-number')
  await first.getByRole('button').focus()
  await ada.keyboard.press(' ')
  await expect(ada.getByRole('status').filter({ hasText: `Picked up note ${number}` })).toBeVisible()
  await ada.keyboard.press('ArrowLeft')
  await expect(ada.getByRole('status').filter({ hasText: 'Seen by two' })).toBeVisible()
  await ada.keyboard.press(' ')
  await expect(column(bo, 'Seen by two').locator(`[data-board-number="${number}"]`)).toBeVisible()
  await expect(column(ada, 'Seen by two').locator(`[data-board-number="${number}"]`)).toBeVisible()
  // With a pointer, by the other.
  const second = notesIn(bo, 'Not sorted yet').first()
  const other = await second.getAttribute('data-board-number')
  const handle = second.getByRole('button')
  const target = column(bo, 'Not sure yet')
  await target.scrollIntoViewIfNeeded()
  await handle.scrollIntoViewIfNeeded()
  const [from, to] = [(await handle.boundingBox())!, (await target.boundingBox())!]
  await bo.mouse.move(from.x + 5, from.y + 5)
  await bo.mouse.down()
  await bo.mouse.move(to.x + 20, to.y + 30, { steps: 8 })
  await bo.mouse.up()
  await expect(column(ada, 'Not sure yet').locator(`[data-board-number="${other}"]`)).toBeVisible()
  await lookAt(bo, 'moved')
})

test.describe('without JavaScript, by keyboard alone', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody makes a group, moves two notes into it and undoes it; the other page shows it when it is loaded again', async ({
    page,
  }) => {
    await signInAs(page, /Clemency Boateng/, 'bexley')
    await page.goto(room())
    const boxes = notesIn(page, 'Not sorted yet').getByRole('checkbox')
    for (const n of [0, 1]) {
      await boxes.nth(n).focus()
      await page.keyboard.press(' ')
    }
    await page.getByLabel('Name of a new group').focus()
    await page.keyboard.type('By keyboard alone')
    await tabTo(page, 'Make the group')
    await page.keyboard.press('Enter')
    await expect(notesIn(page, 'By keyboard alone')).toHaveCount(2)
    await page.getByRole('link', { name: 'What has been done' }).focus()
    await page.keyboard.press('Enter')
    const undo = page.getByRole('button', { name: /^Undo/ }).first()
    await undo.focus()
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
    await page.goto(room())
    await expect(column(page, 'By keyboard alone')).toHaveCount(0)
  })
})

test('the public reads the board, and joins only with the code', async ({ page }) => {
  await page.goto(council('bexley', activity))
  await lookAt(page)
  await page.goto(council('bexley', `${activity}/board`))
  await lookAt(page)
  await expect(page.getByRole('link', { name: /See all/ }).first()).toBeVisible()
  await page.getByRole('main').getByText('Join with a code').first().click()
  await lookAt(page, 'join')
  await page.getByLabel('Code').fill('NOT2KNOW')
  await press(page, 'Join the board')
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'refused')
})
