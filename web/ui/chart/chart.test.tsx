import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Bars } from './bars.tsx'
import { Compare } from './compare.tsx'
import { Coverage } from './coverage.tsx'
import { Multiples } from './multiples.tsx'
import { OverTime } from './over-time.tsx'
import { Stages } from './stages.tsx'
import { Thread } from './thread.tsx'

const html = (node: VNode) => renderToString(node)
const widths = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`class="${name}[^>]*? width="([^"]+)"`, 'g'))].map((found) => found[1])
const cells = (text: string) => [...text.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map((found) => found[1])

describe('every figure', () => {
  const text = html(
    <Bars
      id="b"
      title="Benches first"
      source="Here, 2026"
      head={['Theme', 'Voices']}
      bars={[{ label: 'Benches', value: 3 }]}
    />,
  )
  test('has a name, a source and its numbers', () => {
    expect(text).toContain('role="img" aria-labelledby="b-title"')
    expect(text).toContain('id="b-title"')
    expect(text).toContain('Here, 2026')
    expect(text).toContain('<details')
    expect(text).toContain('<caption')
  })
  test('speaks Welsh', () => {
    expect(html(<Bars id="b" title="T" source="S" language="cy" head={['T', 'V']} bars={[]} />)).toContain(
      'Ffynhonnell:',
    )
  })
})

describe('bars', () => {
  test('are as long as their numbers', () => {
    const text = html(
      <Bars
        id="b"
        title="T"
        head={['a', 'b']}
        bars={[
          { label: 'x', value: 1200 },
          { label: 'y', value: 300 },
          { label: 'z', value: 0 },
        ]}
      />,
    )
    expect(widths(text, 'fm-bars__bar')).toEqual(['84%', '21%', '0%'])
    expect(cells(text)).toEqual(['1,200', '300', '0'])
  })
  test('too few to tell is said, not drawn', () => {
    const text = html(<Bars id="b" title="T" head={['a', 'b']} bars={[{ label: 'x', value: undefined }]} />)
    expect(widths(text, 'fm-bars__bar')).toEqual(['0%'])
    expect(cells(text)).toEqual(['Too few answers to tell'])
  })
  test('one stands out, the others step back', () => {
    const text = html(
      <Bars
        id="b"
        title="T"
        head={['a', 'b']}
        bars={[
          { label: 'x', value: 1, highlight: true },
          { label: 'y', value: 2 },
        ]}
      />,
    )
    expect(text.match(/fm-bars__line--rest/g)).toHaveLength(1)
  })
})

describe('comparisons', () => {
  const rows = [
    { label: '16 to 24', here: 0.1, whole: 0.2, range: [0.05, 0.15] as [number, number] },
    { label: '25 and over', here: undefined, whole: 0.8 },
  ]
  const text = html(<Compare id="c" title="T" first="Age" names={['Norbiton', 'Kingston']} rows={rows} />)
  test('bars, marks and ranges share one scale', () => {
    expect(widths(text, 'fm-compare__bar" y')).toEqual(['12.4%'])
    expect(text).toMatch(/fm-compare__mark" x="24.8%"/)
    expect(text).toMatch(/fm-compare__range" x="6.2%" y="0.52em" width="12.4%"/)
  })
  test('both numbers are there in words', () => {
    expect(cells(text)).toEqual(['10%', '20%', 'Too few answers to tell', '80%'])
  })
  test('small multiples share one scale', () => {
    const chart = (id: string, here: number) => ({
      id,
      title: id,
      first: 'x',
      source: 's',
      rows: [{ label: 'l', here, whole: here }],
    })
    const both = html(<Multiples names={['a', 'b']} charts={[chart('one', 0.25), chart('two', 0.5)]} />)
    expect(widths(both, 'fm-compare__bar" y')).toEqual(['49.5%', '99%'])
  })
})

describe('coverage', () => {
  const parts = [
    { kind: 'used', label: 'used', count: 60 },
    { kind: 'not-used', label: 'not used', count: 20, why: 'About another place' },
    { kind: 'waiting', label: 'waiting', count: 0 },
  ] as const
  test('the band is whole and in order', () => {
    const text = html(<Coverage id="c" title="T" head={['a', 'b', 'c']} parts={parts} />)
    expect(text).toMatch(
      /part--used" x="0%" width="75%".*part--not-used" x="75%" width="25%".*part--waiting" x="100%" width="0%"/s,
    )
    expect(cells(text)).toEqual(['60', '75%', '20', '25%', '0', '0%'])
  })
  test('the reasons are text, outside the picture', () => {
    const text = html(<Coverage id="c" title="T" head={['a', 'b', 'c']} parts={parts} />)
    expect(text.indexOf('About another place')).toBeGreaterThan(text.indexOf('</svg></div>'))
  })
  test('nothing heard is no division by nothing', () => {
    expect(
      html(<Coverage id="c" title="T" head={['a', 'b', 'c']} parts={[{ kind: 'used', label: 'used', count: 0 }]} />),
    ).not.toContain('NaN')
  })
})

describe('stages, thread and time', () => {
  test('one stage is now', () => {
    const text = html(
      <Stages
        stages={[
          { name: 'Ask', state: 'done' },
          { name: 'Decide', state: 'now', href: '/d' },
          { name: 'Report', state: 'next' },
        ]}
      />,
    )
    expect(text.match(/aria-current="step"/g)).toHaveLength(1)
    expect(text).toContain('Done')
    expect(text).toContain('href="/d"')
  })
  test('knots grow with their counts and open', () => {
    const text = html(
      <Thread
        label="The thread"
        knots={[
          { label: 'voices', count: 400, href: '/v' },
          { label: 'outcomes', count: 0, href: '/o' },
        ]}
      />,
    )
    const radii = [...text.matchAll(/ r="([\d.]+)"/g)].map((found) => Number(found[1]))
    expect(radii).toEqual([30, 5])
    expect(text).toContain('href="/o"')
    expect(text).toContain('None yet')
  })
  test('the curve runs through all points, and the peak is said', () => {
    const text = html(
      <OverTime
        id="o"
        title="T"
        head={['w', 'v']}
        points={[
          { when: 'May', count: 1 },
          { when: 'June', count: 9 },
          { when: 'July', count: 3 },
        ]}
      />,
    )
    expect(text).not.toContain('NaN')
    expect(text).toMatch(/<b>9<\/b> June/)
    expect(html(<OverTime id="o" title="T" head={['w', 'v']} points={[]} />)).not.toContain('NaN')
  })
})
