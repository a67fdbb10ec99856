import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Timeline } from './timeline.tsx'

const html = renderToString(
  <Timeline
    steps={[
      { title: 'Received', href: '/voices/1', date: '2 March 2026', dateTime: '2026-03-02', by: 'on paper' },
      { title: 'Read', state: 'now' },
      { title: 'Decided', date: 'Expected by 30 April 2026', state: 'next' },
      { title: 'Call them back', private: true },
    ]}
  />,
)
const steps = html.split('<li').slice(1)

test('a step that happened opens, with its date for people and machines', () => {
  expect(steps[0]).toContain('<a href="/voices/1">Received</a>')
  expect(steps[0]).toContain('<time datetime="2026-03-02">2 March 2026</time>')
})

test('where it stands now and what is to come are told apart', () => {
  expect(steps.map((step) => step.includes('aria-current="step"'))).toEqual([false, true, false, false])
  expect(steps.map((step) => step.match(/step--(done|now|next)/)?.[1])).toEqual(['done', 'now', 'next', 'done'])
  expect(steps[2]).toContain('Expected by 30 April 2026')
})

test('what only staff see says so in words', () => {
  expect(steps.map((step) => step.includes('Only staff see this'))).toEqual([false, false, false, true])
})
