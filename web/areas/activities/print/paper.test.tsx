import { resolve } from 'node:path'
import { render } from 'preact-render-to-string'
import { compile } from 'sass'
import { describe, expect, test } from 'vitest'
import { everyType } from '../every-type.test-support.ts'
import { onwardFrom } from './onward.ts'
import { OnPaper } from './paper-pages.tsx'
import { sheetWords } from './words.ts'

const draw = (key: string, language: 'en' | 'cy' = 'en', easy = false) => {
  const question = everyType.find((one) => one.key === key)!
  return render(<OnPaper question={question} number={1} language={language} easy={easy} onward={[]} under={false} />)
}
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
const boxes = (html: string) => html.match(/class="fm-paper__box[ "]/g)?.length ?? 0

describe('every type of question on paper', () => {
  test.each([
    ['use', 2, 'Tick one box, or write something else.', 'Ticiwch un blwch, neu ysgrifennwch rywbeth arall.'],
    ['why', 3, 'Tick up to 2 boxes.', 'Ticiwch hyd at 2 blwch.'],
    ['happy', 6, 'Tick one number, from 0 to 5.', 'Ticiwch un rhif, o 0 i 5.'],
    ['each', 4, 'Tick one box in each row.', 'Ticiwch un blwch ym mhob rhes.'],
    [
      'order',
      3,
      'Write 1 next to your first choice, 2 next to your second choice, up to 2.',
      'Ysgrifennwch 1 wrth eich dewis cyntaf, 2 wrth eich ail ddewis, hyd at 2.',
    ],
    [
      'share',
      4,
      'You have 10 points. Write how many you give to each. They must come to 10 together.',
      'Mae gennych 10 pwynt.',
    ],
    ['rides', 1, 'Write a whole number, from 0 to 40.', 'Ysgrifennwch rif cyfan, o 0 i 40.'],
    ['last', 3, 'Write the day, the month and the year in numbers.', 'Ysgrifennwch y diwrnod, y mis a’r flwyddyn'],
    ['plan', 0, 'Add it on our website with your receipt code', 'Ychwanegwch ef ar ein gwefan'],
    ['photo', 0, 'What is in the picture', 'Beth sydd yn y llun'],
    ['work', 0, 'Postcode', 'Cod post'],
    ['help', 1, 'You can show this with my answer', 'Cewch ddangos hyn'],
  ])('%s: %i boxes, with what to do in both languages', (key, count, en, cy) => {
    const question = everyType.find((one) => one.key === key)!
    for (const [language, words] of [
      ['en', en],
      ['cy', cy],
    ] as const) {
      const html = draw(key, language)
      expect(boxes(html)).toBe(count)
      expect(text(html)).toContain(words)
      expect(text(html)).toContain(question.title[language])
    }
  })

  test('options are numbered as they are keyed, and plain in the Easy Read layout, beside room for a picture', () => {
    expect(text(draw('why'))).toContain('1 More buses 2 Cheaper fares 3 Later buses')
    const easy = draw('why', 'en', true)
    expect(text(easy)).not.toContain('1 More buses')
    expect(easy).toContain('fm-paper__picture')
    expect(draw('why')).not.toContain('fm-paper__picture')
    expect(text(draw('each'))).toContain('1. Good 2. Poor')
  })

  test('the lines to write on, and the total to check', () => {
    const lines = (html: string) => html.match(/<li><\/li>/g)?.length ?? 0
    expect(lines(draw('tell'))).toBe(4)
    expect(lines(draw('three'))).toBe(3)
    expect(lines(draw('stop'))).toBe(1)
    expect(text(draw('share'))).toContain('Total: it must be 10')
  })

  test('sections are headings; what to read first stands before its question', () => {
    expect(draw('use')).toContain('<h2 class="fm-paper__section">Getting about</h2>')
    const read = text(draw('happy'))
    expect(read.indexOf('The 71 runs')).toBeLessThan(read.indexOf('How happy'))
    expect(read).toContain('Read this first')
  })

  test('where questions are skipped, the paper says so with the number of the question', () => {
    const skips = [
      { after: 'use', when: { en: '“No”', cy: '“Nac ydw”' }, goTo: 'rides' },
      { after: 'use', when: null, goTo: 'end' },
      { after: 'use', when: null, goTo: 'nowhere' },
      { after: 'why', when: null, goTo: 'last' },
    ]
    expect(onwardFrom('use', everyType, skips, sheetWords.en.onward, 'en')).toEqual([
      'If you ticked “No”, go to question 7.',
      'Go to question 16.',
    ])
    expect(onwardFrom('use', everyType, skips, sheetWords.cy.onward, 'cy')[0]).toBe(
      'Os ticiwch “Nac ydw”, ewch i gwestiwn 7.',
    )
  })
})

test('R140: large print has 16 point at least, and nothing on it is smaller than the rest', () => {
  const { css } = compile(resolve(import.meta.dirname, '../../../ui/style/paper.scss'))
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ selector, body }))
  const points = (name: string) =>
    Number(/font-size: (\d+)pt/.exec(rules.find(({ selector }) => selector.trim() === name)!.body)![1])
  expect(points('.fm-paper--large')).toBeGreaterThanOrEqual(16)
  expect(points('.fm-paper--easy')).toBeGreaterThanOrEqual(16)
  const smaller = rules.filter(({ body }) => Number(/font-size: ([\d.]+)em/.exec(body)?.[1] ?? 1) < 1)
  for (const { selector } of smaller) {
    const larger = rules.find(
      (rule) =>
        rule.selector.includes('--large') &&
        rule.selector.endsWith(`${selector.trim()} `) &&
        /font-size: 1em/.test(rule.body),
    )
    expect(larger, `${selector} is small in large print`).toBeDefined()
  }
  expect(css).not.toMatch(/font-size: ([0-9]|1[01])(\.\d+)?pt/)
})
