import type { ComponentChildren } from 'preact'

export type Pair = {
  /** "You said", "14 people in Norbiton said". */
  saidBy: string
  said: ComponentChildren
  /** "We did", "We did not, because", "We are working on it". */
  didBy: string
  did: ComponentChildren
  /** Under the answer: its date, a way to more. */
  more?: ComponentChildren
}

/** What people said beside what became of it; on a phone one above the other. */
export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <ul class="fm-pairs">
      {pairs.map(({ saidBy, said, didBy, did, more }) => (
        <li class="fm-pairs__pair">
          <div class="fm-pairs__said">
            <p class="fm-pairs__who">{saidBy}</p>
            <p class="fm-pairs__words">{said}</p>
          </div>
          <div class="fm-pairs__did">
            <p class="fm-pairs__who">{didBy}</p>
            <p class="fm-pairs__words">{did}</p>
            {more && <p class="fm-pairs__more">{more}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
