import { Button } from '../../../ui/button/button.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { Split } from '../../../ui/layout/split.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import { WarningText } from '../../../ui/warning-text/warning-text.tsx'
import { ward } from '../../places/paths.ts'
import { entryStep } from '../dialogue/entry-step.tsx'
import type { Entry, Standing } from '../dialogue/queries.ts'
import { daysBetween } from '../dialogue/rules.ts'
import { words as dialogueWords } from '../dialogue/words.ts'
import type { Card } from '../link-officers/card.ts'
import { CardFacts } from '../link-officers/card-facts.tsx'
import * as paths from '../paths.ts'
import { noteStep } from '../private-notes/pages.tsx'
import type { Note } from '../private-notes/queries.ts'
import { words as noteWords } from '../private-notes/words.ts'
import { PromiseList } from '../promises/promise-list.tsx'
import type { Made } from '../promises/queries.ts'
import { EntryFacts } from '../register/entry-facts.tsx'
import type { Group } from '../register/queries.ts'
import type { Contact } from '../register/rules.ts'
import type { Reader } from './frame.ts'
import { PartSection } from './part-section.tsx'
import type { RecordPart } from './record-part.ts'
import { turnWords } from './turn.ts'
import { words } from './words.ts'

export type RecordPage = {
  group: Group
  contact: Partial<Contact>
  card: Card | undefined
  standing: Standing | undefined
  /** After how many days without a word a group has gone quiet. */
  quietDays: number
  entries: readonly Entry[]
  promises: readonly Made[]
  /** Of the reader's own side alone. */
  notes: readonly Note[]
  parts: readonly RecordPart[]
  /** Where letters to this record go; undefined where none are taken. */
  mail: { address: string | undefined } | undefined
  today: string
}

/** One page that a group and its link officer both see: whose turn it is, what is promised, what was said. */
export function recordPage(reader: Reader, page: RecordPage): View {
  const { group, side } = reader
  const to = { group: group.slug }
  const { card, standing, today, promises, parts } = page
  const days = standing ? daysBetween(standing.lastOn, today) : 0
  const late = promises.filter(({ dueOn }) => dueOn < today)
  const holder = card && { officer: card.name, since: card.since }
  return {
    title: words.of(group.name),
    staff: side === 'officer',
    section: side === 'officer' ? 'my-groups' : 'mine',
    width: 'wide',
    noindex: true,
    back:
      side === 'officer'
        ? { href: paths.myGroups.to(), text: 'Your groups' }
        : { href: paths.group.to(to), text: group.name },
    body: (
      <>
        <p class="fm-kicker">{words.title}</p>
        <h1 class="govuk-heading-l">
          {words.between(group.name, card ? `${card.name}, ${card.service}` : words.noOfficer)}
        </h1>
        <p class="govuk-body-l">{turnWords(standing, reader, today)}</p>
        {days > page.quietDays && <WarningText>{words.quiet(days)}</WarningText>}
        {late.length > 0 && <WarningText>{words.late(late.length)}.</WarningText>}
        <Split aside={<Aside reader={reader} page={page} />}>
          <div class="govuk-button-group">
            <Button href={paths.newContact.to(to)}>{words.log}</Button>
            <Button variant="secondary" href={paths.newPromise.to(to)}>
              {words.promise}
            </Button>
            <Button variant="secondary" href={paths.privateNotes.to(to)}>
              {words.note}
            </Button>
          </div>
          <Section id="promises" title={words.promises} more={{ href: paths.promises.to(to), text: words.allPromises }}>
            {promises.length === 0 ? (
              <p class="govuk-body">{words.nextNone}</p>
            ) : (
              <PromiseList promises={promises} reader={reader} today={today} holder={holder} />
            )}
          </Section>
          <Section
            id="dialogue"
            title={words.dialogue}
            {...(standing && {
              more: { href: paths.dialogue.to(to), text: words.allDialogue(standing.entries) },
            })}
          >
            <Told reader={reader} page={page} />
          </Section>
          {parts.map((part) => (
            <PartSection part={part} />
          ))}
        </Split>
        <p class="govuk-body">{words.intro}</p>
      </>
    ),
  }
}

/** One timeline that both write in; the reader's own notes stand in it, visibly apart. */
function Told({ reader, page: { entries, notes } }: { reader: Reader; page: RecordPage }) {
  const steps = [
    ...entries.map((entry) => ({ on: entry.on, step: entryStep(entry, reader) })),
    ...notes.map((note) => ({ on: note.at.toISOString().slice(0, 10), step: noteStep(note) })),
  ].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
  return steps.length === 0 ? (
    <p class="govuk-body">{dialogueWords.empty}</p>
  ) : (
    <Timeline steps={steps.map(({ step }) => step)} privateText={noteWords.only} />
  )
}

function Aside({ reader: { group, side }, page }: { reader: Reader; page: RecordPage }) {
  const to = { group: group.slug }
  const { card, mail } = page
  return (
    <>
      <Section id="officer" title={side === 'group' ? words.officer : words.officerOwn}>
        {card ? <CardFacts card={card} /> : <p class="govuk-body">{dialogueWords.noOfficer}</p>}
      </Section>
      {mail && (
        <Section id="email" title={words.email}>
          {mail.address && (
            <p class="govuk-body">
              <a class="govuk-link govuk-!-text-break-word" href={`mailto:${mail.address}`}>
                {mail.address}
              </a>
            </p>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={paths.recordAddress.to(to)}>
              {mail.address ? words.emailHow : words.emailMake}
            </a>
          </p>
        </Section>
      )}
      <Section id="about" title={words.about}>
        {page.group.about && <p class="govuk-body fm-written">{page.group.about}</p>}
        <EntryFacts group={page.group} contact={page.contact} wardHref={(slug) => ward.to({ ward: slug })} />
        {page.group.checkedAt && <p class="fm-meta">Checked on {formatDate(page.group.checkedAt)}</p>}
        {side === 'group' && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.ownEntry.to(to)}>
              {words.change}
            </a>
            . {words.kept}
          </p>
        )}
      </Section>
    </>
  )
}
