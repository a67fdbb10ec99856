import { type CDPSession, chromium } from '@playwright/test'

/** What somebody on a phone waits for, in milliseconds from asking for the page, and what it costs them in bytes as sent. */
export type OnPhone = {
  painted: number
  /** By when the last task that kept the page from answering a touch had ended, at the earliest when it was painted. */
  interactive: number
  /** From the touch of the button until the first mark stands on the map that moves. */
  opened: number
  /** How long tasks ran beyond 50 ms each, altogether. */
  blocked: number
  bytes: number
}

/** Lighthouse's phone: 1.6 Mbit/s with 150 ms on the way, a processor slowed down four times, a screen of 412 x 823. */
export async function onPhone(address: string, button: string, mark: string): Promise<OnPhone> {
  const executablePath = process.env['FOLKMOOT_BROWSER']
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) })
  try {
    const page = await browser.newPage({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true,
    })
    const phone = await page.context().newCDPSession(page)
    await slowDown(phone)
    let bytes = 0
    phone.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.addInitScript(() => {
      const kept = Object.assign(window, { tasks: [] as { end: number; beyond: number }[] }).tasks
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          kept.push({ end: startTime + duration, beyond: duration - 50 })
      }).observe({ type: 'longtask', buffered: true })
    })
    const tasks = () =>
      page.evaluate(() => (window as unknown as { tasks: { end: number; beyond: number }[] }).tasks.splice(0))
    await page.goto(address, { waitUntil: 'networkidle' })
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    )
    const loading = await tasks()
    const opened = performance.now()
    await page.getByRole('button', { name: button }).tap()
    await page.locator(mark).first().waitFor({ state: 'attached' })
    const took = performance.now() - opened
    await page.waitForLoadState('networkidle')
    return {
      painted,
      interactive: Math.max(painted, ...loading.map(({ end }) => end)),
      opened: took,
      blocked: [...loading, ...(await tasks())].reduce((sum, { beyond }) => sum + beyond, 0),
      bytes,
    }
  } finally {
    await browser.close()
  }
}

async function slowDown(phone: CDPSession): Promise<void> {
  await phone.send('Network.enable')
  await phone.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6e6 / 8) * 0.9,
    uploadThroughput: (0.75e6 / 8) * 0.9,
  })
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}
