import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Neighbours } from '../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { yearText } from '../forward-plan/rules.ts'
import type { Names } from '../forward-plan/words.ts'
import * as paths from '../paths.ts'
import { Comments } from './comments.tsx'
import { Differences, Items } from './items.tsx'
import type { Comment, Plan, Version } from './queries.ts'
import { type Content, type Difference, yearTitle } from './rules.ts'
import { words } from './words.ts'

export type PlanPage = {
  plan: Plan
  /** What holds: the newest version, or the draft while there is none. */
  holds: Content
  /** What is being changed since the newest version. */
  changing?: Difference | undefined
  comments: readonly Comment[]
  page: number
  more: boolean
  names: Names
  years: readonly number[]
  versions: readonly Omit<Version, 'content'>[]
  /** Officers' ways to change it. */
  edits: boolean
  /** For people of groups of the network. */
  saying?:
    | {
        token: string
        once: string
        groups: readonly { id: string; name: string }[]
        items: readonly { id: string; title: string }[]
        typed: { group: string; item: string; words: string }
        errors: FieldErrors
      }
    | undefined
}

/** The plan of a year: what is asked, what groups said about it, and what the council answered. */
export function planPage(page: PlanPage): View {
  const { plan, holds, changing, names, saying, years, versions } = page
  const year = yearTitle(plan.year)
  const href = paths.planOfYear.to({ year: yearText(plan.year) })
  return {
    title: words.title(year),
    section: 'plan',
    description: words.intro,
    error: Object.values(saying?.errors ?? {}).some(Boolean),
    form: !!saying,
    body: (
      <>
        {saying && <FieldErrorSummary errors={saying.errors} />}
        <h1 class="govuk-heading-xl">{words.title(year)}</h1>
        <p class="govuk-body-l">{words.intro}</p>
        <InsetText>
          {plan.version && plan.adoptedAt
            ? words.adopted(plan.version, formatDate(plan.adoptedAt))
            : words.draft(formatDate(plan.draftedAt))}
        </InsetText>
        {page.edits && <Button href={paths.planEdit.to({ year: yearText(plan.year) })}>{words.edit}</Button>}
        <p class="govuk-body fm-written">{holds.aims}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.forwardPlan.to()}>
            {words.forward}
          </a>
        </p>
        <Section id="items" title={words.items}>
          <Items items={holds.items} names={names} />
        </Section>
        {changing && (
          <Section id="changing" title={words.changing}>
            <p class="govuk-body">{words.changingText}</p>
            <Differences difference={changing} names={names} anchors />
          </Section>
        )}
        <Section id="comments" title={words.comments}>
          {page.comments.length === 0 ? (
            <Empty title={words.commentsNone}>{words.commentsNoneText}</Empty>
          ) : (
            <Comments comments={page.comments} names={names} answers={page.edits ? yearText(plan.year) : undefined} />
          )}
          <Neighbours page={page.page} more={page.more} href={(to) => `${href}?page=${to}#comments`} />
        </Section>
        {saying && <Saying saying={saying} year={plan.year} />}
        {versions.length > 0 && (
          <Section id="versions" title={words.versions}>
            <ul class="govuk-list">
              {versions.map(({ number, at, why }) => (
                <li>
                  <a
                    class="govuk-link"
                    href={paths.planVersion.to({ year: yearText(plan.year), version: String(number) })}
                  >
                    {words.versionLine(number, formatDate(at), why)}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <OtherYears years={years.filter((one) => one !== plan.year)} />
      </>
    ),
  }
}

function OtherYears({ years }: { years: readonly number[] }) {
  if (!years.length) return null
  return (
    <Section id="years" title={words.otherYears}>
      <ul class="govuk-list">
        {years.map((year) => (
          <li>
            <a class="govuk-link" href={paths.planOfYear.to({ year: yearText(year) })}>
              {words.title(yearTitle(year))}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Saying({ saying, year }: { saying: NonNullable<PlanPage['saying']>; year: number }) {
  const { token, once, groups, items, typed, errors } = saying
  return (
    <Section id="say" title={words.say}>
      <p class="govuk-body">{words.sayHint}</p>
      <PostForm action={paths.planComments.to({ year: yearText(year) })} token={token} once={once}>
        {groups.length === 1 ? (
          <input type="hidden" name="group" value={groups[0]!.id} />
        ) : (
          <Select
            name="group"
            label={words.sayFor}
            value={typed.group}
            items={groups.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <Select
          name="item"
          label={words.sayAbout}
          value={typed.item}
          items={[{ value: '', text: words.sayWhole }, ...items.map(({ id, title }) => ({ value: id, text: title }))]}
        />
        <Textarea name="words" rows={5} label={words.sayWords} value={typed.words} error={errors['words']} />
        <Button preventDoubleClick>{words.saySend}</Button>
      </PostForm>
    </Section>
  )
}

/** There is no plan of any year yet. */
export const noPlanPage = (edits: boolean): View => ({
  title: words.none,
  section: 'plan',
  body: (
    <>
      <h1 class="govuk-heading-xl">{words.none}</h1>
      <p class="govuk-body">{words.noneText}</p>
      {edits && <Button href={paths.planDesk.to()}>{words.desk}</Button>}
    </>
  ),
})

export type VersionPage = {
  plan: Plan
  version: Version
  names: Names
  /** What it changed from the one before it. */
  since?: Difference | undefined
}

/** A plan as it was adopted, with what it changed. */
export function versionPage({ plan, version, names, since }: VersionPage): View {
  const title = words.versionTitle(yearTitle(plan.year), version.number)
  return {
    title,
    section: 'plan',
    back: { href: paths.planOfYear.to({ year: yearText(plan.year) }), text: words.title(yearTitle(plan.year)) },
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{words.versionLine(version.number, formatDate(version.at), version.why)}</p>
        <Section id="since" title={words.before(version.number - 1)}>
          {since ? <Differences difference={since} names={names} /> : <p class="govuk-body">{words.first}</p>}
        </Section>
        <p class="govuk-body fm-written">{version.content.aims}</p>
        <Section id="items" title={words.items}>
          <Items items={version.content.items} names={names} />
        </Section>
      </>
    ),
  }
}
