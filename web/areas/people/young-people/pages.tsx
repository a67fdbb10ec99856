import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { groups } from '../../groups/paths.ts'
import { contact } from '../../home/paths.ts'
import * as paths from '../paths.ts'
import { youngWords } from './words.ts'

/** How under 18s are looked after: in words for them, and in words for whoever looks after them. */
export function guideView(whom: 'young' | 'guardians', language: Language): View {
  const say = speak(youngWords, language)
  const guide = say[whom]
  const links = [
    whom === 'young' ? [paths.guardians.to(), say.guardians.title] : [paths.youngPeople.to(), say.young.title],
    [withQuery(groups.to(), { youth: 'yes' }), say.groups],
    [paths.privacy.to(), say.privacy],
    [contact.to(), say.contact],
  ] as const
  return {
    title: guide.title,
    description: guide.lead,
    body: (
      <>
        <h1 class="govuk-heading-xl">{guide.title}</h1>
        <p class="govuk-body-l">{guide.lead}</p>
        {guide.parts.map(({ heading, lines }, index) => (
          <Section id={`part-${index + 1}`} title={heading}>
            {lines.map((line) => (
              <p class="govuk-body">{line}</p>
            ))}
          </Section>
        ))}
        <ul class="govuk-list govuk-list--spaced">
          {links.map(([href, text]) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
