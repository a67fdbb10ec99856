import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { deriveBrand } from '../style/brand.ts'
import * as calm from './errors.tsx'
import { otherLanguage } from './header.tsx'
import { document } from './layout.tsx'
import type { Brand, Chrome, View } from './view.ts'

const brand = (deriveBrand('#1d3f72') as { brand: Brand }).brand
const chrome: Chrome = {
  council: { name: 'Kingston Council', shortName: 'Kingston', slug: 'kingston', brand },
  language: 'en',
  path: '/wards?page=2',
  navigation: [
    { key: 'projects', href: '/projects', text: 'Have your say' },
    { key: 'wards', href: '/wards', text: 'Wards' },
  ],
  staffNavigation: [{ key: 'desk', href: '/desk', text: 'Desk', count: 4 }],
  example: true,
  footer: [{ href: '/privacy', text: 'Privacy' }],
  assets: (name) => `/assets/${name}`,
}
const view: View = { title: 'Wards', body: <h1>Wards</h1> }
const page = (more: Partial<View> = {}, around: Partial<Chrome> = {}) =>
  document({ ...view, ...more }, { ...chrome, ...around })

const problems = async (html: string) => {
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

describe('the layout', () => {
  test('is valid HTML, plain and with everything', async () => {
    const all = page(
      {
        staff: true,
        breadcrumbs: [{ href: '/', text: 'Home' }],
        feeds: [{ href: '/news.atom', title: 'News' }],
        waiting: true,
        scripts: ['map'],
        styles: ['paper'],
        description: 'All wards',
        canonical: 'https://kingston.example/wards',
        width: 'wide',
        section: 'wards',
      },
      {
        person: { name: 'Ada', staff: true },
        signOutToken: 'token',
        notice: 'Saved',
        council: { ...chrome.council, logo: { src: '/files/logo', alt: 'Kingston Council' } },
      },
    )
    expect(await problems(page())).toEqual([])
    expect(await problems(all)).toEqual([])
    expect(all).toContain('/assets/waiting.js')
    expect(all).toMatch(/<noscript><meta http-equiv="refresh" content="5"\s?\/?><\/noscript>.*<\/head>/)
    expect(page()).not.toContain('http-equiv')
    expect(all).toContain('See how far it is now')
    expect(all).toContain('/assets/map.js')
    expect(all).toContain('name="_token" value="token"')
    expect(all).toContain('href="/news.atom"')
  })
  test('holds no inline script or style', () => {
    expect(page({ staff: true })).not.toMatch(/<style|style="|<script(?![^>]*src=)|\son[a-z]+="/)
  })
  test('names the page and the council, and says when there is an error', () => {
    expect(page()).toContain('<title>Wards - Kingston Council</title>')
    expect(page({ error: true })).toContain('<title>Error: Wards - Kingston Council</title>')
    expect(page({ error: true }, { language: 'cy' })).toContain('<title>Gwall: Wards')
  })
  test('escapes what people write', () => {
    expect(page({ title: '<script>alert(1)</script>' })).not.toContain('<script>alert')
  })
  test('the language link keeps the address; a form has none', () => {
    expect(otherLanguage('/wards?page=2&lang=en', 'en')).toBe('/wards?page=2&lang=cy')
    expect(otherLanguage('/', 'cy')).toBe('/?lang=en')
    expect(page()).toContain('href="/wards?page=2&amp;lang=cy"')
    expect(page({ form: true })).not.toContain('hreflang')
  })
  test('the current place is marked', () => {
    expect(page({ section: 'wards' })).toMatch(/href="\/wards"[^>]*aria-current="true"/)
    expect(page({ section: 'wards' }).match(/aria-current/g)).toHaveLength(1)
  })
  test('staff navigation is for staff pages, and those are not indexed', () => {
    expect(page()).not.toContain('Desk')
    expect(page({ staff: true })).toContain('Desk')
    expect(page({ staff: true })).toContain('content="noindex"')
  })
  test('an embed is bare', () => {
    const html = page({ embed: true })
    expect(html).not.toMatch(/<header|<footer|<nav/)
    expect(html).toContain('<main')
  })
  test('the example banner is only there in an example', () => {
    expect(page()).toContain('invented')
    expect(page({}, { example: false })).not.toContain('invented')
  })
  test('a council with the machine’s own letters loads none', () => {
    expect(page()).toContain('atkinson.woff2')
    const system = { ...chrome.council, brand: { ...brand, typeface: 'system' as const } }
    expect(page({}, { council: system })).not.toContain('atkinson.woff2')
  })
})

describe('calm pages', () => {
  test.each(['en', 'cy'] as const)('all are valid in %s', async (language) => {
    const views = [
      calm.notFound(language),
      calm.forbidden(language),
      calm.tooLarge(language, 5 * 1024 * 1024),
      calm.tooLarge(language),
      calm.unreadable(language),
      calm.staleForm(language, { action: '/a', token: 't', values: [['words', '"kept"']] }),
      calm.tooMany(language, 90),
      calm.broken(language, 'request-1'),
      calm.away(language),
      calm.full(language),
    ]
    for (const one of views) expect(await problems(document(one, { ...chrome, language }))).toEqual([])
    expect(new Set(views.map(({ title }) => title)).size).toBe(views.length - 1)
  })
  test('a stale form keeps what was typed and takes a fresh token', () => {
    const html = document(
      calm.staleForm('en', { action: '/a?b=1', token: 'fresh', values: [['words', 'a "b" <c>']] }),
      chrome,
    )
    expect(html).toContain('name="words" value="a &quot;b&quot; &lt;c>"')
    expect(html).toContain('name="_token" value="fresh"')
  })
  test('a bug shows the code that finds it, and a limit its size', () => {
    expect(document(calm.broken('en', 'request-1'), chrome)).toContain('request-1')
    expect(document(calm.tooLarge('en', 5 * 1024 * 1024), chrome)).toContain('5 MB')
    expect(document(calm.tooLarge('en', 200_000), chrome)).toContain('bigger than 200 KB')
    expect(document(calm.tooLarge('cy', 999_999), chrome)).toContain('999 KB')
    expect(document(calm.tooLarge('en', 1_000_000), chrome)).toContain('1 MB')
    expect(document(calm.tooMany('en', 90), chrome)).toContain('2 minutes')
  })
})
