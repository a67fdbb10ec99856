import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupRefusals, seatRefusal } from './rules.ts'
import { lacks, outcomeOf, type Tally } from './voting.ts'

const tally = (yes: [number, number], no: [number, number], filled: [number, number]): Tally => {
  const counted = ([community, officer]: [number, number]) => ({ community, officer })
  return { yes: counted(yes), no: counted(no), filled: counted(filled) }
}

test('at least half of the seats are the community’s', () => {
  const group = { name: 'A', purpose: 'B', joining: 'apply' as const, communitySeats: 3, officerSeats: 3 }
  expect(groupRefusals(group)).toEqual({})
  expect(groupRefusals({ ...group, officerSeats: 4 })).toEqual({ communitySeats: 'fewer-than-half' })
  expect(groupRefusals({ ...group, communitySeats: 0, officerSeats: Number.NaN })).toEqual({
    communitySeats: 'seats-missing',
    officerSeats: 'seats-missing',
  })
  expect(seatRefusal({ side: 'community', staff: true, seated: false, free: 9 })).toBe('works-for-council')
  expect(seatRefusal({ side: 'officer', staff: false, seated: false, free: 9 })).toBe('not-an-officer')
})

test('it passes with more than half of all filled seats and both sides among them', () => {
  expect(outcomeOf(tally([2, 1], [0, 0], [3, 2]))).toBe('passed')
  expect(outcomeOf(tally([3, 0], [0, 0], [3, 2]))).toBe('open')
  expect(outcomeOf(tally([0, 2], [0, 0], [2, 2]))).toBe('open')
  expect(outcomeOf(tally([2, 0], [0, 2], [2, 2]))).toBe('rejected')
  expect(lacks(tally([1, 2], [0, 0], [1, 2]))).toEqual(['community-half'])
})

test('officers alone never carry anything, however the seats are filled', () => {
  const n = fc.nat({ max: 12 })
  fc.assert(
    fc.property(n, n, n, n, n, (officers, community, yes, no, silentNo) => {
      const filled: [number, number] = [community, officers]
      const alone = tally([0, Math.min(yes, officers)], [Math.min(no, community), 0], filled)
      expect(outcomeOf(alone)).not.toBe('passed')
      const some = tally([Math.min(no, community), Math.min(yes, officers)], [0, Math.min(silentNo, 0)], filled)
      if (outcomeOf(some) === 'passed') {
        expect(some.yes.community).toBeGreaterThan(0)
        expect(some.yes.officer).toBeGreaterThan(0)
        expect(community).toBeGreaterThanOrEqual(officers)
      }
    }),
  )
})
