import { speak } from '../../../../platform/words.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDate, formatList } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { ProjectData } from '../data.ts'
import { words } from '../words/about.ts'

/** What nobody knows yet, and what was found out since. */
export function Unknowns({ data: { unknowns, noUnknownsReason, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  return (
    <Section id="unknowns" title={say.unknowns}>
      {unknowns.length > 0 ? (
        <>
          <p class="govuk-body">{say.unknownsIntro}</p>
          <ul class="govuk-list govuk-list--spaced">
            {unknowns.map(({ question, addedAt, answer, answeredAt }) => (
              <li>
                <strong>{question}</strong>
                {answer && answeredAt ? (
                  <div>
                    <span class="fm-meta">{say.answered(formatDate(answeredAt, language))}</span> {answer}
                  </div>
                ) : (
                  <div class="fm-meta">{say.asked(formatDate(addedAt, language))}</div>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : noUnknownsReason ? (
        <p class="govuk-body">
          {say.noUnknowns} {noUnknownsReason}
        </p>
      ) : (
        <Empty title={say.unknownsEmpty.title}>{say.unknownsEmpty.text}</Empty>
      )}
    </Section>
  )
}

/** What was changed after it began: the rules are not moved in silence. */
export function Changed({ data: { briefChanges, pauses, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  const lines = [
    ...briefChanges.map(({ at, fields }) => ({
      at,
      text: say.changed(
        formatList(
          fields.map((field) => say.fields[field] ?? field),
          language,
        ),
      ),
    })),
    ...pauses.map(({ at, endedAt, reason }) => ({
      at,
      text: `${endedAt ? say.pausedFrom(formatDate(at, language), formatDate(endedAt, language)) : say.pausedSince(formatDate(at, language))} ${reason}`,
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime())
  if (lines.length === 0) return null
  return (
    <Section id="changes" title={say.changes}>
      <p class="govuk-body">{say.changesIntro}</p>
      <ul class="govuk-list govuk-list--spaced">
        {lines.map(({ at, text }) => (
          <li>
            <span class="fm-meta">{formatDate(at, language)}</span>
            <div>{text}</div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
