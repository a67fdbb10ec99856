import { speak } from '../../../../platform/words.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { ProjectData } from '../data.ts'
import { words } from '../words/brief.ts'

/** Groups in which residents and officers write together. */
export function WorkingGroups({ data: { workingGroups, language } }: { data: ProjectData }) {
  if (!workingGroups.length) return null
  const say = speak(words, language)
  return (
    <Section id="working-groups" title={say.workingGroups}>
      <p class="govuk-body">{say.workingGroupsText}</p>
      <ul class="govuk-list">
        {workingGroups.map(({ name, href }) => (
          <li>
            <a class="govuk-link" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
