import { BulkActions } from '../../../ui/bulk-actions/bulk-actions.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { themesDesk } from '../paths.ts'
import { type DeskVoice, pieceRows } from './desk-pages.tsx'
import { mergeTheme, splitTheme, unmergeTheme } from './paths.ts'

export type ThemeFields = { name: string; description: string; nameCy: string; descriptionCy: string }
export type ThemeForm = {
  token: string
  subject: string
  title: string
  action: string
  values: ThemeFields
  error?: { field: 'name' | 'description'; text: string } | undefined
}

const back = (subject: string) => ({ href: themesDesk.to({ subject }), text: 'Themes' })

const Fields = ({ values, error }: Pick<ThemeForm, 'values' | 'error'>) => (
  <>
    <Input
      id="name"
      name="name"
      label="Name"
      hint="A few plain words that people would use"
      value={values.name}
      error={error?.field === 'name' ? error.text : undefined}
    />
    <Textarea
      id="description"
      name="description"
      label="What it is about (optional)"
      value={values.description}
      rows={3}
      error={error?.field === 'description' ? error.text : undefined}
    />
    <Input id="name-cy" name="name-cy" label="Name in Welsh (optional)" value={values.nameCy} />
    <Textarea
      id="description-cy"
      name="description-cy"
      label="What it is about, in Welsh (optional)"
      value={values.descriptionCy}
      rows={3}
    />
  </>
)

/** Makes a theme, or names it anew. */
export function themeFormView({ token, subject, title, action, values, error }: ThemeForm): View {
  return {
    title,
    error: !!error,
    staff: true,
    section: 'projects',
    back: back(subject),
    body: (
      <>
        {error && <ErrorSummary errors={[{ href: `#${error.field}`, text: error.text }]} />}
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm action={action} token={token}>
          <Fields values={values} error={error} />
          <Button preventDoubleClick>Save this theme</Button>
        </PostForm>
      </>
    ),
  }
}

export type MergeForm = {
  token: string
  theme: { id: string; name: string; subject: string; into: { name: string } | null }
  others: { id: string; name: string; size: number }[]
  chosen: string
  refused?: string | undefined
}

export function mergeView({ token, theme, others, chosen, refused }: MergeForm): View {
  const title = theme.into ? `Undo the merging of “${theme.name}”` : `Merge “${theme.name}” with another theme`
  return {
    title,
    error: !!refused,
    staff: true,
    section: 'projects',
    back: back(theme.subject),
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: '#into', text: refused }]} />}
        <h1 class="govuk-heading-l">{title}</h1>
        {theme.into ? (
          <PostForm action={unmergeTheme.to({ theme: theme.id })} token={token}>
            <p class="govuk-body">It is part of “{theme.into.name}” now. What came with it goes back with it.</p>
            <Button preventDoubleClick>Undo the merging</Button>
          </PostForm>
        ) : (
          <PostForm action={mergeTheme.to({ theme: theme.id })} token={token}>
            <p class="govuk-body">
              Everything under “{theme.name}” will be under the other theme. Its address will lead there. You can undo
              this.
            </p>
            <Select
              id="into"
              name="into"
              label="Merge it into"
              value={chosen}
              error={refused}
              items={[
                { value: '', text: 'Choose a theme' },
                ...others.map(({ id, name, size }) => ({ value: id, text: `${name} (${size})` })),
              ]}
            />
            <Button preventDoubleClick>Merge the two themes</Button>
          </PostForm>
        )}
      </>
    ),
  }
}

export type SplitForm = {
  token: string
  theme: { id: string; name: string; subject: string }
  voices: DeskVoice[]
  chosen: readonly string[]
  values: ThemeFields
  error?: { field: 'name' | 'description' | 'pieces'; text: string } | undefined
}

export function splitView({ token, theme, voices, chosen, values, error }: SplitForm): View {
  const title = `Split “${theme.name}”`
  return {
    title,
    error: !!error,
    staff: true,
    width: 'wide',
    section: 'projects',
    back: back(theme.subject),
    body: (
      <>
        {error && <ErrorSummary errors={[{ href: `#${error.field}`, text: error.text }]} />}
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">Choose what belongs to the new theme. It leaves the old one.</p>
        <div id="pieces">
          <BulkActions
            class="fm-bulk--tall"
            action={splitTheme.to({ theme: theme.id })}
            caption={`Under “${theme.name}”`}
            head={['Their words', 'Part', 'How and when', 'Themes']}
            rows={pieceRows(voices, chosen, false, ({ voiceId, part }) =>
              voices.some(
                (voice) => voice.id === voiceId && voice.themes.some((t) => t.id === theme.id && t.part === part),
              ),
            )}
            actions={[{ value: 'split', text: 'Make the new theme of what is chosen' }]}
          >
            <input type="hidden" name="_token" value={token} />
            <Fields values={values} error={error?.field === 'pieces' ? undefined : (error as ThemeForm['error'])} />
          </BulkActions>
        </div>
      </>
    ),
  }
}
