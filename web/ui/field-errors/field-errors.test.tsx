import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { FieldErrorSummary, summaryErrors } from './field-errors.tsx'

test('every error leads to its field, in the order of the page', () => {
  const errors = { '': 'Nothing was saved', name: 'Enter a name', ward: undefined, closes: 'Enter a day', note: '' }
  expect(summaryErrors(errors, { closes: 'closes-day' })).toEqual([
    { text: 'Nothing was saved' },
    { text: 'Enter a name', href: '#name' },
    { text: 'Enter a day', href: '#closes-day' },
  ])
})

test('without errors there is no summary', () => {
  expect(renderToString(<FieldErrorSummary errors={{ name: undefined }} />)).toBe('')
})
