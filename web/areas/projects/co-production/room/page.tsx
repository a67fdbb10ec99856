import { Empty } from '../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { WarningText } from '../../../../ui/warning-text/warning-text.tsx'
import type { DraftInList } from '../drafts/queries.ts'
import * as paths from '../paths.ts'
import type { Room, Seat } from '../types.ts'
import { OpenVote, PutToVote } from '../votes/parts.tsx'
import type { MotionInList } from '../votes/queries.ts'
import { filledOf, outnumbered } from '../voting.ts'
import { Minutes } from './minutes.tsx'
import { OwnSeat } from './own-seat.tsx'
import type { Names } from './with-room.ts'
import { roomWords } from './words.ts'

export type RoomPage = Room & {
  project: string
  seats: readonly Seat[]
  nameOf: Names
  drafts: readonly DraftInList[]
  motions: { open: readonly MotionInList[]; ended: readonly MotionInList[] }
  token: string
  language: Language
  typed: { kind: string; words: string; seat: string }
  errors?: Partial<Record<string, string>> | undefined
}

/** The group's room: what it writes, what it votes on, what it decided, who is in it. */
export function roomView(page: RoomPage): View {
  const { group, seats, drafts, motions, language, project, errors = {} } = page
  const say = roomWords[language]
  const filled = filledOf(seats)
  return {
    title: group.name,
    section: 'projects',
    form: true,
    noindex: true,
    error: Object.values(errors).some(Boolean),
    back: { href: paths.workingGroup.to({ project, group: group.id }), text: say.publicPage },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ words: 'decide-words', why: 'remove-words', seat: 'remove-seat' }} />
        <p class="fm-kicker">{say.kicker}</p>
        <h1 class="govuk-heading-xl">{group.name}</h1>
        <p class="govuk-body">{say.intro}</p>
        <Section
          id="drafts"
          title={say.drafts}
          more={{ href: paths.newRoomDraft.to({ group: group.id }), text: say.newDraft }}
        >
          {drafts.length === 0 ? <Empty title={say.drafts}>{say.noDrafts}</Empty> : <DraftList {...page} />}
        </Section>
        <Section id="votes" title={say.votes}>
          {motions.open.length === 0 && <p class="govuk-body">{say.noVotes}</p>}
          {outnumbered(filled) && <WarningText>{say.outnumbered(filled)}</WarningText>}
          {motions.open.map((motion) => (
            <OpenVote {...page} motion={motion} filled={filled.community + filled.officer} />
          ))}
          <PutToVote {...page} />
        </Section>
        <Section id="minutes" title={say.minutes}>
          <Minutes {...page} />
        </Section>
        <Section id="members" title={say.members}>
          <ul class="govuk-list govuk-list--bullet">
            {seats.flatMap((one) => (one.leftAt || !one.accountId ? [] : [<Member {...page} member={one} />]))}
          </ul>
        </Section>
        <Section id="own" title={say.ownSeat}>
          <OwnSeat {...page} />
        </Section>
      </>
    ),
  }
}

function Member({ member, seat, nameOf, language }: RoomPage & { member: Seat }) {
  const say = roomWords[language]
  return (
    <li>
      {nameOf(member.id)}
      {member.id === seat.id && ` (${say.you})`}: {say.sides[member.side]}
      {!member.counts && `, ${say.suspended}`}
    </li>
  )
}

function DraftList({ group, drafts, language }: RoomPage) {
  const say = roomWords[language]
  return (
    <ul class="govuk-list">
      {drafts.map((draft) => (
        <li>
          <a class="govuk-link" href={paths.roomDraft.to({ group: group.id, draft: draft.id })}>
            {draft.title}
          </a>{' '}
          <span class="fm-meta">
            {[
              say.draftFacts(draft.version, formatDate(draft.changedAt, language)),
              ...(draft.publishedVersion ? [say.published(draft.publishedVersion)] : []),
            ].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
