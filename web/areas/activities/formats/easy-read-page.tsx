import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { type FormatRefusals, formatRefusals, limits, type Point } from './rules.ts'

export type EasyReadForm = {
  activity: Activity
  points: readonly Point[]
  version: number
  errors: FormatRefusals
  token: string
}

const more = 4

/** One box for each thing to understand, with its picture; some empty ones wait below. */
export function EasyReadForm({ activity, points, version, errors, token }: EasyReadForm) {
  const at = { activity: activity.id, version: 'easy-read' }
  const shown = Math.min(Math.max(points.length + more, 6), limits.points)
  const said = (field: string) => errors[field] && formatRefusals[errors[field]]
  const all = [...points, ...Array.from({ length: shown - points.length }, (): Point => ({ words: '' }))]
  return (
    <>
      <FieldErrorSummary
        errors={Object.fromEntries(Object.entries(errors).map(([field, refusal]) => [field, formatRefusals[refusal]]))}
      />
      <h1 class="govuk-heading-l">Easy Read</h1>
      <p class="govuk-body">
        One thing to each point, in a short sentence, with a picture that shows it. Say what this is about, what you
        ask, how to answer and what happens then. Try it with people who use Easy Read before you publish it.
      </p>
      <p class="govuk-body">Need more boxes? Save, and more appear. A point whose words you delete goes.</p>
      <PostForm action={paths.versionDesk.to(at)} token={token} upload>
        <input type="hidden" name="version" value={String(version)} />
        {all.map(({ words, file, alt }, index) => {
          const n = index + 1
          return (
            <Fieldset legend={{ text: `Point ${n}`, size: 's' }}>
              <Textarea
                name={`point-${n}`}
                label="Words"
                rows={2}
                value={words}
                error={said(`point-${n}`)}
                spellcheck
              />
              {file && (
                <>
                  <input type="hidden" name={`kept-${n}`} value={file} />
                  <p>
                    <img
                      src={paths.versionFile.to({
                        project: activity.project.slug,
                        activity: activity.slug,
                        version: 'easy-read',
                        file,
                      })}
                      alt={alt || ''}
                      width={120}
                      loading="lazy"
                    />
                  </p>
                  <Checkboxes
                    small
                    name={`remove-${n}`}
                    items={[{ value: 'yes', label: `Take the picture of point ${n} away` }]}
                  />
                </>
              )}
              <FileUpload
                name={`picture-${n}`}
                label={file ? 'Another picture instead' : 'Picture (optional)'}
                accept="image/jpeg,image/png,image/webp,image/gif"
                error={said(`picture-${n}`)}
              />
              <Input
                name={`alt-${n}`}
                label="What the picture shows (optional)"
                hint="Leave it empty where the picture says only what the words say"
                value={alt ?? ''}
                error={said(`alt-${n}`)}
              />
            </Fieldset>
          )
        })}
        <Button preventDoubleClick>Save the Easy Read</Button>
      </PostForm>
    </>
  )
}
