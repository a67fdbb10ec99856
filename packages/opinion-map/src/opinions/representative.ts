import { type GroupCounts, tallyOf, tallyOfRest } from './counts.ts'
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

type Side = Pick<Representative, 'success' | 'trials' | 'share' | 'shareTest' | 'ratio' | 'ratioTest'>
type Scored = { statement: number; agree: Side; disagree: Side }

/**
 * At most five statements that set each group apart, those it agrees with first.
 *
 * Source: kernel specification 1.8 and 1.9. Statements are looked at in their order, and where two score alike the
 * earlier stays before the later.
 *
 * @param taking 1 for statements that take part
 */
export function representativeOf(counts: GroupCounts, taking: Uint8Array): Representative[][] {
  return counts.of.map((own, group) => {
    const scored: Scored[] = []
    for (let statement = 0; statement < taking.length; statement++) {
      if (taking[statement] === 0) continue
      const us = tallyOf(own, statement)
      const rest = tallyOfRest(counts.of, group, statement)
      const side = (success: number, theirs: number): Side => ({
        success,
        trials: us.votes,
        share: share(success, us.votes),
        shareTest: shareTest(success, us.votes),
        ratio: share(success, us.votes) / share(theirs, rest.votes),
        ratioTest: differenceTest(success, theirs, us.votes, rest.votes),
      })
      scored.push({ statement, agree: side(us.agree, rest.agree), disagree: side(us.disagree, rest.disagree) })
    }
    return choose(scored)
  })
}

const passes = (side: Side) => side.ratioTest > z90 && side.shareTest > z90

function choose(scored: readonly Scored[]): Representative[] {
  const sufficient: Scored[] = []
  let best: Scored | undefined
  let bestAgree: Scored | undefined
  for (const one of scored) {
    if (passes(one.agree) || passes(one.disagree)) sufficient.push(one)
    if (!best || strength(one) > strength(best)) best = one
    if (agreesBetter(one, bestAgree)) bestAgree = one
  }
  const first = bestAgree ? [{ ...printed(bestAgree), bestAgree: true as const }] : []
  if (sufficient.length === 0) return first.length > 0 ? first : best ? [printed(best)] : []
  const others = sufficient
    .filter((one) => one !== bestAgree)
    .map(printed)
    .sort((a, b) => metric(b) - metric(a))
  const five = [...first, ...others].slice(0, 5)
  return [...five.filter(({ direction }) => direction === 'agree'), ...five.filter((r) => r.direction === 'disagree')]
}

const strength = ({ agree, disagree }: Scored) => Math.max(agree.ratioTest, disagree.ratioTest)
const metric = (one: Representative) => one.ratio * one.ratioTest * one.share * one.shareTest

/** The running choice of the statement that the group agrees on most. */
function agreesBetter({ agree, disagree }: Scored, current: Scored | undefined): boolean {
  if (agree.success === 0 && disagree.success === 0) return false
  if (!current) return agree.shareTest > z90 || (agree.ratio > 1 && agree.share > 0.5)
  const now = current.agree
  if (now.ratio > 1)
    return (
      agree.ratio * agree.ratioTest * agree.share * agree.shareTest >
      now.ratio * now.ratioTest * now.share * now.shareTest
    )
  return agree.share * agree.shareTest > now.share * now.shareTest
}

function printed({ statement, agree, disagree }: Scored): Representative {
  const direction = agree.ratioTest > disagree.ratioTest ? 'agree' : 'disagree'
  return { statement, direction, ...(direction === 'agree' ? agree : disagree) }
}
