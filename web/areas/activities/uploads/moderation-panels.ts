import type { Panel, Reading } from '../../../platform/subjects.ts'
import * as paths from '../paths.ts'
import { listForModerators } from './sent-queries.ts'

/** Pictures and recordings of answers, for those who decide whether they are shown: one panel for each answer that has any. */
export async function sentPanels(voiceIds: readonly string[], at: Pick<Reading, 'db'>): Promise<Panel[]> {
  const panels = new Map<string, Panel>()
  for (const sent of await listForModerators(at.db, voiceIds)) {
    const panel = panels.get(sent.voiceId) ?? {
      key: `sent:${sent.voiceId}`,
      title: 'Sent with it',
      order: 10,
      items: [],
    }
    const drawn = sent.small ?? sent
    panel.items.push({
      title: sent.words,
      href: paths.sentFileWords.to({ file: sent.id }),
      media: {
        kind: sent.kind,
        src: paths.sentFile.to({ file: drawn.id }),
        ...(drawn.width && drawn.height ? { width: drawn.width, height: drawn.height } : {}),
      },
    })
    panels.set(sent.voiceId, panel)
  }
  return [...panels.values()]
}
