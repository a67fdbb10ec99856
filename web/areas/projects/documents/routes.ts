import { Readable } from 'node:stream'
import { fileKey } from '../../../platform/files.ts'
import { anyone, type Ctx, download, get } from '../../../platform/http.ts'
import { translated } from '../../../platform/words.ts'
import { findProject } from '../find/find-project.ts'
import * as paths from '../paths.ts'
import { findPreview } from '../publication/previews.ts'
import type { Project } from '../types.ts'
import { type FoundDocument, findDocument } from './find-document.ts'
import { type DocumentFrame, documentPage, goneDocumentPage } from './pages.tsx'

export const documentRoutes = [
  get(paths.document, anyone, showDocument, { cached: true }),
  get(paths.documentFile, anyone, sendFile),
  get(paths.previewDocument, anyone, showPreviewDocument),
  get(paths.previewDocumentFile, anyone, sendPreviewFile),
]

async function found(ctx: Ctx): Promise<{ project: Project; document: FoundDocument | undefined } | undefined> {
  const project = await findProject(ctx.db, { slug: ctx.params['project']! }, ctx.person, ctx.now)
  return project && { project, document: await findDocument(ctx.db, project.id, ctx.params['document']!) }
}

async function showDocument(ctx: Ctx): Promise<Response> {
  const { project, document } = (await found(ctx)) ?? {}
  if (!project || !document) return ctx.notFound()
  const to = { project: project.slug, document: document.id }
  if (project.movedTo) return ctx.seeOther(paths.document.to(to))
  const frame: DocumentFrame = {
    language: ctx.language,
    project: { title: translated(project, 'title', ctx.language), href: paths.project.to(to) },
    file: paths.documentFile.to(to),
    url: ctx.council.origin + paths.document.to(to),
  }
  return document.withdrawnAt
    ? ctx.show(goneDocumentPage(document, frame), 410)
    : ctx.show(documentPage(document, frame))
}

async function sendFile(ctx: Ctx): Promise<Response> {
  return send(ctx, (await found(ctx))?.document)
}

/** Whoever holds a preview link reads its documents by that link, and by no other. */
async function previewed(ctx: Ctx) {
  const preview = await findPreview(ctx.db, ctx.params['token']!, ctx.now)
  return preview && { ...preview, document: await findDocument(ctx.db, preview.project.id, ctx.params['document']!) }
}

async function showPreviewDocument(ctx: Ctx): Promise<Response> {
  const { project, document } = (await previewed(ctx)) ?? {}
  if (!project || !document || document.withdrawnAt) return ctx.notFound()
  const to = { token: ctx.params['token']!, document: document.id }
  const title = translated(project, 'title', ctx.language)
  const frame = {
    language: ctx.language,
    project: { title, href: paths.projectPreview.to(to) },
    file: paths.previewDocumentFile.to(to),
  }
  const page = ctx.show(documentPage(document, frame))
  page.headers.set('cache-control', 'private, no-store')
  return page
}

async function sendPreviewFile(ctx: Ctx): Promise<Response> {
  return send(ctx, (await previewed(ctx))?.document)
}

async function send(ctx: Ctx, document: FoundDocument | undefined): Promise<Response> {
  if (!document?.file || document.withdrawnAt) return ctx.notFound()
  const bytes = await ctx.files.get(fileKey(ctx.council.slug, document.file.id))
  return bytes
    ? download(Readable.toWeb(bytes) as ReadableStream, document.file.type, document.file.name)
    : ctx.notFound()
}
