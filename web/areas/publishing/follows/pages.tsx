import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import * as paths from '../paths.ts'
import type { Follow } from './queries.ts'
import { type FollowRefusal, type Frequency, frequencies } from './rules.ts'
import { words } from './words.ts'

type Frame = { language: Language; token: string }
export type FollowForm = Frame & {
  subject: string
  about: string
  email: string
  frequency: string
  refused?: FollowRefusal | undefined
}

const choices = (language: Language) => frequencies.map((value) => ({ value, label: words[language].frequency[value] }))

/** Asking to follow: two questions. */
export function followPage({ language, token, subject, about, email, frequency, refused }: FollowForm): View {
  const say = words[language]
  const emailError = refused === 'not-an-address' ? say.refusals[refused] : undefined
  const frequencyError = refused === 'frequency-unknown' ? say.refusals[refused] : undefined
  return {
    title: say.title(about),
    form: true,
    noindex: true,
    error: !!refused,
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ email: emailError, frequency: frequencyError }} />
        <h1 class="govuk-heading-l">{say.title(about)}</h1>
        <p class="govuk-body">{say.lead}</p>
        <PostForm action={paths.followOf(subject)} token={token} language={language}>
          <Input
            name="email"
            type="email"
            autocomplete="email"
            spellcheck={false}
            label={{ text: say.email, size: 's' }}
            hint={say.emailHint}
            value={email}
            error={emailError}
          />
          <Radios
            name="frequency"
            legend={{ text: say.how, size: 's' }}
            items={choices(language)}
            value={frequency}
            error={frequencyError}
          />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
        <p class="govuk-body">{say.private}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.feedOf(subject)}>
            {say.feedInstead}
          </a>
        </p>
      </>
    ),
  }
}

/** The same whoever asked, so that nobody learns who follows what. */
export function sentPage(language: Language): View {
  const say = words[language]
  return calm(say.sentTitle, say.sent)
}

export function confirmPage({
  language,
  token,
  link,
  about,
  frequency,
}: Frame & { link: string; about: string; frequency: Frequency }): View {
  const say = words[language]
  return {
    title: say.confirmTitle(about),
    form: true,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.confirmTitle(about)}</h1>
        <p class="govuk-body">{say.confirmText(frequency)}</p>
        <PostForm action={paths.confirmFollow.to({ token: link })} token={token} language={language}>
          <Button preventDoubleClick>{say.confirm}</Button>
        </PostForm>
      </>
    ),
  }
}

export const confirmedPage = (language: Language, about: string): View =>
  calm(words[language].confirmedTitle, [words[language].confirmed(about)], { href: '/', text: words[language].council })

export const stalePage = (language: Language, subject: string): View =>
  calm(words[language].staleTitle, [words[language].stale], {
    href: paths.followOf(subject),
    text: words[language].again,
  })

export type Manage = Frame & { link: string; asked: string; follows: (Follow & { title: string; link: string })[] }

/** All that an address follows, with what the link in the letter was about first. */
export function managePage({ language, token, link, asked, follows }: Manage): View {
  const say = words[language]
  const sorted = follows.toSorted((a, b) => Number(b.id === asked) - Number(a.id === asked))
  return {
    title: say.manageTitle,
    form: true,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.manageTitle}</h1>
        <p class="govuk-body">{follows.length ? say.manageLead : say.nothing}</p>
        {sorted.map((follow) => (
          <section class="fm-section" aria-labelledby={`follow-${follow.id}`}>
            <h2 class="govuk-heading-m govuk-!-margin-bottom-1" id={`follow-${follow.id}`}>
              {follow.title}
            </h2>
            <p class="fm-meta govuk-!-margin-bottom-3">
              {say.frequency[follow.frequency]}, {say.since(follow.confirmedAt!)}
            </p>
            <PostForm action={paths.unsubscribe.to({ token: follow.link })} token={token}>
              <Button variant={follow.id === asked ? undefined : 'secondary'} preventDoubleClick>
                {say.stopOne}
                <span class="govuk-visually-hidden"> ({follow.title})</span>
              </Button>
            </PostForm>
            <FrequencyForm follow={follow} link={link} language={language} token={token} />
          </section>
        ))}
        {follows.length > 1 && (
          <PostForm action={paths.unsubscribe.to({ token: link })} token={token}>
            <input type="hidden" name="all" value="yes" />
            <Button variant="warning" preventDoubleClick>
              {say.stopAll}
            </Button>
          </PostForm>
        )}
      </>
    ),
  }
}

function FrequencyForm({ follow, link, language, token }: Frame & { follow: Follow; link: string }) {
  const say = words[language]
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{say.change}</span>
      </summary>
      <div class="govuk-details__text">
        <PostForm action={paths.followFrequency.to({ token: link })} token={token}>
          <input type="hidden" name="follow" value={follow.id} />
          <Radios
            name="frequency"
            idPrefix={`frequency-${follow.id}`}
            legend={say.how}
            items={choices(language)}
            value={follow.frequency}
            small
          />
          <Button variant="secondary" preventDoubleClick>
            {say.change}
          </Button>
        </PostForm>
      </div>
    </details>
  )
}

export const stoppedPage = (language: Language): View =>
  calm(words[language].stoppedTitle, [words[language].stopped], { href: '/', text: words[language].council })

function calm(title: string, lines: readonly string[], next?: { href: string; text: string }): View {
  return {
    title,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {lines.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        {next && (
          <p class="govuk-body">
            <a class="govuk-link" href={next.href}>
              {next.text}
            </a>
          </p>
        )}
      </>
    ),
  }
}
