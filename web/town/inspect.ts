import { HtmlValidate } from 'html-validate'
import { expect } from 'vitest'
import type { Visit } from './browser.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'long-title': 'off', // the council's name is part of every title
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-raw-characters': 'off',
    'no-redundant-role': 'off', // list styles take the role away in some browsers
    'prefer-native-element': 'off',
    'valid-id': ['error', { relaxed: true }],
    'tel-non-breaking': 'off',
    'text-content': 'error',
    'require-sri': 'off',
    'input-missing-label': 'error',
  },
})

/** Checks every page that any test sees: valid HTML, one h1, a title, landmarks, form tokens, and nothing inline or from elsewhere. */
export async function inspect(page: Visit): Promise<void> {
  const where = `${page.url} (${page.status})`
  const report = await validator.validateString(page.html)
  const messages = report.results.flatMap(({ messages }) => messages).filter(({ severity }) => severity === 2)
  expect(
    messages
      .slice(0, 5)
      .map(({ ruleId, message, line, column }) => `${ruleId}: ${message} near ${context(page.html, line, column)}`),
    `HTML of ${where}`,
  ).toEqual([])
  const count = (pattern: RegExp) => page.html.match(pattern)?.length ?? 0
  expect(count(/<h1[\s>]/g), `one h1 on ${where}`).toBe(1)
  expect(page.title.trim(), `title of ${where}`).not.toBe('')
  expect(page.html, `language of ${where}`).toMatch(/<html[^>]* lang="(en|cy)"/)
  expect(count(/<main[\s>]/g), `one main on ${where}`).toBe(1)
  expect(count(/<script(?![^>]*\ssrc=)[^>]*>/g), `no inline script on ${where}`).toBe(0)
  expect(count(/\son[a-z]+="/g), `no inline handler on ${where}`).toBe(0)
  expect(count(/<style[\s>]|<[^>]+\sstyle="/g), `no inline style on ${where}`).toBe(0)
  for (const [, address] of page.html.matchAll(/<(?:script|img|link|iframe|source)\b[^>]*\s(?:src|href)="([^"]+)"/g))
    expect(address, `nothing is asked of a third party on ${where}`).toMatch(
      /^(\/(?!\/)|data:image\/|https?:\/\/[a-z-]+\.localhost:8000\/)/,
    )
  for (const [form] of page.html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/gi))
    expect(form, `a token in each form of ${where}`).toContain('name="_token"')
  expect(page.headers.get('content-security-policy') ?? "default-src 'none'", `policy of ${where}`).toContain(
    "default-src 'none'",
  )
}

const context = (html: string, line: number, column: number): string =>
  (html.split('\n')[line - 1] ?? '').slice(Math.max(0, column - 60), column + 100)
