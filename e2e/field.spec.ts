import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { dayOf } from '../web/platform/clock.ts'
import { diskFolder } from '../web/town/quick-folder.ts'
import { council, expect, lookAt, signInAs, tabTo, test } from './journey.ts'

const secret = 'The lights by the underpass have been out since March'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const project = 'One Norbiton Working Together'

/** A tablet: a browser with a disk of its own, which can die and be switched on again. */
class Tablet {
  readonly disk = diskFolder('tablet')
  readonly ahead: number
  context!: BrowserContext
  page!: Page
  constructor(ahead = 0) {
    this.ahead = ahead
  }

  async switchOn(address: string, signal = true): Promise<void> {
    const executablePath = process.env['FOLKMOOT_BROWSER']
    this.context = await chromium.launchPersistentContext(this.disk, {
      args: flags,
      ...(executablePath ? { executablePath } : {}),
    })
    await this.context.addInitScript((ahead) => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + ahead
    }, this.ahead)
    await this.context.setOffline(!signal)
    this.page = this.context.pages()[0] ?? (await this.context.newPage())
    await this.page.goto(address)
  }

  /** The battery is pulled out. */
  async kill(): Promise<void> {
    const gone = new Promise<void>((done) => this.context.once('close', () => done()))
    const pids = execFileSync('pgrep', ['-f', this.disk], { encoding: 'utf8' }).split('\n').filter(Boolean)
    for (const pid of pids)
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // Its parent went first.
      }
    await gone
  }

  async prepare(pin: string): Promise<void> {
    await this.page.getByLabel('Number for the device').fill(pin)
    await this.page.getByRole('button', { name: 'Prepare this device' }).click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Have your say here')
    await expect(async () => {
      await this.team()
      await expect(this.page.getByText('Ready without signal.')).toBeVisible({ timeout: 500 })
    }).toPass()
    await this.next()
  }

  async team(): Promise<void> {
    if (await this.page.getByRole('button', { name: 'Next person' }).isVisible()) await this.next()
    await this.page.getByRole('button', { name: 'For the team' }).click()
  }

  next(): Promise<void> {
    return this.page.getByRole('button', { name: 'Next person', exact: true }).click()
  }

  /** People answer one after the other, as fast as the page takes it; their codes come back. */
  answer(people: number, words: string): Promise<string[]> {
    return this.page.evaluate(takeMany, { people, words })
  }
}

/** Runs in the page: presses what a person would press. */
async function takeMany({ people, words }: { people: number; words: string }): Promise<string[]> {
  const root = document.getElementById('field')!
  const changed = async (does: () => void) => {
    const before = root.firstElementChild
    does()
    while (root.firstElementChild === before || !root.firstElementChild) await new Promise((go) => setTimeout(go, 1))
  }
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)
  const codes: string[] = []
  for (let person = 0; person < people; person++) {
    await changed(() => root.querySelector<HTMLElement>('[data-form]')!.click())
    for (;;) {
      const code = root.querySelector<HTMLElement>('[data-receipt]')?.dataset['receipt']
      if (code) {
        codes.push(code)
        await changed(() => button('Next person')!.click())
        break
      }
      const form = root.querySelector('form')
      if (form) {
        for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea:not([name=address])'))
          field.value ||= `${words} ${person}`
        for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio][value=no]')) radio.checked = true
        await changed(() => form.requestSubmit())
      } else await changed(() => (button('I agree: start') ?? button('Keep my answers'))!.click())
    }
  }
  return codes
}

