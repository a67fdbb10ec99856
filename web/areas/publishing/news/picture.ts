import { Readable } from 'node:stream'
import { fileKey } from '../../../platform/files.ts'
import { type Ctx, text } from '../../../platform/http.ts'

/** The bytes of a kept picture. Whether this person may have them was decided before. */
export async function fileResponse(
  ctx: Ctx,
  file: { id: string; type: string },
  cache: string,
): Promise<Response | undefined> {
  const bytes = await ctx.files.get(fileKey(ctx.council.slug, file.id))
  return bytes && text(Readable.toWeb(bytes) as ReadableStream, file.type, { 'cache-control': cache })
}
