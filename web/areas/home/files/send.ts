import { Readable } from 'node:stream'
import { fileKey, type KeptFile } from '../../../platform/files.ts'
import type { Ctx } from '../../../platform/http.ts'
import { dispositionOf } from './rules.ts'

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
  const bytes = await ctx.files.get(fileKey(ctx.council.slug, file.id))
  return (
    bytes &&
    new Response(Readable.toWeb(bytes) as ReadableStream, {
      headers: { ...headers, 'content-length': String(file.bytes) },
    })
  )
}
