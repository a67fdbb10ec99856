import { renderToStaticMarkup } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Weeks } from './weeks.tsx'

const props = {
  id: 'w',
  title: 'Most is asked of Langold',
  numbers: { head: ['Who', 'What'], rows: [['Langold', 'Bins']] },
  months: [
    { at: 0, name: 'Jan' },
    { at: 4, name: 'Feb' },
  ],
}

test('weeks side by side are one band, and where several things fall together their number stands in it', () => {
  const text = renderToStaticMarkup(
    <Weeks {...props} rows={[{ label: 'Langold', counts: [0, 1, 1, 2, 2, 0, 5, 0] }]} />,
  )
  expect(
    [...text.matchAll(/fm-weeks__band--(\d)" x="([\d.]+)%"[^>]*width="([\d.]+)%"/g)].map((found) => found.slice(1)),
  ).toEqual([
    ['1', '12.5', '25'],
    ['2', '37.5', '25'],
    ['3', '75', '12.5'],
  ])
  expect([...text.matchAll(/fm-weeks__count[^>]*>(\d)</g)].map((found) => found[1])).toEqual(['2', '5'])
  expect(text).toContain('>Feb</text>')
  expect(text).toContain('role="img"')
  expect(text).toMatch(/<th[^>]*>Langold<\/th><td[^>]*>Bins<\/td>/)
})

test('nothing planned draws no band and no nonsense', () => {
  const text = renderToStaticMarkup(<Weeks {...props} rows={[]} />)
  expect(text).not.toMatch(/NaN|Infinity|__band--/)
})
