import { Readable } from 'node:stream'
import { dispositionOf, partOf } from './file-headers.ts'
import { fileKey, type KeptFile } from './files.ts'
import type { Ctx } from './http.ts'

/** Streams a file's bytes; undefined where there are none. Whoever calls has made sure that the person may have them. */
export async function sendFile(
  ctx: Pick<Ctx, 'files' | 'council' | 'request'>,
  file: KeptFile,
  { open, attachment = false }: { open: boolean; attachment?: boolean },
): Promise<Response | undefined> {
  const headers = {
    'content-type': file.type,
    'content-disposition': dispositionOf(file, attachment),
    'cache-control': open ? 'public, max-age=3600' : 'private, no-store',
    etag: `"${file.digest}"`,
  }
  if (open && ctx.request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers })
  const part = partOf(ctx.request.headers.get('range'), file.bytes)
  if (part === 'outside')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${file.bytes}` } })
  const bytes = await ctx.files.get(fileKey(ctx.council.slug, file.id), part)
  if (!bytes) return undefined
  const length = part ? part.end - part.start + 1 : file.bytes
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    status: part ? 206 : 200,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-length': String(length),
      ...(part ? { 'content-range': `bytes ${part.start}-${part.end}/${file.bytes}` } : {}),
    },
  })
}
