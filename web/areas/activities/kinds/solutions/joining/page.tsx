import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { solutionWords } from '../words.ts'
import { mergeWords } from './words.ts'

type One = { id: string; title: string; words: string; name: string | null }
export type MergePage = {
  what: 'problem' | 'idea'
  one: One
  offered: readonly (One & { hint: string })[]
  /** What was looked for among the others, and whether there are more than are offered. */
  words: string
  search: boolean
  action: string
  back: string
  typed: { into: string; why: string }
  errors: Readonly<Record<string, string>>
  token: string
}

export function mergeView(page: MergePage): View {
  const { what, one, offered, words, search, action, back, typed, errors, token } = page
  const say = mergeWords[what]
  return {
    title: `${say.title}: ${one.title}`,
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: back, text: 'Back to the board' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <Quote by={one.name ?? solutionWords.en.resident}>
          <p class="govuk-!-font-weight-bold">{one.title}</p>
          <p>{one.words}</p>
        </Quote>
        <p class="govuk-body">{say.lead}</p>
        {search && (
          <Filter
            action={action}
            title={say.look}
            buttonText="Look"
            groups={[{ kind: 'words', name: 'words', label: 'Words in it', value: words }]}
          />
        )}
        {offered.length ? (
          <PostForm action={action} token={token}>
            <input type="hidden" name="words" value={words} />
            <Radios
              name="into"
              legend={say.legend}
              value={typed.into}
              error={errors['into']}
              items={offered.map(({ id, title, hint }) => ({ value: id, label: title, hint }))}
            />
            <Textarea
              name="why"
              label={mergeWords.why}
              hint={mergeWords.whyHint}
              rows={3}
              value={typed.why}
              error={errors['why']}
            />
            <Button preventDoubleClick>{say.button}</Button>
          </PostForm>
        ) : (
          <p class="govuk-body">{words ? mergeWords.noneFound : say.none}</p>
        )}
      </>
    ),
  }
}