/** An officer makes a session from the desk of an activity. */
async function makeSession(page: Page): Promise<{ pin: string; address: string }> {
  await signInAs(page, 'Tobias Wrenfield')
  await page.goto(council('kingston', '/desk/projects'))
  await page.getByRole('link', { name: project }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'The old laundry on Quince Lane' }).first().click()
  await page.getByRole('link', { name: 'Devices without signal' }).click()
  await lookAt(page)
  await page.getByRole('button', { name: 'Prepare a session' }).click()
  await page.getByRole('button', { name: 'Prepare this session' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await lookAt(page, 'refused')
  await page.getByLabel('Where is it?').fill('Saturday market, by the clock')
  await page.getByLabel('The old laundry on Quince Lane').check()
  const [year = '', month = '', day = ''] = dayOf(new Date()).split('-')
  await page.getByLabel('Day', { exact: true }).fill(day)
  await page.getByLabel('Month').fill(month)
  await page.getByLabel('Year').fill(year)
  await page.getByLabel('How many days?').fill('2')
  await page.getByLabel('What will you count by hand?').fill('Talked with us')
  await page.getByRole('button', { name: 'Prepare this session' }).click()
  await expect(page.getByText('The session is ready')).toBeVisible()
  await lookAt(page, 'made')
  const pin = (await page.locator('.fm-code__code').first().textContent())!.trim()
  const address = (await page.locator('.fm-address').first().textContent())!.trim()
  return { pin, address }
}

test('200 answers on two devices through lost signal, a kill of the browser and a clock that is wrong: none lost, none doubled', async ({
  page,
}) => {
  const { pin, address } = await makeSession(page)
  const desk = page.url()
  const [one, two] = [new Tablet(), new Tablet(3 * 3600_000)]
  try {
    for (const tablet of [one, two]) {
      await tablet.switchOn(address)
      await tablet.prepare(pin)
      await tablet.context.setOffline(true)
    }
    const codes = [...(await one.answer(60, secret)), ...(await two.answer(50, secret))]
    // Somebody is in the middle of an answer when the battery goes.
    await one.page
      .getByRole('button', { name: /^Start/ })
      .first()
      .click()
    await one.page.getByRole('button', { name: 'I agree: start' }).click()
    await one.page.getByRole('textbox').first().fill(secret)
    await one.page.getByRole('button', { name: 'Continue' }).click()
    await expect(one.page.getByText('Question 2')).toBeVisible()
    await one.kill()
    await one.switchOn(address, false)
    await expect(one.page.getByRole('heading', { level: 1 })).toHaveText('Somebody’s answer was not finished')
    await one.page.getByRole('button', { name: 'Delete it: next person' }).click()
    await two.page.reload()
    codes.push(...(await one.answer(40, secret)), ...(await two.answer(50, secret)))
    expect(new Set(codes).size).toBe(200)

    // What lies on the disk says nothing to whoever finds the tablet; Back leads to nobody's answer.
    const found = await one.page.evaluate(async () => {
      const name = (await indexedDB.databases())[0]?.name ?? ''
      const db = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => done(opening.result)
      })
      const all = (store: string) =>
        new Promise<unknown[]>((done) => {
          const request = db.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => done(request.result)
        })
      const latin = (value: unknown): string => {
        if (value instanceof Uint8Array) return String.fromCharCode(...value)
        if (value instanceof ArrayBuffer) return latin(new Uint8Array(value))
        if (value instanceof CryptoKey) return value.extractable ? 'a key that can be taken away' : ''
        return value && typeof value === 'object' ? Object.values(value).map(latin).join(' ') : String(value)
      }
      const kept = await all('kept')
      return { answers: kept.length, text: latin([kept, await all('state')]) }
    })
    expect(found.answers).toBe(100)
    for (const word of ['underpass', 'key that can', codes[0]!]) expect(found.text).not.toContain(word)
    await one.page.goBack({ waitUntil: 'commit' }).catch(() => null)
    await one.page.goto(address)
    await expect(one.page.getByRole('heading', { level: 1 })).toHaveText('Have your say here')
    expect(await one.page.content()).not.toContain('underpass')

    // Signal comes, goes, and comes; one of the tablets dies while it sends.
    await Promise.all([one, two].map(({ context }) => context.setOffline(false)))
    await one.page.waitForTimeout(300)
    await one.kill()
    await two.context.setOffline(true)
    await one.switchOn(address)
    await two.context.setOffline(false)
    for (const tablet of [one, two]) {
      await tablet.team()
      await tablet.page.getByRole('button', { name: /^Talked with us: 0/ }).click()
      await expect(async () => {
        await tablet.page.getByRole('button', { name: 'Send now' }).click()
        await expect(tablet.page.locator('[data-left="0"]')).toBeVisible({ timeout: 2000 })
      }).toPass({ timeout: 40_000 })
    }
    await lookAt(one.page, 'team')
    await page.goto(desk)
    await expect(page.getByText('200 taken of 300 at most')).toBeVisible()
    await expect(page.getByText('180 minutes fast')).toBeVisible()
    await expect(page.getByText('To be looked at (0)')).toBeVisible()
    await expect(page.getByText('100', { exact: true })).toHaveCount(2)
    await lookAt(page, 'synced')
    for (const code of [codes[0]!, codes[75]!, codes.at(-1)!]) {
      await page.goto(council('kingston', `/receipts/${code}`))
      await expect(page.getByText(secret).first()).toBeVisible()
    }
    await one.page.getByLabel('The team’s number').fill(pin)
    await one.page.getByRole('button', { name: 'Clear this device' }).click()
    await expect(one.page.getByRole('button', { name: 'Prepare this device' })).toBeVisible()
  } finally {
    for (const tablet of [one, two]) {
      await tablet.context?.close().catch(() => undefined)
      rmSync(tablet.disk, { recursive: true, force: true })
    }
  }
})

/** A device that was prepared, whose time is the test's. */
async function prepareShared(browser: Browser, { pin, address }: { pin: string; address: string }): Promise<Page> {
  const device = await (await browser.newContext()).newPage()
  await device.clock.install()
  await device.goto(address)
  await device.getByLabel('Number for the device').fill(pin)
  await device.getByRole('button', { name: 'Prepare this device' }).click()
  await expect(device.getByRole('heading', { level: 1 })).toHaveText('Have your say here')
  return device
}

