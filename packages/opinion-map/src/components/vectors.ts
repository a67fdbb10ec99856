export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** a += factor * b */
export function addScaled(a: Float64Array, factor: number, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!
}

/** Scales to length 1 and returns the length it had; a vector of zeros stays as it is. */
export function normalise(a: Float64Array): number {
  const length = Math.sqrt(dot(a, a))
  if (length > 0) for (let i = 0; i < a.length; i++) a[i]! /= length
  return length
}
