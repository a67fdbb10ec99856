import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../faults/app.test-support.ts'
import { openHouse } from '../town/house.ts'
import { deed } from './db.ts'
import { type Files, fileKey, findFile, keepFile, openFiles, prepareDocument } from './files.ts'
import { newId } from './ids.ts'

/** What stands for a bucket elsewhere: it keeps what it is given, and insists on a signature. */
function openBucket() {
  const kept = new Map<string, { bytes: Buffer; type: string | undefined }>()
  const seen: string[] = []
  let failing = false
  const server: Server = createServer(async (req, res) => {
    const bytes = await buffer(req)
    const key = decodeURIComponent(new URL(req.url!, 'http://x').pathname)
    seen.push(`${req.method} ${key}`)
    if (!/^AWS4-HMAC-SHA256 Credential=key\/\d+\/eu-west-2\/s3\//.test(req.headers.authorization ?? ''))
      return res.writeHead(403).end()
    if (failing) return res.writeHead(500).end()
    const found = kept.get(key)
    if (req.method === 'PUT') {
      const sum = req.headers['x-amz-checksum-sha256']
      if (sum && sum !== createHash('sha256').update(bytes).digest('base64')) return res.writeHead(400).end()
      kept.set(key, { bytes, type: req.headers['content-type'] })
      return res.writeHead(200, { etag: '"x"' }).end()
    }
    if (req.method === 'DELETE') return res.writeHead(kept.delete(key) ? 204 : 204).end()
    if (!found)
      return res
        .writeHead(404, { 'content-type': 'application/xml' })
        .end(req.method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code></Error>')
    res.writeHead(200, { 'content-length': found.bytes.length, 'content-type': found.type ?? '' })
    return res.end(req.method === 'HEAD' ? undefined : found.bytes)
  })
  return { server, kept, seen, fail: (now: boolean) => (failing = now) }
}

const data = mkdtempSync(join(tmpdir(), 'folkmoot-files-'))
const bucket = openBucket()
const stores: Record<string, () => Files> = {}
beforeAll(async () => {
  const port = await freePort()
  await new Promise<void>((done) => bucket.server.listen(port, '127.0.0.1', done))
  const s3 = {
    bucket: 'files',
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-2',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  }
  stores['disk'] = () => openFiles({ data, s3: undefined })
  stores['bucket'] = () => openFiles({ data, s3 })
})
afterAll(async () => {
  await new Promise<void>((done) => {
    bucket.server.close(() => done())
    bucket.server.closeAllConnections()
  })
  rmSync(data, { recursive: true })
})

describe.each(['disk', 'bucket'])('files on %s', (where) => {
  const key = () => fileKey('kingston', newId())
  const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, i) => i % 256))
  test('come back as they were put, and are gone when they are removed', async () => {
    const files = stores[where]!()
    const at = key()
    expect([await files.has(at), await files.get(at)]).toEqual([false, undefined])
    await files.put(at, bytes, 'image/png')
    expect(await files.has(at)).toBe(true)
    expect((await buffer((await files.get(at))!)).equals(bytes)).toBe(true)
    await files.remove(at)
    await files.remove(at)
    expect([await files.has(at), await files.get(at)]).toEqual([false, undefined])
  })
  test('are replaced whole', async () => {
    const files = stores[where]!()
    const at = key()
    await files.put(at, bytes, 'text/plain')
    await files.put(at, Buffer.from('short'), 'text/plain')
    expect((await buffer((await files.get(at))!)).toString()).toBe('short')
  })
  test('many at once do not mix', async () => {
    const files = stores[where]!()
    const keys = Array.from({ length: 30 }, key)
    await Promise.all(keys.map((at, i) => files.put(at, Buffer.from(`file ${i}`), 'text/plain')))
    const back = await Promise.all(keys.map(async (at) => (await buffer((await files.get(at))!)).toString()))
    expect(back).toEqual(keys.map((_, i) => `file ${i}`))
  })
})

test('a bucket gets the type, under our own key, and its failure is an error', async () => {
  const files = stores['bucket']!()
  const at = fileKey('kingston', newId())
  await files.put(at, Buffer.from('a'), 'text/csv; charset=utf-8')
  expect(bucket.kept.get(`/files/${at}`)?.type).toBe('text/csv; charset=utf-8')
  bucket.fail(true)
  await expect(files.get(at)).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } })
  bucket.fail(false)
  expect(await files.has(at)).toBe(true)
})

test('a file that cannot be written leaves nothing behind', async () => {
  const files = stores['disk']!()
  const at = `kingston/alone/${newId()}`
  // A folder stands where the file would go: the last step fails, when all bytes are written.
  mkdirSync(join(data, 'files', at, 'in-the-way'), { recursive: true })
  await expect(files.put(at, Buffer.from('x'), 'text/plain')).rejects.toMatchObject({
    code: expect.stringMatching(/^E/),
  })
  expect(readdirSync(join(data, 'files', at, '..'))).toEqual([at.split('/').at(-1)])
})

test('a row of a file never lacks its bytes, and names, sizes and digests are of what was kept', async () => {
  const house = await openHouse()
  try {
    const at = await house.acting()
    const kept = prepareDocument('Plan.txt', Buffer.from('A plan'))
    if ('refused' in kept) throw new Error(kept.refused)
    const failing: Files = { ...house.files, put: () => Promise.reject(new Error('no room')) }
    await expect(deed(at.db, (tx) => keepFile(tx, at, failing, kept, true))).rejects.toThrow('no room')
    const { n } = await at.db
      .selectFrom('files')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('name', '=', 'Plan.txt')
      .executeTakeFirstOrThrow()
    expect(n).toBe(0)
    const id = await deed(at.db, (tx) => keepFile(tx, at, house.files, kept, false))
    expect(await findFile(at.db, id)).toMatchObject({
      name: 'Plan.txt',
      bytes: 6,
      digest: createHash('sha256').update('A plan').digest('hex'),
      publicAt: null,
    })
    expect(await house.files.has(fileKey('kingston', id))).toBe(true)
    expect(await findFile(at.db, newId())).toBeUndefined()
  } finally {
    await house.close()
  }
})
