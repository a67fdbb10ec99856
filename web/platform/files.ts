import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Config } from '../config.ts'
import type { Acting } from './acting.ts'
import type { Sql } from './db.ts'
import { type Id, newId } from './ids.ts'

export type FileId = Id<'file'>

/** Where files lie: four methods, on disk or S3. Keys are ours, never a name from outside. */
export type Files = {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>
  get(key: string): Promise<Readable | undefined>
  remove(key: string): Promise<void>
  has(key: string): Promise<boolean>
}

export function openFiles(config: Pick<Config, 's3' | 'data'>): Files {
  return config.s3 ? bucket(config.s3) : disk(join(config.data, 'files'))
}

function disk(root: string): Files {
  const at = (key: string) => join(root, key)
  return {
    async put(key, bytes) {
      await mkdir(join(at(key), '..'), { recursive: true })
      const part = `${at(key)}.part`
      const file = await open(part, 'w')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(part, at(key))
    },
    get: async (key) => ((await exists(at(key))) ? createReadStream(at(key)) : undefined),
    remove: (key) => rm(at(key), { force: true }),
    has: (key) => exists(at(key)),
  }
}
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

function bucket(s3: NonNullable<Config['s3']>): Files {
  const ready = import('@aws-sdk/client-s3').then((sdk) => ({
    sdk,
    client: new sdk.S3Client({
      region: s3.region,
      ...(s3.endpoint ? { endpoint: s3.endpoint, forcePathStyle: true } : {}),
      ...(s3.accessKeyId
        ? { credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey ?? '' } }
        : {}),
    }),
  }))
  const at = (Key: string) => ({ Bucket: s3.bucket, Key })
  const absent = (error: unknown) => ['NoSuchKey', 'NotFound'].includes((error as { name?: string }).name ?? '')
  return {
    async put(key, bytes, type) {
      const { sdk, client } = await ready
      await client.send(new sdk.PutObjectCommand({ ...at(key), Body: bytes, ContentType: type }))
    },
    async get(key) {
      const { sdk, client } = await ready
      try {
        return (await client.send(new sdk.GetObjectCommand(at(key)))).Body as Readable
      } catch (error) {
        if (absent(error)) return undefined
        throw error
      }
    },
    async remove(key) {
      const { sdk, client } = await ready
      await client.send(new sdk.DeleteObjectCommand(at(key)))
    },
    async has(key) {
      const { sdk, client } = await ready
      try {
        await client.send(new sdk.HeadObjectCommand(at(key)))
        return true
      } catch (error) {
        if (absent(error)) return false
        throw error
      }
    },
  }
}

export type FileRefusal = 'empty-file' | 'not-a-picture' | 'picture-too-large' | 'not-a-document' | 'file-too-large'
export const fileRefusals: Record<FileRefusal, string> = {
  'empty-file': 'The file is empty. Choose another one',
  'not-a-picture': 'The file is not a picture we can read. Use a JPEG, PNG, WebP or GIF picture',
  'picture-too-large': 'The picture has more than 60 million points. Make it smaller and try again',
  'not-a-document': 'The file is not a PDF, text or CSV document. Save it as one of these and try again',
  'file-too-large': 'The file is larger than 10 MB. Make it smaller and try again',
}
export const largestFile = 10 * 1024 * 1024

type Kept = { name: string; type: string; bytes: Uint8Array; width?: number; height?: number }

/** Re-encodes a picture: its kind is told from its bytes, it shrinks to 1,600 points, and place and camera data are gone. */
export async function preparePicture(name: string, bytes: Uint8Array): Promise<Kept | { refused: FileRefusal }> {
  if (!bytes.length) return { refused: 'empty-file' }
  if (bytes.length > largestFile) return { refused: 'file-too-large' }
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  try {
    const image = sharp(bytes, { limitInputPixels: 60_000_000, failOn: 'error' })
    const { format } = await image.metadata()
    if (!['jpeg', 'png', 'webp', 'gif'].includes(format ?? '')) return { refused: 'not-a-picture' }
    const flat = image.rotate().resize(1600, 1600, { fit: 'inside', withoutEnlargement: true })
    const png = format === 'png' || format === 'gif'
    const made = await (png
      ? flat.png({ compressionLevel: 9, palette: true })
      : flat.jpeg({ quality: 82, mozjpeg: true })
    ).toBuffer({ resolveWithObject: true })
    return {
      name: `${name.replace(/\.[^.]*$/, '').slice(0, 120) || 'picture'}.${png ? 'png' : 'jpg'}`,
      type: png ? 'image/png' : 'image/jpeg',
      bytes: made.data,
      width: made.info.width,
      height: made.info.height,
    }
  } catch (error) {
    return { refused: /pixel limit/i.test((error as Error).message) ? 'picture-too-large' : 'not-a-picture' }
  }
}

/** Takes a document by what its bytes are, never by what its name says. */
export function prepareDocument(name: string, bytes: Uint8Array): Kept | { refused: FileRefusal } {
  if (!bytes.length) return { refused: 'empty-file' }
  if (bytes.length > largestFile) return { refused: 'file-too-large' }
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (head === '%PDF-') return { name, type: 'application/pdf', bytes }
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!words.includes('\u0000') && !/^\s*<(!doctype|html|svg|\?xml)/i.test(words))
      return { name, type: /\.csv$/i.test(name) ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8', bytes }
  } catch {}
  return { refused: 'not-a-document' }
}

export const fileKey = (slug: string, id: string): string => `${slug}/${id.slice(-2)}/${id}`

/** Stores a prepared file: bytes first, then its row in the deed's transaction, so that a row never lacks its bytes. */
export async function keepFile(tx: Sql, at: Acting, files: Files, kept: Kept, isPublic: boolean): Promise<FileId> {
  const id = newId<'file'>(at.now)
  await files.put(fileKey(at.council.slug, id), kept.bytes, kept.type)
  await tx
    .insertInto('files')
    .values({
      id,
      name: kept.name,
      type: kept.type,
      bytes: kept.bytes.length,
      digest: createHash('sha256').update(kept.bytes).digest('hex'),
      width: kept.width ?? null,
      height: kept.height ?? null,
      created_at: at.now,
      created_by: at.by.account,
      public_at: isPublic ? at.now : null,
    })
    .execute()
  return id
}

export type KeptFile = {
  id: string
  name: string
  type: string
  bytes: number
  digest: string
  createdBy: string | null
  publicAt: Date | null
}

/** What is known of a stored file; whether a person may have it is for the caller to say. */
export async function findFile(db: Sql, id: string): Promise<KeptFile | undefined> {
  return await db
    .selectFrom('files')
    .select(['id', 'name', 'type', 'bytes', 'digest', 'created_by as createdBy', 'public_at as publicAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}
