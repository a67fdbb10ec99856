import { Button } from '../../../../../ui/button/button.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import * as paths from '../paths.ts'
import type { Photo, Report } from './queries.ts'

export type ReportDesk = {
  activity: Activity
  report: Report | undefined
  photos: readonly Photo[]
  typed: { words: string; wordsCy: string; alt: string }
  errors: FieldErrors
  once: string
  token: string
}

/** Writing the report, its pictures, and letting everyone read it. */
export function reportDeskView({ activity, report, photos, typed, errors, once, token }: ReportDesk): View {
  const at = { activity: activity.id }
  const address = { project: activity.project.slug, activity: activity.slug }
  return formView({
    title: 'Report of the event',
    section: 'projects',
    back: { href: activityDesk.to(at), text: `Back to ${activity.title}` },
    errors,
    body: (
      <>
        {report?.publishedAt && (
          <p class="govuk-body">
            Public since {formatDate(report.publishedAt)}.{' '}
            <a class="govuk-link" href={paths.report.to(address)}>
              See it as everyone does
            </a>
          </p>
        )}
        <PostForm action={paths.reportDesk.to(at)} token={token}>
          <Textarea
            name="words"
            label="What happened?"
            hint="The numbers stand beside it by themselves. You can use headings and lists in Markdown"
            rows={10}
            value={typed.words}
            error={errors['words']}
            spellcheck
          />
          <Textarea
            name="wordsCy"
            label="The same in Welsh (optional)"
            rows={6}
            value={typed.wordsCy}
            attributes={{ lang: 'cy' }}
          />
          <Button preventDoubleClick>Keep the report</Button>
        </PostForm>
        <Section id="photos" title="Pictures">
          <p class="govuk-body">
            Only with the consent of everyone who can be recognised. Where and with what it was taken is removed from
            the file.
          </p>
          {photos.map((photo) => (
            <PostForm action={paths.photoRemoval.to({ ...at, photo: photo.id })} token={token}>
              <p class="govuk-body">
                <img
                  class="fm-picture"
                  src={paths.photo.to({ ...address, photo: photo.id })}
                  alt={photo.alt}
                  width={photo.width ?? undefined}
                  height={photo.height ?? undefined}
                  loading="lazy"
                />
              </p>
              <Button variant="secondary">
                Take this picture away<span class="govuk-visually-hidden">: {photo.alt}</span>
              </Button>
            </PostForm>
          ))}
          <PostForm action={paths.photos.to(at)} token={token} once={once} upload>
            <FileUpload name="photo" label="Picture" accept="image/*" error={errors['photo']} />
            <Input
              name="alt"
              label="What is in it?"
              hint="One sentence for people who cannot see it"
              value={typed.alt}
              error={errors['alt']}
              spellcheck
            />
            <Button variant="secondary" preventDoubleClick>
              Add the picture
            </Button>
          </PostForm>
        </Section>
        {report && !report.publishedAt && (
          <PostForm action={paths.reportPublication.to(at)} token={token}>
            <h2 class="govuk-heading-m">Publish</h2>
            <Button preventDoubleClick>Let everyone read the report</Button>
          </PostForm>
        )}
      </>
    ),
  })
}
