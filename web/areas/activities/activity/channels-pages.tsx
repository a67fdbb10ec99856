import type { Language } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import { activityWords, channelName } from './words.ts'

/** One summary of all the ways: what was said at a stall counts as much as what was typed. */
export function ByChannel({
  byChannel,
  language,
}: {
  byChannel: Readonly<Record<string, number>>
  language: Language
}) {
  const say = activityWords[language]
  const rows = Object.entries(byChannel)
    .filter(([, n]) => n > 0)
    .sort(([, a], [, b]) => b - a)
  if (!rows.length) return null
  return (
    <Table
      caption={say.byChannel}
      captionSize="s"
      head={[say.channel, { text: say.people, numeric: true }]}
      rows={rows.map(([channel, n]) => [
        channelName(channel, language),
        { text: n.toLocaleString('en-GB'), numeric: true },
      ])}
    />
  )
}
