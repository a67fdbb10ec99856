import { speak } from '../../../../platform/words.ts'
import { Coverage } from '../../../../ui/chart/coverage.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDate, formatNumber, formatShare } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import { Changes } from '../../pieces/changes.tsx'
import type { ProjectData } from '../data.ts'
import { words } from '../words/thread.ts'

/** Each theme beside its answer, the decisions they come from, what changed since, and how much of it was answered. */
export function SaidDid({ data }: { data: ProjectData }) {
  const { decisions, outcomes, changes, decideBy, language } = data
  const say = speak(words, language)
  if (decisions.length === 0)
    return (
      <Section id="said-did" title={say.pairs}>
        <Empty title={say.pairsEmpty.title}>
          {say.pairsEmpty.text} {decideBy && say.pairsEmpty.by(formatDate(decideBy, language))}
        </Empty>
      </Section>
    )
  return (
    <Section id="said-did" title={say.pairs} more={{ href: decisions[0]!.href, text: say.pairsAll }}>
      <Changes changes={changes} language={language} />
      <h3 class="govuk-heading-m">{say.decisions}</h3>
      <ul class="govuk-list govuk-list--spaced">
        {decisions.map(({ title, href, decidedBy, decidedOn }) => (
          <li>
            <a class="govuk-link" href={href}>
              {title}
            </a>
            <div class="fm-meta">{say.decidedBy(decidedBy, formatDate(decidedOn, language))}</div>
          </li>
        ))}
      </ul>
      {outcomes.length > 0 && <Outcomes data={data} />}
      {data.coverage && <Covered data={data} />}
    </Section>
  )
}

function Outcomes({ data: { outcomes, language } }: { data: ProjectData }) {
  return (
    <>
      <h3 class="govuk-heading-m" id="outcomes">
        {speak(words, language).outcomes}
      </h3>
      <ul class="govuk-list govuk-list--spaced">
        {outcomes.map(({ title, what, happenedOn, href }) => (
          <li>
            {href ? (
              <a class="govuk-link" href={href}>
                {title}
              </a>
            ) : (
              <strong>{title}</strong>
            )}
            <div>{what}</div>
            <div class="fm-meta">{formatDate(happenedOn, language)}</div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Covered({ data: { coverage, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  const { used, answered, unanswered, refused, waiting, decision, decidedOn } = coverage!
  const all = used + answered + unanswered + refused + waiting
  if (all === 0) return null
  const parts = [
    { kind: 'used' as const, count: used },
    { kind: 'answered' as const, count: answered },
    {
      kind: 'not-used' as const,
      count: unanswered + refused,
      why: say.coverageWhy(formatNumber(unanswered, language), formatNumber(refused, language)),
    },
    { kind: 'waiting' as const, count: waiting },
  ]
  return (
    <Coverage
      id="coverage"
      title={say.coverageTitle(formatShare((used + answered) / all, language))}
      source={say.coverageSource(decision, formatDate(decidedOn, language))}
      head={say.coverageHead}
      language={language}
      parts={parts.filter(({ count }) => count > 0).map((part) => ({ ...part, label: say.coverageParts[part.kind] }))}
    />
  )
}
