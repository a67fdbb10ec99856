import type { Counted } from '../../../../../kernels/opinion-map.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { votesOn } from './read.ts'
import { mapWords } from './words.ts'

/** How everybody, or one group, voted on a statement: a line of three lengths, and the counts under it. */
export function VotesBar({ name, votes, language }: { name: string; votes: Counted; language: Language }) {
  const say = mapWords[language]
  const [disagree, pass, agree] = votes
  const of = votesOn(votes)
  const part = (n: number) => Number(((100 * n) / Math.max(1, of)).toFixed(1))
  return (
    <div class="fm-votes">
      <span class="fm-votes__name">{name}</span>
      <svg class="fm-votes__bar" width="100%" height="16" aria-hidden="true" focusable="false">
        <rect class="fm-votes__agree" x="0" width={`${part(agree)}%`} height="16" />
        <rect class="fm-votes__pass" x={`${part(agree)}%`} width={`${part(pass)}%`} height="16" />
        <rect class="fm-votes__disagree" x={`${part(agree) + part(pass)}%`} width={`${part(disagree)}%`} height="16" />
      </svg>
      <span class="fm-votes__counts">{say.counts(agree, disagree, pass, of)}</span>
    </div>
  )
}
