import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Config } from '../config.ts'
import type { Acting } from './acting.ts'
import type { Sql } from './db.ts'
import { type Id, newId } from './ids.ts'
import type { Kept } from './prepare-files.ts'

export { type FileRefusal, fileRefusals, largestFile, prepareDocument, preparePicture } from './prepare-files.ts'

export type FileId = Id<'file'>

/** Where files lie: four methods, on disk or S3. Keys are ours, never a name from outside. */
export type Files = {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>
  /** All of it, or the bytes from `start` to `end`, both of which are within. */
  get(key: string, part?: Part): Promise<Readable | undefined>
  remove(key: string): Promise<void>
  has(key: string): Promise<boolean>
}

export type Part = { start: number; end: number }

export function openFiles(config: Pick<Config, 's3' | 'data'>): Files {
  return config.s3 ? bucket(config.s3) : disk(join(config.data, 'files'))
}

function disk(root: string): Files {
  const at = (key: string) => join(root, key)
  return {
    async put(key, bytes) {
      await mkdir(dirname(at(key)), { recursive: true })
      const part = `${at(key)}.part`
      try {
        await writeFile(part, bytes, { flush: true })
        await rename(part, at(key))
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    async get(key, part) {
      try {
        return (await open(at(key))).createReadStream(part)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    remove: (key) => rm(at(key), { force: true }),
    has: (key) =>
      stat(at(key)).then(
        () => true,
        () => false,
      ),
  }
}

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
    async get(key, part) {
      const { sdk, client } = await ready
      try {
        const range = part ? { Range: `bytes=${part.start}-${part.end}` } : {}
        return (await client.send(new sdk.GetObjectCommand({ ...at(key), ...range }))).Body as Readable
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
