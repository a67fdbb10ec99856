import { speak } from '../../../../platform/words.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { Table } from '../../../../ui/table/table.tsx'
import { ogl, words } from '../words/data-sources.ts'
import { Bullets, Paragraphs } from './prose.tsx'

export type Source = { kind: keyof typeof words.en.kinds; source: string; licence: string; importedAt: Date }
export type DataSourcesData = { sources: readonly Source[]; record: string; example: boolean; language: Language }

export function dataSourcesPage({ sources, record, example, language }: DataSourcesData): View {
  const say = speak(words, language)
  return {
    title: say.title,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.intro}</p>
        {example && <p class="govuk-body">{say.example}</p>}
        {sources.length > 0 ? (
          <Table
            // On a phone the table scrolls by itself, and a keyboard must reach that.
            attributes={{ tabindex: 0 }}
            caption={say.caption}
            captionSize="m"
            head={say.head}
            firstCellIsHeader
            rows={sources.map(({ kind, source, licence, importedAt }) => [
              say.kinds[kind],
              source,
              licence,
              <span class="fm-keep">{formatDate(importedAt, language)}</span>,
            ])}
          />
        ) : (
          <Empty title={say.empty.title}>{say.empty.text}</Empty>
        )}
        <h2 class="govuk-heading-m">{say.thanksTitle}</h2>
        <Bullets items={say.thanks} />
        <p class="govuk-body">
          <a class="govuk-link" href={ogl} rel="license">
            {say.licence}
          </a>
        </p>
        <p class="govuk-body">{say.deprivation}</p>
        <h2 class="govuk-heading-m">{say.oursTitle}</h2>
        <Paragraphs lines={say.ours} />
        <p class="govuk-body">
          <a class="govuk-link" href={record}>
            {say.record}
          </a>
        </p>
      </>
    ),
  }
}
