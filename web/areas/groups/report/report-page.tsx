import type { ComponentChildren } from 'preact'
import { Bars } from '../../../ui/chart/bars.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Report } from './queries.ts'
import { type Figures, lineText, type Part } from './rules.ts'
import { partNames, words } from './words.ts'

/** A report as everyone reads it; a draft is shown the same way to those who write it. */
export function reportPage(report: Report): View {
  const { id, subject, publishedAt, asAt, figures } = report
  return {
    title: subject,
    noindex: !publishedAt,
    back: publishedAt
      ? { href: paths.reports.to(), text: words.title }
      : { href: paths.reportDesk.to({ report: id }), text: words.write },
    body: (
      <>
        <h1 class="govuk-heading-l">{subject}</h1>
        {publishedAt ? (
          <p class="fm-meta">{words.publishedOn(formatDate(publishedAt))}</p>
        ) : (
          <p class="govuk-body">
            <Tag colour="grey">{words.draft}</Tag> {words.draftHint}
          </p>
        )}
        <p class="fm-meta">{words.asAt(formatDateTime(asAt))}</p>
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={paths.reportPdf.to({ report: id })}>
              {words.pdf}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={paths.reportFigures.to({ report: id })}>
              {words.csv}
            </a>
          </li>
        </ul>
        <Written report={report} part="purpose" />
        <Written report={report} part="approach" />
        <Written report={report} part="achievements" />
        <Section id="figures" title={words.figures}>
          <FigureTables figures={figures} source={words.source(formatDate(asAt))} />
        </Section>
        <Written report={report} part="next-steps" />
      </>
    ),
  }
}

function Written({ report, part }: { report: Report; part: Part }): ComponentChildren {
  return (
    <Section id={part} title={partNames[part]}>
      {report[part] ? <Prose words={report[part]} headingLevel={3} /> : <p class="govuk-body">{words.notYet}</p>}
    </Section>
  )
}

/** The figures as tables and a picture. */
export const FigureTables = ({ figures, source }: { figures: Figures; source: string }) => (
  <>
    {figures.parts.map(({ title, lines }) => (
      <Table
        caption={title}
        captionSize="s"
        firstCellIsHeader
        head={[words.what, { text: words.number, numeric: true }]}
        rows={lines.map((line) => [line.label, { text: lineText(line), numeric: true }])}
      />
    ))}
    <Bars
      id="steps"
      title={figures.steps.title}
      source={source}
      head={[words.what, words.number]}
      full={Math.max(1, figures.steps.all)}
      bars={figures.steps.bars}
    />
    <Details summary={figures.wards.title}>
      <Table
        caption={<span class="govuk-visually-hidden">{figures.wards.title}</span>}
        firstCellIsHeader
        head={[words.wards, { text: words.number, numeric: true }]}
        rows={figures.wards.lines.map((line) => [line.label, { text: lineText(line), numeric: true }])}
      />
    </Details>
  </>
)