test('a device that nobody touches asks, then clears itself; what was not finished goes on with the number alone', async ({
  page,
  browser,
}) => {
  const made = await makeSession(page)
  const device = await prepareShared(browser, made)
  const heading = device.getByRole('heading', { level: 1 })
  const stay = device.getByRole('button', { name: 'Yes, go on' })
  const begin = async () => {
    await device.getByRole('button', { name: /^Start/ }).click()
    await device.getByRole('button', { name: 'I agree: start' }).click()
    await device.getByRole('textbox').first().fill(secret)
    await device.getByRole('button', { name: 'Continue' }).click()
    await expect(device.getByText('Question 2')).toBeVisible()
  }
  await begin()
  await device.clock.runFor(71_000)
  await expect(stay).toBeFocused()
  await expect(device.getByText('Your answers are deleted in 20 seconds')).toBeVisible()
  await lookAt(device, 'still there')
  await device.keyboard.press('Escape')
  await device.clock.runFor(30_000)
  await expect(device.getByText('Question 2')).toBeVisible()
  await expect(stay).toHaveCount(0)
  await device.clock.runFor(71_000)
  await expect(heading).toHaveText('Have your say here')
  await device.reload()
  await expect(heading).toHaveText('Have your say here')
  expect(await device.content()).not.toContain('underpass')

  await begin()
  await device.reload()
  await expect(heading).toHaveText('Somebody’s answer was not finished')
  expect(await device.content()).not.toContain('underpass')
  await device.getByLabel('The team’s number').fill('00000000')
  await device.keyboard.press('Enter')
  await expect(device.getByText('This number does not fit')).toBeVisible()
  await lookAt(device, 'unfinished')
  await device.getByLabel('The team’s number').fill(made.pin)
  await device.keyboard.press('Enter')
  await expect(device.getByRole('textbox').first()).toHaveValue(secret)
  for (let at = 0; at < 12 && !(await device.getByRole('button', { name: 'Keep my answers' }).isVisible()); at++) {
    for (const no of await device.locator('input[type=radio][value=no]').all()) await no.check()
    const before = await device.locator('.fm-progress-words').textContent()
    await device.getByRole('button', { name: 'Continue' }).click()
    await expect(device.locator('.fm-progress-words').filter({ hasText: before! })).toHaveCount(0)
  }
  await device.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(device.locator('[data-receipt]')).toBeVisible()
  await device.clock.runFor(71_000)
  await expect(device.getByText('Your answer is kept. Your code goes from this screen')).toBeVisible()
  await device.clock.runFor(21_000)
  await expect(heading).toHaveText('Have your say here')
  await expect(device.locator('[data-receipt]')).toHaveCount(0)
  await device.context().close()
})

test('by keyboard alone, in two languages; without JavaScript the page says what to do', async ({ page, browser }) => {
  const { pin, address } = await makeSession(page)
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const without = await plain.newPage()
  await without.goto(address)
  await expect(without.locator('noscript p')).toBeVisible()
  await plain.close()
  const shared = await browser.newContext()
  const device = await shared.newPage()
  await device.goto(address)
  await lookAt(device, 'join')
  await device.getByLabel('Number for the device').fill('00000000')
  await device.keyboard.press('Enter')
  await expect(device.getByText('This number does not fit')).toBeVisible()
  await device.getByLabel('Number for the device').fill(pin)
  await device.keyboard.press('Enter')
  await expect(device.getByRole('heading', { level: 1 })).toHaveText('Have your say here')
  await lookAt(device, 'home')
  await tabTo(device, /^Start/)
  await device.keyboard.press('Enter')
  await lookAt(device, 'consent')
  await tabTo(device, 'I agree: start')
  await device.keyboard.press('Enter')
  await tabTo(device, 'Continue')
  await device.keyboard.press('Enter')
  await expect(device.getByRole('alert')).toContainText('Write your answer')
  await lookAt(device, 'wrong')
  await device.getByRole('textbox').first().focus()
  await device.keyboard.type(secret)
  for (
    let screen = 0;
    screen < 12 && !(await device.getByRole('button', { name: 'Keep my answers' }).isVisible());
    screen++
  ) {
    const no = device.locator('input[type=radio][value=no]')
    if (await no.count()) {
      await no.focus()
      await device.keyboard.press(' ')
    }
    const before = await device.locator('.fm-progress-words').textContent()
    await tabTo(device, 'Continue')
    await device.keyboard.press('Enter')
    await expect(device.locator('.fm-progress-words').filter({ hasText: before! })).toHaveCount(0)
  }
  await lookAt(device, 'check')
  await tabTo(device, 'Keep my answers')
  await device.keyboard.press('Enter')
  await expect(device.locator('[data-receipt]')).toBeVisible()
  await lookAt(device, 'receipt')
  await tabTo(device, 'Next person')
  await device.keyboard.press('Enter')
  await device.getByRole('button', { name: 'Cymraeg' }).click()
  await expect(device.getByRole('heading', { level: 1 })).toHaveText('Dweud eich dweud yma')
  await shared.close()
})
