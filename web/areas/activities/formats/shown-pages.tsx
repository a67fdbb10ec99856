import { withQuery } from '../../../platform/paths.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import { englishName, ownName } from './languages.ts'
import { type Format, slugOf } from './rules.ts'
import { versionWords } from './words.ts'

export type VersionName = { format: Format; language: string }
type Props = {
  activity: { id: string; slug: string; project: { slug: string } }
  versions: readonly VersionName[]
  language: Language
}

/** Where the same stands in another language or format: each language by the name that its speakers give it. */
export function Versions({ activity, versions, language }: Props) {
  const say = versionWords[language]
  const open = (version: string) =>
    paths.version.to({ project: activity.project.slug, activity: activity.slug, version })
  const names = { 'easy-read': say.easyRead, bsl: say.bsl, audio: say.audio }
  return (
    <Section
      id="versions"
      title={say.title}
      more={{ href: withQuery(paths.newFormatRequest.to(), { about: `activity:${activity.id}` }), text: say.ask }}
    >
      <ul class="govuk-list fm-versions">
        <li>
          <a class="govuk-link" href={open('large-print')}>
            {say.largePrint}
          </a>
        </li>
        {versions.map((version) => (
          <li>
            <a class="govuk-link" href={open(slugOf(version))}>
              {version.format === 'translation' ? (
                <>
                  <span lang={version.language}>{ownName(version.language)}</span> ({englishName(version.language)})
                </>
              ) : (
                names[version.format]
              )}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
