import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import * as paths from '../paths.ts'
import type { Errors } from '../questions/ask-pages.tsx'

export type Difference = { name: string; label: string; first: string; second: string; chosen: string; other: string }
export type SettlePage = {
  batch: { id: string; name: string }
  sheet: { id: string; position: number; code: string }
  differences: readonly Difference[]
  errors: Errors
  token: string
}

/** What two people read differently on one sheet, side by side. The paper decides. */
export function settleView({ batch, sheet, differences, errors, token }: SettlePage): View {
  const title = `Sheet ${sheet.position}: two readings`
  return {
    title,
    staff: true,
    section: 'keying',
    form: true,
    noindex: true,
    error: Object.values(errors).some(Boolean),
    scripts: ['keying'],
    back: { href: paths.keyingBatch.to({ batch: batch.id }), text: `Back to ${batch.name}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">Take the sheet {sheet.code || 'that has no code'} and look again. Choose what it says.</p>
        <PostForm
          action={paths.keyingSettle.to({ batch: batch.id, sheet: sheet.id })}
          token={token}
          data={{ 'data-keying': '' }}
        >
          {differences.map(({ name, label, first, second, chosen, other }) => (
            <Fieldset legend={{ text: label, size: 's' }}>
              <Radios
                name={`choose-${name}`}
                error={errors[`choose-${name}`]}
                value={chosen}
                items={[
                  { value: 'first', label: first || 'Nothing', hint: 'First person' },
                  { value: 'second', label: second || 'Nothing', hint: 'Second person' },
                  {
                    value: 'other',
                    label: 'Something else',
                    conditional: (
                      <Input
                        name={`other-${name}`}
                        label="What the sheet says"
                        value={other}
                        autocomplete="off"
                        spellcheck={false}
                      />
                    ),
                  },
                ]}
              />
            </Fieldset>
          ))}
          <Button preventDoubleClick>Settle this sheet</Button>
        </PostForm>
      </>
    ),
  }
}
