import { council, expect, lookAt, signInAs, test } from './journey.ts'

const at = (path: string) => council('bassetlaw', path)

/** Two new groups, one of them twice, as somebody's spreadsheet has them. Invented. */
const list = [
  'name,sectors,about,wards,contact_name,contact_email',
  'Lamplighters of Rampton,community,We walk people home when it is dark.,Rampton,Ottilie Ferrand,lamps@lamplighters.example',
  'Ranskill Repair Loft,charity;community,Old radios and who used to own them.,Ranskill,,',
  'The Ranskill repair loft,community,The same loft from another list.,Ranskill,,',
].join('\n')

test('a broker brings a list, puts together what is twice in it, and names a new key group past the target', async ({
  page,
}) => {
  await signInAs(page, /Winifred Sturdy/, 'bassetlaw')
  await page.goto(at('/desk/groups/imports'))
  await lookAt(page)
  await page.getByLabel('The file').setInputFiles({
    name: 'wrong.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${list}\nSomething,castle,,,,`),
  })
  await page.getByLabel('They are in the network').check()
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('Line 5: “castle” is not a kind of organisation that we know')).toBeVisible({
    timeout: 60_000,
  })
  await lookAt(page, 'refused')

  await page.goto(at('/desk/groups/imports'))
  await page.getByLabel('The file').setInputFiles({ name: 'loft.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await page.getByLabel('They are in the network').check()
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('Nothing has changed yet.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('row', { name: /The Ranskill repair loft line 3 of this file same name/ })).toBeVisible()
  await lookAt(page, 'preview')
  await page.getByLabel('Add them all').check()
  await page.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'loft.csv is imported' })).toBeVisible({ timeout: 60_000 })
  await lookAt(page, 'imported')

  await page.getByRole('link', { name: 'Look at groups that look alike' }).click()
  await expect(page.getByText('Ranskill Repair Loft').first()).toBeVisible()
  await lookAt(page)
  await page
    .locator('form')
    .filter({ has: page.getByRole('link', { name: 'Ranskill Repair Loft', exact: true }) })
    .getByRole('button', { name: /Keep this one/ })
    .click()
  await expect(page.getByText('They are one entry now')).toBeVisible()

  await page.goto(at('/network/key-groups'))
  await expect(page.getByText('25 of 25 key groups are named')).toBeVisible()
  await page.getByRole('button', { name: 'Name a key group' }).click()
  await page.getByLabel('Which group?').fill('Lamplighters')
  await page.getByRole('button', { name: 'Find groups' }).click()
  await page.getByRole('link', { name: /Lamplighters of Rampton/ }).click()
  await page.getByLabel('Who proposed it?').fill('Winifred Sturdy, broker')
  await page.getByLabel('Which criteria does it meet?').fill('Trusted by people who are out at night.')
  await page.getByLabel('Why this group?').fill('Nobody else speaks for Rampton.')
  await page.getByLabel('Day').fill('1')
  await page.getByLabel('Month').fill('11')
  await page.getByLabel('Year').fill('2027')
  await page.getByRole('button', { name: 'Name it as a key group' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('Who proposed it?')).toHaveValue('Winifred Sturdy, broker')
  await lookAt(page, 'past the target')
  await page.getByLabel(/Why one more/).fill('Rampton had no key group at all.')
  await page.getByRole('button', { name: 'Name it as a key group' }).click()
  await expect(page.getByText('Lamplighters of Rampton is a key group now')).toBeVisible()
  await lookAt(page)

  await page.goto(at('/groups?words=Lamplighters'))
  await expect(page.getByRole('link', { name: 'Lamplighters of Rampton' })).toBeVisible()
  await expect(page.getByText('Key group', { exact: true })).toHaveCount(0)
})
