import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { deskPage } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'

type Places = {
  project: Project
  token: string
  wards: { id: string; name: string }[]
  chosen: readonly string[]
  error?: string
}

/** Where it is about. */
export function placesPage({ project, token, wards, chosen, error }: Places): View {
  return deskPage({
    project,
    title: 'Where it is about',
    errors: { ward: error },
    children: (
      <PostForm action={paths.editPlaces.to({ project: project.id })} token={token}>
        <Checkboxes
          name="ward"
          legend={{ text: 'Wards', size: 's' }}
          hint="Choose none if it is about the whole area. People find it on the pages of these wards"
          error={error}
          values={[...chosen]}
          items={wards.map(({ id, name }) => ({ value: id, label: name }))}
          small
        />
        <Button preventDoubleClick>Save</Button>
      </PostForm>
    ),
  })
}

type Themes = { project: Project; token: string; known: readonly string[]; words: string; error?: string | undefined }

/** Under which of the council's themes it is listed. */
export function themesPage({ project, token, known, words, error }: Themes): View {
  return deskPage({
    project,
    title: 'Themes',
    errors: { themes: error },
    children: (
      <>
        <p class="govuk-body">People can narrow the list of projects by these.</p>
        <PostForm action={paths.editThemes.to({ project: project.id })} token={token}>
          <Textarea
            name="themes"
            rows={5}
            label={{ text: 'Themes, one to a line', size: 's' }}
            hint={known.length ? `Used so far: ${known.join(', ')}` : 'No project has a theme yet'}
            value={words}
            error={error}
          />
          <Button preventDoubleClick>Save</Button>
        </PostForm>
      </>
    ),
  })
}
