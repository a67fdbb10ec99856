import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import type { Section } from '../definition.ts'
import * as paths from '../paths.ts'
import { type BuilderPage, SectionTitle } from './builder-page.tsx'

type SectionPage = Pick<BuilderPage, 'typed' | 'errors' | 'locked' | 'token'> & { activity: Activity; section: Section }

export function sectionView({ activity, section, typed, errors, locked, token }: SectionPage): View {
  const at = { activity: activity.id, section: section.key }
  const version = <input type="hidden" name="version" value={String(activity.version)} />
  return {
    title: 'Title of a section',
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: paths.builder.to({ activity: activity.id }), text: 'Back to the questions' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Title of a section</h1>
        <PostForm action={paths.section.to(at)} token={token}>
          {version}
          <SectionTitle typed={typed} errors={errors} />
          {locked && <Textarea name="why" label="Why you mend it" hint="It is kept beside the old words" rows={2} />}
          <Button>Save the title</Button>
        </PostForm>
        {!locked && section.questions.length === 0 && (
          <PostForm action={paths.sectionRemoval.to(at)} token={token}>
            {version}
            <Button variant="warning">Remove this section</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
