import { Button } from '../../../../ui/button/button.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { Prose } from '../../../../ui/prose/prose.tsx'
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx'
import type { DraftInList } from '../drafts/queries.ts'
import * as paths from '../paths.ts'
import type { Seat, Side, WorkingGroup } from '../types.ts'
import { openWords } from './words.ts'

type GroupPage = {
  group: WorkingGroup
  project: { slug: string; title: string; href: string }
  seats: readonly Seat[]
  drafts: readonly DraftInList[]
  language: Language
}

/** A working group as everyone sees it: what for, who, how it decides, what it wrote, how to join. */
export function groupView({ group, project, seats, drafts, language }: GroupPage): View {
  const say = openWords[language]
  const to = { project: project.slug, group: group.id }
  const sitting = seats.filter(({ counts }) => counts)
  const taken = (side: Side) => sitting.filter((seat) => seat.side === side).length
  const full = taken('community') >= group.communitySeats
  const published = drafts.filter(({ publishedVersion }) => publishedVersion !== null)
  return {
    title: group.name,
    section: 'projects',
    breadcrumbs: [{ href: project.href, text: project.title }],
    body: (
      <>
        <p class="fm-kicker">{say.kicker}</p>
        <h1 class="govuk-heading-xl">{group.name}</h1>
        <Prose words={group.purpose} lang={language === 'cy' ? 'en' : undefined} />
        <Section id="drafts" title={say.drafts}>
          {drafts.length === 0 && <p class="govuk-body">{say.noDrafts}</p>}
          {published.length > 0 && (
            <ul class="govuk-list">
              {published.map((draft) => (
                <li>
                  <a class="govuk-link" href={paths.jointDraft.to({ ...to, draft: draft.id })}>
                    {draft.title}
                  </a>{' '}
                  <span class="fm-meta">
                    {say.agreed(draft.publishedVersion!, formatDate(draft.publishedAt!, language))}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {drafts.length > published.length && (
            <p class="govuk-body">{say.writing(drafts.length - published.length)}</p>
          )}
        </Section>
        <Section id="seats" title={say.seats}>
          <SummaryList
            rows={[
              { key: say.community, value: say.taken(taken('community'), group.communitySeats) },
              { key: say.officers, value: say.taken(taken('officer'), group.officerSeats) },
              { key: say.who, value: whoIsIn(sitting, language) || say.nobody },
            ]}
          />
        </Section>
        <Section id="how" title={say.how}>
          <p class="govuk-body">{say.howText}</p>
        </Section>
        <Section id="join" title={say.join}>
          <p class="govuk-body">{full ? say.joinFull : group.joining === 'apply' ? say.joinApply : say.joinInvited}</p>
          {!full &&
            (group.joining === 'apply' ? (
              <Button href={paths.workingSeat.to(to)}>{say.ask}</Button>
            ) : (
              <p class="govuk-body">
                <a class="govuk-link" href={paths.workingSeat.to(to)}>
                  {say.invitedLink}
                </a>
              </p>
            ))}
          <p class="govuk-body">
            <a class="govuk-link" href={paths.room.to({ group: group.id })}>
              {say.member}
            </a>
          </p>
        </Section>
      </>
    ),
  }
}

/** Names of those who agreed; the others are counted. */
function whoIsIn(seats: readonly Seat[], language: Language): string {
  const say = openWords[language]
  const parts = (['community', 'officer'] as const).flatMap((side) => {
    const there = seats.filter((seat) => seat.side === side)
    const names = there.flatMap(({ named, name }) => (named && name ? [name] : []))
    const others = there.length - names.length
    const rest = side === 'community' ? say.resident(others) : say.officer(others)
    return [...names, ...(others ? [rest] : [])]
  })
  return new Intl.ListFormat(language === 'cy' ? 'cy' : 'en-GB').format(parts)
}
