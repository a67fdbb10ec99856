import { speak } from '../../../platform/words.ts'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { ShareLinks } from '../../../ui/share-links/share-links.tsx'
import { thought } from '../../voices/paths.ts'
import type { StoredCoverage } from '../coverage/queries.ts'
import type { Coverage } from '../coverage/rules.ts'
import * as paths from '../paths.ts'
import { SaidDidPairs } from '../said-did/pairs.tsx'
import type { SaidDid } from '../said-did/queries.ts'
import type { Decision } from '../types.ts'
import { type AdoptedIdea, AdoptedIdeas } from './adopted.tsx'
import { CoverageBand } from './coverage.tsx'
import { words } from './words.ts'

export type DecisionData = {
  /** In the reader's language. */
  decision: Pick<
    Decision,
    'id' | 'slug' | 'title' | 'what' | 'reasons' | 'decidedBy' | 'decidedOn' | 'optionsRejected' | 'publishedAt'
  >
  project: { title: string; href: string }
  pairs: readonly SaidDid[]
  /** Ideas of solution boards that it takes up, each with its author. */
  adopted: readonly AdoptedIdea[]
  coverage: Coverage | StoredCoverage | undefined
  /** Whole address, for those who pass it on. */
  address: string
  language: Language
}

/** A decision: what, who, when and why; each theme beside its answer; and what became of everything that was heard. */
export function decisionPage(data: DecisionData): View {
  const { decision, project, pairs, adopted, coverage, address, language } = data
  const say = speak(words, language)
  const { title, what, reasons, decidedBy, decidedOn, optionsRejected, publishedAt, slug } = decision
  return {
    title,
    section: 'changes',
    width: 'wide',
    description: what.slice(0, 160),
    back: { href: project.href, text: project.title },
    ...(publishedAt ? { canonical: paths.decision.to({ decision: slug }) } : { noindex: true }),
    body: (
      <>
        {!publishedAt && <InsetText>{say.preview}</InsetText>}
        <p class="fm-kicker">{say.kicker}</p>
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="fm-lede">{say.decided(decidedBy, formatDate(decidedOn, language))}</p>
        <Prose words={what} />
        <Section
          id="pairs"
          title={say.pairs}
          {...(pairs.length > 0 ? { more: { href: paths.decisionVoices.to({ decision: slug }), text: say.walk } } : {})}
        >
          {pairs.length > 0 ? <SaidDidPairs pairs={pairs} language={language} /> : <p class="govuk-body">{say.none}</p>}
        </Section>
        {adopted.length > 0 && (
          <Section id="adopted" title={say.adopted}>
            <AdoptedIdeas ideas={adopted} language={language} />
          </Section>
        )}
        {coverage && (
          <Section id="covered" title={say.coverageId}>
            <CoverageBand coverage={coverage} language={language} />
          </Section>
        )}
        <Section id="why" title={say.why}>
          <Prose words={reasons} />
        </Section>
        {optionsRejected.length > 0 && (
          <Section id="rejected" title={say.rejected}>
            <dl class="govuk-summary-list">
              {optionsRejected.map(({ option, why }) => (
                <div class="govuk-summary-list__row">
                  <dt class="govuk-summary-list__key">{option}</dt>
                  <dd class="govuk-summary-list__value">{why}</dd>
                </div>
              ))}
            </dl>
          </Section>
        )}
        {publishedAt && (
          <>
            <p class="fm-meta">{say.published(formatDate(publishedAt, language))}</p>
            <p class="govuk-body">
              <a class="govuk-link" href={thought.to({ subject: `decision:${decision.id}` })}>
                {say.thought}
              </a>
            </p>
            <ShareLinks url={address} title={title} language={language} />
          </>
        )}
      </>
    ),
  }
}
