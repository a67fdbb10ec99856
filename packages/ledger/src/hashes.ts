/** A list of hashes that grows, 32 bytes each, side by side. */
export class Hashes {
  #bytes = new Uint8Array(32 * 64)
  length = 0

  at(index: number): Uint8Array {
    return this.#bytes.subarray(32 * index, 32 * index + 32)
  }

  push(hash: Uint8Array): void {
    if (32 * this.length === this.#bytes.length) {
      const wider = new Uint8Array(2 * this.#bytes.length)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    this.#bytes.set(hash, 32 * this.length++)
  }
}
