import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Breadcrumbs } from './breadcrumbs/breadcrumbs.tsx'
import { Button } from './button/button.tsx'
import { extra } from './props.ts'
import { Textarea } from './textarea/textarea.tsx'

test('attributes bring no script and no style', () => {
  const given = { onclick: 'alert(1)', ONLOAD: 'alert(1)', style: 'color: red', 'data-id': 7, hidden: true }
  expect(extra(given)).toEqual({ 'data-id': 7, hidden: true })
})

test('an address among the attributes is looked at like any other', () => {
  expect(extra({ href: 'javascript:alert(1)', formaction: ' data:text/html,x', src: '/logo.svg' })).toEqual({
    href: '#',
    formaction: '#',
    src: '/logo.svg',
  })
})

test('what people type is shown, never run', () => {
  const typed = '<img src=x onerror=alert(1)> & "quotes"'
  expect(render(<Button value={typed}>{typed}</Button>)).toBe(
    '<button type="submit" value="&lt;img src=x onerror=alert(1)> &amp; &quot;quotes&quot;" class="govuk-button" data-module="govuk-button">&lt;img src=x onerror=alert(1)> &amp; &quot;quotes&quot;</button>',
  )
})

test('a link that could run a script leads nowhere', () => {
  expect(render(<Breadcrumbs items={[{ text: 'Home', href: 'javascript:alert(1)' }]} />)).toContain('href="#"')
})

test('a first empty line in a text box is kept', () => {
  expect(render(<Textarea name="words" label="Your words" value={'\nsecond line'} />)).toContain(
    '>\n\nsecond line</textarea>',
  )
})
