import { speak } from '../../../platform/words.ts'
import { Bars } from '../../../ui/chart/bars.tsx'
import { Compare } from '../../../ui/chart/compare.tsx'
import { formatNumber, formatShare, plural } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { type Area, WardMap } from '../../../ui/map/ward-map.tsx'
import { type Heard, type HeardWard, shadeOf } from './rules.ts'
import { type Channel, words } from './words.ts'

type Props = { id: string; heard: Heard; period: string; language: Language }

/** Where answers come from beside where people live, with what it cannot say. */
export function HeardByWard({ id, heard, period, language }: Props) {
  const say = speak(words, language)
  return (
    <Compare
      id={id}
      title={say.finding(heard.finding)}
      source={`${say.source(period)}; ${say.census}`}
      first={say.first}
      names={say.names}
      language={language}
      rows={heard.rows.map(({ label, here, whole }) => ({
        label: label || plural(heard.others, say.others, language),
        here,
        ...(whole === undefined ? {} : { whole }),
      }))}
      beside={
        <p class="fm-figure__source">
          {say.caveat(formatNumber(heard.placed, language), formatNumber(heard.received, language))}{' '}
          {heard.few > 0 && say.few(plural(heard.few, say.fewWards, language), heard.threshold)}
        </p>
      }
    />
  )
}

/** By which ways people answered, the largest first. */
export function HeardByChannel({
  id,
  channels,
  period,
  language,
}: Omit<Props, 'heard'> & { channels: Partial<Record<Channel, number>> }) {
  const say = speak(words, language)
  const bars = (Object.entries(channels) as [Channel, number][])
    .filter(([, n]) => n > 0)
    .toSorted(([, a], [, b]) => b - a)
  const total = bars.reduce((sum, [, n]) => sum + n, 0)
  const [first] = bars
  if (!first) return null
  return (
    <Bars
      id={id}
      title={say.channelFinding(say.channels[first[0]], formatShare(first[1] / total, language))}
      source={say.source(period)}
      head={say.channelHead}
      language={language}
      bars={bars.map(([channel, value], at) => ({ label: say.channels[channel], value, highlight: at === 0 }))}
    />
  )
}

type MapProps = {
  id: string
  wards: readonly (HeardWard & Pick<Area, 'href' | 'geometry'>)[]
  threshold: number
  language: Language
}

/** The wards, shaded by how many answers came from each; few answers are not told apart. */
export function HeardMap({ id, wards, threshold, language }: MapProps) {
  const say = speak(words, language)
  const largest = Math.max(...wards.map(({ answers }) => answers))
  const tell = (answers: number) =>
    answers === 0 ? say.none : answers < threshold ? say.fewer(threshold) : plural(answers, say.answers, language)
  return (
    <figure class="fm-heard-map">
      <WardMap
        id={id}
        title={say.map}
        language={language}
        areas={wards.map(({ id, name, href, geometry, answers }) => ({
          id,
          name,
          href,
          geometry,
          shade: shadeOf(answers, largest, threshold),
          says: tell(answers),
        }))}
      />
      <figcaption class="fm-meta">{say.mapKey}</figcaption>
    </figure>
  )
}
