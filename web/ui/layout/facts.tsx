import type { ComponentChildren } from 'preact'

/** The panel of a project: what can change, what cannot, who decides, by when. */
export function Facts({ facts }: { facts: readonly { name: string; words: ComponentChildren }[] }) {
  return (
    <dl class="fm-facts">
      {facts.map(({ name, words }) => (
        <div class="fm-facts__fact">
          <dt class="fm-facts__name">{name}</dt>
          <dd class="fm-facts__words">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
