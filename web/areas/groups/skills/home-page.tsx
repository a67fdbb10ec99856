import { Button } from '../../../ui/button/button.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import { MatchList } from './match-list.tsx'
import type { Match } from './match-queries.ts'
import type { Entry } from './queries.ts'
import type { Side } from './rules.ts'
import { words } from './words.ts'

export type SkillsHome = {
  mine: readonly Entry[]
  matches: readonly Match[]
  groups: readonly { id: string; name: string }[]
  partner: boolean
  settles: boolean
}

/** One's own offers and needs, those of one's groups, and what waits for an answer. */
export function skillsPage({ mine, matches, groups, partner, settles }: SkillsHome): View {
  return {
    title: words.title,
    section: 'mine',
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-xl">{words.title}</h1>
        <p class="govuk-body-l">{words.intro}</p>
        <ul class="govuk-list">
          {partner && (
            <li>
              <a class="govuk-link" href={paths.skillOffers.to()}>
                {words.offers}
              </a>
            </li>
          )}
          <li>
            <a class="govuk-link" href={paths.skillNeeds.to()}>
              {words.needs}
            </a>
          </li>
          {settles && (
            <li>
              <a class="govuk-link" href={paths.skillReports.to()}>
                {words.reports}
              </a>
            </li>
          )}
        </ul>
        <Section id="asks" title={words.asks}>
          {matches.length ? <MatchList matches={matches} /> : <p class="govuk-body">{words.noAsks}</p>}
        </Section>
        <Own side="offer" mine={mine} groups={groups} />
        <Own side="need" mine={mine} groups={groups} />
      </>
    ),
  }
}

function Own({ side, mine, groups }: { side: Side } & Pick<SkillsHome, 'mine' | 'groups'>) {
  const entries = mine.filter((entry) => entry.side === side)
  const make = (side === 'offer' ? paths.newSkillOffer : paths.newSkillNeed).to()
  return (
    <Section id={side} title={words.mine[side]}>
      {entries.length === 0 && <p class="govuk-body">{words.none[side]}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {entries.map(({ id, title, by, endsOn }) => (
          <li>
            <a class="govuk-link" href={paths.skillEntry.to({ entry: id })}>
              {title}
            </a>{' '}
            <span class="fm-meta">
              {by}. {words.until(formatDate(endsOn))}
            </span>
          </li>
        ))}
      </ul>
      <Button href={make} variant="secondary">
        {words.make[side]}
      </Button>
      {groups.map(({ id, name }) => (
        <p class="govuk-body">
          <a class="govuk-link" href={`${make}?group=${id}`}>
            {words.make[side]} for {name}
          </a>
        </p>
      ))}
    </Section>
  )
}
