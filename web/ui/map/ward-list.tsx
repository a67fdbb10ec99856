import { plural, sortByName } from '../layout/format.ts'
import type { Language } from '../layout/view.ts'
import { words } from './words.ts'

type Item = { id: string; name: string; href: string; highlight?: boolean; count?: number }

/** The list that does what the map does. */
export function WardList({ areas, language = 'en' }: { areas: readonly Item[]; language?: Language }) {
  return (
    <ul class="fm-ward-list">
      {sortByName(areas, ({ name }) => name, language).map(({ name, href, highlight, count }) => (
        <li class="fm-ward-list__item">
          <a class="govuk-link" href={href} aria-current={highlight ? 'true' : undefined}>
            {name}
          </a>
          {count ? <span class="fm-ward-list__count"> {plural(count, words[language].open, language)}</span> : null}
        </li>
      ))}
    </ul>
  )
}
