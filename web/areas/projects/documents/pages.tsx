import { translated } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { ShareLinks } from '../../../ui/share-links/share-links.tsx'
import { fileFacts } from './file-facts.ts'
import type { FoundDocument } from './find-document.ts'
import { words } from './words.ts'

export type DocumentFrame = {
  language: Language
  project: { title: string; href: string }
  /** Where its file is sent from. */
  file: string
  /** Its own whole address; without it nobody is asked to share it, as in a preview. */
  url?: string
}

/** A document as a page of its own: in words first, with its file to take away. */
export function documentPage(document: FoundDocument, { language, project, file, url }: DocumentFrame): View {
  const say = words[language]
  const title = translated(document, 'title', language)
  const own = language === 'cy' && document.translations.cy?.['body'] ? 'cy' : 'en'
  const summary = translated(document, 'summary', language)
  const body = translated(document, 'body', language)
  return {
    title,
    section: 'projects',
    breadcrumbs: [{ href: project.href, text: project.title }],
    ...(url ? { canonical: url, description: summary } : { noindex: true }),
    body: (
      <article>
        {document.kind && <p class="fm-kicker">{document.kind}</p>}
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="fm-meta govuk-!-margin-bottom-4">{say.added(formatDate(document.addedAt, language))}</p>
        {summary && <p class="govuk-body-l">{summary}</p>}
        {document.file && (
          <p class="govuk-body">
            <a class="govuk-link" href={file} download>
              {say.download(fileFacts(document.file))}
            </a>
          </p>
        )}
        {body && document.file && <h2 class="govuk-heading-m">{say.inWords}</h2>}
        {body && <Prose words={body} headingLevel={document.file ? 3 : 2} lang={own === language ? undefined : own} />}
        {url && <ShareLinks url={url} title={title} language={language} />}
      </article>
    ),
  }
}

export function goneDocumentPage(document: FoundDocument, { language, project }: DocumentFrame): View {
  const say = words[language]
  return {
    title: say.gone,
    noindex: true,
    section: 'projects',
    body: (
      <>
        <h1 class="govuk-heading-l">{say.gone}</h1>
        <p class="govuk-body">{say.goneText(formatDate(document.withdrawnAt!, language))}</p>
        <p class="govuk-body">{document.withdrawnWhy}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={project.href}>
            {say.back}
          </a>
        </p>
      </>
    ),
  }
}
