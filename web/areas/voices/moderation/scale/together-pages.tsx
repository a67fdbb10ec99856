import { Details } from '../../../../ui/details/details.tsx'
import { moderatedVoice } from '../../paths.ts'
import type { Part } from '../../shown/parts.ts'
import { togetherField } from './together.ts'

export type Other = {
  id: string
  stamp: string
  words: string | null
  parts: readonly Part[]
  language: string
}

/** What says the same and is decided with it: each can be opened and decided alone. */
export function Together({ item }: { item: { id: string; total: number; others: readonly Other[] } }) {
  const { id, total, others } = item
  if (!others.length) return null
  const listed = others.length + 1
  return (
    <>
      <input type="hidden" name="together" value={togetherField(id, others)} />
      <Details summary={listed === 2 ? 'See the other one' : `See the other ${others.length}`}>
        {total > listed && (
          <p class="govuk-body">
            The first {listed} of {total.toLocaleString('en-GB')} are decided together. The others follow.
          </p>
        )}
        <ul class="govuk-list govuk-list--bullet">
          {others.map(({ id: other, words, parts, language }) => (
            <li>
              <a class="govuk-link" href={moderatedVoice.to({ voice: other })} lang={language}>
                {(words ?? parts.map(({ text }) => text).join(' ')).slice(0, 300) || 'No words'}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

/** A second look is somebody else's: whoever asked for it sees who waits for whom, and no buttons. */
export const AskedBy = ({ asked }: { asked: { name: string; sentence: string | null; own: boolean } }) => (
  <p class="fm-queue__note">
    <strong>
      {asked.own ? 'You asked for a second look: somebody else decides.' : `${asked.name} asks for a second look.`}
    </strong>{' '}
    {asked.sentence}
  </p>
)
