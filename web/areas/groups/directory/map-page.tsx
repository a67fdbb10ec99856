import { speak } from '../../../platform/words.ts'
import { plural } from '../../../ui/layout/format.ts'
import { Split } from '../../../ui/layout/split.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { type Area, WardMap } from '../../../ui/map/ward-map.tsx'
import * as paths from '../paths.ts'
import { Views } from './list-page.tsx'
import { words } from './words.ts'

export type WardCount = Pick<Area, 'id' | 'name' | 'href' | 'geometry'> & { groups: number }

/** Where groups are, as a map and as the list that says the same. */
export function directoryMapPage(wards: readonly WardCount[], everywhere: number, language: Language): View {
  const say = speak(words, language)
  const tell = (count: number) => (count ? plural(count, say.reach, language) : say.none)
  const map = (
    <WardMap
      id="groups"
      title={say.mapLabel}
      language={language}
      areas={wards.map(({ groups, ...ward }) => ({ ...ward, count: groups, says: tell(groups) }))}
    />
  )
  return {
    title: say.mapTitle,
    section: 'groups',
    width: 'wide',
    scripts: ['map'],
    description: say.mapIntro,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.mapTitle}</h1>
        <p class="govuk-body-l">{say.mapIntro}</p>
        <Views language={language} map />
        <Split aside={map} even>
          {everywhere > 0 && <p class="govuk-body">{plural(everywhere, say.everywhere, language)}</p>}
          <ul class="govuk-list govuk-list--spaced">
            {wards.map(({ name, href, groups }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {name}
                </a>{' '}
                <span class="fm-meta">{tell(groups)}</span>
              </li>
            ))}
          </ul>
        </Split>
      </>
    ),
  }
}

export const wardHref = (slug: string): string => `${paths.groups.to()}?ward=${encodeURIComponent(slug)}`
