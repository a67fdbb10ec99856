import { createRandom } from '@folkmoot/numbers'
import type { VoteLog } from './src/index.ts'

/** How strongly people differ along three lines: about as the eigenvalues fall off in the larger open conversations. */
const strengths = [1, 0.65, 0.45]

/**
 * An invented crowd. People stand on one side or the other of three lines, statements please one side more or less, and people vote
 * on different statements by lot, keen people on more.
 */
export function crowd(people: number, statements: number, votes: number): VoteLog {
  const random = createRandom(`crowd of ${people} and ${statements}`)
  const pulls = strengths.map((strength) =>
    Float64Array.from({ length: statements }, () => strength * (2 * random.fraction() - 1)),
  )
  const participant = new Uint32Array(votes)
  const statement = new Uint16Array(votes)
  const vote = new Int8Array(votes)
  const each = votes / people
  for (let p = 0, i = 0; p < people; p++) {
    const until = Math.round(each * (p + 1))
    const side = (p * 2_654_435_761) >>> 29
    for (let s = random.below(statements), step = 1; i < until; i++, s += step) {
      step = 1 + random.below(Math.max(1, Math.floor((1.9 * statements) / each)))
      const at = s % statements
      let liking = 0
      for (const [line, pull] of pulls.entries()) liking += ((side >> line) & 1 ? 2.5 : -2.5) * pull[at]!
      const like = 1 / (1 + Math.exp(-liking))
      const lot = random.fraction()
      participant[i] = p
      statement[i] = at
      vote[i] = lot < 0.85 * like ? 1 : lot < 0.85 * like + 0.15 ? 0 : -1
    }
  }
  const names = (count: number) => Array.from({ length: count }, (_, i) => `${i}`)
  return { participantIds: names(people), statementIds: names(statements), participant, statement, vote }
}
