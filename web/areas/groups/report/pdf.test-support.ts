import { inflateSync } from 'node:zlib'

/** What a PDF holds, read by a hand of its own: its objects, and its words in the order in which they are drawn. */
export function readPdf(bytes: Buffer): { objects: Map<string, string>; text: string; all: string } {
  const raw = bytes.toString('latin1')
  const objects = new Map<string, string>()
  const streams = new Map<string, string>()
  for (const found of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id, body] = found as unknown as [string, string, string]
    const at = body.indexOf('stream\n')
    objects.set(id, at < 0 ? body : body.slice(0, at))
    if (at < 0) continue
    const packed = Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1')
    streams.set(id, (/FlateDecode/.test(body.slice(0, at)) ? inflateSync(packed) : packed).toString('latin1'))
  }
  const all = [...objects.values()].join('\n')
  const fonts = new Map<string, Map<number, string>>()
  for (const [, name, id] of all.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!) ?? '')?.[1]
    if (unicode) fonts.set(name!, lettersOf(streams.get(unicode) ?? ''))
  }
  let text = ''
  for (const [id, stream] of streams)
    if (/\bBT\b/.test(stream) && !/FontFile/.test(objects.get(id)!)) text += `${wordsOf(stream, fonts)}\n`
  return { objects, text, all }
}

function lettersOf(cmap: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, from, , list] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi))
    for (const [i, [, hex]] of [...list!.matchAll(/<([0-9a-f]+)>/gi)].entries())
      letters.set(Number.parseInt(from!, 16) + i, Buffer.from(hex!, 'hex').swap16().toString('utf16le'))
  return letters
}

function wordsOf(stream: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>()
  let text = ''
  for (const [, name, array] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? new Map()
    else {
      for (const [, hex] of array!.matchAll(/<([0-9a-f]+)>/gi))
        for (let i = 0; i < hex!.length; i += 4) text += font.get(Number.parseInt(hex!.slice(i, i + 4), 16)) ?? '\ufffd'
      text += '\n'
    }
  }
  return text
}
