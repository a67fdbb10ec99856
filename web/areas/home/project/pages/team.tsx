import { withQuery } from '../../../../platform/paths.ts'
import { speak } from '../../../../platform/words.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { Split } from '../../../../ui/layout/split.tsx'
import { ShareLinks } from '../../../../ui/share-links/share-links.tsx'
import { record } from '../../../audit/paths.ts'
import { privacy } from '../../../people/paths.ts'
import { followOf } from '../../../publishing/paths.ts'
import { thought } from '../../../voices/paths.ts'
import type { ProjectData } from '../data.ts'
import { words } from '../words/about.ts'

/** Who works on it, whom to ask, and what else a reader may do. */
export function Team({ data }: { data: ProjectData }) {
  const { id, title, team, contactName, contactEmail, address, language } = data
  const say = speak(words, language)
  const subject = `project:${id}`
  return (
    <Section id="team" title={say.team}>
      <Split
        even
        aside={
          data.public && (
            <>
              <h3 class="govuk-heading-s">{say.follow}</h3>
              <p class="govuk-body">{say.followText}</p>
              <Button href={followOf(subject)} variant="secondary">
                {say.follow}
              </Button>
              <ShareLinks url={address} title={title} language={language} headingLevel={3} />
            </>
          )
        }
      >
        {team.length > 0 && (
          <ul class="govuk-list">
            {team.map(({ shownAs, lead }) => (
              <li>
                {shownAs}
                {lead && <span class="fm-meta"> {say.lead}</span>}
              </li>
            ))}
          </ul>
        )}
        {contactEmail && (
          <>
            <h3 class="govuk-heading-s">{say.contact}</h3>
            <p class="govuk-body">
              {say.contactText(contactName)}{' '}
              <a class="govuk-link" href={`mailto:${contactEmail}`}>
                {contactEmail}
              </a>
            </p>
          </>
        )}
        {data.public && (
          <>
            <h3 class="govuk-heading-s">{say.thought}</h3>
            <p class="govuk-body">
              <a class="govuk-link" href={thought.to({ subject })}>
                {say.thoughtText}
              </a>
            </p>
            <ul class="govuk-list">
              <li>
                <a class="govuk-link" href={withQuery(privacy.to(), { about: subject })}>
                  {say.privacy}
                </a>
              </li>
              <li>
                <a class="govuk-link" href={record.to()}>
                  {say.record}
                </a>
              </li>
            </ul>
          </>
        )}
      </Split>
    </Section>
  )
}
