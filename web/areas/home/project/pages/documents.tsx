import { speak } from '../../../../platform/words.ts'
import { Attachment } from '../../../../ui/attachment/attachment.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { ProjectData } from '../data.ts'
import { fileFacts } from '../rules.ts'
import { words } from '../words/about.ts'

export function Documents({ data }: { data: ProjectData }) {
  const { documents, withdrawnDocuments, noDocumentsReason, language } = data
  const say = speak(words, language)
  return (
    <Section id="documents" title={say.documents}>
      {documents.map(({ title, summary, href, addedAt, file }) => (
        <Attachment href={href} title={title} facts={file ? fileFacts(file) : say.read}>
          {summary} <span class="fm-meta">{say.added(formatDate(addedAt, language))}</span>
        </Attachment>
      ))}
      {documents.length === 0 &&
        (noDocumentsReason ? (
          <p class="govuk-body">
            {say.noDocuments} {noDocumentsReason}
          </p>
        ) : (
          <Empty title={say.documentsEmpty.title}>{say.documentsEmpty.text}</Empty>
        ))}
      {withdrawnDocuments.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{say.withdrawn}</h3>
          <ul class="govuk-list">
            {withdrawnDocuments.map(({ title, at, reason }) => (
              <li>
                {say.withdrawnLine(title, formatDate(at, language))} {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
