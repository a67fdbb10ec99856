import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const map = '/projects/one-norbiton/a-map-of-norbiton-by-its-people'
const go = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Continue' }).click()

/** From the second question to the receipt. */
async function answerTheRest(page: Page, why: string): Promise<void> {
  await page.getByLabel('I feel at home here').check()
  await go(page)
  await page.getByLabel('Why?').fill(why)
  await go(page)
  await page.waitForURL(/\/picture$/)
  await go(page)
  await page.getByLabel('Yes, you can show it').check()
  await go(page)
  await page.getByLabel('No, thank you').check()
  await go(page)
  await page.waitForURL(/\/check$/)
}

async function toReceipt(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: /^Send/ }).click()
  await page.waitForURL(/\/equality$/)
  await page.getByLabel(/^No/).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/receipts\/[0-9A-Z-]+$/)
}

test('a resident marks a place on a map that moves, with the arrow keys and by hand, and finds others’', async ({
  page,
}) => {
  await page.goto(council('kingston', map))
  await lookAt(page)
  await page.getByRole('button', { name: 'Add a place' }).click()
  await lookAt(page, 'squares')
  await page.getByRole('button', { name: 'Mark it on a map that moves' }).click()
  const marker = page.getByRole('button', { name: /^Marker/ })
  await marker.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByText('You have marked a point')).toBeVisible()
  await page.getByLabel('What do you mark?').selectOption({ label: 'A line' })
  await page.keyboard.press('Tab')
  const ground = page.locator('.leaflet-container')
  const box = (await ground.boundingBox())!
  await ground.click({ position: { x: box.width / 2 + 60, y: box.height / 2 } })
  await expect(page.getByText('You have marked a line with 2 corners')).toBeVisible()
  await lookAt(page, 'drawn')
  await page.getByLabel('Where it is, in your words').fill('Between the two benches')
  await go(page)
  await answerTheRest(page, 'My neighbours sit there.')
  await expect(page.getByText(/A line marked on the map, [\d,]+ metres long/)).toBeVisible()
  await toReceipt(page)
  await expect(page.getByText('Between the two benches')).toBeVisible()

  await page.goto(council('kingston', `${map}/places`))
  await lookAt(page)
  await page.getByRole('button', { name: 'Zoom and move the map' }).click()
  const cluster = page.locator('.fm-pin--many').first()
  await cluster.waitFor()
  await lookAt(page, 'opened')
  // Into a number until it says what is there, with the keyboard alone, and back to the map.
  await cluster.focus()
  const told = page.locator('.leaflet-popup')
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(told.getByRole('link').first()).toBeFocused({ timeout: 1_500 })
  }).toPass()
  await lookAt(page, 'told')
  await page.keyboard.press('Escape')
  await expect(told).toHaveCount(0)
  await expect(page.locator('.fm-pin:focus')).toHaveCount(1)
  await page.getByText('Filter the places').first().click()
  await page.getByLabel('Kind').selectOption({ index: 2 })
  await page.getByRole('button', { name: 'Show these places' }).click()
  await expect(page).toHaveURL(/category=avoid/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('by keyboard alone: words and a square of the map; a place outside is refused and nothing is lost', async ({
    page,
  }) => {
    await page.goto(council('kingston', `${map}/answer`))
    await tabTo(page, 'Where it is, in your words')
    await page.keyboard.type('The bench by the pump')
    await tabTo(page, 'Its square on the map with letters and numbers')
    await page.keyboard.type('m1')
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByText('This place is outside Norbiton').first()).toBeVisible()
    await expect(page.getByLabel('Where it is, in your words')).toHaveValue('The bench by the pump')
    await page.getByLabel('Its square on the map').fill('f9')
    await page.keyboard.press('Enter')
    await answerTheRest(page, 'You can hear the school from here.')
    await expect(page.getByText('Square F9 of the printed map')).toBeVisible()
    await toReceipt(page)
  })
})

test('an officer lays a file over the map, and sees all places', async ({ page }) => {
  await signInAs(page, /Mei-Ling Carrow/)
  const layer = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'A pump (invented)' },
        geometry: { type: 'Point', coordinates: [-0.286, 51.408] },
      },
    ],
  }
  await page.goto(council('kingston', await deskOf(page)))
  await page.getByRole('link', { name: 'Layers on the map' }).click()
  await lookAt(page)
  const send = async (body: unknown) => {
    await page.getByLabel('What it shows').fill('Pumps')
    await page.getByLabel('File').setInputFiles({
      name: 'pumps.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify(body)),
    })
    await page.getByRole('button', { name: 'Add the layer' }).click()
  }
  await send({ ...layer, features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [51.4, -0.28] } }] })
  await expect(page.getByText('Feature 1: Its longitude and latitude are the wrong way round').first()).toBeVisible()
  await send(layer)
  await expect(page.getByText('People can choose 1 place from it by name')).toBeVisible()
  await page.goto(council('kingston', await deskOf(page)))
  await page.getByRole('link', { name: 'Places on the map' }).click()
  await expect(page.getByRole('heading', { name: 'All places, newest first' })).toBeVisible()
  await lookAt(page)
})

/** The desk of the map, as its project's desk lists it. */
async function deskOf(page: Page): Promise<string> {
  await page.goto(council('kingston', '/desk/projects'))
  await page.getByRole('link', { name: 'One Norbiton Working Together' }).first().click()
  return (await page.getByRole('link', { name: 'A map of Norbiton by its people' }).first().getAttribute('href'))!
}
