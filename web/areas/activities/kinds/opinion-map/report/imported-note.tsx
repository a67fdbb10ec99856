import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import type { Activity } from '../../../activity/types.ts'
import { readDefinition } from '../definition.ts'
import { mapWords } from './words.ts'

/** On every page of a conversation that was held elsewhere: that it was, whose it is, and under what licence. */
export function ImportedNote({ activity, language }: { activity: Pick<Activity, 'definition'>; language: Language }) {
  const { imported } = readDefinition(activity.definition)
  if (!imported) return null
  const say = mapWords[language]
  return (
    <InsetText>
      <h2 class="govuk-heading-s">{say.imported}</h2>
      <p class="govuk-body">{say.importedText(imported.topic, formatDate(new Date(imported.on), language))}</p>
      <p class="govuk-body">
        {say.source}: <span lang="en">{imported.credit}</span>
        {imported.url && (
          <>
            {' '}
            <a class="govuk-link" href={imported.url} rel="noopener">
              {imported.url}
            </a>
          </>
        )}
      </p>
      {imported.licence && (
        <p class="govuk-body govuk-!-margin-bottom-0">
          {say.licence}: {imported.licence}
        </p>
      )}
    </InsetText>
  )
}
