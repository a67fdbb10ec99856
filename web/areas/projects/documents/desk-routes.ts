import { may } from '../../../permissions.ts'
import { largestFile } from '../../../platform/files.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { saveBrief } from '../brief/save-brief.ts'
import { briefWords } from '../brief/words.ts'
import { withProject } from '../desk/with-project.ts'
import { projectDetail } from '../find/project-detail.ts'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { type DocumentForm, documentFormPage, documentsPage } from './desk-pages.tsx'
import { type FoundDocument, findDocument } from './find-document.ts'
import { addDocument, withdrawDocument } from './save-document.ts'
import { documentRefusalWords } from './words.ts'

const editor = may('projects.edit')
const upload = { limit: largestFile + 500_000 }
export const documentDeskRoutes = [
  get(paths.documents, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showList(ctx, project))),
  post(paths.documents, editor, 'project.brief-changed', saveReason),
  get(paths.newDocument, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showForm(ctx, project))),
  post(paths.newDocument, editor, 'project.document-added', add, upload),
  get(paths.editDocument, editor, (ctx) => withDocument(ctx, (project, document) => showForm(ctx, project, document))),
  post(paths.editDocument, editor, 'project.document-changed', change, upload),
  post(paths.documentWithdrawal, editor, 'project.document-withdrawn', withdraw),
]

const withDocument = (
  ctx: Ctx,
  then: (project: Project, document: FoundDocument) => Promise<Response> | Response,
): Promise<Response> =>
  withProject(ctx, 'projects.edit', async (project) => {
    const document = await findDocument(ctx.db, project.id, ctx.params['document']!)
    return document && !document.withdrawnAt ? then(project, document) : ctx.notFound()
  })

async function showList(ctx: Ctx, project: Project, wrong?: { reason: string; error: string }): Promise<Response> {
  const detail = await projectDetail(ctx.db, project.id, ctx.now)
  const page = { project, detail, token: ctx.token(), reason: project.noDocumentsReason, ...wrong }
  return ctx.show(documentsPage(page), wrong ? 422 : 200)
}

function saveReason(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const reason = ctx.form.text('noDocumentsReason')
    const done = await saveBrief(ctx.acting, {
      projectId: project.id,
      version: project.version,
      fields: { noDocumentsReason: reason },
    })
    if ('saved' in done) return ctx.seeOther(paths.documents.to({ project: project.id }), 'Saved')
    const refusal = done.refused === 'invalid' ? done.fields.noDocumentsReason : undefined
    return refusal
      ? showList(ctx, project, { reason, error: briefWords('noDocumentsReason', refusal) })
      : ctx.notFound()
  })
}

function showForm(ctx: Ctx, project: Project, document?: FoundDocument, wrong?: Partial<DocumentForm>): Response {
  const now = {
    title: document?.title ?? '',
    kind: document?.kind ?? '',
    summary: document?.summary ?? '',
    body: document?.body ?? '',
    titleCy: document?.translations.cy?.['title'] ?? '',
    bodyCy: document?.translations.cy?.['body'] ?? '',
  }
  const frame = {
    project,
    token: ctx.token(),
    once: newId(ctx.now),
    existing: document && { id: document.id, version: document.version, file: document.file },
  }
  return ctx.show(documentFormPage({ ...frame, ...now, ...wrong }), wrong ? 422 : 200)
}

const typed = ({ form }: Ctx) => ({
  title: form.text('title'),
  kind: form.text('kind'),
  summary: form.text('summary'),
  body: form.text('body'),
  titleCy: form.text('title-cy'),
  bodyCy: form.text('body-cy'),
})

async function keep(ctx: Ctx, project: Project, document?: FoundDocument): Promise<Response> {
  const { titleCy, bodyCy, ...words } = typed(ctx)
  const cy = { ...(titleCy ? { title: titleCy } : {}), ...(bodyCy ? { body: bodyCy } : {}) }
  const done = await addDocument(ctx.acting, ctx.files, {
    ...words,
    projectId: project.id,
    documentId: document?.id,
    version: document ? Number(ctx.form.text('version')) || 0 : undefined,
    once: ctx.form.text('_once'),
    upload: ctx.form.file('file'),
    translations: Object.keys(cy).length ? { cy } : {},
  })
  if ('documentId' in done) return ctx.seeOther(paths.documents.to({ project: project.id }), 'Saved')
  if (done.refused === 'not-found') return ctx.notFound()
  const again = { ...typed(ctx), ...(document ? {} : { once: ctx.form.text('_once') }) }
  if (done.refused === 'changed-meanwhile')
    return showForm(ctx, project, { ...document!, version: done.version }, { ...again, theirs: done.theirs })
  const errors = Object.fromEntries(
    Object.entries(done.fields).map(([field, refusal]) => [field, documentRefusalWords[refusal]]),
  )
  return showForm(ctx, project, document, { ...again, errors })
}

function add(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', (project) => keep(ctx, project))
}

function change(ctx: Ctx): Promise<Response> {
  return withDocument(ctx, (project, document) => keep(ctx, project, document))
}

function withdraw(ctx: Ctx): Promise<Response> {
  return withDocument(ctx, async (project, document) => {
    const reason = ctx.form.text('reason')
    const done = await withdrawDocument(ctx.acting, { projectId: project.id, documentId: document.id, reason })
    if ('withdrawn' in done)
      return ctx.seeOther(paths.documents.to({ project: project.id }), 'The document is taken away')
    if (done.refused === 'not-found') return ctx.notFound()
    const text =
      done.refused === 'reason-missing'
        ? 'Say why. Everyone can read the reason'
        : 'Make the reason 1,000 characters or fewer'
    return showForm(ctx, project, document, { withdrawReason: reason, errors: { reason: text } })
  })
}
