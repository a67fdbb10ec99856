import { createRandom } from '@folkmoot/numbers'
import { commitmentOf, type Lottery } from './lottery.ts'

/** What was drawn in public: the number itself, or a value that nobody controls (a randomness beacon, dice, balls). */
export type Drawn = { number: number } | { beacon: string }

/** The panel, or the first thing that is wrong. */
export type Replay =
  | { ok: true; number: number; of: number; panel: string[]; commitment: string }
  | { ok: false; reason: 'other-commitment' | 'not-a-lottery' | 'number-too-large'; sentence: string }

/**
 * Draws, or draws again, from a published list: anybody gets the same panel from the same file and number.
 *
 * @param text the file as it was published
 * @param commitment the SHA-256 published before the draw
 * @example
 * const text = lotteryText({ size: 1, panels: [['a'], ['b']] })
 * const answer = replay(text, commitmentOf(text), { number: 1 })
 * answer.ok && answer.panel // => ['b']
 */
export function replay(text: string, commitment: string, drawn: Drawn): Replay {
  const own = commitmentOf(text)
  if (own !== commitment.trim().toLowerCase())
    return {
      ok: false,
      reason: 'other-commitment',
      sentence: `This is not the list that was committed to: its SHA-256 is ${own}, not ${commitment.trim()}.`,
    }
  const lottery = readLottery(text)
  if (!lottery) return { ok: false, reason: 'not-a-lottery', sentence: 'The file is not a list of panels.' }
  const of = lottery.panels.length
  const number = 'number' in drawn ? drawn.number : numberFromBeacon(own, drawn.beacon, of)
  const panel = lottery.panels[number]
  if (!panel)
    return {
      ok: false,
      reason: 'number-too-large',
      sentence: `There is no panel ${number}: they are numbered from 0 to ${of - 1}.`,
    }
  return { ok: true, number, of, panel, commitment: own }
}

/**
 * The number that a public value gives: by lot from commitment and value together (`createRandom` of
 * `@folkmoot/numbers`, rejection sampling), so neither list nor value can be chosen to suit the other.
 *
 * @param panels how many there are
 * @example
 * numberFromBeacon('44136f', 'lottery numbers of 19 June 2026: 4 8 15 16 23 42', 1000) // => 430
 */
export function numberFromBeacon(commitment: string, beacon: string, panels: number): number {
  return createRandom(`${commitment}/${beacon}`).below(panels)
}

function readLottery(text: string): Lottery | undefined {
  try {
    const value = JSON.parse(text)
    const right =
      value?.folkmoot === 'lottery 1' &&
      Array.isArray(value.panels) &&
      value.panels.length > 0 &&
      value.panels.every(
        (panel: unknown) =>
          Array.isArray(panel) && panel.length === value.size && panel.every((id) => typeof id === 'string'),
      )
    return right ? value : undefined
  } catch {
    return undefined
  }
}
