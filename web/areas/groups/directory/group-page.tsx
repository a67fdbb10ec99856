import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { ward } from '../../places/paths.ts'
import * as paths from '../paths.ts'
import { EntryFacts } from '../register/entry-facts.tsx'
import type { Group } from '../register/queries.ts'
import type { Contact } from '../register/rules.ts'
import { words } from './words.ts'

const Way = ({ href, text }: { href: string; text: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </p>
)

/** One group, as far as the reader may see it. */
export function groupPage(
  group: Group,
  contact: Partial<Contact>,
  language: Language,
  own = false,
  badged = false,
  events = false,
): View {
  const say = speak(words, language)
  return {
    title: group.name,
    section: 'groups',
    back: { href: paths.groups.to(), text: say.title },
    ...(group.about ? { description: group.about.slice(0, 160) } : {}),
    body: (
      <>
        <h1 class="govuk-heading-xl">{group.name}</h1>
        {badged && <p class="fm-kicker">{say.keyGroup}</p>}
        {group.youth && <p class="fm-kicker">{say.youth}</p>}
        {group.about && <p class="govuk-body-l fm-written">{group.about}</p>}
        <EntryFacts group={group} contact={contact} language={language} wardHref={(slug) => ward.to({ ward: slug })} />
        {events && <Way href={withQuery(paths.events.to(), { group: group.slug })} text={say.events} />}
        {own && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.sharedRecord.to({ group: group.slug })}>
              {say.record}
            </a>
          </p>
        )}
        {own && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.ownEntry.to({ group: group.slug })}>
              {say.change}
            </a>
          </p>
        )}
        {own && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.groupLink.to({ group: group.id })}>
              {say.officer}
            </a>
          </p>
        )}
        {own && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.skills.to()}>
              {say.skills}
            </a>
          </p>
        )}
        {own && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.concerns.to()}>
              {say.concern}
            </a>
          </p>
        )}
        {own && <Way href={paths.groupEvents.to({ group: group.slug })} text={say.ownEvents} />}
        {own && <Way href={paths.groupAsks.to({ group: group.id })} text={say.asks} />}
        {own && <Way href={paths.plan.to()} text={say.plan} />}
        {group.checkedAt && <p class="fm-meta">{say.checked(formatDate(group.checkedAt, language))}</p>}
      </>
    ),
  }
}
