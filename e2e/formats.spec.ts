import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const groups = '/projects/link-officers/how-should-the-council-work-with-community-groups'

test('somebody finds the question in Polish, answers in it, and reads the Easy Read', async ({ page }) => {
  await page.goto(council('bassetlaw', groups))
  await lookAt(page)
  await page.getByRole('link', { name: 'Polski (Polish)' }).click()
  await lookAt(page)
  await page.getByRole('button', { name: 'Weź udział po polsku' }).click()
  await page.waitForURL(/\/answer$/)
  await lookAt(page, 'in Polish')
  const answer = page.getByRole('textbox', { name: 'Jak rada powinna współpracować tutaj z grupami społecznymi?' })
  await answer.fill('Dajcie nam jedną osobę, do której można zadzwonić.')
  await page.getByRole('button', { name: 'Dalej' }).click()
  await expect(page.getByRole('heading', { name: /Co powinno się zmienić najpierw/ })).toBeVisible()
  await page.goto(council('bassetlaw', `${groups}/versions/easy-read`))
  await lookAt(page)
  await expect(page.locator('img').first()).toBeVisible()
  await page.goto(council('bassetlaw', `${groups}/versions/large-print`))
  await lookAt(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('somebody asks for Braille with the keyboard alone, gets a code and a day, and takes it back', async ({
    page,
  }) => {
    await page.goto(council('bassetlaw', groups))
    await tabTo(page, /Ask for another language or format/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/format-requests\/new/)
    await tabTo(page, /Large print/)
    for (let down = 0; down < 4; down++) await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel('Braille')).toBeChecked()
    await tabTo(page, /Ask for this/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByLabel('Braille')).toBeChecked()
    await page.getByLabel('By telephone').check()
    await page.getByLabel('Telephone number').fill('01632 960 077')
    await page.getByRole('button', { name: 'Ask for this' }).click()
    await expect(page.getByText('Somebody is working on it')).toBeVisible()
    await page.getByRole('button', { name: 'I do not need it any more' }).click()
    await expect(page.getByText('You took it back')).toBeVisible()
  })
})

test('an officer translates, publishes and answers a request', async ({ page }) => {
  await signInAs(page, 'Keir Rushby', 'bassetlaw')
  await page.goto(council('bassetlaw', '/desk/format-requests'))
  await lookAt(page)
  await page.getByRole('link', { name: 'Easy Read' }).first().click()
  await lookAt(page)
  await page.getByLabel('Put on the website').check()
  await page.getByLabel('What to tell the person').fill('It is on the page now, with pictures.')
  await page.getByRole('button', { name: 'Save how it ended' }).click()
  await expect(page.getByText('Saved. The person is told')).toBeVisible()
  await page.goto(council('bassetlaw', groups))
  const about = await page
    .getByRole('link', { name: 'Ask for another language or format' })
    .first()
    .getAttribute('href')
  const activity = decodeURIComponent(about!).split('activity:')[1]!
  await page.goto(council('bassetlaw', `/desk/activities/${activity}/versions`))
  await lookAt(page)
  await page.getByRole('link', { name: 'Lithuanian' }).click()
  await lookAt(page)
  await page
    .getByLabel('How should the council work with community groups here?')
    .fill('Kaip taryba turėtų dirbti su grupėmis?')
  await page.getByRole('button', { name: 'Save the Lithuanian' }).click()
  await page.getByRole('button', { name: 'Publish it as it was saved' }).click()
  await page.getByRole('link', { name: 'See it as everyone does' }).click()
  await expect(page.getByRole('heading', { name: 'Kaip taryba turėtų dirbti su grupėmis?' })).toBeVisible()
  await lookAt(page)
})
