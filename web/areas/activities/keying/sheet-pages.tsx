import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { languages } from '../notes/languages.ts'
import * as paths from '../paths.ts'
import type { Errors, WardChoice } from '../questions/ask-pages.tsx'
import type { Question, Values } from '../questions/question.ts'
import { boxesOf } from './boxes.ts'
import { Key } from './key-pages.tsx'
import { fieldNames, notices } from './words.ts'

export type SheetPage = {
  batch: { id: string; name: string; statedTotal: number }
  questions: readonly Question[]
  wards: readonly WardChoice[]
  /** Which sheet of the pile this is. */
  position: number
  turn: 1 | 2
  /** The sheet that was kept before this one. */
  kept: number | undefined
  /** For mending or for the second keying: which sheet it is. */
  sheetId?: string | undefined
  /** In the second keying the code tells which paper to take. */
  code: string
  known: readonly string[]
  values: Values
  errors: Errors
  token: string
}

/** Keys one sheet. Without a mouse: Enter moves on, and from the button it sends. */
export function sheetView(page: SheetPage): View {
  const { batch, position, turn, errors, values, token } = page
  const title = `Sheet ${position} of ${batch.statedTotal}`
  const beginning = page.questions.findIndex((question) => boxesOf(question).length > 0)
  const failed = Object.values(errors).some(Boolean)
  return {
    title: `${title}${turn === 2 ? ', second person' : ''}: ${batch.name}`,
    staff: true,
    section: 'keying',
    form: true,
    noindex: true,
    error: failed,
    scripts: ['keying'],
    back: { href: paths.keyingBatch.to({ batch: batch.id }), text: `Back to ${batch.name}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">
          {title}
          {turn === 2 && ': second person'}
        </h1>
        {page.kept && !failed && (
          <p class="govuk-body" role="status">
            {notices.keyed(page.kept)}
          </p>
        )}
        <ul class="fm-keys">
          <li>
            <kbd>Enter</kbd> next box
          </li>
          <li>
            <kbd>Ctrl</kbd> and <kbd>Enter</kbd> next box, from a long answer
          </li>
          <li>
            <kbd>?</kbd> where marks cannot be read, or are no possible answer
          </li>
          <li>
            <kbd>Enter</kbd> on the button keeps the sheet
          </li>
        </ul>
        <PostForm
          action={(turn === 1 ? paths.keyingSheet : paths.keyingSecond).to({ batch: batch.id })}
          token={token}
          data={{ 'data-keying': '' }}
        >
          {page.sheetId && <input type="hidden" name="sheet" value={page.sheetId} />}
          {turn === 1 ? (
            <Input
              name="code"
              label={fieldNames.code}
              hint="Leave it empty for a sheet that has none"
              value={page.code}
              error={errors['code']}
              width={20}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              attributes={{
                autofocus: true,
                'data-keying-first': '',
                'data-keying-known': page.known.join(' '),
                'data-keying-twice': 'A sheet with this code is keyed already',
              }}
            />
          ) : (
            <p class="govuk-body">
              Take the sheet {page.code ? <b>{page.code}</b> : 'that has no code'}. Key what you read; what the first
              person read is not shown.
            </p>
          )}
          {page.questions.map((question, index) => (
            <Key
              question={question}
              values={values}
              errors={errors}
              wards={page.wards}
              first={turn === 2 && index === beginning}
            />
          ))}
          <Input
            name="given"
            label={fieldNames.given}
            hint="Leave it empty if there is none"
            width={10}
            value={values['given']}
            error={errors['given']}
            autocomplete="off"
          />
          <Select
            name="language"
            label={fieldNames.language}
            value={values['language'] ?? 'en'}
            items={languages.map(({ value, text }) => ({ value, text }))}
          />
          <Button preventDoubleClick>{turn === 1 ? 'Keep this sheet' : 'Compare and keep'}</Button>
        </PostForm>
      </>
    ),
  }
}
