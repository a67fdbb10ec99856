import { townRecords } from './bassetlaw-record-towns.ts'
import { villageRecords } from './bassetlaw-record-villages.ts'

export type Said = { ago: number; by: 'group' | 'officer'; how: string; words: string }
export type Promised = {
  ago: number
  by: 'group' | 'officer'
  /** Days from today; below nothing is past. */
  due: number
  words: string
  ended?: { as: 'kept' | 'withdrawn'; ago: number; why: string }
}

const sides = { g: 'group', o: 'officer' } as const
const lines = (text: string) => text.split('\n').filter((line) => line.trim())

function saidOf(line: string): Said {
  const [, ago, side, how, words] = /^(\d+) ([go]) (\w+) \| (.+)$/.exec(line) ?? []
  if (!words) throw new RangeError(`the story has no such line: ${line}`)
  return { ago: Number(ago), by: sides[side as 'g' | 'o'], how: how!, words }
}

function promisedOf(line: string): Promised {
  const found = /^(\d+) ([go]) (-?\d+) (?:(kept|withdrawn) (\d+) )?([^|]+?)(?: \| (.+))?$/.exec(line)
  if (!found) throw new RangeError(`the story has no such line: ${line}`)
  const [, ago, side, due, as, ended, words, why] = found
  return {
    ago: Number(ago),
    by: sides[side as 'g' | 'o'],
    due: Number(due),
    words: words!,
    ...(as && { ended: { as: as as 'kept' | 'withdrawn', ago: Number(ended), why: why ?? '' } }),
  }
}

/** What each key group and its link officer said and promised over a year and a half. */
export const relationships: readonly { group: string; said: Said[]; promised: Promised[] }[] = Object.entries({
  ...townRecords,
  ...villageRecords,
}).map(([group, { said, promised }]) => ({
  group,
  said: lines(said).map(saidOf),
  promised: lines(promised).map(promisedOf),
}))

/** Notes that one side keeps for itself. */
export const notes: readonly (readonly [group: string, by: 'group' | 'officer', ago: number, words: string])[] = [
  ['Pithead Brass', 'officer', 57, 'Alf fills in forms by hand and late. Ring him three days before a deadline.'],
  ['Pithead Brass', 'group', 57, 'She means it. Have the figures ready before she calls.'],
  ['Mend and Brew', 'officer', 96, 'Ask about Fridays before they ask me.'],
]
