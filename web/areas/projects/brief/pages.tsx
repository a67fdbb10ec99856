import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { clashWords, deskPage, Theirs } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import { kinds, type Project } from '../types.ts'
import { names } from '../words.ts'
import { type Part, type PartName, parts, welshLabels } from './parts.ts'
import type { Brief } from './rules.ts'

export type PartForm = {
  project: Project
  name: PartName
  token: string
  brief: Brief
  version: number
  days: Record<string, { day?: string; month?: string; year?: string }>
  slug: string
  errors?: Partial<Record<string, string>> | undefined
  theirs?: Partial<Brief> | undefined
}

/** One page of the brief. */
export function partPage(form: PartForm): View {
  const { project, name, theirs } = form
  const part: Part = parts[name]
  const errors = { ...form.errors, ...(theirs ? { '': clashWords } : {}) }
  const ids = Object.fromEntries(
    part.fields.filter(({ kind }) => kind === 'day').map((field) => [field.name, `${field.name}-day`]),
  )
  return deskPage({
    project,
    title: part.title,
    errors,
    ids: { ...ids, translations: 'title-cy' },
    children: (
      <>
        {part.lead && <p class="govuk-body">{part.lead}</p>}
        <PostForm action={paths.editBrief.to({ project: project.id, part: name })} token={form.token}>
          <input type="hidden" name="version" value={form.version} />
          {part.fields.map((field) => (
            <>
              <Field {...form} field={field} single={part.fields.length === 1} />
              {theirs && field.name in theirs && <Theirs words={theirs[field.name]} />}
            </>
          ))}
          {name === 'title' && (
            <Input
              name="slug"
              label={{ text: 'Web address', size: 's' }}
              hint="Old addresses go on working"
              prefix="/projects/"
              value={form.slug}
              spellcheck={false}
            />
          )}
          {part.welsh?.map((field) => (
            <WelshField {...form} field={field} />
          ))}
          <Button preventDoubleClick>Save</Button>
        </PostForm>
      </>
    ),
  })
}

function Field({ field, brief, days, errors, single }: PartForm & { field: Part['fields'][number]; single: boolean }) {
  const { name, hint } = field
  const label = { text: field.label, size: 's' as const, ...(single ? { class: 'govuk-visually-hidden' } : {}) }
  const error = errors?.[name]
  const value = String(brief[name] ?? '')
  switch (field.kind) {
    case 'line':
      return <Input name={name} label={label} hint={hint} value={value} error={error} />
    case 'words':
      return <Textarea name={name} label={label} hint={hint} rows={field.rows} value={value} error={error} />
    case 'day':
      return <DateInput id={name} namePrefix={name} legend={label} hint={hint} value={days[name] ?? {}} error={error} />
    case 'kind':
      return (
        <Radios
          name={name}
          legend={label}
          value={value}
          error={error}
          items={kinds.map((kind) => ({ value: kind, label: names.en.kinds[kind] }))}
        />
      )
  }
}

function WelshField({ field, brief, project, errors, theirs }: PartForm & { field: keyof typeof welshLabels }) {
  const value = brief.translations.cy?.[field] ?? ''
  const name = `${field}-cy`
  const label = { text: welshLabels[field], size: 's' as const }
  const hint = project[field] ? `In English: ${project[field].slice(0, 300)}` : undefined
  const error = field === 'title' ? errors?.['translations'] : undefined
  const other = theirs?.translations?.cy?.[field] ?? ''
  return (
    <>
      {field === 'title' ? (
        <Input name={name} label={label} hint={hint} value={value} error={error} attributes={{ lang: 'cy' }} />
      ) : (
        <Textarea name={name} label={label} hint={hint} rows={5} value={value} />
      )}
      {theirs?.translations && other !== value && <Theirs words={other} />}
    </>
  )
}
