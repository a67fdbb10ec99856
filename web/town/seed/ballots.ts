import type { Random } from '@folkmoot/numbers'
import type { StoryVote } from '../story/priorities.ts'

/** The key of an option of the story on its ballot. */
export const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 34)
    .replace(/-+$/, '')

/** One ballot of the story, drawn: what has more appeal comes first more often, and nobody fills in everything. */
export function ballotOf({ story, random }: { story: StoryVote; random: Random }): Record<string, string> {
  const liked = story.options
    .map(({ label, appeal }) => ({ key: keyOf(label), by: Math.log(random.fraction() + 1e-9) / appeal }))
    .sort((a, b) => b.by - a.by)
    .map(({ key }) => key)
  const field = (key: string) => `ballot-${key}`
  if (story.method === 'rank') {
    const places = Math.min(story.most ?? liked.length, 1 + random.below(liked.length + 2))
    return Object.fromEntries(liked.slice(0, places).map((key, index) => [field(key), String(index + 1)]))
  }
  if (story.method === 'points') {
    const shares = random.pick([[100], [60, 40], [50, 30, 20], [40, 30, 20, 10], [34, 33, 33], [70, 20]])
    return Object.fromEntries(shares.map((points, index) => [field(liked[index]!), String(points)]))
  }
  const shares = random.pick([[2, 2, 1], [1, 1, 1, 1, 1], [2, 1, 1, 1], [2, 2], [1]])
  return Object.fromEntries(shares.map((dots, index) => [field(liked[index]!), String(dots)]))
}
