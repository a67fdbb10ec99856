import { wordChanges } from '../../../../platform/paragraph-changes.ts'
import { Difference } from '../../../../ui/difference/difference.tsx'
import type { Language } from '../../../../ui/layout/view.ts'
import { differenceWords } from '../open/words.ts'
import type { Clash } from './merge.ts'
import { draftWords } from './words.ts'

/** What two people changed at once: the other's words, and how one's own differ from them. */
export function Clashes({ clashes, language }: { clashes: readonly Clash[]; language: Language }) {
  const say = draftWords[language]
  if (!clashes.length) return null
  return (
    <section aria-labelledby="clashes">
      <h2 class="govuk-heading-m" id="clashes">
        {say.clashOf}
      </h2>
      <p class="govuk-body">{say.clash}</p>
      {clashes.map(({ mine, theirs }) => (
        <>
          {theirs === undefined && <p class="govuk-body">{say.theyRemoved}</p>}
          {mine === undefined && <p class="govuk-body">{say.youRemoved}</p>}
          {mine !== undefined && theirs !== undefined && <p class="govuk-inset-text fm-difference__words">{theirs}</p>}
          <Difference pieces={wordChanges(theirs ?? '', mine ?? '')} words={differenceWords[language]} />
        </>
      ))}
    </section>
  )
}
