import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Post } from '../news/queries.ts'
import type { PostField, PostInput } from '../news/rules.ts'
import * as paths from '../paths.ts'
import { words } from './words.ts'

export type PostForms = {
  token: string
  once: string
  post: PostInput
  /** Absent for a new one. */
  existing?: { id: string; version: number; picture: boolean } | undefined
  wards: { subject: string; name: string }[]
  /** What it is about, where that is neither the council nor a ward. */
  about?: { subject: string; title: string } | undefined
  errors?: Partial<Record<PostField, string>> | undefined
  /** The words of whoever saved in between. */
  theirs?: Post | undefined
}

/** Writing an update: one page, with what few need folded away. */
export function postFormPage(form: PostForms): View {
  const { post, existing, errors = {}, theirs } = form
  const title = existing ? 'Change this update' : words.begin
  const cy = post.translations.cy ?? {}
  const summary = { ...errors, ...(theirs ? { '': words.changed } : {}) }
  const wrong = Object.values(summary).some(Boolean)
  return {
    title,
    staff: true,
    section: 'posts',
    error: wrong,
    form: true,
    back: existing
      ? { href: paths.postDesk.to({ post: existing.id }) }
      : { href: paths.postsDesk.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={summary} ids={{ subject: 'about', welsh: 'title-cy' }} />
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm
          action={existing ? paths.editPost.to({ post: existing.id }) : paths.newPost.to()}
          token={form.token}
          once={form.once}
          upload
        >
          {existing && <input type="hidden" name="version" value={existing.version} />}
          <AboutField {...form} error={errors.subject} />
          <Input name="title" label={{ text: 'Title', size: 'm' }} value={post.title} error={errors.title} />
          {theirs && theirs.title !== post.title && <Theirs name="title" words={theirs.title} />}
          <Textarea
            name="summary"
            rows={2}
            label={{ text: 'Summary (optional)', size: 'm' }}
            hint="One or two sentences, for lists and letters"
            value={post.summary}
            error={errors.summary}
          />
          {theirs && theirs.summary !== post.summary && <Theirs name="summary" words={theirs.summary} />}
          <Textarea
            name="body"
            rows={14}
            label={{ text: 'The update', size: 'm' }}
            hint="Write as you would tell a neighbour. Leave an empty line between paragraphs; begin lines with - for a list, with ## for a heading"
            value={post.body}
            error={errors.body}
          />
          {theirs && theirs.body !== post.body && <Theirs name="text" words={theirs.body} />}
          <Details summary="Picture" open={!!errors.picture || !!errors.pictureAlt || existing?.picture}>
            {existing?.picture && (
              <Checkboxes
                name="withoutPicture"
                items={[{ value: 'yes', label: 'Take out the picture that is there now' }]}
                fieldset={{}}
                legend={{ text: 'The picture now', size: 's' }}
                small
              />
            )}
            <FileUpload
              name="picture"
              label={existing?.picture ? 'Another picture' : 'Picture'}
              hint="JPEG, PNG, WebP or GIF, up to 10 MB. Where and when it was taken is removed"
              accept="image/*"
              error={errors.picture}
            />
            <Input
              name="pictureAlt"
              label="What the picture shows"
              hint="For people who cannot see it, in a sentence"
              value={post.pictureAlt}
              error={errors.pictureAlt}
            />
          </Details>
          <Details summary="Welsh" open={!!errors.welsh}>
            <Input name="title-cy" label="Title in Welsh" value={cy.title} error={errors.welsh} />
            <Textarea name="summary-cy" rows={2} label="Summary in Welsh" value={cy.summary} />
            <Textarea name="body-cy" rows={10} label="The update in Welsh" value={cy.body} />
          </Details>
          <Details summary="Notes for editors" open={!!errors.notesToEditors}>
            <Textarea
              name="notesToEditors"
              label="Notes for editors"
              hint="Facts and contacts for journalists. They stand under the update, and everyone can read them"
              value={post.notesToEditors}
              error={errors.notesToEditors}
            />
          </Details>
          <Button preventDoubleClick>Save and look at it</Button>
        </PostForm>
      </>
    ),
  }
}

function AboutField({ post, wards, about, error }: PostForms & { error: string | undefined }) {
  const ward = post.subject.startsWith('ward:')
  return (
    <Radios
      name="about"
      legend={{ text: 'What is it about?', size: 'm' }}
      error={error}
      value={ward ? 'ward' : post.subject || 'all'}
      items={[
        about && { value: about.subject, label: about.title },
        { value: 'all', label: words.wholeCouncil },
        {
          value: 'ward',
          label: 'A ward',
          conditional: (
            <Select
              name="ward"
              label="Which ward?"
              value={post.subject}
              items={wards.map(({ subject, name }) => ({ value: subject, text: name }))}
            />
          ),
        },
      ]}
    />
  )
}

const Theirs = ({ name, words: text }: { name: string; words: string }) => (
  <InsetText>
    <strong>Their {name}:</strong>
    <br />
    <span class="fm-written">{text}</span>
  </InsetText>
)
