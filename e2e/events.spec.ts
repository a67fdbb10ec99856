import type { Page } from '@playwright/test'
import { council, expect, lookAt, signInAs, test } from './journey.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const javaScript of [true, false])
  test(`a resident on a phone ${javaScript ? 'with' : 'without'} JavaScript books a place, adds to the agenda and gives the place up`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      viewport: { width: 375, height: 720 },
      javaScriptEnabled: javaScript,
    })
    const page = await context.newPage()
    await page.goto(council('barnet', '/events'))
    await page.getByRole('link', { name: 'Leader Listens in Hendon' }).click()
    await expect(heading(page)).toHaveText('Leader Listens in Hendon')
    await expect(page.getByText('Hearing loop')).toBeVisible()
    if (javaScript) await lookAt(page)
    await page
      .getByRole('button', { name: 'Book a place' })
      .or(page.getByRole('link', { name: 'Book a place' }))
      .click()
    await page.getByRole('button', { name: 'Book', exact: true }).click()
    await expect(page).toHaveTitle(/^Error: /)
    if (javaScript) await lookAt(page)
    await page.getByLabel('Your name').fill('Elin Example')
    await page.getByLabel('Your email address').fill('elin@resident.example')
    await page.getByRole('button', { name: 'Book', exact: true }).click()
    await expect(page.getByText('You have a place.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Join online' })).toBeVisible()
    const code = (await page.locator('.fm-code__code').textContent())!
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    if (javaScript) await lookAt(page)

    await page.goto(council('barnet', '/projects/working-together/leader-listens-in-hendon/agenda'))
    await page.getByLabel('What should be talked about?').fill(`Shade at the bus stop ${javaScript ? 1 : 2}`)
    await page.getByRole('button', { name: 'Propose it' }).click()
    await page.getByLabel('First choice').selectOption({ label: `Shade at the bus stop ${javaScript ? 1 : 2}` })
    await page.getByRole('button', { name: 'Send my choice' }).click()
    await expect(page.getByText(/100% of the agenda was raised by residents/)).toBeVisible()
    if (javaScript) await lookAt(page)

    await page.goto(council('barnet', '/projects/working-together/leader-listens-in-hendon/place'))
    await page.getByLabel('Your code').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Open my booking' }).click()
    await page.getByRole('button', { name: 'I cannot come' }).click()
    await expect(page.getByText('You gave this up. Nobody expects you.')).toBeVisible()
    await context.close()
  })

test('an officer checks people in by keyboard and writes notes at the tables; the host answers', async ({
  page,
  browser,
}) => {
  await signInAs(page, /Eitan Marlowe/, 'barnet')
  await page.goto(council('barnet', '/desk/projects'))
  await page.getByRole('link', { name: 'How we work together' }).click()
  await page.getByRole('link', { name: 'Leader Listens in Underhill' }).first().click()
  const desk = page.url()
  await lookAt(page)
  await page.getByRole('link', { name: 'At the door' }).click()
  await expect(page.getByLabel('Code or name')).toBeFocused()
  await lookAt(page)
  const name = (await page.locator('#guests ~ ul strong, section ul strong').first().textContent())!
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${name} is here`)).toBeVisible()
  await expect(page.getByLabel('Code or name')).toBeFocused()
  await page.getByLabel('How many more came in?').fill('3')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Counted')).toBeVisible()

  await page.goto(`${desk}/table-notes`)
  await page.getByLabel('What they said').fill('The lamp by our steps hums all night')
  await page.getByLabel('Which service should reply?').fill('Street lighting')
  await page.getByLabel('Table (optional)').fill('2')
  await lookAt(page)
  await page.getByRole('button', { name: 'Keep it and write the next' }).click()
  await expect(page.getByText(/Its receipt is/)).toBeVisible()
  await expect(page.getByLabel('Which service should reply?')).toHaveValue('Street lighting')
  const receipt = (await page.locator('.govuk-inset-text strong').textContent())!

  const host = await (await browser.newContext()).newPage()
  await signInAs(host, /Rosalind Adeyinka/, 'barnet')
  await host.goto(council('barnet', '/desk/hosting'))
  await expect(host.getByText('Overdue').first()).toBeVisible()
  await lookAt(host)
  await host
    .getByRole('row', { name: /The lamp by our steps hums/ })
    .getByRole('link')
    .click()
  await lookAt(host)
  await host.getByLabel('Say what the council will do').check()
  await host.getByLabel('What the person reads').fill('We change the lamp for one that is quiet.')
  await host.getByRole('button', { name: 'Send the reply' }).click()
  await expect(host.getByText('The lamp by our steps hums')).toHaveCount(0)
  await host.context().close()

  const resident = await (await browser.newContext()).newPage()
  await resident.goto(council('barnet', `/receipts/${receipt}`))
  await expect(resident.getByText('We change the lamp for one that is quiet.').first()).toBeVisible()
  await resident.context().close()
})

test('an officer of Bexley sees the rota, the results, where the council went, and publishes a report with a picture', async ({
  page,
}) => {
  await signInAs(page, /Clemency Boateng/, 'bexley')
  await page.goto(council('bexley', '/desk/events/coverage'))
  await expect(page.getByText(/\d+ wards without any/)).toBeVisible()
  await lookAt(page)
  await page.goto(council('bexley', '/desk/projects'))
  await page.getByRole('link', { name: 'Connected Communities: an enquiry' }).click()
  await page.getByRole('link', { name: 'Making table: first evening' }).first().click()
  const desk = page.url()
  await page.getByRole('link', { name: 'Results' }).click()
  await lookAt(page)
  await page.goto(`${desk}/report`)
  await page.getByLabel('What happened?').fill('Thirty-three people made soup and a list.')
  await page.getByRole('button', { name: 'Keep the report' }).click()
  await page.getByLabel('Picture', { exact: true }).setInputFiles({
    name: 'table.png',
    mimeType: 'image/png',
    buffer: await page.locator('h1').screenshot(),
  })
  await page.getByLabel('What is in it?').fill('A long table with paper on it')
  await page.getByRole('button', { name: 'Add the picture' }).click()
  await expect(page.getByAltText('A long table with paper on it')).toBeVisible()
  await lookAt(page)
  await page.getByRole('button', { name: 'Let everyone read the report' }).click()
  await page.getByRole('link', { name: 'See it as everyone does' }).click()
  await expect(page.getByAltText('A long table with paper on it')).toBeVisible()
  await lookAt(page)
  await page.goto(`${desk}/rota`)
  await lookAt(page)
})
