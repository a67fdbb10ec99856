import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activity as activityPath } from '../../../paths.ts'
import * as paths from '../paths.ts'
import { percent } from '../rules.ts'
import type { Item } from './queries.ts'
import { agendaWords } from './words.ts'

export type AgendaPage = {
  activity: Activity
  items: readonly Item[]
  declined: readonly Item[]
  /** What this person chose, or typed. */
  chosen: readonly string[]
  typed: { title: string; why: string }
  errors: FieldErrors
  /** Nobody can propose or rank any more. */
  shut: boolean
  /** Where to sign in first, where one person ranks once. */
  signIn: string | undefined
  once: string
  token: string
  language: Language
}

/** The share that residents raised, in a sentence. */
export function Raised({ items, language }: { items: readonly Item[]; language: Language }) {
  const community = items.filter(({ origin }) => origin === 'community').length
  return items.length ? (
    <p class="govuk-body">
      <strong>{agendaWords[language].raised(percent(community, items.length), community, items.length)}</strong>
    </p>
  ) : null
}

/** The agenda in the order in which people ranked it, with what was declined and why. */
export function agendaView(page: AgendaPage): View {
  const { activity, items, errors, language, token } = page
  const say = agendaWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const title = translated(activity, 'title', language)
  return {
    title: `${say.title}: ${title}`,
    section: 'events',
    form: true,
    error: Object.values(errors).some(Boolean),
    back: { href: activityPath.to(at), text: title },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ rank: 'rank-1' }} />
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.intro}</p>
        <Raised items={items} language={language} />
        {items.length === 0 ? (
          <Empty title={say.none}>{page.shut ? say.shut : say.noneText}</Empty>
        ) : (
          <AgendaList items={items} language={language} />
        )}
        {page.shut && <InsetText>{say.shut}</InsetText>}
        {!page.shut && items.length > 0 && <Ranking page={page} />}
        {!page.shut && (
          <Section id="propose" title={say.propose}>
            <PostForm action={paths.agendaItems.to(at)} token={token} once={page.once} language={language}>
              <p class="govuk-body">{say.proposeHint}</p>
              <Input
                name="title"
                label={say.what}
                value={page.typed.title}
                error={errors['title']}
                autocomplete="off"
                spellcheck
              />
              <Textarea
                name="why"
                label={say.why}
                hint={say.whyHint}
                rows={3}
                value={page.typed.why}
                error={errors['why']}
                spellcheck
              />
              <Button preventDoubleClick>{say.send}</Button>
            </PostForm>
          </Section>
        )}
        {page.declined.length > 0 && (
          <Section id="declined" title={say.declined}>
            <p class="govuk-body">{say.declinedText}</p>
            <ul class="govuk-list govuk-list--spaced">
              {page.declined.map((item) => (
                <li>
                  <strong>{item.hidden ? say.hidden : item.title}</strong>
                  <br />
                  {say.because(item.declinedWhy ?? '')}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}

export function AgendaList({ items, language }: { items: readonly Item[]; language: Language }) {
  const say = agendaWords[language]
  return (
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      {items.map((item) => (
        <li>
          <strong>{item.title}</strong>
          {item.why && (
            <>
              <br />
              {item.why}
            </>
          )}
          <br />
          <span class="fm-meta">
            {item.origin === 'community' ? say.byResident : say.byOfficer} ·{' '}
            {say.points(item.points, item.firstChoices)}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Three lists to choose from: no dragging, so it works by keyboard and on any phone. */
function Ranking({ page }: { page: AgendaPage }) {
  const { activity, items, language, errors } = page
  const say = agendaWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  return (
    <Section id="rank" title={say.rank}>
      {page.signIn ? (
        <p class="govuk-body">
          <a class="govuk-link" href={page.signIn}>
            {say.signIn}
          </a>
        </p>
      ) : (
        <PostForm action={paths.agendaRanking.to(at)} token={page.token}>
          <p class="govuk-body">{say.rankHint}</p>
          {say.place.map((label, place) => (
            <Select
              name={`rank-${place + 1}`}
              label={label}
              value={page.chosen[place] ?? ''}
              error={place === 0 ? errors['rank'] : undefined}
              items={[
                { value: '', text: say.noChoice },
                ...items.map((item) => ({ value: item.id, text: item.title })),
              ]}
            />
          ))}
          <Button preventDoubleClick>{say.sendRank}</Button>
        </PostForm>
      )}
    </Section>
  )
}
