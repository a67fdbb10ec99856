import { dayOf } from '../../../platform/clock.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDay, formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Stats } from '../../../ui/stat/stat.tsx'
import { keying } from '../../activities/paths.ts'
import { letters } from '../../outcomes/paths.ts'
import { privacyDesk } from '../../people/paths.ts'
import { projectsDesk } from '../../projects/paths.ts'
import { moderation } from '../../voices/paths.ts'
import { replies } from '../../voices/replies/paths.ts'
import type { DeskGroup, DeskItem } from './rules.ts'
import { type Group, words } from './words.ts'

/** Where all of a group is listed. */
const lists: Partial<Record<Group, string>> = {
  overdue: replies.to(),
  promised: replies.to(),
  privacy: privacyDesk.to(),
  moderate: moderation.to(),
  appeals: moderation.to(),
  paper: keying.to(),
  letters: letters.to(),
  answers: projectsDesk.to(),
  projects: projectsDesk.to(),
}

export type DeskData = {
  name: string
  groups: readonly DeskGroup[]
  rooms: readonly { href: string; text: string }[]
  now: Date
}

/** What needs an officer today, by why: each row one deed, each number open. */
export function deskPage({ name, groups, rooms, now }: DeskData): View {
  return {
    title: words.title,
    staff: true,
    section: 'desk',
    width: 'wide',
    body: (
      <>
        <p class="fm-kicker">{words.hello(formatDay(now), name)}</p>
        <h1 class="govuk-heading-l">{words.today}</h1>
        {groups.length === 0 ? (
          <Empty title={words.nothingTitle}>{words.nothing}</Empty>
        ) : (
          <>
            <Stats
              items={groups.map(({ key, total }) => ({
                number: total,
                text: words.groups[key],
                href: lists[key] ?? `#${key}`,
              }))}
            />
            <div class="fm-desk">
              {groups.map((group) => (
                <GroupOfWork group={group} now={now} />
              ))}
            </div>
          </>
        )}
        <section class="fm-desk__rooms" aria-labelledby="rooms">
          <h2 class="govuk-heading-s" id="rooms">
            {words.rooms}
          </h2>
          <ul class="govuk-list fm-desk__room-list">
            {rooms.map(({ href, text }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  }
}

function GroupOfWork({ group: { key, items, more }, now }: { group: DeskGroup; now: Date }) {
  return (
    <section class="fm-desk__group" aria-labelledby={key}>
      <h2 class="fm-desk__title" id={key}>
        {words.groups[key]}
      </h2>
      <ul class="fm-desk__list">
        {items.map((item) => (
          <Row item={item} now={now} />
        ))}
      </ul>
      {more > 0 && (
        <p class="fm-meta">
          <a class="govuk-link" href={lists[key] ?? items[0]!.href}>
            {words.more(more, words.groups[key])}
          </a>
        </p>
      )}
    </section>
  )
}

function Row({ item: { title, words: about, due, href, action }, now }: { item: DeskItem; now: Date }) {
  const day = due === undefined ? undefined : typeof due === 'string' ? due : dayOf(due)
  const late = day !== undefined && day < dayOf(now)
  return (
    <li class="fm-desk__row">
      <div class="fm-desk__what">
        <p class="fm-desk__name">{title}</p>
        <p class="fm-meta">
          {day && (
            <span class={late ? 'fm-desk__late' : undefined}>
              {late ? words.overdue(formatShortDate(day)) : words.due(formatShortDate(day))}
            </span>
          )}
          {about && <span>{about}</span>}
        </p>
      </div>
      <a class="govuk-link fm-desk__action" href={href}>
        {action}
        <span class="govuk-visually-hidden">: {title}</span>
      </a>
    </li>
  )
}
