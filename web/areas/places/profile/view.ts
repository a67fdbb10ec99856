import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { formatDate, formatNumber, formatShare } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { WardProfileProps } from '../../../ui/ward-profile/ward-profile.tsx'
import { charted, charts } from './charts.ts'
import type { Boundary, Profile, Topic } from './queries.ts'
import { words } from './words.ts'

/** A ward's profile as the page piece of it takes it, in the reader's language. */
export function profileView(profile: Profile, language: Language): WardProfileProps {
  const say = speak(words, language)
  const { ward, boundary, versions, residents, topics, councilName } = profile
  return {
    names: [ward.name, councilName],
    residents: residents
      ? {
          text: say.residents(formatNumber(residents.count, language), formatDate(residents.asAt, language)),
          source: residents.source,
        }
      : undefined,
    charts: charts(topics, councilName, language),
    missing: topics.length === 0 ? say.missing : undefined,
    more: {
      summary: say.more,
      tables: topics
        .filter(({ topic }) => !charted.includes(topic))
        .map((topic) => tableOf(topic, [ward.name, councilName], language)),
    },
    versions: {
      title: say.versions,
      items: versions.map((version) => ({
        text: versionText(version, language),
        href: version.code === ward.code ? ward.href : withQuery(ward.href, { boundary: version.code }),
        current: version.code === boundary.code,
      })),
    },
    attribution: [...new Set([boundary.source])],
    language,
  }
}

function versionText({ startsOn, endsOn, code }: Boundary, language: Language): string {
  const say = speak(words, language)
  const from = formatDate(startsOn, language)
  return endsOn ? say.between(from, formatDate(endsOn, language), code) : say.since(from, code)
}

function tableOf(
  { topic, asAt, source, figures }: Topic,
  [here, whole]: [string, string],
  language: Language,
): WardProfileProps['more']['tables'][number] {
  const say = speak(words, language)
  const title = say.topics[topic] ?? topic
  return {
    caption: title,
    head: [title, say.number, here, whole],
    rows: figures.map(({ category, count, share, whole: all }) => [
      category,
      count === null ? '' : formatNumber(count, language),
      share === null ? '' : formatShare(share, language),
      all === null ? '' : formatShare(all, language),
    ]),
    source: say.source(source, formatDate(asAt, language)),
  }
}
