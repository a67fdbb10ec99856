import { speak } from '../../../../platform/words.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { Split } from '../../../../ui/layout/split.tsx'
import { HeardByChannel, HeardByWard, HeardMap } from '../../heard/charts.tsx'
import { words as heardWords } from '../../heard/words.ts'
import type { ProjectData } from '../data.ts'
import { words } from '../words/thread.ts'

/** Who has been heard so far, on the map and in two charts, all from stored counts. */
export function HeardSoFar({ data: { heard, wards, channels, counts, threshold, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  const period = speak(heardWords, language).here
  return (
    <Section id="heard" title={say.heard}>
      {counts.received === 0 ? (
        <Empty title={say.heardEmpty.title}>{say.heardEmpty.text}</Empty>
      ) : (
        <Split
          even
          aside={
            heard &&
            wards.length > 0 && <HeardMap id="heard-map" wards={wards} threshold={threshold} language={language} />
          }
        >
          {heard && <HeardByWard id="heard-wards" heard={heard} period={period} language={language} />}
          <HeardByChannel id="heard-channels" channels={channels} period={period} language={language} />
        </Split>
      )}
    </Section>
  )
}
