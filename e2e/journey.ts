import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** Addresses of the example councils on the server under test. */
export const council = (slug: string, path = '/'): string =>
  `http://${slug}.localhost:${process.env['FOLKMOOT_E2E_PORT']}${path}`

const checked = new Set<string>()

/** Checks the page a person stands on: axe finds nothing, nothing sticks out at 320 px or at 200 % text. Once per address shape, title and named state. */
export async function lookAt(page: Page, state = ''): Promise<void> {
  const key = `${new URL(page.url()).pathname.replace(/[0-9a-f-]{36}|[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{2}/g, ':id')} ${await page.title()} ${state}`
  if (checked.has(key)) return
  checked.add(key)
  // Axe waits for ever on a page that runs no scripts: the same page is looked at where it does.
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  const { violations } = scripted
    ? await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
    : { violations: [] }
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join('; ')}`,
    ),
    `axe on ${page.url()}`,
  ).toEqual([])
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await overflow(page), `320 px on ${page.url()}`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 640, height: 900 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await overflow(page), `200 % text on ${page.url()}`).toBeLessThanOrEqual(0)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  await page.setViewportSize(size)
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** A test whose page is looked at after every navigation, and where no page asks a third party for anything or logs an error. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use) => {
      const strangers: string[] = []
      const errors: string[] = []
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && !hostname.endsWith('localhost')) strangers.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error' && !/the server responded with a status of 4\d\d/.test(message.text()))
          errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await use(undefined)
      expect(strangers, 'requests to third parties').toEqual([])
      expect(errors, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
})

/** Moves to an element with the Tab key alone and returns how many presses it took. */
export async function tabTo(page: Page, what: string | RegExp, most = 120): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null
      if (!at) return ''
      const label = (at as HTMLInputElement).labels?.[0]?.textContent
      return (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    if (typeof what === 'string' ? name === what : what.test(name)) return presses
  }
  throw new Error(`the Tab key did not reach ${what}`)
}

/** Signs in as an invented person of the example, through the page that lists them. */
export async function signInAs(page: Page, name: string | RegExp, slug = 'kingston'): Promise<void> {
  await page.goto(council(slug, '/example/sign-in'))
  await page.getByRole('button', { name }).first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/example/sign-in'))
}
