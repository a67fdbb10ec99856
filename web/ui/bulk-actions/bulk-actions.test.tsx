import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BulkActions } from './bulk-actions.tsx'

const html = renderToString(
  <BulkActions
    action="/moderation"
    caption="Waiting"
    head={['Answer']}
    rows={[
      { id: 'a1', label: 'About benches', cells: ['More benches'], checked: true },
      { id: 'b2', label: 'About <lights>', cells: ['More lights'] },
    ]}
    actions={[{ value: 'show', text: 'Show them' }]}
  >
    <input type="hidden" name="token" value="t" />
  </BulkActions>,
)

test('each row has a box that names it and sends its id', () => {
  expect(html).toContain(
    '<input class="govuk-checkboxes__input" type="checkbox" id="chosen-a1" name="chosen" value="a1" checked/>',
  )
  expect(html).toContain(
    '<input class="govuk-checkboxes__input" type="checkbox" id="chosen-b2" name="chosen" value="b2"/>',
  )
  expect(html).toContain('for="chosen-b2"><span class="govuk-visually-hidden">About &lt;lights></span>')
})

test('it is a form that is posted, with its token and the button that was pressed', () => {
  expect(html).toMatch(/^<form class="fm-bulk" method="post" action="\/moderation">/)
  expect(html).toContain('name="token" value="t"')
  expect(html).toMatch(/<button type="submit" name="action" value="show"/)
})
