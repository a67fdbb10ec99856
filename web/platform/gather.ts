/**
 * Makes many calls into few: whatever comes while a batch is under way waits for it and goes out together. One call
 * alone goes at once. A batch that fails is tried again one by one, so that no call suffers for its neighbour.
 */
export function gather<Given, Answer>(
  send: (batch: readonly Given[]) => Promise<readonly Answer[]>,
  most = 64,
): (given: Given) => Promise<Answer> {
  type Waiting = { given: Given; done(answer: Answer): void; failed(error: unknown): void }
  const waiting: Waiting[] = []
  let underWay = false

  const alone = async ({ given, done, failed }: Waiting) => {
    try {
      done((await send([given]))[0]!)
    } catch (error) {
      failed(error)
    }
  }
  const go = async () => {
    underWay = true
    while (waiting.length) {
      const batch = waiting.splice(0, most)
      try {
        const answers = await send(batch.map(({ given }) => given))
        for (const [i, { done }] of batch.entries()) done(answers[i]!)
      } catch (error) {
        if (batch.length === 1) batch[0]!.failed(error)
        else for (const each of batch) await alone(each)
      }
    }
    underWay = false
  }
  return (given) =>
    new Promise((done, failed) => {
      waiting.push({ given, done, failed })
      // What arrived in the same turn of the loop goes together.
      if (!underWay) {
        underWay = true
        setImmediate(go)
      }
    })
}
