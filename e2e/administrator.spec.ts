import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { council, expect, lookAt, test } from './journey.ts'

const port = process.env['FOLKMOOT_E2E_PORT']!
const data = process.env['FOLKMOOT_E2E_DATA']!
const town = (name: string) => join('web/town/data', name)

/** The administration command, as somebody at the machine types it. */
const folkmoot = (...args: string[]): string =>
  execFileSync('node', ['.build/server/folkmoot.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, FOLKMOOT_DATA: data, PORT: port, FOLKMOOT_CALLED_FROM: process.cwd() },
  })

const licence = ['--source', 'Office for National Statistics', '--licence', 'Open Government Licence v3.0']

test('an administrator makes a council of open data, and is its first user', async ({ page }) => {
  folkmoot(
    'council',
    'create',
    'fairford',
    '--name',
    'Fairford Example Council',
    '--email',
    'hello@fairford.example',
    '--lad',
    'E09000021',
  )
  expect(
    folkmoot('council', 'import-boundaries', 'fairford', town('wards-2025-kingston.geojson'), ...licence),
  ).toContain('19 new')
  folkmoot('council', 'import-boundaries', 'fairford', town('lsoa-2021-kingston.geojson'), ...licence)
  folkmoot('council', 'import-profile', 'fairford', town('profiles-2021.csv'), ...licence)
  folkmoot('council', 'import-postcodes', 'fairford', town('postcodes-kingston.csv'), ...licence)
  folkmoot('user', 'invite', 'fairford', 'first@fairford.example', '--name', 'Robin Example', '--role', 'administrator')

  await page.goto(council('fairford'))
  await expect(page.getByText('Fairford Example Council').first()).toBeVisible()
  await lookAt(page)
  await page.getByLabel('Your postcode').fill('KT1 1WJ')
  await page.getByRole('button', { name: 'See what is open near you' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Norbiton')
  await lookAt(page)

  const folder = join(data, 'mail', 'fairford')
  await expect(() => expect(readdirSync(folder).length).toBe(1)).toPass({ timeout: 15_000 })
  const letter = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8')) as { text: string }
  const link = /http:\/\/fairford\.localhost:\d+\/\S+/.exec(letter.text)![0]
  await page.goto(link)
  await lookAt(page)
  await page.getByRole('main').getByRole('button').first().click()
  await page.goto(council('fairford', '/settings'))
  await expect(page).toHaveURL(/second-factor/)
  await lookAt(page)
})

test('what cannot be is refused with a sentence and a code', () => {
  const refused = (...args: string[]): string => {
    try {
      folkmoot(...args)
    } catch (error) {
      return `${(error as { status: number }).status} ${(error as { stderr: string }).stderr}`
    }
    return 'done'
  }
  expect(refused('council', 'create', 'Bad Name', '--name', 'X')).toMatch(/^1 [\s\S]*cannot be a short name/)
  expect(refused('council', 'import-boundaries', 'kingston', 'nowhere.geojson', ...licence)).toContain(
    'There is no file',
  )
  expect(refused('council', 'import-postcodes', 'kingston', 'package.json', ...licence)).toContain(
    'Nothing was changed',
  )
  expect(refused('user', 'invite', 'kingston', 'not an address', '--name', 'X', '--role', 'moderator')).toMatch(/^1 /)
  expect(refused('dance')).toMatch(/^64 There is no command "dance"/)
})
