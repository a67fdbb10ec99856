/**
 * Cuts a stream of bytes into lines at line feeds, and at nothing else, as the file of a chain needs.
 * (Readers of text often cut at U+2028 too, which may stand inside a line, and repair broken UTF-8, which hides it.)
 *
 * @param chunks bytes in pieces of any size, such as `createReadStream(file)` or a `fetch` body
 * @returns each line without its line feed; what follows the last line feed comes last, unless it is empty
 * @example
 * const lines = []
 * for await (const line of splitLines([Buffer.from('a\nb'), Buffer.from('c\n')])) lines.push(String(line))
 * lines // => ['a', 'bc']
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let pieces: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
      pieces.push(chunk.subarray(start, feed))
      yield Buffer.concat(pieces)
      pieces = []
      start = feed + 1
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start))
  }
  if (pieces.length > 0) yield Buffer.concat(pieces)
}
