/**
 * Solves a symmetric system that is positive but for rows that depend on others (Cholesky). Such rows get the answer 0.
 *
 * @param matrix full, square; changed in place
 */
export function solveSymmetric(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const scale = matrix.map((row, i) => row[i]!)
  const gone = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const row = matrix[i]!
    for (let j = 0; j <= i; j++) {
      const other = matrix[j]!
      let sum = row[j]!
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!
      if (j < i) row[j] = gone[j] ? 0 : sum / other[j]!
      else if (sum <= 1e-12 * scale[i]!) gone[i] = 1
      else row[i] = Math.sqrt(sum)
    }
  }
  const answer = right.slice()
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) answer[i]! -= matrix[i]![k]! * answer[k]!
    answer[i] = gone[i] ? 0 : answer[i]! / matrix[i]![i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) answer[i]! -= matrix[k]![i]! * answer[k]!
    answer[i] = gone[i] ? 0 : answer[i]! / matrix[i]![i]!
  }
  return answer
}
