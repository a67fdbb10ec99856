import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { plainWords, renderMarkdown } from './markdown.ts'
import { Prose } from './prose.tsx'

describe('nothing that was written can run or fetch', () => {
  test.each([
    '<svg onload=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<iframe src="https://elsewhere.example"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>body{display:none}</style>',
    '</div><form action="https://elsewhere.example"><input name="password">',
    '<math><mtext><table><mglyph><style><img src onerror=alert(1)>',
    '![x](https://elsewhere.example/pixel.png)',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](//elsewhere.example)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
    '`<svg onload=alert(1)>`',
    '```html onload=alert(1)\n<script>alert(1)</script>\n```',
    '[a](https://ok.example "onmouseover=alert(1)")',
  ])('%s', (words) => {
    const html = renderMarkdown(words)
    const opened = [...html.matchAll(/<(\w+)([^>]*)>/g)]
    for (const [, tag, attributes] of opened) {
      expect(['p', 'a', 'code', 'pre', 'br', 'em', 'strong', 'ul', 'li']).toContain(tag)
      expect(attributes?.replace(/ (class|href)="[^"]*"/g, '').trim()).toBe('')
      expect(/href="([^"]*)"/.exec(attributes ?? '')?.[1] ?? '#').toMatch(/^(#$|https:\/\/|\/(?!\/))/)
    }
  })
})

test('what people mean is drawn: paragraphs, lists, links and one line under the other', () => {
  expect(renderMarkdown('Hello **you**\n\n- one\n- two')).toBe(
    '<p class="govuk-body">Hello <strong>you</strong></p>\n<ul class="govuk-list govuk-list--bullet">\n<li>one</li>\n<li>two</li>\n</ul>\n',
  )
  expect(renderMarkdown('See https://ok.example/a?b=1&c=2')).toContain(
    '<a href="https://ok.example/a?b=1&amp;c=2" class="govuk-link">',
  )
  expect(renderMarkdown('one\ntwo')).toContain('one<br />')
  expect(renderMarkdown('Ask [us](mailto:us@council.example)')).toContain('href="mailto:us@council.example"')
})

test('headings begin where the page says, skip no level, and empty ones are gone', () => {
  expect([...renderMarkdown('# a\n\n#### b\n\n## c\n\n##', 3).matchAll(/<(h\d)/g)].map(([, tag]) => tag)).toEqual([
    'h3',
    'h4',
    'h4',
  ])
})

test('right-to-left words and emoji stay as they are', () => {
  expect(render(<Prose words="مرحبا 🌳 **שלום**" lang="ar" />)).toBe(
    '<div class="fm-prose" lang="ar"><p class="govuk-body">مرحبا 🌳 <strong>שלום</strong></p>\n</div>',
  )
})

test('plain words for a list', () => {
  expect(plainWords('# Hi\n\nfish & **chips** <b>')).toBe('Hi fish & chips <b>')
  expect(plainWords(`${'word '.repeat(100)}`, 20)).toBe('word word word word…')
})
