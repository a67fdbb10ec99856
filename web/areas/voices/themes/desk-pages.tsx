import { withQuery } from '../../../platform/paths.ts'
import { BulkActions } from '../../../ui/bulk-actions/bulk-actions.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { formatNumber, formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import { theme as themePath, themesDesk } from '../paths.ts'
import { Rooms } from '../sense/navigation.tsx'
import { themeQuotes } from '../sense/paths.ts'
import type { Mark, Marked } from './marks.ts'
import { MarkSign, MarksRow } from './marks-row.tsx'
import { nameOfPart } from './part-names.ts'
import { deskVoices, editTheme, mergeTheme, newTheme, splitTheme } from './paths.ts'
import { type Piece, piecesOf, writePiece } from './rules.ts'

export type DeskTheme = { id: string; name: string; size: number; by: Marked }
export type DeskVoice = {
  id: string
  words: string | null
  data: unknown
  channel: string
  givenAt: Date
  standing: string
  themes: { id: string; name: string; part: string; mark: Mark }[]
}
export type Desk = {
  token: string
  subject: string
  title: string
  themes: DeskTheme[]
  voices: DeskVoice[]
  next: string | undefined
  filter: { show: string; words: string; channel: string }
  channels: readonly string[]
  chosen: readonly string[]
  chosenThemes: readonly string[]
  ticked: boolean
  refused: string | undefined
}

/** Themes of a project on top, what people said beneath, and the way from one to the other. */
export function deskView(desk: Desk): View {
  const here = themesDesk.to({ subject: desk.subject })
  return {
    title: `Themes of ${desk.title}`,
    error: !!desk.refused,
    staff: true,
    width: 'wide',
    section: 'projects',
    body: (
      <>
        {desk.refused && <ErrorSummary errors={[{ href: '#voices', text: desk.refused }]} />}
        <h1 class="govuk-heading-l">Themes of {desk.title}</h1>
        <Rooms subject={desk.subject} room="themes" />
        <p class="govuk-body">
          <a class="govuk-button" href={newTheme.to({ subject: desk.subject })}>
            Make a theme
          </a>
        </p>
        <Themes {...desk} here={here} />
        <div id="voices">
          <Filter
            action={here}
            clearHref={here}
            groups={[
              {
                kind: 'list',
                name: 'show',
                label: 'Show',
                value: desk.filter.show,
                items: [
                  { value: 'without', text: 'What is under no theme yet' },
                  { value: 'all', text: 'Everything' },
                  ...desk.themes.map(({ id, name, size }) => ({ value: id, text: name, count: size })),
                ],
              },
              {
                kind: 'list',
                name: 'channel',
                label: 'How it came',
                value: desk.filter.channel,
                items: [{ value: '', text: 'Any way' }, ...desk.channels.map((c) => ({ value: c, text: c }))],
              },
              { kind: 'words', name: 'words', label: 'Words in it', value: desk.filter.words },
            ]}
          />
          <Voices {...desk} here={here} />
        </div>
      </>
    ),
  }
}

function Themes({ themes, here }: Desk & { here: string }) {
  if (!themes.length)
    return (
      <Empty title="No themes yet">Read what people said, then make a theme for what comes up again and again.</Empty>
    )
  return (
    <Table
      caption="Themes"
      captionSize="m"
      scrollLabel="Themes"
      firstCellIsHeader
      head={['Theme', { text: 'People', numeric: true }, 'Who put them there', 'Do']}
      rows={themes.map(({ id, name, size, by }) => [
        <a class="govuk-link" href={themePath.to({ theme: id })}>
          {name}
        </a>,
        { text: formatNumber(size), numeric: true },
        <MarksRow by={by} />,
        <>
          <a class="govuk-link" href={withQuery(here, { show: id })}>
            Read<span class="govuk-visually-hidden"> {name}</span>
          </a>{' '}
          <a class="govuk-link" href={editTheme.to({ theme: id })}>
            Rename<span class="govuk-visually-hidden"> {name}</span>
          </a>{' '}
          <a class="govuk-link" href={mergeTheme.to({ theme: id })}>
            Merge<span class="govuk-visually-hidden"> {name}</span>
          </a>{' '}
          <a class="govuk-link" href={splitTheme.to({ theme: id })}>
            Split<span class="govuk-visually-hidden"> {name}</span>
          </a>{' '}
          <a class="govuk-link" href={themeQuotes.to({ theme: id })}>
            Quotes<span class="govuk-visually-hidden"> of {name}</span>
          </a>
        </>,
      ])}
    />
  )
}

/** Rows of pieces that can be chosen: the words first, then each priority by itself. */
export const pieceRows = (
  voices: readonly DeskVoice[],
  chosen: readonly string[],
  ticked: boolean,
  within?: (piece: Piece) => boolean,
) =>
  voices.flatMap((voice) =>
    piecesOf(voice.id, voice.words, voice.data)
      .filter((piece) => within?.(piece) ?? true)
      .map((piece) => ({
        id: writePiece(piece),
        label: `${nameOfPart(piece.part)}: ${piece.text.slice(0, 60)}`,
        checked: ticked || chosen.includes(writePiece(piece)),
        cells: [
          <span class="fm-words">{piece.text}</span>,
          nameOfPart(piece.part),
          `${voice.channel}, ${formatShortDate(voice.givenAt)}${voice.standing === 'counted' ? ', not for showing' : ''}`,
          voice.themes
            .filter(({ part }) => part === piece.part)
            .map(({ name, mark }, i) => (
              <>
                {i > 0 && <br />}
                {name}{' '}
                <span class="fm-small">
                  (<MarkSign mark={mark} />)
                </span>
              </>
            )),
        ],
      })),
  )

function Voices(desk: Desk & { here: string }) {
  const { voices, themes, filter, next, here, token } = desk
  const query = { show: filter.show, words: filter.words, channel: filter.channel }
  if (!voices.length)
    return (
      <Empty title={filter.show === 'without' ? 'Everything is under a theme' : 'Nothing matches'}>
        {filter.show === 'without'
          ? 'What is shown or counted next and lies under no theme will be here.'
          : 'Change the filter to see what people said.'}
      </Empty>
    )
  return (
    <>
      <BulkActions
        class="fm-bulk--tall"
        action={deskVoices.to({ subject: desk.subject })}
        caption="What people said"
        head={['Their words', 'Part', 'How and when', 'Themes']}
        rows={pieceRows(voices, desk.chosen, desk.ticked)}
        selectAll={
          desk.ticked
            ? { href: withQuery(here, query), text: 'Choose none' }
            : { href: withQuery(here, { ...query, all: 'yes' }), text: 'Choose all on this page' }
        }
        actions={[
          { value: 'put', text: 'Put under these themes' },
          { value: 'take', text: 'Take out of these themes' },
        ]}
      >
        <input type="hidden" name="_token" value={token} />
        {Object.entries(query).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Checkboxes
          small
          name="theme"
          legend="Themes"
          values={[...desk.chosenThemes]}
          items={themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </BulkActions>
      {next && (
        <p class="govuk-body">
          <a class="govuk-link" href={withQuery(here, { ...query, after: next })}>
            More
          </a>
        </p>
      )}
    </>
  )
}
