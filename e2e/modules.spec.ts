import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'

// The browser modules on the smallest page that each works on; the journeys meet them on real ones.
const built = join(import.meta.dirname, '../.build')
const assets: Record<string, string> = JSON.parse(readFileSync(join(built, 'assets.json'), 'utf8'))
const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'"

type Sent = { path: string; body: URLSearchParams }

/** Opens a page with one module under the site's own content-security policy; returns what it sends. */
async function open(
  page: Page,
  module: string,
  body: string,
  answers: { draft?: () => number; json?: unknown } = {},
): Promise<Sent[]> {
  const sent: Sent[] = []
  await page.route('http://modules.localhost/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (route.request().method() === 'POST') {
      sent.push({ path: pathname, body: new URLSearchParams(route.request().postData() ?? '') })
      return route.fulfill({ status: pathname === '/draft' ? (answers.draft?.() ?? 204) : 200, body: 'taken' })
    }
    if (pathname.startsWith('/assets/')) {
      const file = basename(pathname)
      return route.fulfill({
        contentType: types[file.split('.').pop() ?? ''] ?? '',
        body: readFileSync(join(built, 'public', file)),
      })
    }
    if (pathname === '/areas')
      return route.fulfill({ contentType: 'application/json', body: JSON.stringify(answers.json) })
    const scripts = ['base', module].map(
      (name) => `<script type="module" src="/assets/${assets[`${name}.js`]}"></script>`,
    )
    const head = `<title>Module</title><link rel="stylesheet" href="/assets/${assets['site.css']}">${scripts.join('')}`
    return route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    })
  })
  await page.goto('http://modules.localhost/', { waitUntil: 'networkidle' })
  return sent
}

test('a draft is kept while you write, and tried again where that failed', async ({ page }) => {
  let status = 204
  const sent = await open(
    page,
    'write',
    '<form method="post" action="/sent" data-draft-url="/draft"><input type="hidden" name="_token" value="t"><label for="w">Words</label><textarea id="w" name="words"></textarea><button>Send</button></form>',
    { draft: () => status },
  )
  await page.fill('#w', 'half a sentence')
  await expect(page.getByRole('status')).toHaveText('Saved')
  expect(sent).toHaveLength(1)
  expect(sent[0]!.body.get('words')).toBe('half a sentence')
  expect(sent[0]!.body.get('_token')).toBe('t')
  status = 503
  await page.locator('#w').pressSequentially(' more')
  await expect(page.getByRole('status')).toContainText('Not saved yet')
  status = 204
  await expect(page.getByRole('status')).toHaveText('Saved', { timeout: 15_000 })
  await page.click('button')
  await page.waitForURL('**/sent')
})

test('leaving with unsaved words asks first', async ({ page }) => {
  await open(page, 'write', '<form data-draft-url="/draft"><textarea id="w" name="words"></textarea></form>', {
    draft: () => 503,
  })
  await page.fill('#w', 'unsaved')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})

test('paper is keyed without a mouse', async ({ page }) => {
  const sent = await open(
    page,
    'keying',
    `<form method="post" action="/sent" data-keying><input id="code" name="code" data-keying-first data-keying-known="7QK4-M2XD-9R AAAA">
     <input type="radio" name="r" value="yes" id="r1"><input type="radio" name="r" value="no" id="r2">
     <textarea id="words" name="words"></textarea><input type="checkbox" id="c" name="c"><button id="keep">Keep</button></form>`,
  )
  await expect(page.locator('#code')).toBeFocused()
  await page.keyboard.type('7qk4 m2xd9r')
  await expect(page.getByRole('status')).toContainText('already in this batch')
  await page.fill('#code', 'BBBB')
  await expect(page.getByRole('status')).toBeEmpty()
  await page.keyboard.press('Enter')
  await page.keyboard.press('2')
  await expect(page.locator('#r2')).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.locator('#words')).toBeFocused()
  await page.keyboard.type('one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#c')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#keep')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sent')
  expect(sent).toHaveLength(1)
  expect(sent[0]!.body.get('r')).toBe('no')
  expect(sent[0]!.body.get('words')).toBe('one\r\ntwo')
})

