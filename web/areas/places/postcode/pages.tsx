import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { Split } from '../../../ui/layout/split.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { WardList } from '../../../ui/map/ward-list.tsx'
import { WardMap } from '../../../ui/map/ward-map.tsx'
import * as paths from '../paths.ts'
import type { WardShape } from '../wards/queries.ts'
import { type Refusal, words } from './words.ts'

type Asked = { typed: string; refused?: Refusal; unknown?: string }

/** Find a ward by its postcode, on the map or in the list: three ways to the same page. */
export function postcodePage(
  { typed, refused, unknown }: Asked,
  shapes: readonly WardShape[],
  {
    council,
    language,
    tiles,
  }: { council: string; language: Language; tiles: { url: string; attribution: string } | undefined },
): View {
  const say = speak(words, language)
  const error = refused && say.refusals[refused]
  return {
    title: unknown ? say.unknown(unknown) : say.title,
    error: !!error,
    section: 'wards',
    width: 'wide',
    scripts: ['map'],
    noindex: true,
    body: (
      <>
        <FieldErrorSummary errors={{ postcode: error }} />
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <Split
          even
          aside={
            <WardMap
              id="wards"
              title={say.map(council)}
              areas={shapes}
              geojson={paths.wardsGeojson.to()}
              language={language}
              {...(tiles ? { tiles } : {})}
            />
          }
        >
          {unknown && (
            <InsetText>
              <p class="govuk-body govuk-!-font-weight-bold">{say.unknown(unknown)}</p>
              <p class="govuk-body">{say.unknownWhy}</p>
            </InsetText>
          )}
          <form action={paths.postcode.to()} method="get" novalidate>
            <Input
              name="postcode"
              label={say.label}
              hint={say.hint}
              error={error}
              value={typed}
              width={10}
              autocomplete="postal-code"
              spellcheck={false}
            />
            <Button>{say.button}</Button>
          </form>
          <h2 class="govuk-heading-m">{say.or}</h2>
          <WardList areas={shapes} language={language} />
        </Split>
      </>
    ),
  }
}
