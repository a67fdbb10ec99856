import { type Command, Refused, readChunks, readText, textOf } from '@folkmoot/command'
import { createVerifier, isSignedBy, type SignedHead, splitLines } from '../src/index.ts'

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE [--head HASH] [--signed-head FILE --key FILE] [--json]',
  about:
    'Checks a public record downloaded from /record.jsonl: every line, its place, its seal, and the root over all.',
  help: [
    'FILE                the downloaded record',
    '--head HASH         a head that you kept before: it must be the last line',
    '--signed-head FILE  a signed tree head that you kept before: its lines must still be the first of the record',
    '--key FILE          the public key (PEM) that must have signed it',
    '--json              print the answer for machines',
    'Exit code 0: whole and unaltered. 1: something is wrong; the first wrong line is named.',
  ],
  options: {
    head: { type: 'string' },
    'signed-head': { type: 'string' },
    key: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [1, 1],
  async run(values, [path], { file, say }) {
    const head = textOf(values, 'head')
    const signed = textOf(values, 'signed-head')
    const key = textOf(values, 'key')
    if ((signed === undefined) !== (key === undefined)) throw new Refused('Give --signed-head and --key together.')
    const kept = signed && key ? [signedHead(file(signed), file(key))] : []
    const verifier = createVerifier({ ...(head ? { head } : {}), roots: kept })
    for await (const line of splitLines(readChunks(file(path!)))) if (verifier.push(line)) break
    const { failure, ...verdict } = verifier.end()
    if (values['json']) {
      const { ok: _, ...wrong } = failure ?? { ok: true }
      say(JSON.stringify({ ...verdict, ...wrong }))
    } else if (failure) say(`Line ${failure.line} is wrong: ${failure.message}`)
    else
      say(
        `The record is whole: ${verdict.entries} lines, none altered.\nIts head is ${verdict.head}\nIts root is ${verdict.root}\nKeep the head or the root: a later record must still contain it.`,
      )
    return verdict.ok ? 0 : 1
  },
}

/** A head that was kept, once its signature holds. */
function signedHead(path: string, keyPath: string): SignedHead {
  const [head, key] = [parsed(path), readText(keyPath)]
  let signed: boolean
  try {
    signed = isSignedBy(head, key)
  } catch (error) {
    throw new Refused(`${keyPath} is not a public key of Ed25519 in PEM form: ${(error as Error).message}.`)
  }
  if (!signed) throw new Refused(`The head in ${path} was not signed with the key in ${keyPath}, or was altered.`)
  return head
}

function parsed(path: string): SignedHead {
  const text = readText(path)
  try {
    const head: unknown = JSON.parse(text)
    if (typeof head === 'object' && head !== null) return head as SignedHead
  } catch {
    // Said below, as for any other JSON that is no head.
  }
  throw new Refused(`${path} is not a signed tree head.`)
}
