import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { ChooseField } from '../choosing/choose-field.tsx'
import type { Choices } from '../choosing/choosing.ts'
import * as paths from '../paths.ts'
import type { Conflict, Link, Officer } from './queries.ts'
import { gradeNames, words } from './words.ts'

type Day = { day?: string; month?: string; year?: string }
export type OfficerPage = {
  officer: Officer
  links: readonly Link[]
  cover: { name: string; fromOn: string; untilOn: string } | undefined
  conflicts: readonly Conflict[]
  /** Who may stand in, take over, and which group is kept apart. */
  choices: Record<'cover' | 'successor' | 'group', Choices>
  token: string
  appoints: boolean
  allocates: boolean
  typed: { reason: string; successor: string; cover: string; from: Day; until: Day; group: string; why: string }
  errors: FieldErrors
}

/** One link officer: their groups now and before, who stands in, and what an administrator can change. */
export function officerPage(page: OfficerPage): View {
  const { officer, links, cover, conflicts, errors } = page
  const live = links.filter(({ endedAt }) => !endedAt)
  const past = links.filter(({ endedAt }) => endedAt)
  return {
    title: officer.name,
    staff: true,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: page.appoints || page.allocates,
    back: { href: paths.linkOfficers.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ days: 'from-day' }} />
        <h1 class="govuk-heading-l">{officer.name}</h1>
        <p class="govuk-body-l">
          {gradeNames[officer.grade]}, {officer.service}
        </p>
        {officer.endedAt && (
          <p class="govuk-body">
            {words.endedOn(formatDate(officer.endedAt))}: {officer.endedWhy}
          </p>
        )}
        <Section id="groups" title={words.groups}>
          {live.length === 0 ? <p class="govuk-body">{words.noGroups}.</p> : <Links links={live} />}
        </Section>
        {!officer.endedAt && (
          <Section id="cover-now" title={words.cover}>
            <p class="govuk-body">
              {cover
                ? words.coverLine(cover.name, formatDate(cover.fromOn), formatDate(cover.untilOn))
                : words.coverNone}
              .
            </p>
            {page.allocates && <CoverForm {...page} />}
          </Section>
        )}
        {page.allocates && !officer.endedAt && (
          <Section id="apart" title={words.conflicts}>
            {conflicts.length > 0 && (
              <ul class="govuk-list govuk-list--bullet">
                {conflicts.map(({ group, why }) => (
                  <li>
                    {group}: {why}
                  </li>
                ))}
              </ul>
            )}
            <ApartForm {...page} />
          </Section>
        )}
        {past.length > 0 && (
          <Section id="history" title={words.history}>
            <Links links={past} />
          </Section>
        )}
        {page.appoints && !officer.endedAt && <LeaveForm {...page} count={live.length} />}
      </>
    ),
  }
}

const Links = ({ links }: { links: readonly Link[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {links.map(({ groupId, group, relevance, startedAt, endedAt, endedWhy }) => (
      <li>
        <a class="govuk-link" href={paths.groupLink.to({ group: groupId })}>
          {group}
        </a>
        , {endedAt ? words.from(formatDate(startedAt), formatDate(endedAt)) : words.since(formatDate(startedAt))}
        <br />
        {endedAt ? endedWhy : relevance}
      </li>
    ))}
  </ul>
)

const CoverForm = ({ officer, choices, token, typed, errors }: OfficerPage) => (
  <PostForm action={paths.linkOfficerCover.to({ officer: officer.id })} token={token}>
    <ChooseField
      name="cover"
      label={words.officer}
      first="Choose an officer"
      choices={choices.cover}
      value={typed.cover}
      error={errors['cover']}
    />
    <DateInput
      id="from"
      namePrefix="from"
      legend={{ text: 'First day', size: 's' }}
      value={typed.from}
      error={errors['days']}
    />
    <DateInput id="until" namePrefix="until" legend={{ text: 'Last day', size: 's' }} value={typed.until} />
    <Button variant="secondary" preventDoubleClick>
      {words.coverSave}
    </Button>
  </PostForm>
)

const ApartForm = ({ officer, choices, token, typed, errors }: OfficerPage) => (
  <PostForm action={paths.linkOfficerConflict.to({ officer: officer.id })} token={token}>
    <p class="govuk-body">{words.conflictsHint}</p>
    <ChooseField
      name="group"
      label="Which key group?"
      first="Choose a group"
      choices={choices.group}
      value={typed.group}
      error={errors['group']}
    />
    <Textarea name="why" rows={2} label="Why?" value={typed.why} error={errors['why']} />
    <Button variant="secondary" preventDoubleClick>
      {words.conflictSave}
    </Button>
  </PostForm>
)

const LeaveForm = ({ officer, choices, token, typed, errors, count }: OfficerPage & { count: number }) => (
  <Section id="leave" title={words.leave}>
    <PostForm action={paths.linkOfficerEnding.to({ officer: officer.id })} token={token}>
      <Textarea name="reason" rows={2} label={words.leaveWhy} value={typed.reason} error={errors['reason']} />
      {count > 0 && (
        <ChooseField
          name="successor"
          label={words.successor(count)}
          first="Choose an officer"
          choices={choices.successor}
          value={typed.successor}
          error={errors['successor']}
        />
      )}
      <Button variant="warning" preventDoubleClick>
        {words.leaveButton}
      </Button>
    </PostForm>
  </Section>
)
