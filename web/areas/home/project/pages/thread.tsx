import { speak } from '../../../../platform/words.ts'
import { Bars } from '../../../../ui/chart/bars.tsx'
import { Thread } from '../../../../ui/chart/thread.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { type Forms, formatDate, formatNumber, plural } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { ProjectData } from '../data.ts'
import { words } from '../words/thread.ts'

/** The thread as counts that open: voices, themes, decisions, outcomes. */
export function ThreadOfProject({ data: { counts, themes, decisions, outcomes, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  const number = (count: number) => formatNumber(count, language)
  // The number stands in its own line, so the word is chosen for it and the number left out.
  const label = (count: number, forms: Forms) => plural(count, forms, language)
  return (
    <Section id="thread" title={say.thread}>
      <Thread
        language={language}
        label={say.threadLabel}
        knots={[
          { label: label(counts.received, say.knots.voices), count: counts.received, href: '#heard' },
          { label: label(themes.length, say.knots.themes), count: themes.length, href: '#themes' },
          { label: label(decisions.length, say.knots.decisions), count: decisions.length, href: '#said-did' },
          {
            label: label(outcomes.length, say.knots.outcomes),
            count: outcomes.length,
            href: outcomes.length > 0 ? '#outcomes' : '#said-did',
          },
        ]}
      />
      {counts.received > 0 && (
        <p class="fm-meta fm-measure">
          {say.standing({
            received: number(counts.received),
            shown: number(counts.shown),
            counted: number(counts.counted),
            refused: number(counts.refused),
            waiting: number(counts.waiting),
            erased: number(counts.erased),
          })}
        </p>
      )}
    </Section>
  )
}

const most = 12

/** How often each theme came up; each opens its voices, word for word. */
export function Themes({ data: { themes, now, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  const sorted = themes.toSorted((a, b) => b.size - a.size)
  const [first] = sorted
  return (
    <Section id="themes" title={say.themes}>
      {!first || first.size === 0 ? (
        <Empty title={say.themesEmpty.title}>{say.themesEmpty.text}</Empty>
      ) : (
        <>
          <Bars
            id="themes-sizes"
            title={say.themesTitle(first.name)}
            source={say.themesSource(formatDate(now, language))}
            head={say.themesHead}
            language={language}
            bars={sorted
              .slice(0, most)
              .map(({ name, size }, at) => ({ label: name, value: size, highlight: at === 0 }))}
          />
          <ul class="govuk-list fm-theme-links">
            {sorted.map(({ name, href }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
