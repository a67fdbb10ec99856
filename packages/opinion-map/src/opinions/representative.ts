import type { GroupCounts } from './counts.ts'
import { differenceTest, share, shareTest, z90 } from './proportions.ts'

/** A statement that sets a group apart. */
export type Representative = {
  /** The statement, as its place among the statement ids. */
  readonly statement: number
  readonly direction: 'agree' | 'disagree'
  /** How many of the group voted that way, of how many who voted on it. */
  readonly success: number
  readonly trials: number
  /** (success + 1) / (trials + 2), and how far it lies above a half, in standard errors. */
  readonly share: number
  readonly shareTest: number
  /** How many times likelier than the rest, and how far above them, in standard errors. */
  readonly ratio: number
  readonly ratioTest: number
  /** Set where it is here because the group agrees on it most, whatever the direction printed. */
  readonly bestAgree?: true
}

/** A statement as one group sees it against the rest: what is needed to choose. */
type Scored = {
  readonly statement: number
  readonly agree: number
  readonly disagree: number
  readonly votes: number
  readonly restAgree: number
  readonly restDisagree: number
  readonly restVotes: number
  readonly agreeTest: number
  readonly disagreeTest: number
}

/**
 * At most five statements that set each group apart, those it agrees with first.
 *
 * Source: kernel specification 1.8 and 1.9. Statements are looked at in their order, and where two score alike the
 * earlier stays before the later.
 *
 * @param taking 1 for statements that take part
 */
export function representativeOf({ of }: GroupCounts, taking: Uint8Array): Representative[][] {
  const all = new Uint32Array(taking.length * 3)
  for (const counts of of) for (let i = 0; i < all.length; i++) all[i]! += counts[i]!
  return of.map((own) => {
    const scored: Scored[] = []
    for (let statement = 0, i = 0; statement < taking.length; statement++, i += 3) {
      if (taking[statement] === 0) continue
      const [disagree, agree] = [own[i]!, own[i + 2]!]
      const votes = disagree + own[i + 1]! + agree
      const [restDisagree, restAgree] = [all[i]! - disagree, all[i + 2]! - agree]
      const restVotes = all[i]! + all[i + 1]! + all[i + 2]! - votes
      const agreeTest = differenceTest(agree, restAgree, votes, restVotes)
      const disagreeTest = differenceTest(disagree, restDisagree, votes, restVotes)
      scored.push({
        statement,
        agree,
        disagree,
        votes,
        restAgree,
        restDisagree,
        restVotes,
        agreeTest,
        disagreeTest,
      })
    }
    return choose(scored)
  })
}

const passes = (one: Scored) =>
  (one.agreeTest > z90 && shareTest(one.agree, one.votes) > z90) ||
  (one.disagreeTest > z90 && shareTest(one.disagree, one.votes) > z90)

function choose(scored: readonly Scored[]): Representative[] {
  let best: Scored | undefined
  let bestAgree: Scored | undefined
  for (const one of scored) {
    if (!best || strength(one) > strength(best)) best = one
    if (agreesBetter(one, bestAgree)) bestAgree = one
  }
  const sufficient = scored.filter(passes)
  const first = bestAgree ? [{ ...printed(bestAgree), bestAgree: true as const }] : []
  if (sufficient.length === 0) return first.length > 0 ? first : best ? [printed(best)] : []
  const others = sufficient
    .filter((one) => one !== bestAgree)
    .map(printed)
    .sort((a, b) => metric(b) - metric(a))
  const five = [...first, ...others].slice(0, 5)
  return [...five.filter(({ direction }) => direction === 'agree'), ...five.filter((r) => r.direction === 'disagree')]
}

const strength = (one: Scored) => Math.max(one.agreeTest, one.disagreeTest)
const metric = (one: Representative) => one.ratio * one.ratioTest * one.share * one.shareTest
const ratioOfAgree = (one: Scored) => share(one.agree, one.votes) / share(one.restAgree, one.restVotes)
const strongAgree = (one: Scored) => share(one.agree, one.votes) * shareTest(one.agree, one.votes)

/** The running choice of the statement that the group agrees on most. */
function agreesBetter(one: Scored, now: Scored | undefined): boolean {
  if (one.agree === 0 && one.disagree === 0) return false
  if (!now) return shareTest(one.agree, one.votes) > z90 || (ratioOfAgree(one) > 1 && share(one.agree, one.votes) > 0.5)
  if (ratioOfAgree(now) > 1)
    return ratioOfAgree(one) * one.agreeTest * strongAgree(one) > ratioOfAgree(now) * now.agreeTest * strongAgree(now)
  return strongAgree(one) > strongAgree(now)
}

function printed(one: Scored): Representative {
  const agrees = one.agreeTest > one.disagreeTest
  const [success, rest] = agrees ? [one.agree, one.restAgree] : [one.disagree, one.restDisagree]
  return {
    statement: one.statement,
    direction: agrees ? 'agree' : 'disagree',
    success,
    trials: one.votes,
    share: share(success, one.votes),
    shareTest: shareTest(success, one.votes),
    ratio: share(success, one.votes) / share(rest, one.restVotes),
    ratioTest: agrees ? one.agreeTest : one.disagreeTest,
  }
}
