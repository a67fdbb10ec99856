type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** A typed list that grows: `reserve(n)` makes sure that places 0 to n - 1 of `list` can be written. */
export function growing<T extends Numbers>(kind: new (size: number) => T): { list: T; reserve(size: number): void } {
  const growable = {
    list: new kind(1024),
    reserve(size: number) {
      if (size <= growable.list.length) return
      const larger = new kind(Math.max(size, growable.list.length * 2))
      larger.set(growable.list)
      growable.list = larger
    },
  }
  return growable
}
