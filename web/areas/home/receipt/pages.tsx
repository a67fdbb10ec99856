import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate, formatDateTime, plural } from '../../../ui/layout/format.ts'
import { ReceiptCode } from '../../../ui/layout/receipt-code.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Timeline, type TimelineStep } from '../../../ui/timeline/timeline.tsx'
import { receiptLookUp } from '../../voices/paths.ts'
import type { ReceiptData } from './data.ts'
import { words } from './words.ts'

/** What a receipt opens: the code, the words, and all that happened to them and will. */
export function receiptPage(data: ReceiptData): View {
  const { code, picture, erased, actions, language } = data
  const say = speak(words, language)
  return {
    title: say.title,
    section: 'receipt',
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <ReceiptCode
          code={code}
          picture={<img src={picture} alt={say.picture} width="116" height="116" />}
          language={language}
        />
        <p class="govuk-body">{say.keep}</p>
        {erased ? (
          <InsetText>
            <p class="govuk-body govuk-!-font-weight-bold">{say.erasedTitle}</p>
            <p class="govuk-body">{say.erased}</p>
          </InsetText>
        ) : (
          <OwnWords data={data} />
        )}
        <Way data={data} />
        <Section id="actions" title={say.actionsTitle}>
          <ul class="govuk-list govuk-list--spaced">
            {actions.map(({ text, href }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
            <li>
              <a class="govuk-link" href={receiptLookUp.to()}>
                {say.actions.other}
              </a>
            </li>
          </ul>
        </Section>
      </>
    ),
  }
}

function OwnWords({ data }: { data: ReceiptData }) {
  const { rows, about, givenAt, channel, entered, ward, spoken, changes, language } = data
  const say = speak(words, language)
  const [when, how] = [formatDate(givenAt, language), say.channels[channel] ?? channel]
  const given = rows.filter(({ lines }) => lines.length > 0)
  return (
    <Section id="own" title={say.own}>
      {about && (
        <p class="govuk-body">
          {say.about}{' '}
          <a class="govuk-link" href={about.href}>
            {about.title}
          </a>
        </p>
      )}
      {given.length === 0 && <p class="govuk-body">{say.noWords}</p>}
      <dl class="fm-own">
        {given.map(({ question, lines, note }) => (
          <div class="fm-own__row">
            <dt class="fm-own__question">{question}</dt>
            <dd class="fm-own__words" lang={spoken} dir="auto">
              {lines.map((line) => (
                <p>{line}</p>
              ))}
              {note && (
                <p class="fm-meta" lang={language}>
                  {note}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="fm-meta">
        <span>{entered ? say.enteredFor(when, how) : say.said(when, how)}</span>
        {ward && <span>{say.from(ward)}</span>}
      </p>
      {changes > 0 && <p class="fm-meta">{plural(changes, say.versions, language)}</p>}
    </Section>
  )
}

function Way({ data: { done, next, language } }: { data: ReceiptData }) {
  const say = speak(words, language)
  const past = done.map(
    (step, at): TimelineStep => ({
      title: step.title,
      href: step.href,
      date: formatDateTime(step.at, language),
      dateTime: step.at.toISOString(),
      state: at === done.length - 1 ? 'now' : 'done',
      text: (step.words || step.action) && (
        <>
          {step.words && <p>{step.words}</p>}
          {step.action && (
            <p>
              <a class="govuk-link" href={step.action.href}>
                {step.action.text}
              </a>
            </p>
          )}
        </>
      ),
    }),
  )
  const coming = next.map(
    ({ title, expected }): TimelineStep => ({
      title,
      state: 'next',
      date: expected ? say.expected(expected) : say.unknownWhen,
    }),
  )
  return (
    <>
      <Section id="way" title={say.way}>
        <Timeline steps={past} />
      </Section>
      {coming.length > 0 && (
        <Section id="next" title={say.next}>
          <Timeline steps={coming} />
        </Section>
      )}
    </>
  )
}

/** A slip of the pen is told apart from a code that nobody has. */
export function mistypedPage({ typed, language }: { typed: string; language: Language }): View {
  const say = speak(words, language)
  return {
    title: say.mistypedTitle,
    section: 'receipt',
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.mistypedTitle}</h1>
        <p class="govuk-body">{say.mistyped(typed)}</p>
        <p class="govuk-body">{say.mistypedHelp}</p>
        <Button href={receiptLookUp.to()}>{say.again}</Button>
      </>
    ),
  }
}
