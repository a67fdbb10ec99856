import type { Language } from '../layout/view.ts'
import { words } from './words.ts'

export type Stage = { name: string; when?: string; state: 'done' | 'now' | 'next'; href?: string }

/** The stages of a project in a row (down a column where it is narrow), with where it stands now. */
export function Stages({ stages, language = 'en' }: { stages: readonly Stage[]; language?: Language }) {
  return (
    <ol class="fm-stages">
      {stages.map(({ name, when, state, href }) => (
        <li class={`fm-stages__stage fm-stages__stage--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span class="fm-stages__name">{href ? <a href={href}>{name}</a> : name}</span>
          <span class="fm-stages__state">{words[language].stage[state]}</span>
          {when && <span class="fm-stages__when">{when}</span>}
        </li>
      ))}
    </ol>
  )
}
