import { expect, test } from 'vitest'
import { safeHref } from './href.ts'

test.for([
  '/wards/norbiton?postcode=KT1+3AB#map',
  'page/2',
  '?page=2',
  '#main',
  '',
  '//council.example/a:b',
  '/a/javascript:b',
  'https://council.example/',
  'HTTP://council.example/',
  'mailto:someone@council.example',
  'tel:+442080000000',
  'sms:60000',
  './javascript:alert(1)',
])('%s leads where it says', (href) => {
  expect(safeHref(href)).toBe(href)
})

test.for([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\r\n:alert(1)',
  '\n\tjavascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://council.example/1',
  'file:///etc/passwd',
  'view-source:https://council.example/',
])('%j leads nowhere', (href) => {
  expect(safeHref(href)).toBe('#')
})

test('a browser reads no script in an address we let pass', () => {
  for (const control of Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(code)))
    for (const href of [`${control}javascript:x`, `java${control}script:x`, `javascript${control}:x`]) {
      const read = new URL(safeHref(href), 'https://council.example/')
      expect(read.protocol, JSON.stringify(href)).toBe('https:')
    }
})
