import type { Language } from '../ui/layout/view.ts'

export type Upload = { name: string; type: string; bytes: Buffer }

/** What a person sent. Text is trimmed, in one Unicode form, with plain newlines and no control characters. */
export type Form = {
  text(name: string): string
  all(name: string): string[]
  has(name: string): boolean
  file(name: string): Upload | undefined
  /** The person pressed the language button: show the same form again in that language, with nothing lost and nothing checked. */
  switching: Language | undefined
  /** Everything typed, for showing it again. */
  values: Readonly<Record<string, readonly string[]>>
}

/** The body is larger than this page takes. */
export class TooLarge extends Error {}
/** The body is not what a form sends. */
export class Unreadable extends Error {}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\ufeff]/g
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replace(control, '').normalize('NFC').trim()

const mostFields = 2000

/** Reads a request body, stopping at `limit` bytes at the stream. */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  const declared = request.headers.get('content-length')
  if (Number(declared ?? 0) > limit) throw new TooLarge()
  // The server takes no more than was declared, so the faster way is as safe.
  if (declared && !request.headers.has('transfer-encoding')) {
    const body = Buffer.from(await request.arrayBuffer())
    if (body.length > limit) throw new TooLarge()
    return body
  }
  const parts: Uint8Array[] = []
  let size = 0
  if (request.body)
    for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.byteLength
      if (size > limit) throw new TooLarge()
      parts.push(part)
    }
  return Buffer.concat(parts)
}

/** Reads a form. Throws TooLarge or Unreadable. */
export async function readForm(request: Request, limit: number): Promise<Form> {
  const type = request.headers.get('content-type') ?? ''
  const body = await readBody(request, limit)
  const values: Record<string, string[]> = Object.create(null)
  const files = new Map<string, Upload>()
  let fields = 0
  const add = (name: string, value: string) => {
    if (++fields > mostFields) throw new TooLarge()
    values[name] ??= []
    values[name].push(tidy(value))
  }
  if (type.startsWith('multipart/form-data')) {
    let data: FormData
    try {
      data = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    } catch {
      throw new Unreadable()
    }
    for (const [name, value] of data) {
      if (typeof value === 'string') add(name, value)
      else if (value.size) {
        const called = tidy(value.name)
          .replace(/\s+/g, ' ')
          .replace(/^.*[\\/]/, '')
        files.set(name, {
          name: [...called].slice(-200).join(''),
          type: value.type,
          bytes: Buffer.from(await value.arrayBuffer()),
        })
      }
    }
  } else if (type.startsWith('application/x-www-form-urlencoded') || body.length === 0) {
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) add(name, value)
  } else throw new Unreadable()
  return formOf(values, files)
}

/** A form from plain values: what the seeds, drafts and tests use. */
export function formOf(values: Record<string, string[]>, files = new Map<string, Upload>()): Form {
  const switching = values['switch-language']?.[0]
  return {
    text: (name) => values[name]?.[0] ?? '',
    all: (name) => values[name] ?? [],
    has: (name) => (values[name]?.length ?? 0) > 0,
    file: (name) => files.get(name),
    switching: switching === 'cy' || switching === 'en' ? switching : undefined,
    values,
  }
}
