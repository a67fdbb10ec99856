import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import * as paths from '../paths.ts'
import { frameOf, type Reader, startsOf } from '../record/frame.ts'
import { entryStep } from './entry-step.tsx'
import { ContactFields, type TypedContact } from './fields.tsx'
import type { Before, Entry } from './queries.ts'
import { otherSide } from './rules.ts'
import { wayNames, words } from './words.ts'

/** All that the two sides said, a page at a time. */
export function dialoguePage(
  reader: Reader,
  list: { entries: readonly Entry[]; older: string | undefined; later: boolean },
): View {
  const { slug } = reader.group
  const here = paths.dialogue.to({ group: slug })
  return {
    ...frameOf(reader),
    title: `${words.title}: ${reader.group.name}`,
    body: (
      <>
        <p class="fm-kicker">{reader.group.name}</p>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        <Button href={paths.newContact.to({ group: slug })}>{words.log}</Button>
        {list.entries.length === 0 ? (
          <Empty title={words.emptyTitle}>{words.empty}</Empty>
        ) : (
          <Timeline headingLevel={2} steps={list.entries.map((entry) => entryStep(entry, reader))} />
        )}
        {(list.older || list.later) && (
          <Pagination
            previous={list.later ? { href: here, text: words.newest } : undefined}
            next={list.older ? { href: withQuery(here, { before: list.older }), text: words.older } : undefined}
          />
        )}
      </>
    ),
  }
}

export type ContactForm = { token: string; once: string; typed: TypedContact; errors: FieldErrors }

/** Writing down a contact. */
export function newContactPage(reader: Reader, form: ContactForm, unread: boolean): View {
  const { group, side } = reader
  return {
    ...frameOf(reader),
    title: words.log,
    form: true,
    error: Object.values(form.errors).some(Boolean),
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={form.errors} ids={{ on: 'on-day' }} />
        <p class="fm-kicker">{group.name}</p>
        <h1 class="govuk-heading-l">{words.log}</h1>
        {unread ? (
          <InsetText>{words.noOfficer}</InsetText>
        ) : (
          <p class="govuk-body">{words.logIntro(startsOf(otherSide(side), reader))}</p>
        )}
        <PostForm action={paths.newContact.to({ group: group.slug })} token={form.token} once={form.once}>
          <ContactFields group={group} typed={form.typed} errors={form.errors} />
          <Button preventDoubleClick>{words.save}</Button>
        </PostForm>
      </>
    ),
  }
}

export type OneEntry = {
  entry: Entry
  before: readonly Before[]
  /** Only the side that wrote it corrects it. */
  form?: { token: string; version: number; typed: TypedContact; errors: FieldErrors } | undefined
}

/** One entry, what it said before, and the form that puts it right. */
export function entryPage(reader: Reader, { entry, before, form }: OneEntry): View {
  const to = { group: reader.group.slug, entry: entry.id }
  const title = `${wayNames[entry.how]}, ${formatDate(entry.on)}`
  return {
    ...frameOf(reader),
    title,
    form: !!form,
    error: Object.values(form?.errors ?? {}).some(Boolean),
    body: (
      <>
        {form && <FieldErrorSummary title={words.problem} errors={form.errors} ids={{ on: 'on-day' }} />}
        <p class="fm-kicker">{reader.group.name}</p>
        <h1 class="govuk-heading-l">{title}</h1>
        <Timeline headingLevel={2} steps={[{ ...entryStep(entry, reader), state: 'now' }]} />
        {entry.byEmail && <InsetText>{words.emailDoubt}</InsetText>}
        {before.map((old) => (
          <Section id={`before-${old.version}`} title={words.was(formatDate(old.endedAt))}>
            <p class="fm-meta">
              {wayNames[old.how]}, {formatDate(old.on)}
            </p>
            <p class="govuk-body fm-written">{old.words}</p>
          </Section>
        ))}
        {form && (
          <Section id="correct" title={words.correct}>
            <p class="govuk-body">{words.correctIntro}</p>
            <PostForm action={paths.contact.to(to)} token={form.token}>
              <input type="hidden" name="version" value={form.version} />
              <ContactFields group={reader.group} typed={form.typed} errors={form.errors} />
              <Button variant="secondary" preventDoubleClick>
                {words.saveCorrection}
              </Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}
