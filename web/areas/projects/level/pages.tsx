import { Button } from '../../../ui/button/button.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { deskPage } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import { formKeys, levelKeys, type Project } from '../types.ts'
import { forms, levelName, levels } from './words.ts'

export type LevelForm = {
  project: Project
  token: string
  version: number
  level: string
  form: string
  reason: string
  /** Each level's promise, in the council's own words where it has them. */
  promises: Record<(typeof levelKeys)[number], string>
  error?: { field: 'level' | 'form' | 'reason' | ''; text: string } | undefined
}

/** How much say people have, with the promise that goes with it. */
export function levelPage(page: LevelForm): View {
  const { project, level, form, reason, promises, error } = page
  const at = (field: string) => (error?.field === field ? error.text : undefined)
  return deskPage({
    project,
    title: 'How much say people have',
    errors: error ? { [error.field]: error.text } : {},
    children: (
      <>
        {project.publishedAt && project.level && (
          <p class="govuk-inset-text">
            It is public as “{levelName(project.level, project.form, 'en')}”. If you change it, everyone sees what it
            was, what it is now and why, and followers are told.
          </p>
        )}
        <PostForm action={paths.editLevel.to({ project: project.id })} token={page.token}>
          <input type="hidden" name="version" value={page.version} />
          <Radios
            name="level"
            legend={{ text: 'Choose what you can truly promise', size: 's' }}
            error={at('level')}
            value={level}
            items={levelKeys.map((key) => ({
              value: key,
              label: levels.en[key].name,
              hint: `${levels.en[key].meaning} The promise: “${promises[key]}”`,
              conditional: key === 'collaborate' && (
                <Radios
                  name="form"
                  legend={{ text: 'In which way? (optional)', size: 's' }}
                  error={at('form')}
                  value={form}
                  small
                  items={[
                    ...formKeys.map((way) => ({ value: way, label: forms.en[way].name, hint: forms.en[way].meaning })),
                    { value: '', label: 'Not said' },
                  ]}
                />
              ),
            }))}
          />
          {project.publishedAt && (
            <Textarea
              name="reason"
              rows={4}
              label={{ text: 'Why are you changing it?', size: 's' }}
              hint="Everyone can read this"
              value={reason}
              error={at('reason')}
            />
          )}
          <Button preventDoubleClick>Save</Button>
        </PostForm>
      </>
    ),
  })
}
