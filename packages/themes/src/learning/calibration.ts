type Target = ReadonlyMap<number, number>

/**
 * The temperature at which probabilities of rows that were left out say best what was true (least log loss, by golden
 * section between 0.1 and 10), and the expected calibration error at it: over ten bins of confidence, how far the mean
 * confidence is from the share that came true.
 */
export function temperature(held: Float64Array, targets: readonly Target[]): { temperature: number; error: number } {
  const classes = held.length / targets.length
  const logs = held.map((p) => Math.log(Math.max(p, 1e-300)))
  const at = (heat: number, row: number): Float64Array => {
    const scores = logs.slice(row * classes, (row + 1) * classes).map((log) => log / heat)
    const most = Math.max(...scores)
    const powers = scores.map((score) => Math.exp(score - most))
    const sum = powers.reduce((all, power) => all + power, 0)
    return powers.map((power) => power / sum)
  }
  const loss = (heat: number): number =>
    targets.reduce((all, target, row) => {
      const own = at(heat, row)
      return [...target].reduce((sum, [c, share]) => sum - share * Math.log(Math.max(own[c]!, 1e-12)), all)
    }, 0)
  const ratio = (Math.sqrt(5) - 1) / 2
  let [low, high] = [Math.log(0.1), Math.log(10)]
  for (let step = 0; step < 25; step++) {
    const [a, b] = [high - ratio * (high - low), low + ratio * (high - low)]
    if (loss(Math.exp(a)) <= loss(Math.exp(b))) high = b
    else low = a
  }
  const heat = Math.exp((low + high) / 2)
  return { temperature: heat, error: errorOf(targets.map((target, row) => best(at(heat, row), target))) }
}

function best(own: Float64Array, target: Target): { confidence: number; right: boolean } {
  const confidence = Math.max(...own)
  return { confidence, right: target.has(own.indexOf(confidence)) }
}

/** The expected calibration error: the mean gap between confidence and truth, by bins of a tenth. */
export function errorOf(answers: readonly { confidence: number; right: boolean }[]): number {
  const bins = Map.groupBy(answers, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))
  let error = 0
  for (const bin of bins.values()) {
    const gap = bin.reduce((sum, { confidence, right }) => sum + confidence - (right ? 1 : 0), 0)
    error += Math.abs(gap) / answers.length
  }
  return error
}
