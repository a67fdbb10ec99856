/** The value that a normal variable exceeds in one of ten cases: a share is "significant" at 90 %, one-sided. */
export const z90 = 1.2816

/** The share (s + 1) / (n + 2): s of n, with one agreement and one disagreement added. Source: specification 1.8. */
export const share = (s: number, n: number): number => (s + 1) / (n + 2)

/** How far s of n lies above a half, in standard errors. Source: specification 1.8. */
export const shareTest = (s: number, n: number): number => 2 * Math.sqrt(n + 1) * ((s + 1) / (n + 1) - 0.5)

/** How far s of n lies above t of m, in standard errors; 0 where both are everything. Source: specification 1.8. */
export function differenceTest(s: number, t: number, n: number, m: number): number {
  const [s1, s2, n1, n2] = [s + 1, t + 1, n + 1, m + 1]
  const pooled = (s1 + s2) / (n1 + n2)
  return pooled === 1 ? 0 : (s1 / n1 - s2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
}
