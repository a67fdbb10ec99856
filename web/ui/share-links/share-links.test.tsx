import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { addresses, ShareLinks } from './share-links.tsx'

test('R34: four plain links that carry the page, and nothing else is asked of anybody', () => {
  const html = render(
    <ShareLinks url="https://kingston.example/news/a?b=c" title={'"><script>alert(1)</script> & more'} />,
  )
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => new URL(href!.replaceAll('&amp;', '&')).host)).toEqual(
    ['www.facebook.com', 'x.com', 'www.linkedin.com', ''],
  )
  expect(html).not.toMatch(/<(script|img|iframe|link)|on\w+=/)
})

test('a title adds no parameter to an address', () => {
  for (const { key, href } of addresses('https://kingston.example/a?x=1&y=2#z', 'You & me=?')) {
    const address = new URL(href)
    const carried = [...address.searchParams.values()].join(' ')
    expect(carried, key).toContain('https://kingston.example/a?x=1&y=2#z')
    if (key === 'email') expect(address.searchParams.get('subject')).toBe('You & me=?')
    if (key === 'x') expect(address.searchParams.get('text')).toBe('You & me=?')
  }
})
