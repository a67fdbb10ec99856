import { createChecker, type Failure, type Options } from './check.ts'
import { emptyRoot, fromHex, nodeHash, toHex } from './digest.ts'
import { genesis } from './line.ts'

/** What is known of a whole record. */
export type Verdict = {
  readonly ok: boolean
  /** How many lines hold, from the first on: all of them, or those before the first that is wrong. */
  readonly entries: number
  /** The root of the Merkle tree over them, and the hash of the last. */
  readonly root: string
  readonly head: string
  /** The first line that is wrong, counting from 1, or null. */
  readonly firstBad: number | null
  /** What is wrong, where something is. */
  readonly failure?: Failure | WrongRoot
}

/** The lines hold, but are not those of a root that was kept. `line` is where that root's tree ends, or the file does. */
export type WrongRoot = { ok: false; line: number; place: number | null; reason: 'wrong-root'; message: string }

export type Verifier = {
  /** Takes the next line, without its line feed; true once something is wrong. */
  push(text: string | Uint8Array): boolean
  end(): Verdict
}

/** `head` as for a check; `roots`: roots that were kept, each of the first `size` lines. */
export type VerifyOptions = Pick<Options, 'head'> & {
  readonly roots?: readonly { readonly size: number; readonly root: string }[]
}

/**
 * Checks a whole record as it is read: the chain, line by line, and the Merkle tree over it, whose root it gives.
 * Keeps one hash for each bit of the number of lines, however long the record.
 *
 * A root that was kept (better: signed, see {@link signHead}) shows that its lines are still the first of the record.
 *
 * @throws RangeError for a kept root that is no hash, or a size that is no whole number
 * @example
 * const verifier = createVerifier()
 * verifier.push('hello') // => true
 * verifier.end().firstBad // => 1
 */
export function createVerifier({ roots = [], ...options }: VerifyOptions = {}): Verifier {
  for (const { size, root } of roots) {
    fromHex(root, `The root of ${size} lines`)
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`size is ${size}: expected a whole number from 0`)
  }
  /** The roots of the full subtrees that make up the tree, the largest first. */
  const peaks: Uint8Array[] = []
  let entries = 0
  let head = genesis
  let wrong: WrongRoot | null = null

  function add(leaf: string): void {
    let hash = fromHex(leaf, 'The hash')
    for (let size = ++entries; size % 2 === 0; size /= 2) hash = nodeHash(peaks.pop()!, hash)
    peaks.push(hash)
    head = leaf
    wrong = compare()
  }
  const root = () => {
    const [last, ...others] = peaks.toReversed()
    return last ? toHex(others.reduce((right, left) => nodeHash(left, right), last)) : emptyRoot
  }
  const compare = (): WrongRoot | null => {
    const here = roots.filter(({ size }) => size === entries)
    const kept = here.length > 0 ? here.find((one) => one.root !== root()) : undefined
    if (!kept) return null
    const message = `Line ${entries}: the first ${entries} lines have the root ${root()}, but ${kept.root} was kept.`
    return { ok: false, line: entries, place: entries || null, reason: 'wrong-root', message }
  }

  const cutOff = (): WrongRoot | null => {
    const longer = roots.find(({ size }) => size > entries)
    if (!longer) return null
    const message = `The record has ${entries} lines, but a root of ${longer.size} was kept: its end is missing.`
    return { ok: false, line: entries, place: entries || null, reason: 'wrong-root', message }
  }

  wrong = compare()
  const checker = createChecker({ ...options, each: add })
  return {
    push: (text) => wrong !== null || checker.push(text) !== null || wrong !== null,
    end() {
      const chain = checker.end()
      const failure = wrong ?? (chain.ok ? cutOff() : chain)
      const known = { entries, root: root(), head }
      return failure ? { ok: false, ...known, firstBad: failure.line, failure } : { ok: true, ...known, firstBad: null }
    },
  }
}
