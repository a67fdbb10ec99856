import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recountBallots } from '../../areas/activities/index.ts'
import { exampleCouncils } from '../councils.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { votes } from '../story/priorities.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe.each(exampleCouncils.map(({ slug }) => slug))('the vote of %s', (slug) => {
  const story = votes.find(({ council }) => council === slug)!
  test('every ballot of the story is there, and who votes by code votes once', async () => {
    const { db } = await house.council(slug)
    const ballots = await db.selectFrom('ballots').select(['left_out', 'channel', 'choices']).execute()
    const paper = (story.paper?.good ?? 0) + (story.paper?.marks.length ?? 0)
    expect(ballots).toHaveLength(story.online + paper + (story.telephone ?? 0))
    expect(ballots.filter(({ left_out }) => left_out)).toHaveLength(story.paper?.marks.length ?? 0)
    expect(ballots.filter(({ channel }) => channel === 'paper')).toHaveLength(paper)
    const uses = await db.selectFrom('ballot_code_uses').select('code_key').execute()
    expect(uses).toHaveLength(story.letters ? story.online + story.paper!.good + story.telephone! : 0)
  })
  test('its result is public where the story says so, and counting the file again gives the same', async () => {
    const { db } = await house.council(slug)
    const counts = await db.selectFrom('ballot_counts').selectAll().execute()
    const published = await db.selectFrom('ballot_result_publications').selectAll().execute()
    expect(published).toHaveLength(story.published ? 1 : 0)
    for (const { papers, root, result } of counts) {
      const again = recountBallots(papers)
      expect(again.root).toBe(root)
      expect(result).toMatchObject({ standings: again.counted.standings, lot: again.counted.lot })
    }
  })
})
