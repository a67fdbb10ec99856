import { linkOfficers, loadSolver } from '@folkmoot/allocation'
import { expect, test } from 'vitest'
import { inThread } from './in-thread.ts'

const request = {
  groups: ['Choir', 'Mosque', 'Allotment'],
  officers: [
    { id: 'Ama', capacity: 2 },
    { id: 'Ben', capacity: 2 },
  ],
  relevance: [
    [5, 1],
    [4, 2],
    [null, 3],
  ],
}

test('a kernel in a thread answers as it does here', async () => {
  expect(await inThread('linkOfficers', request)).toEqual(linkOfficers(request, await loadSolver()))
})

test('where the least numbers cannot be kept, key groups are chosen without them, and it says so', async () => {
  const groups = [{ id: 'Choir', communities: ['carers'] }, { id: 'Mosque' }, { id: 'Allotment' }]
  const segments = [
    { id: 'north', weight: 5, groups: ['Mosque'] },
    { id: 'south', weight: 4, groups: ['Allotment'] },
  ]
  const asked = { groups, segments, number: 2, seconds: 5 }
  const some = await inThread('keyGroups', { ...asked, floors: { carers: 1 } })
  expect([some.floorsKept, some.best.kind === 'chosen' && some.best.covered]).toEqual([true, 5])
  const none = await inThread('keyGroups', { ...asked, floors: { carers: 2 } })
  expect([none.floorsKept, none.best.kind === 'chosen' && none.best.covered]).toEqual([false, 9])
})

test('what a kernel refuses is refused here with its sentence', async () => {
  const twice = { ...request, groups: ['Choir', 'Choir', 'Allotment'] }
  await expect(inThread('linkOfficers', twice)).rejects.toThrow('Two groups have one id: ids must differ')
})

test('this thread goes on meanwhile', async () => {
  const [groups, officers] = [300, 150]
  let turns = 0
  const turning = setInterval(() => turns++, 5)
  const { officers: given } = await inThread('linkOfficers', {
    groups: Array.from({ length: groups }, (_, i) => `group ${i}`),
    officers: Array.from({ length: officers }, (_, i) => ({ id: `officer ${i}`, capacity: 3 })),
    relevance: Array.from({ length: groups }, (_, g) =>
      Array.from({ length: officers }, (_, o) => (g * 31 + o * 17) % 6),
    ),
  })
  clearInterval(turning)
  expect(given).toHaveLength(groups)
  expect(turns).toBeGreaterThan(5)
})
