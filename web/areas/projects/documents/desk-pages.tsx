import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { clashWords, deskPage, Theirs } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import type { Project, ProjectDetail } from '../types.ts'
import { fileFacts } from './file-facts.ts'

type List = { project: Project; detail: ProjectDetail; token: string; reason: string; error?: string | undefined }

/** The documents, or the reason why there is none. */
export function documentsPage({ project, detail, token, reason, error }: List): View {
  return deskPage({
    project,
    title: 'Documents',
    errors: { noDocumentsReason: error },
    children: (
      <>
        {detail.documents.length === 0 ? (
          <Empty title="Documents will be listed here">
            Whatever the decision rests on: a plan, a report, minutes. Everyone can read them.
          </Empty>
        ) : (
          <Table
            caption="What people can read"
            captionSize="m"
            head={['Title', 'Kind', 'File', 'Added']}
            firstCellIsHeader
            rows={detail.documents.map((document) => [
              <a class="govuk-link" href={paths.editDocument.to({ project: project.id, document: document.id })}>
                {document.title}
              </a>,
              document.kind,
              document.file ? fileFacts(document.file) : 'A page',
              formatDate(document.addedAt),
            ])}
          />
        )}
        <Button href={paths.newDocument.to({ project: project.id })}>Add a document</Button>
        {(error || detail.documents.length === 0) && (
          <PostForm action={paths.documents.to({ project: project.id })} token={token}>
            <input type="hidden" name="version" value={project.version} />
            <Textarea
              name="noDocumentsReason"
              rows={3}
              label={{ text: 'Or say why there is none yet', size: 's' }}
              hint="Everyone can read this"
              value={reason}
              error={error}
            />
            <Button variant="secondary" preventDoubleClick>
              Save the reason
            </Button>
          </PostForm>
        )}
        {detail.withdrawnDocuments.length > 0 && (
          <Table
            caption="Taken away"
            captionSize="s"
            head={['Title', 'When', 'Why']}
            rows={detail.withdrawnDocuments.map(({ title, at, reason: why }) => [title, formatDate(at), why])}
          />
        )}
      </>
    ),
  })
}

export type DocumentForm = {
  project: Project
  token: string
  once: string
  title: string
  kind: string
  summary: string
  body: string
  titleCy: string
  bodyCy: string
  existing?: { id: string; version: number; file: { type: string; bytes: number; name: string } | null } | undefined
  errors?: Partial<Record<string, string>> | undefined
  theirs?: { title?: string; kind?: string; summary?: string; body?: string } | undefined
  withdrawReason?: string
}

/** A document as a page, as a file with the same in words, or both. */
export function documentFormPage(form: DocumentForm): View {
  const { project, existing, errors = {}, theirs } = form
  return deskPage({
    project,
    title: existing ? `Document: ${form.title || 'without a title'}` : 'Add a document',
    errors: { ...errors, ...(theirs ? { '': clashWords } : {}) },
    children: (
      <>
        <PostForm
          action={
            existing
              ? paths.editDocument.to({ project: project.id, document: existing.id })
              : paths.newDocument.to({ project: project.id })
          }
          token={form.token}
          once={form.once}
          upload
        >
          {existing && <input type="hidden" name="version" value={existing.version} />}
          <Input name="title" label={{ text: 'Title', size: 's' }} value={form.title} error={errors['title']} />
          {theirs && theirs.title !== form.title && <Theirs words={theirs.title} />}
          <Input
            name="kind"
            label={{ text: 'What kind of document is it? (optional)', size: 's' }}
            hint="For example: report, plan, minutes"
            width={20}
            value={form.kind}
            error={errors['kind']}
          />
          <FileUpload
            name="file"
            label={{ text: existing?.file ? 'Another file in its place (optional)' : 'File (optional)', size: 's' }}
            hint={`PDF, text or CSV, up to 10 MB.${existing?.file ? ` Now: ${existing.file.name} (${fileFacts(existing.file)})` : ''}`}
            error={errors['file']}
          />
          <Textarea
            name="summary"
            rows={3}
            label={{ text: 'Summary', size: 's' }}
            hint="What it says, in a few sentences. A file needs this, or the whole text below, for people who cannot open it"
            value={form.summary}
            error={errors['summary']}
          />
          {theirs && theirs.summary !== form.summary && <Theirs words={theirs.summary} />}
          <Textarea
            name="body"
            rows={14}
            label={{ text: 'The document in words', size: 's' }}
            hint="Needed unless you choose a file. Lines beginning with ## are headings, with - a list"
            value={form.body}
            error={errors['body']}
          />
          {theirs && theirs.body !== form.body && <Theirs words={theirs.body} />}
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">Welsh</span>
            </summary>
            <div class="govuk-details__text">
              <Input name="title-cy" label="Title in Welsh" value={form.titleCy} />
              <Textarea name="body-cy" rows={8} label="The document in Welsh" value={form.bodyCy} />
            </div>
          </details>
          <Button preventDoubleClick>Save this document</Button>
        </PostForm>
        {existing && (
          <PostForm
            action={paths.documentWithdrawal.to({ project: project.id, document: existing.id })}
            token={form.token}
          >
            <Textarea
              name="reason"
              rows={3}
              label={{ text: 'Take this document away', size: 'm' }}
              hint="Say why. Its page stays and shows the reason"
              value={form.withdrawReason}
              error={errors['reason']}
            />
            <Button variant="warning" preventDoubleClick>
              Take it away
            </Button>
          </PostForm>
        )}
      </>
    ),
  })
}