test('moderation keys work in the list, and nowhere else', async ({ page }) => {
  const item = (at: number) =>
    `<form action="/sent" method="post" data-triage-item id="item-${at}"><input type="checkbox" id="box-${at}"><input name="note" id="note-${at}"><button name="show" value="${at}" data-triage-key="p">Show</button></form>`
  const sent = await open(page, 'triage', `<div data-triage>${item(1)}${item(2)}</div>`)
  await expect(page.locator('.fm-keys')).toContainText('p show')
  await page.keyboard.press('p')
  await page.click('text=Use the keyboard')
  await page.keyboard.press('j')
  await expect(page.locator('#item-2')).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.locator('#box-2')).toBeChecked()
  await page.keyboard.press('k')
  await expect(page.locator('#item-1')).toBeFocused()
  await page.fill('#note-1', '')
  await page.locator('#note-1').pressSequentially('jump')
  await expect(page.locator('#note-1')).toHaveValue('jump')
  expect(sent).toHaveLength(0)
  await page.click('text=Turn the keys off')
  await page.locator('#item-2').focus()
  await page.keyboard.press('p')
  await page.keyboard.press('x')
  await expect(page.locator('#box-2')).toBeChecked()
  expect(sent).toHaveLength(0)
  await page.click('text=Turn the keys on')
  await page.locator('#item-2').focus()
  await page.keyboard.press('p')
  await page.waitForURL('**/sent')
  expect(sent[0]!.body.get('show')).toBe('2')
})

test('a whole table sorts in place, both ways', async ({ page }) => {
  const row = (name: string, days: number) => `<tr><td>${name}</td><td data-sort-value="${days}">${days} days</td></tr>`
  await open(
    page,
    'sort',
    `<table data-sort="whole"><thead><tr><th aria-sort="none"><a href="?sort=name">Name</a></th><th aria-sort="none"><a href="?sort=days">Days</a></th></tr></thead><tbody>${row('b', 10)}${row('a', 9)}${row('c', 100)}</tbody></table>`,
  )
  const days = () => page.locator('tbody td:nth-child(2)').allTextContents()
  await page.click('text=Days')
  expect(await days()).toEqual(['9 days', '10 days', '100 days'])
  await page.click('text=Days')
  expect(await days()).toEqual(['100 days', '10 days', '9 days'])
  await expect(page.locator('th').nth(1)).toHaveAttribute('aria-sort', 'descending')
  expect(page.url()).toContain('?sort=days')
})

test('an area of the map chooses in a form, drawn small or large', async ({ page }) => {
  const ring = (west: number) => [
    [west, 51],
    [west + 0.1, 51],
    [west + 0.1, 51.1],
    [west, 51.1],
    [west, 51],
  ]
  const areas = [
    ['w1', 'One', 0],
    ['w2', 'Two', 0.1],
  ] as const
  const features = areas.map(([id, name, west]) => ({
    type: 'Feature',
    properties: { id, name, href: `/${id}` },
    geometry: { type: 'Polygon', coordinates: [ring(west)] },
  }))
  await open(
    page,
    'map',
    `<form><select id="ward" name="ward"><option value=""></option><option value="w1">One</option><option value="w2">Two</option></select>
     <div class="fm-map" data-map="m" data-map-chooses="ward" data-map-geojson="/areas" data-map-open-text="Zoom" data-map-close-text="Simple">
     <svg class="fm-map__picture" data-map-picture viewBox="0 0 100 50" role="group" aria-label="Wards">
     <a class="fm-map__area" href="/w1" data-area="w1"><title>One</title><path class="fm-map__shape" d="M0 0h50v50h-50z"/></a>
     <a class="fm-map__area" href="/w2" data-area="w2"><title>Two</title><path class="fm-map__shape" d="M50 0h50v50h-50z"/></a></svg></div></form>`,
    { json: { type: 'FeatureCollection', features } },
  )
  const chosen = page.locator('#ward')
  await page.locator('[data-area="w2"]').click()
  await expect(chosen).toHaveValue('w2')
  await chosen.selectOption('w1')
  await expect(page.locator('[data-area="w1"]')).toHaveAttribute('aria-pressed', 'true')
  await page.locator('[data-area="w2"]').focus()
  await page.keyboard.press('Space')
  await expect(chosen).toHaveValue('w2')
  await page.click('text=Zoom')
  await page.locator('.leaflet-container [aria-label="One"]').focus()
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveValue('w1')
  await expect(page.locator('[data-map-picture]')).toBeHidden()
  await page.click('text=Simple')
  await expect(page.locator('[data-map-picture]')).toBeVisible()
  await expect(page.locator('.leaflet-container')).toHaveCount(0)
})
